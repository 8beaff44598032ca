"""What there is before anything is built."""

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from massage_desktop.options import Options
from massage_desktop.services.settings import Settings
from massage_desktop.views.main_window import MainWindow

LATER = Qt.ConnectionType.QueuedConnection  # what opens a dialog must not hold up whoever pressed


class Ground(NamedTuple):
    """The program's frame; `owner` is the parent of what has no other."""

    application: QApplication
    window: MainWindow
    settings: Settings
    options: Options
    data: Path  # the user's folder
    owner: QObject

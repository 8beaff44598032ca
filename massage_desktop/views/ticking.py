"""Check boxes that follow a preparation: what the view shows is told to nobody."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox


def show_ticked(box: QCheckBox, ticked: bool) -> None:
    """Tick a box without its telling; what it tells is `toggled`, as assistive tools do not click."""
    with QSignalBlocker(box):
        box.setChecked(ticked)

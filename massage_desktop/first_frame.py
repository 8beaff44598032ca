"""Opens the window: its frame alone, at once. Everything else is imported and built once that is seen.

What is imported here and by `views/main_window.py` is part of the launch time. Neither uses the namespace
`Qt`, whose hundred enumerations PySide6 would make for it: as much work as the window itself.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from massage_desktop.options import Options
from massage_desktop.paths import user_data
from massage_desktop.services.settings import Settings
from massage_desktop.views.main_window import MainWindow

if TYPE_CHECKING:
    from massage_desktop.app import App


def run(options: Options) -> int:
    """Open the window and run until it is closed; returns the exit code."""
    application = QApplication(["massage-desktop"])
    application.setApplicationDisplayName("Massage Desktop")
    data = user_data(options.data_dir)
    settings = Settings(data / "settings.ini")
    if _is_second(data):
        return 0
    window = MainWindow(settings)
    window.setStyleSheet(f"QMainWindow {{ background: {settings.background} }}")
    built: list[App] = []
    window.painted.connect(lambda: built.append(_build(application, window, settings, options, data)))
    window.appear()
    code = application.exec()
    for app in built:
        app.close()
    return code


def _build(
    application: QApplication, window: MainWindow, settings: Settings, options: Options, data: Path
) -> "App":
    from massage_desktop.app import App

    app = App(application, window=window, settings=settings, options=options, data=data)
    app.build()
    return app


def _is_second(data: Path) -> bool:
    """Whether a window of the same data is open, which was raised then.

    Without a trace of one nothing is loaded for it: the first frame comes first.
    """
    from massage_desktop.services.window_place import window_place

    if not window_place(data).may_be_open:
        return False
    from massage_desktop.services.one_window import raise_first

    return raise_first(data)

"""The look of the whole application: fonts, theme, icons."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from massage_desktop.services.settings import Settings
from massage_desktop.views.icons import Icons
from massage_desktop.views.main_window import MainWindow
from massage_desktop.widgets.style import palette, style_sheet
from massage_desktop.widgets.theme import FAMILY, Theme


def load_fonts(application: QApplication, folder: Path) -> None:
    """The shipped family, so that every machine and every print looks the same."""
    for file in sorted(folder.glob("*.otf")):
        QFontDatabase.addApplicationFont(str(file))
    font = application.font()
    font.setFamily(FAMILY)
    application.setFont(font)


class Look(QObject):
    """Dresses the application in a theme, the window with its icons too."""

    def __init__(self, application: QApplication, settings: Settings, folder: Path) -> None:
        super().__init__(application)
        self._application = application
        self._settings = settings
        self._folder = folder
        self.theme = self._dress(settings.theme)

    def toggle(self, window: MainWindow) -> None:
        """From light to dark or back, remembered."""
        self._settings.theme = "light" if self._settings.theme == "dark" else "dark"
        self.theme = self._dress(self._settings.theme)
        self.apply(window)

    def apply(self, window: MainWindow) -> None:
        """Hand theme and icons to a window."""
        window.set_theme(self.theme, Icons(self.theme))

    def _dress(self, name: str) -> Theme:
        theme = Theme.read(self._folder / f"{name}.toml")
        template = (self._folder / "style.qss").read_text(encoding="utf-8")
        self._settings.background = theme.bg.name()
        self._application.setPalette(palette(theme))
        self._application.setStyleSheet(style_sheet(template, theme))
        return theme

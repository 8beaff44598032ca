"""The look of the whole application: fonts, theme, icons."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from massage_desktop.services.settings import Settings
from massage_desktop.services.settings_look import Choice, ThemeName
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
    """Dresses the application in the chosen theme, and its window with the icons too, as the settings change.

    The theme "system" follows the desktop's colours while the program runs.
    """

    changed = Signal()

    def __init__(
        self,
        application: QApplication,
        settings: Settings,
        folder: Path,
        system: Callable[[], Qt.ColorScheme] = lambda: QGuiApplication.styleHints().colorScheme(),
    ) -> None:
        super().__init__(application)
        self._system = system
        self._application = application
        self._settings = settings
        self._folder = folder
        self._window: MainWindow | None = None
        self.theme = self._dress()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    def choose(self, choice: Choice) -> None:
        """Take that theme, remembered."""
        self._settings.look.theme = choice
        self.refresh()

    def attach(self, window: MainWindow) -> None:
        """Dress this window from now on."""
        self._window = window
        self.apply(window)

    def refresh(self) -> None:
        """Follow the settings, if they say anything new."""
        name, scale = self._wanted()
        if (name, scale) != (self.theme.name, self.theme.scale):
            self.theme = self._dress()
        if self._window is not None:
            self.apply(self._window)
        self.changed.emit()

    def apply(self, window: MainWindow) -> None:
        """Hand theme and icons to a window."""
        window.flash.wanted = self._settings.look.flashes
        window.set_theme(self.theme, Icons(self.theme))

    def _follow_system(self) -> None:
        if self._settings.look.theme == "system":
            self.refresh()

    def _wanted(self) -> tuple[ThemeName, float]:
        choice = self._settings.look.theme
        of_system: ThemeName = "dark" if self._system() == Qt.ColorScheme.Dark else "light"
        return of_system if choice == "system" else choice, self._settings.look.scale / 100

    def _dress(self) -> Theme:
        name, scale = self._wanted()
        theme = Theme.read(self._folder / f"{name}.toml", scale)
        template = (self._folder / "style.qss").read_text(encoding="utf-8")
        self._settings.background = theme.bg.name()
        QIcon.setThemeSearchPaths([str(self._folder / "icons")])
        QIcon.setThemeName(name)
        self._application.setPalette(palette(theme))
        self._application.setStyleSheet(style_sheet(template, theme))
        return theme

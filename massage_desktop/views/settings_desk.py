"""Opens the settings dialog: made at each opening, forgotten when it is closed."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from massage_desktop.services.settings import Settings
from massage_desktop.views.icons import Icons
from massage_desktop.views.main_window import MainWindow
from massage_desktop.views.settings_dialog import SettingsDialog
from massage_desktop.views.settings_page import PageFactory


class SettingsDesk(QObject):
    """`factories` make the pages, in their order."""

    def __init__(self, window: MainWindow, settings: Settings, factories: Sequence[PageFactory]) -> None:
        super().__init__(window)
        self._window, self._settings, self._factories = window, settings, factories
        self.dialog: SettingsDialog | None = None
        window.dressed.connect(self._dress)

    def open(self) -> None:
        """Show the settings, or bring them forward."""
        if self.dialog is None:
            self.dialog = SettingsDialog(self._factories, self._settings, self._window)
            self.dialog.finished.connect(self._forget)
            self._dress(Icons(self._window.theme))
        self.dialog.begin()

    def _dress(self, icons: Icons) -> None:
        if self.dialog is not None:
            self.dialog.set_theme(self._window.theme)
            self.dialog.set_icons(icons)

    def _forget(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()

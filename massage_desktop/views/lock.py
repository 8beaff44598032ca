"""Hides the client's data while nobody is there; a running timer stays in sight and in reach."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QSizePolicy, QWidget
from shiboken6 import isValid

from massage_desktop.views.about import PageDialog
from massage_desktop.views.alarm_dialog import AlarmDialog
from massage_desktop.views.icons import Icons
from massage_desktop.views.lock_cover import CoveredDialog, DockCover, LockCover
from massage_desktop.views.main_window import MainWindow
from massage_desktop.views.put_away import PutAway
from massage_desktop.views.settings_dialog import SettingsDialog
from massage_desktop.views.sleep_dialog import SleepDialog
from massage_desktop.views.stop_dialog import StopDialog

BARE = (
    QMessageBox,
    PageDialog,
    AlarmDialog,
    SettingsDialog,
    SleepDialog,
    StopDialog,
)  # they show nothing of a client


class Lock(QObject):
    """Puts pages, docks and what is in open dialogs away, covers in their place.

    `about_to_lock` is the time to save what is half written.
    """

    about_to_lock = Signal()
    changed = Signal(bool)  # whether it is locked

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._icons: Icons | None = None
        self._focus: QWidget | None = None
        self._dialogs: list[CoveredDialog] = []
        self._cover = LockCover(window)
        self._cover.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._cover.unlock_wanted.connect(self.unlock)
        self._docks = [(dock, DockCover(window)) for dock in window.docks]
        for _dock, cover in self._docks:
            cover.hide()
        self._away = PutAway(window)
        window.ui.pages.addWidget(self._cover)
        window.top_bar.unlock_wanted.connect(self.unlock)
        window.dressed.connect(self._dress)

    @property
    def locked(self) -> bool:
        """Whether the data are hidden."""
        return self._window.locked

    def lock(self) -> None:
        """Save and hide; nothing if that is so already."""
        if self.locked:
            return
        self.about_to_lock.emit()
        self._focus = QApplication.focusWidget()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        window, away = self._window, self._away
        window.set_cover(self._cover)
        for page in (window.prepare, window.summary):
            away.take_page(window.ui.pages, page)
        for dock, cover in self._docks:
            away.take_panel(dock, cover)
        for part in window.top_bar.private:
            away.take_part(part)
        self._cover_dialogs()
        self.changed.emit(True)

    def unlock(self) -> None:
        """Show all as it was."""
        if not self.locked:
            return
        self._away.give_back()
        for dialog in self._dialogs:
            dialog.lift()
        self._dialogs = []
        self._window.set_cover(None)
        if self._focus is not None and isValid(self._focus):
            self._focus.setFocus()
        self._focus = None
        self.changed.emit(False)

    def _cover_dialogs(self) -> None:
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QDialog) and dialog.isVisible() and not isinstance(dialog, BARE):
                cover = LockCover(dialog)
                cover.unlock_wanted.connect(self.unlock)
                cover.unlock.set_theme(self._window.theme)
                if self._icons is not None:
                    cover.set_icons(self._icons)
                self._dialogs.append(CoveredDialog(dialog, cover, self._away))

    def _dress(self, icons: Icons) -> None:
        self._icons = icons
        self._cover.set_icons(icons)

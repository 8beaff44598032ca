"""Hides the client's data while nobody is there; a running timer stays in sight and in reach."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QSizePolicy, QWidget
from shiboken6 import isValid

from massage_desktop.views.alarm_dialog import AlarmDialog
from massage_desktop.views.icons import Icons
from massage_desktop.views.lock_cover import CoveredDialog, DockCover, LockCover
from massage_desktop.views.main_window import MainWindow
from massage_desktop.views.settings_dialog import SettingsDialog
from massage_desktop.views.sleep_dialog import SleepDialog
from massage_desktop.views.stop_dialog import StopDialog

BARE = (QMessageBox, AlarmDialog, SettingsDialog, SleepDialog, StopDialog)  # they show nothing of a client


class Lock(QObject):
    """Covers pages, docks and open dialogs. `about_to_lock` is the time to save what is half written."""

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
        self._docks = [(dock, dock.widget(), DockCover(window)) for dock in window.docks]
        for *_, cover in self._docks:
            cover.hide()
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
        self._window.set_cover(self._cover)
        for dock, _panel, cover in self._docks:
            dock.setWidget(cover)
            cover.show()
        self._cover_dialogs()
        self.changed.emit(True)

    def unlock(self) -> None:
        """Show all as it was."""
        if not self.locked:
            return
        for dialog in self._dialogs:
            dialog.lift()
        self._dialogs = []
        for dock, panel, _cover in self._docks:
            dock.setWidget(panel)
            panel.show()
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
                self._dialogs.append(CoveredDialog(dialog, cover))

    def _dress(self, icons: Icons) -> None:
        self._icons = icons
        self._cover.set_icons(icons)

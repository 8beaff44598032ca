"""The window's menu and its shortcuts that have no button."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from massage_desktop.views.main_window import MainWindow
from massage_desktop.views.words import NAMES, Words


class WindowMenu(QMenu):
    """The records, docks, client and lock, language, keys, help."""

    language_chosen = Signal(str)
    keys_wanted = Signal()
    about_wanted = Signal()
    room_wanted = Signal()
    sources_wanted = Signal()
    history_wanted = Signal()
    backup_wanted = Signal()
    restore_wanted = Signal()
    next_wanted = Signal()  # the next client
    lock_wanted = Signal()
    lock_minutes_chosen = Signal(int)  # 0 is never
    diagnostics_wanted = Signal()
    settings_wanted = Signal()

    def __init__(self, window: MainWindow, words: Words, lock_minutes: int = 0) -> None:
        super().__init__(window)
        self._window, self._words = window, words
        self.private: list[QAction] = []  # what shows a client's data: not while they are locked away
        self._add_records()
        self._add_docks(window)
        self._add_client(lock_minutes)
        self.addSeparator()
        self._room = self._keyed("F11", self.room_wanted.emit)
        self.addSeparator()
        self._add_languages()
        self._add_settings(window)
        self.addSeparator()
        self._add_help(window)
        self.retranslate()
        words.changed.connect(self._show_language)

    def retranslate(self) -> None:
        """All texts in the language of now."""
        names = {
            self._reset: self.tr("All docks back in place"),
            self._following: self.tr("Next client"),
            self._lock: self.tr("Lock now"),
            self._idle.menuAction(): self.tr("Lock when idle"),
            self._room: self.tr("Room display"),
            self._speech.menuAction(): self.tr("Language"),
            self._settings: self.tr("Settings…"),
            self._keys: self.tr("Keys"),
            self._sources: self.tr("Sources of this page"),
            self._diagnostics: self.tr("Save diagnostics…"),
            self._about: self.tr("About Massage Desktop"),
            self._leave: self.tr("Quit"),
        }
        for action, name in names.items():
            action.setText(name)
        for action in self._lock_times:
            minutes = int(action.data())
            action.setText(self.tr("after %n minute(s)", "", minutes) if minutes else self.tr("never"))
        self._offer_records()

    def _keyed(self, keys: str, wanted: Callable[[], object]) -> QAction:
        """An entry whose shortcut holds while the menu is closed."""
        action = self.addAction("", wanted)
        action.setShortcut(QKeySequence(keys))
        self._window.addAction(action)
        return action

    def _add_help(self, window: MainWindow) -> None:
        self._keys = self._keyed("F1", self.keys_wanted.emit)
        self._sources = self._keyed("F2", self.sources_wanted.emit)
        self.private.append(self._sources)
        self._diagnostics = self.addAction("", self.diagnostics_wanted.emit)
        self._about = self.addAction("", self.about_wanted.emit)
        self.addSeparator()
        self._leave = self._keyed("Ctrl+Q", window.close)

    def _add_records(self) -> None:
        """What is kept of sessions; all of it waits until a running session is over, and says so."""
        self._history = self._keyed("Ctrl+H", self.history_wanted.emit)
        self._backup = self.addAction("", self.backup_wanted.emit)
        self._restore = self.addAction("", self.restore_wanted.emit)
        self.addSeparator()
        self._window.page_changed.connect(self._offer_records)

    def _offer_records(self) -> None:
        names = {
            self._history: self.tr("History"),
            self._backup: self.tr("Back up records…"),
            self._restore: self.tr("Restore records…"),
        }
        running = self._window.page == "session"
        later = self.tr("{action} (once the session is over)")
        for action, name in names.items():
            action.setEnabled(not running and not self._window.locked)
            action.setText(later.format(action=name) if running else name)

    def show_locked(self, locked: bool) -> None:
        """While a client's data are hidden, nothing here shows them."""
        for action in self.private:
            action.setEnabled(not locked)
        self._offer_records()

    def _add_client(self, lock_minutes: int) -> None:
        self._following = self._keyed("Ctrl+N", self.next_wanted.emit)
        self._lock = self._keyed("Ctrl+L", self.lock_wanted.emit)
        self.private += [self._following, self._lock]
        self._window.everywhere.append(self._lock)
        self._idle, group = self.addMenu(""), QActionGroup(self)
        self._idle.setToolTipsVisible(True)
        for minutes in (5, 10, 20, 0):
            action = group.addAction("")
            action.setCheckable(True)
            action.setData(minutes)
            action.triggered.connect(lambda _on=False, each=minutes: self.lock_minutes_chosen.emit(each))
        self._idle.addActions(group.actions())
        self._lock_times = group.actions()
        self.show_lock_minutes(lock_minutes)

    def _add_docks(self, window: MainWindow) -> None:
        self._docks = [dock.toggleViewAction() for dock in window.docks]
        self.addActions(self._docks)
        self._reset = self.addAction("", window.reset_docks)
        self.aboutToShow.connect(lambda: self._offer_docks(window.page == "session"))
        self._offer_docks(False)

    def _offer_docks(self, offered: bool) -> None:
        for action in (*self._docks, self._reset):
            action.setVisible(offered)

    def _add_settings(self, window: MainWindow) -> None:
        self._settings = self.addAction("", self.settings_wanted.emit)
        self._settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        keys = [QKeySequence("Ctrl+,"), *QKeySequence.keyBindings(QKeySequence.StandardKey.Preferences)]
        self._settings.setShortcuts(list(dict.fromkeys(keys)))
        window.addAction(self._settings)

    def show_lock_minutes(self, minutes: int) -> None:
        """Tick that time of the lock."""
        for action in self._lock_times:
            action.setChecked(action.data() == minutes)

    def _add_languages(self) -> None:
        self._speech, group = self.addMenu(""), QActionGroup(self)
        for key, name in NAMES.items():
            action = group.addAction(name)
            action.setCheckable(True)
            action.setData(key)
            action.triggered.connect(lambda _checked=False, key=key: self.language_chosen.emit(key))
        self._speech.addActions(group.actions())
        self._show_language()

    def _show_language(self) -> None:
        for action in self._speech.actions():
            action.setChecked(action.data() == self._words.language)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

"""The window's menu and its shortcuts that have no button."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from massage_desktop.content.language import Language
from massage_desktop.views.main_window import MainWindow


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

    def __init__(self, window: MainWindow, language: Language, lock_minutes: int = 0) -> None:
        super().__init__(window)
        self._window = window
        self.private: list[QAction] = []  # what shows a client's data: not while they are locked away
        self._add_records()
        self._add_docks(window)
        self._add_client(window, lock_minutes)
        self.addSeparator()
        room = self.addAction(self.tr("Room display"), self.room_wanted.emit)
        room.setShortcut(QKeySequence("F11"))
        window.addAction(room)  # the shortcut holds while the menu is closed
        self.addSeparator()
        self._add_languages(language)
        self._add_settings(window)
        self.addSeparator()
        keys = self.addAction(self.tr("Keys"), self.keys_wanted.emit)
        keys.setShortcut(QKeySequence("F1"))
        window.addAction(keys)
        sources = self.addAction(self.tr("Sources of this page"), self.sources_wanted.emit)
        sources.setShortcut(QKeySequence("F2"))
        window.addAction(sources)
        self.private.append(sources)
        self.addAction(self.tr("Save diagnostics…"), self.diagnostics_wanted.emit)
        self.addAction(self.tr("About Massage Desktop"), self.about_wanted.emit)
        self.addSeparator()
        leave = self.addAction(self.tr("Quit"), window.close)
        leave.setShortcut(QKeySequence("Ctrl+Q"))
        window.addAction(leave)

    def _add_records(self) -> None:
        """What is kept of sessions; all of it waits until a running session is over, and says so."""
        self._history = self.addAction("", self.history_wanted.emit)
        self._history.setShortcut(QKeySequence("Ctrl+H"))
        self._window.addAction(self._history)
        self._backup = self.addAction("", self.backup_wanted.emit)
        self._restore = self.addAction("", self.restore_wanted.emit)
        self.addSeparator()
        self._window.page_changed.connect(self._offer_records)
        self._offer_records()

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

    def _add_client(self, window: MainWindow, lock_minutes: int) -> None:
        following = self.addAction(self.tr("Next client"), self.next_wanted.emit)
        following.setShortcut(QKeySequence("Ctrl+N"))
        lock = self.addAction(self.tr("Lock now"), self.lock_wanted.emit)
        lock.setShortcut(QKeySequence("Ctrl+L"))
        window.addActions([following, lock])
        self.private += [following, lock]
        menu, group = self.addMenu(self.tr("Lock when idle")), QActionGroup(self)
        menu.setToolTipsVisible(True)
        for minutes in (5, 10, 20, 0):
            text = self.tr("after %n minute(s)", "", minutes) if minutes else self.tr("never")
            action = group.addAction(text)
            action.setCheckable(True)
            action.setData(minutes)
            action.triggered.connect(lambda _on=False, each=minutes: self.lock_minutes_chosen.emit(each))
        menu.addActions(group.actions())
        self._lock_times = group.actions()
        self.show_lock_minutes(lock_minutes)

    def _add_docks(self, window: MainWindow) -> None:
        self._docks = [dock.toggleViewAction() for dock in window.docks]
        self.addActions(self._docks)
        self._reset = self.addAction(self.tr("All docks back in place"), window.reset_docks)
        self.aboutToShow.connect(lambda: self._offer_docks(window.page == "session"))
        self._offer_docks(False)

    def _offer_docks(self, offered: bool) -> None:
        for action in (*self._docks, self._reset):
            action.setVisible(offered)

    def _add_settings(self, window: MainWindow) -> None:
        settings = self.addAction(self.tr("Settings…"), self.settings_wanted.emit)
        settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        keys = [QKeySequence("Ctrl+,"), *QKeySequence.keyBindings(QKeySequence.StandardKey.Preferences)]
        settings.setShortcuts(list(dict.fromkeys(keys)))
        window.addAction(settings)

    def show_lock_minutes(self, minutes: int) -> None:
        """Tick that time of the lock."""
        for action in self._lock_times:
            action.setChecked(action.data() == minutes)

    def _add_languages(self, language: Language) -> None:
        menu = self.addMenu(self.tr("Language"))
        group = QActionGroup(self)
        for key, name in (("en", "English"), ("ru", "Русский")):
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(key == language)
            action.triggered.connect(lambda _checked=False, key=key: self.language_chosen.emit(key))
            group.addAction(action)

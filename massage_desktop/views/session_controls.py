"""Keys and shortcuts of the three pages, each to what it does."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut

from massage_desktop.services.clock import Clock
from massage_desktop.services.runner import SessionRunner
from massage_desktop.session.commands import Extend, Next, Previous, SwitchSide
from massage_desktop.views.main_window import MainWindow
from massage_desktop.views.room_display import RoomDisplay
from massage_desktop.views.session_keys import SessionKeys
from massage_desktop.views.visit import Visit

ALWAYS = ("Ctrl+Z", "Escape")  # the session's own, locked or not


class SessionControls(QObject):
    """The session's keys wherever the focus is, and the window's shortcuts."""

    def __init__(
        self, window: MainWindow, runner: SessionRunner, visit: Visit, room: RoomDisplay, clock: Clock
    ) -> None:
        super().__init__(window)
        self._window = window
        self._runner = runner
        self.keys = SessionKeys(clock, self._in_session, self)
        self.keys.pressed.connect(self._press)
        self.keys.watch(window)
        shortcuts = {
            "Ctrl+Z": visit.undo,
            "Escape": room.leave,
            "Ctrl+Return": visit.start,
            "Ctrl+P": visit.print_summary,
            "Ctrl+S": visit.save_summary,
        }
        for keys, action in shortcuts.items():
            QShortcut(QKeySequence(keys), window).activated.connect(self._guarded(keys, action))

    def _guarded(self, keys: str, action: Callable[[], object]) -> Callable[[], object]:
        """While the client's data are hidden, what shows or changes them waits."""
        return lambda: None if self._window.locked and keys not in ALWAYS else action()

    def _in_session(self) -> bool:
        return self._window.page == "session" and self._runner.active

    def _press(self, action: str) -> None:
        commands = {"next": Next(), "previous": Previous(), "extend": Extend(), "side": SwitchSide()}
        if action == "pause":
            self._window.control_bar.toggle_pause()
        elif action == "event":
            self._window.control_bar.event_wanted.emit()
        else:
            self._runner.say(commands[action])

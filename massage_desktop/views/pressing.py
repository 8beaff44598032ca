"""Carries out what a key was pressed for, on whatever page is shown, and says what came of it."""

from collections.abc import Collection

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from massage_desktop.devices.actions import AFTER, ALL, BEFORE, Action
from massage_desktop.devices.taking_back import TakingBack
from massage_desktop.services.clock import Clock
from massage_desktop.services.runner import SessionRunner
from massage_desktop.session.commands import (
    Command,
    Extend,
    Next,
    Pause,
    Phase,
    Previous,
    Resume,
    SwitchSide,
    Undo,
)
from massage_desktop.session.events import Event, Ignored, SessionStarted, Undone
from massage_desktop.views.event_dialog import EventDialog
from massage_desktop.views.main_window import MainWindow
from massage_desktop.views.press_around import Answer, PressAround, refused
from massage_desktop.views.press_words import ICONS, PressWords
from massage_desktop.views.reasons import Reasons
from massage_desktop.views.room_display import RoomDisplay
from massage_desktop.views.visit import Visit

NONE: frozenset[Action] = frozenset()
COMMANDS: dict[Action, Command] = {
    Action.NEXT: Next(),
    Action.PREVIOUS: Previous(),
    Action.EXTEND: Extend(),
    Action.SIDE: SwitchSide(),
    Action.UNDO: Undo(),
}


class Pressing(QObject):
    """Gives commands to the runner and the visit; a device's Previous may take its own Next back."""

    repeat_wanted = Signal()  # somebody wants to hear what is now

    def __init__(
        self, window: MainWindow, runner: SessionRunner, visit: Visit, room: RoomDisplay, clock: Clock
    ) -> None:
        super().__init__(window)
        self._window, self._runner, self._room = window, runner, room
        self._words, self._reasons = PressWords(self), Reasons(self)
        self._taking_back = TakingBack()
        self._around = PressAround(window, visit, clock)
        self._refusal = self._undone = ""
        runner.refused.connect(self._refuse)
        runner.happened.connect(self._follow)

    def allowed(self) -> tuple[Collection[Action], Collection[Action]]:
        """What the keyboard's own keys can do now, and what a device's can."""
        if self._window.page == "session":
            return (ALL, ALL) if self._runner.active else (NONE, NONE)
        if self._window.page == "prepare":
            return NONE, BEFORE
        return NONE, AFTER if self._means_undo(Action.PREVIOUS) else AFTER - {Action.PREVIOUS}

    def carry_out(self, action: Action, *, by_device: bool) -> Answer:
        """Do it."""
        if self._window.page != "session":
            return self._around.carry_out() if action is Action.PAUSE else self._say(Action.UNDO)
        if not by_device:
            return self._in_session(action)
        answer = self._in_session(Action.UNDO if self._means_undo(action) else action)
        if answer.taken:
            self._taking_back.given(action, self._undoable())
        return answer

    def _means_undo(self, action: Action) -> bool:
        """Whether this press of the device would take back its own Next."""
        return self._taking_back.meant(action, self._undoable()) is not action

    def _undoable(self) -> int | None:
        """The number of the command that Undo would take back now."""
        session = self._runner.session
        if session is None or session.state.undoable is None or self._runner.can(Undo()):
            return None
        return session.state.undoable.nth

    def _in_session(self, action: Action) -> Answer:
        match action:
            case Action.PAUSE:
                return self._toggle()
            case Action.HALT:
                return self._halt()
            case Action.EVENT:
                return self._ask_event()
            case Action.REPEAT:
                return self._repeat()
            case Action.ROOM:
                self._room.toggle()
                return Answer("room", self._words.short(action), told=False)
        return self._say(action)

    def _toggle(self) -> Answer:
        if self._paused():
            return self._say(Action.PAUSE, Resume(), ("resume", self.tr("Go on")))
        return self._say(Action.PAUSE, Pause())

    def _halt(self) -> Answer:
        if self._paused():
            return self._refused(Action.HALT, self.tr("Paused already"))
        return self._say(Action.HALT, Pause())

    def _paused(self) -> bool:
        session = self._runner.session
        return session is not None and session.state.phase is Phase.PAUSED

    def _ask_event(self) -> Answer:
        """Open the dialog, or close it if it is open: both hands may be on the client's back."""
        dialog = QApplication.activeWindow()
        if isinstance(dialog, EventDialog):
            dialog.reject()
            return Answer("close", self.tr("Closed"))
        self._window.control_bar.event_wanted.emit()
        if self._window.locked:
            return self._refused(Action.EVENT, self.tr("Unlock first"), told=True)
        return Answer(ICONS[Action.EVENT], self._words.short(Action.EVENT))

    def _repeat(self) -> Answer:
        """The stage with its side and time, shown large and said."""
        self.repeat_wanted.emit()
        title, ring = self._window.session.ui.title, self._window.session.ui.ring
        name, left = title.accessibleName(), ring.accessibleName()
        return Answer(ICONS[Action.REPEAT], title.text(), f"{name}. {left}", told=False)

    def _say(
        self, action: Action, command: Command | None = None, looks: tuple[str, str] | None = None
    ) -> Answer:
        """Give a command, and hear whether the session took it."""
        self._refusal = self._undone = ""
        self._runner.say(command or COMMANDS[action])
        if self._refusal:
            return self._refused(action, self._reasons.say(self._refusal), told=True)
        icon, word = looks or (ICONS[action], self._words.short(action))
        return Answer(icon, word, self._undone)

    def _refused(self, action: Action, reason: str, *, told: bool = False) -> Answer:
        return refused(self._words.short(action), reason, told=told)

    def _refuse(self, reason: str) -> None:
        self._refusal = reason

    def _follow(self, event: Event) -> None:
        match event:
            case SessionStarted():
                self._taking_back.forget()
            case Ignored(reason=reason):
                self._refusal = reason
            case Undone(command=command):
                self._undone = self._words.command(command)

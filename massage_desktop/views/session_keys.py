"""The session's keys and those of a device, wherever the focus is; never while a text is typed.

Of the keyboard's own, Page Up and Page Down act everywhere; Space, arrows and letters only where no control
wants them. A device's keys (settings) act everywhere during a session. `devices.presses` says what counts.
"""

from collections.abc import Callable, Collection
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from massage_desktop.devices.actions import Action
from massage_desktop.devices.keymap import NOTHING, KeyMap, Meaning
from massage_desktop.devices.presses import Outcome, Presses, Timing
from massage_desktop.devices.strokes import bare
from massage_desktop.services.clock import Clock
from massage_desktop.views.event_dialog import EventDialog
from massage_desktop.views.focus_rules import is_control, is_typed_into, wants
from massage_desktop.widgets.key_stroke import key_id, stroke_of

EVERYWHERE = {"PgDown": Action.NEXT, "PgUp": Action.PREVIOUS}
WHERE_FREE = {
    "Space": Action.PAUSE,
    "Right": Action.NEXT,
    "Left": Action.PREVIOUS,
    "S": Action.SIDE,
    "+": Action.EXTEND,
    "E": Action.EVENT,
}
OWN = EVERYWHERE | WHERE_FREE
"""All of the keyboard's own keys of a session."""


class Pressed(NamedTuple):
    """A press that is to be answered; `by_device` if its key is one of the settings'."""

    outcome: Outcome
    by_device: bool


class SessionKeys(QObject):
    """Sees the keys of whatever window of the program has the focus, before any control gets them.

    `allowed` says what keys can do at this moment: what the keyboard's own can, and what a device's can.
    """

    pressed = Signal(object)  # Pressed

    def __init__(
        self,
        clock: Clock,
        allowed: Callable[[], tuple[Collection[Action], Collection[Action]]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._allowed = allowed
        self._keymap = KeyMap()
        self._presses = Presses(Timing())
        self._taken: set[int] = set()  # keys that are down and that no control is told of
        self._hold = QTimer(self, singleShot=True)
        self._hold.setTimerType(Qt.TimerType.PreciseTimer)
        self._hold.timeout.connect(self._advance)

    def set_device(self, keymap: KeyMap, timing: Timing) -> None:
        """The device's keys, and how presses are told from bounces."""
        self._keymap = keymap
        self._presses = Presses(timing)

    def watch(self) -> None:
        """From now on see the keys of the window that has the focus: main window, dock, room display.

        The filter is on the native windows: on the application it would see every event there is.
        """
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._follow)
        self._follow(QGuiApplication.focusWindow())

    def _follow(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)
        else:  # what is down now goes up elsewhere
            self._presses.forget()
            self._taken.clear()
            self._arm()

    def meaning(self, stroke: str, focus: QWidget | None) -> tuple[Meaning, bool]:
        """What a key means while `focus` has the focus, and whether it is the device's."""
        if is_typed_into(focus):
            return NOTHING, False
        by_keyboard, by_device = self._allowed()
        device = self._keymap.meaning(stroke).within(by_device)
        if device != NOTHING and (by_keyboard or not wants(focus, stroke)):
            return device, True
        return self._own(bare(stroke), focus).within(by_keyboard), False

    def _own(self, stroke: str, focus: QWidget | None) -> Meaning:
        """What the keyboard's own keys mean in a session."""
        if stroke in EVERYWHERE:
            return Meaning(EVERYWHERE[stroke])
        return NOTHING if is_control(focus) else Meaning(WHERE_FREE.get(stroke))

    def _is_elsewhere(self, stroke: str) -> bool:
        """Whether a menu, a list or a dialog is open that has the keyboard for itself."""
        if QApplication.activeModalWidget() or QApplication.activePopupWidget():
            return True
        dialog = QApplication.activeWindow()
        if isinstance(dialog, EventDialog):  # beside it the session goes on
            return dialog.wants(stroke)
        return isinstance(dialog, QDialog)

    def _go_down(self, event: QKeyEvent) -> bool:
        key, stroke = key_id(event), stroke_of(event)
        if event.isAutoRepeat():
            return key in self._taken
        meaning, by_device = NOTHING, False
        if stroke and not self._is_elsewhere(stroke):
            meaning, by_device = self.meaning(stroke, QApplication.focusWidget())
        if meaning == NOTHING:
            return False
        self._taken.add(key)
        self._advance()
        self._tell(self._presses.press(key, stroke, meaning, self._clock()), by_device)
        return True

    def _go_up(self, event: QKeyEvent) -> bool:
        key = key_id(event)
        if event.isAutoRepeat():
            return key in self._taken
        self._tell(self._presses.release(key, self._clock()), by_device=True)
        was_taken = key in self._taken
        self._taken.discard(key)
        return was_taken

    def _advance(self) -> None:
        """What time alone decides is a device's: only its keys can be held."""
        self._tell(self._presses.advance(self._clock()), by_device=True)

    def _tell(self, outcomes: list[Outcome], by_device: bool) -> None:
        self._arm()
        for outcome in outcomes:
            self.pressed.emit(Pressed(outcome, by_device))

    def _arm(self) -> None:
        """One single-shot timer while time has something to decide, none otherwise."""
        deadline = self._presses.deadline
        if deadline is None:
            self._hold.stop()
        else:
            self._hold.start(max(0, round((deadline - self._clock()) * 1000) + 1))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._go_down(event)
        if event.type() == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            return self._go_up(event)
        return False

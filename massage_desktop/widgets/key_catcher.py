"""A field that takes the key that is pressed in it, held or not; Tab, Escape and Return stay the window's."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QWidget

from massage_desktop.devices.keymap import NOTHING, Meaning
from massage_desktop.devices.presses import Outcome, Presses, Timing
from massage_desktop.devices.strokes import can_be_taken
from massage_desktop.widgets.focus_ring import RINGED
from massage_desktop.widgets.key_stroke import key_id, stroke_of


class KeyCatcher(QLabel):
    """`meaning` says what a key would do, so that presses count here as they do in a session."""

    caught = Signal(object)  # Outcome
    unknown = Signal(str)  # a key that means nothing
    declined = Signal(str)  # a key that cannot be taken

    def __init__(
        self,
        meaning: Callable[[str], Meaning],
        timing: Timing,
        clock: Callable[[], float],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._meaning, self._clock = meaning, clock
        self._presses = Presses(timing)
        self._hold = QTimer(self, singleShot=True)
        self._hold.setTimerType(Qt.TimerType.PreciseTimer)
        self._hold.timeout.connect(self._advance)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(RINGED, True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)

    def show_key(self, text: str) -> None:
        """Show what was pressed, to a screen reader too."""
        self.setText(text)
        self.setAccessibleDescription(text)

    def set_timing(self, timing: Timing) -> None:
        """How presses are told from bounces, and long ones from short ones."""
        self._presses = Presses(timing)

    def _go_down(self, event: QKeyEvent) -> None:
        stroke = stroke_of(event)
        if not stroke or event.isAutoRepeat():
            return
        if not can_be_taken(stroke):
            self.declined.emit(stroke)
            return
        meaning = self._meaning(stroke)
        if meaning == NOTHING:
            self.unknown.emit(stroke)
        else:
            self._tell(self._presses.press(key_id(event), stroke, meaning, self._clock()))

    def _advance(self) -> None:
        self._tell(self._presses.advance(self._clock()))

    def _tell(self, outcomes: list[Outcome]) -> None:
        self._arm()
        for outcome in outcomes:
            self.caught.emit(outcome)

    def _arm(self) -> None:
        deadline = self._presses.deadline
        if deadline is None:
            self._hold.stop()
        else:
            self._hold.start(max(0, round((deadline - self._clock()) * 1000) + 1))

    def event(self, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return super().event(event)
        takable = can_be_taken(stroke_of(event))
        match event.type():
            case QEvent.Type.ShortcutOverride if takable:  # no shortcut takes it from here
                event.accept()
                return True
            case QEvent.Type.KeyPress:
                self._go_down(event)
            case QEvent.Type.KeyRelease if not event.isAutoRepeat():
                self._tell(self._presses.release(key_id(event), self._clock()))
        return takable or super().event(event)  # before Qt makes anything else of it

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._presses.forget()
        self._arm()
        super().focusOutEvent(event)

"""Tells some moments before what time will do next, from one timer each: nothing ticks."""

from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal

EARLY: Final = 1100
"""Milliseconds before a cue at which a wireless speaker is woken."""

SOON: Final = 150
"""Milliseconds before a cue at which a sentence that still speaks is cut off: it needs 40 to fall silent."""


class Coming(QObject):
    """Listens to when the next deadline is, which may change at any time."""

    early = Signal()
    soon = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._early = self._timer(self.early)
        self._soon = self._timer(self.soon)

    def expect(self, wait: int) -> None:
        """Something will be due in `wait` real milliseconds; below 0 nothing will."""
        for timer, before in ((self._early, EARLY), (self._soon, SOON)):
            if wait > before:
                timer.start(wait - before)
            else:
                timer.stop()

    @property
    def left(self) -> int:
        """Real milliseconds until the voice must be silent; -1 while nothing is expected."""
        return self._soon.remainingTime()

    def _timer(self, signal: object) -> QTimer:
        timer = QTimer(self, singleShot=True)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(signal)
        return timer

"""Takes notes of what happens in a running session, and halts it where a note asks for that.

What a note comes to is decided in `screening/alarms.py`.
"""

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from massage_desktop.screening.alarms import Alarm, alarm, stop_reason
from massage_desktop.services.runner import SessionRunner
from massage_desktop.session.commands import Note, Pause, Resume, Stop

ANY_PAIN = "PAIN_STOP"  # the warning of stages in which any pain stops


class Alarmed(Struct, frozen=True):
    """A note of that kind has halted the session."""

    alarm: Alarm
    kind: str


class Vigil(QObject):
    """Listens for notes; `before` tells the pain score before the start, None if it was not asked."""

    noted = Signal(str, str)  # kind and value, once they are in the record
    alarmed = Signal(object)  # an Alarmed; the session stands still

    def __init__(
        self, runner: SessionRunner, before: Callable[[], int | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._before = before
        self._last: Alarmed | None = None
        self._halted = False  # by an alarm, not by whoever works

    def note(self, kind: str, value: str = "") -> None:
        """Record what happened; nothing where no session is open."""
        if not self._runner.active:
            return
        self._runner.say(Note(kind, value))
        self.noted.emit(kind, value)
        found = self._alarm(kind, value)
        if found is not None:
            self._halt()
            self._last = self._graver(Alarmed(found, kind))
            self.alarmed.emit(self._last)

    def end(self) -> None:
        """End the session for the reason that halted it."""
        if self._last is not None:
            self._runner.say(Stop(stop_reason(self._last.kind)))
        self.forget()

    def go_on(self) -> None:
        """Go on all the same; a session that stood before goes on standing."""
        if self._halted:
            self._runner.say(Resume())
        self.forget()

    def forget(self) -> None:
        """The alarm is answered, or its session over."""
        self._last, self._halted = None, False

    def _alarm(self, kind: str, value: str) -> Alarm | None:
        session = self._runner.session
        if session is None:
            return None
        stage = session.plan.stages[max(self._runner.position().index, 0)]
        stops = ANY_PAIN in stage.warnings
        return alarm(kind, value, self._before(), session.plan.mode, pain_stops=stops)

    def _halt(self) -> None:
        if not self._runner.can(Pause()):
            self._runner.say(Pause())
            self._halted = True

    def _graver(self, new: Alarmed) -> Alarmed:
        """A stop that is not yet answered is not made milder by what is told after it."""
        standing = self._last
        return standing if standing and standing.alarm.action == "stop" != new.alarm.action else new

"""What a running session says to the recorder: its beginning, each event once, where it stands."""

from typing import Protocol

from massage_desktop.report.summary import SessionRecord
from massage_desktop.session.events import Event
from massage_desktop.store.changes import (
    Change,
    Discarded,
    Reached,
    began,
    described,
    happened,
    new_id,
)


class Writer(Protocol):
    """Whoever takes changes without waiting: the recorder."""

    def write(self, *changes: Change) -> None:
        """Take changes."""


class SessionLog:
    """One session; `kept` events of it have been said already."""

    def __init__(self, writer: Writer, session: str = "", kept: int = 0) -> None:
        self.id = session or new_id()
        self._writer = writer
        self.kept = kept

    def begin(self, record: SessionRecord, *, form: str = "", protocol: str = "") -> None:
        """The session begins; of the record all but the events. Both texts are versions of content."""
        self._writer.write(began(self.id, record, form=form, protocol=protocol))

    def begin_with_events(self, record: SessionRecord, *, form: str = "", protocol: str = "") -> None:
        """The session begins with all that happened so far: all of it is written, or nothing."""
        events = happened(self.id, 0, record.events)
        self._writer.write(began(self.id, record, form=form, protocol=protocol), events)
        self.kept = len(record.events)

    def happened(self, *events: Event) -> None:
        """The next events; what is said at once is written at once, all of it or nothing."""
        self._writer.write(happened(self.id, self.kept, events))
        self.kept += len(events)

    def reached(self, at: int) -> None:
        """The session stands at `at` ms: to be said each second."""
        self._writer.write(Reached(self.id, at))

    def describe(self, record: SessionRecord) -> None:
        """What the record says beside its events, whenever that changes."""
        self._writer.write(described(self.id, record))

    def discard(self) -> None:
        """Nobody wants it."""
        self._writer.write(Discarded(self.id))

"""What the records hand out, as frozen values. No database's library is loaded here."""

from datetime import datetime
from typing import Literal

from msgspec import Struct

from massage_desktop.content.text import Text
from massage_desktop.report.summary import SessionRecord

Status = Literal["running", "finished", "stopped", "discarded"]


class Amendment(Struct, frozen=True):
    """A later text of the notes, and when it was written."""

    at: datetime
    text: str


class StoredSession(Struct, frozen=True):
    """A session as it is kept; its summary follows from `record`, whose notes are the first text.

    `at`: where it stood last, ms of session time: to the last checkpoint or event. A session that has not
    ended is `running`, whoever ran it.
    """

    id: str
    status: Status
    record: SessionRecord
    at: int
    form: str = ""
    protocol: str = ""
    amendments: tuple[Amendment, ...] = ()

    @property
    def notes(self) -> str:
        """The notes as they were written last."""
        return self.amendments[-1].text if self.amendments else self.record.notes


class Line(Struct, frozen=True):
    """A session as the history lists it; `amended` says that its notes were changed later."""

    id: str
    status: Status
    started_at: datetime  # at the local time it was then
    ended_at: datetime | None
    mode: str
    protocol: str
    title: Text
    client: str
    therapist: str
    speed: float
    amended: bool


class Place(Struct, frozen=True):
    """Where a page of the history ended."""

    started_at: datetime
    key: int


class Page(Struct, frozen=True):
    """A page of the history, newest first; `next` leads to what follows, None at the end."""

    lines: tuple[Line, ...]
    next: Place | None = None


class Query(Struct, frozen=True):
    """What is looked for: sessions that have a word beginning with each of `text`'s words.

    `since` is the first moment that counts, `until` the first that does not; both with their offset.
    """

    text: str = ""
    since: datetime | None = None
    until: datetime | None = None
    mode: str = ""
    protocol: str = ""

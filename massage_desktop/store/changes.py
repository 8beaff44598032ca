"""What is said to the records, as frozen values: kept in memory while the disk is away, as JSON if need be.

Each can be said twice without harm, so whoever does not know whether it arrived says it again. No
database's library is loaded here.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta, timezone
from typing import Any, cast
from uuid import uuid4

import msgspec
from msgspec import Struct

from massage_desktop.report.summary import SessionRecord
from massage_desktop.session.events import AnyEvent, Event
from massage_desktop.session.plan import Plan

APART = ("plan", "events", "started_at", "ended_at")  # of a record: kept on their own


class Change(Struct, frozen=True, tag_field="change"):
    """Something that is to be kept of a session."""

    session: str


class Began(Change, frozen=True, tag="began"):
    """A session begins. `details` is the rest of its record as JSON takes it.

    `form` is the version of the questions, `protocol` a hash of the protocol's text.
    """

    started_at: datetime
    plan: Plan
    details: dict[str, Any]
    form: str = ""
    protocol: str = ""


class Happened(Change, frozen=True, tag="happened"):
    """Events, of which the first is number `first` of the session (from 0)."""

    first: int
    events: tuple[AnyEvent, ...]


class Reached(Change, frozen=True, tag="reached"):
    """The session stands at `at` (ms of its time): the checkpoint that a recovery starts from."""

    at: int


class Described(Change, frozen=True, tag="described"):
    """The rest of the record as it is now: names, notes, screening, what was said after."""

    details: dict[str, Any]


class Amended(Change, frozen=True, tag="amended"):
    """The notes were changed later; the first text is kept."""

    at: datetime
    text: str


class Discarded(Change, frozen=True, tag="discarded"):
    """An unfinished session that nobody wants; it is hidden, its events stay."""


AnyChange = Began | Happened | Reached | Described | Amended | Discarded


def new_id() -> str:
    """The id of a new session."""
    return str(uuid4())


def began(session: str, record: SessionRecord, *, form: str = "", protocol: str = "") -> Began:
    """The beginning of the session of that record; its events are not part of it."""
    return Began(session, with_offset(record.started_at), record.plan, details(record), form, protocol)


def happened(session: str, first: int, events: Iterable[Event]) -> Happened:
    """Events as an engine gives them, the first as number `first` of the session."""
    return Happened(session, first, cast("tuple[AnyEvent, ...]", tuple(events)))


def described(session: str, record: SessionRecord) -> Described:
    """What the record says beside its plan and events."""
    return Described(session, details(record))


def details(record: SessionRecord) -> dict[str, Any]:
    """A record without what is kept apart, as JSON takes it; whatever fields it may have."""
    names = (name for name in record.__struct_fields__ if name not in APART)
    return {name: msgspec.to_builtins(getattr(record, name)) for name in names}


def with_offset(moment: datetime) -> datetime:
    """With its fixed offset from UTC; one without any is taken as local time."""
    aware = moment if moment.tzinfo is not None else moment.astimezone()
    return aware.astimezone(timezone(aware.utcoffset() or timedelta()))

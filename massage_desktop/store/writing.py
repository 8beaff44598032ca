"""How each change is written. All within the caller's transaction; each can be written twice without harm."""

from collections.abc import Mapping
from functools import singledispatch
from hashlib import sha256
from typing import Any

import msgspec
from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from massage_desktop.session.events import AnyEvent, SessionFinished, SessionStopped, Undone
from massage_desktop.session.plan import Plan
from massage_desktop.store.changes import (
    Amended,
    Began,
    Change,
    Described,
    Discarded,
    Happened,
    Reached,
    with_offset,
)
from massage_desktop.store.tables import AMENDMENTS, CHECKPOINTS, EVENTS, PLANS, SESSIONS, WORDS
from massage_desktop.store.timing import moment_of
from massage_desktop.store.words import words

FOUND_BY = ("client", "therapist", "notes", "protocol", "title_en", "title_ru")
OWN = ("client", "therapist", "language", "speed", "notes")  # details with a column of their own

KEY_OF = select(SESSIONS.c.key).where(SESSIONS.c.id == bindparam("id_of")).scalar_subquery()
CHECKPOINT = (  # said every second of a session, and therefore made but once
    update(CHECKPOINTS).where(CHECKPOINTS.c.session == KEY_OF).values(at=bindparam("stands_at"))
)


class GapError(Exception):
    """A change that does not follow what is kept: the session or events before it are missing."""


@singledispatch
def write(change: Change, connection: Connection) -> None:
    """Write `change`; a GapError if what it builds on is missing."""
    raise NotImplementedError(change)


@write.register
def _(change: Began, connection: Connection) -> None:
    if connection.scalar(select(SESSIONS.c.key).where(SESSIONS.c.id == change.session)) is not None:
        return
    started, plan = with_offset(change.started_at), change.plan
    row = insert(SESSIONS).values(
        id=change.session,
        status="running",
        started_at=started,
        offset=_seconds_from_utc(started),
        mode=plan.mode,
        protocol=plan.protocol,
        title_en=plan.title.en,
        title_ru=plan.title.ru,
        form_version=change.form,
        protocol_version=change.protocol,
        plan=_keep_plan(plan, connection),
        **_columns(change.details),
    )
    (key,) = connection.execute(row).inserted_primary_key or (0,)
    connection.execute(insert(CHECKPOINTS).values(session=key, at=0))
    _index(key, connection)


@write.register
def _(change: Happened, connection: Connection) -> None:
    key = _key(change, connection)
    kept = connection.scalar(select(func.count()).select_from(EVENTS).where(EVENTS.c.session == key)) or 0
    if change.first > kept:
        raise GapError(f"event {change.first} of {change.session} follows {kept}")
    new = change.events[kept - change.first :]
    if not new:
        return
    rows = [
        {"session": key, "number": number, "at": event.at, "json": msgspec.json.encode(event).decode()}
        for number, event in enumerate(new, start=kept)
    ]
    connection.execute(insert(EVENTS), rows)
    for event in new:
        _follow(event, key, connection)


@write.register
def _(change: Reached, connection: Connection) -> None:
    """A session that has ended has no checkpoint, and gets none."""
    written = connection.execute(CHECKPOINT, {"id_of": change.session, "stands_at": change.at})
    if not written.rowcount:
        _key(change, connection)


@write.register
def _(change: Described, connection: Connection) -> None:
    """Once the notes were amended, their first text stays as it is."""
    key = _key(change, connection)
    columns = _columns(change.details)
    if connection.scalar(select(AMENDMENTS.c.at).where(AMENDMENTS.c.session == key).limit(1)) is not None:
        del columns["notes"]
    connection.execute(update(SESSIONS).where(SESSIONS.c.key == key).values(**columns))
    _index(key, connection)


@write.register
def _(change: Amended, connection: Connection) -> None:
    key, at = _key(change, connection), with_offset(change.at)
    known = select(AMENDMENTS.c.at).where(AMENDMENTS.c.session == key, AMENDMENTS.c.at == at)
    if connection.scalar(known) is None:
        connection.execute(insert(AMENDMENTS).values(session=key, at=at, text=change.text))
        _index(key, connection)


@write.register
def _(change: Discarded, connection: Connection) -> None:
    """One that is not there, as in a restored backup, is hidden already."""
    key = connection.scalar(select(SESSIONS.c.key).where(SESSIONS.c.id == change.session))
    if key is not None:
        _end(key, "discarded", connection)


def _follow(event: AnyEvent, key: int, connection: Connection) -> None:
    """What an event means for the session as a whole: its end, which can be taken back."""
    match event:
        case SessionFinished():
            _end(key, "finished", connection, event.at)
        case SessionStopped():
            _end(key, "stopped", connection, event.at)
        case Undone():
            running = {"status": "running", "ended_at": None}
            connection.execute(update(SESSIONS).where(SESSIONS.c.key == key).values(**running))
            connection.execute(delete(CHECKPOINTS).where(CHECKPOINTS.c.session == key))
            connection.execute(insert(CHECKPOINTS).values(session=key, at=event.at))
        case _:
            pass


def _end(key: int, status: str, connection: Connection, at: int | None = None) -> None:
    columns: dict[str, Any] = {"status": status}
    if at is not None:
        started, speed = connection.execute(
            select(SESSIONS.c.started_at, SESSIONS.c.speed).where(SESSIONS.c.key == key)
        ).one()
        columns["ended_at"] = moment_of(started, at, speed)
    connection.execute(update(SESSIONS).where(SESSIONS.c.key == key).values(**columns))
    connection.execute(delete(CHECKPOINTS).where(CHECKPOINTS.c.session == key))


def _key(change: Change, connection: Connection) -> int:
    key: int | None = connection.scalar(select(SESSIONS.c.key).where(SESSIONS.c.id == change.session))
    if key is None:
        raise GapError(f"the beginning of {change.session} is missing")
    return key


def _keep_plan(plan: Plan, connection: Connection) -> str:
    """Keeps a plan once, under the hash that is returned."""
    text = msgspec.json.encode(plan).decode()
    name = sha256(text.encode()).hexdigest()
    if connection.scalar(select(PLANS.c.hash).where(PLANS.c.hash == name)) is None:
        connection.execute(insert(PLANS).values(hash=name, json=text))
    return name


def _columns(details: Mapping[str, Any]) -> dict[str, Any]:
    """Details as columns; what has none of its own goes into `more`."""
    rest = {name: value for name, value in details.items() if name not in OWN}
    return {
        **{name: details[name] for name in OWN},
        "screening": _json(rest.pop("screening", None)),
        "after": _json(rest.pop("after", None)),
        "more": msgspec.json.encode(rest).decode(),
    }


def _json(value: object) -> str | None:
    return None if value is None else msgspec.json.encode(value).decode()


def _seconds_from_utc(moment: Any) -> int:  # noqa: ANN401
    return int(moment.utcoffset().total_seconds())


def _index(key: int, connection: Connection) -> None:
    """The words by which the session is found, of what is kept of it now."""
    found_by = (SESSIONS.c[name] for name in FOUND_BY)
    texts = connection.execute(select(*found_by).where(SESSIONS.c.key == key)).one()
    later = connection.scalars(select(AMENDMENTS.c.text).where(AMENDMENTS.c.session == key))
    wanted = words(*texts, *later)
    known = set(connection.scalars(select(WORDS.c.word).where(WORDS.c.session == key)))
    if gone := known - wanted:
        connection.execute(delete(WORDS).where(WORDS.c.session == key, WORDS.c.word.in_(sorted(gone))))
    if new := wanted - known:
        connection.execute(insert(WORDS), [{"session": key, "word": word} for word in sorted(new)])

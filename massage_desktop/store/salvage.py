"""What can still be read of a damaged file of records: session by session, each whole or not at all."""

import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import Engine, Select, select
from sqlalchemy.exc import SQLAlchemyError

from massage_desktop.store import sqlite
from massage_desktop.store.changes import Amended, Change, Discarded, Reached, began, happened
from massage_desktop.store.reading import SESSION, read_session
from massage_desktop.store.records import Records
from massage_desktop.store.stored import StoredSession
from massage_desktop.store.tables import AMENDMENTS, SESSIONS
from massage_desktop.store.timing import local

# with the status, so that the table itself is walked and not an index
HEADS = select(SESSIONS.c.key, SESSIONS.c.id, SESSIONS.c.status)
AMENDED = select(SESSIONS.c.id, SESSIONS.c.offset, AMENDMENTS.c.at, AMENDMENTS.c.text).join(
    AMENDMENTS, AMENDMENTS.c.session == SESSIONS.c.key
)
UNREADABLE = (SQLAlchemyError, msgspec.MsgspecError, UnicodeError, ValueError, TypeError, LookupError)
log = logging.getLogger(__name__)


def take_over(damaged: Path, records: Records) -> int:
    """Write what `damaged` has and `records` have not; returns how many sessions that were.

    Nothing of `damaged` changes. What cannot be read is passed over; a RecordsError is one of `records`.
    """
    known, saved = records.statuses(), 0
    engine = sqlite.make_reading_engine(damaged)
    try:
        for session in _sessions(engine, known):
            records.write(_changes(session))
            saved += session.id not in known
        records.write([each for each in _amended(engine) if each.session in known])
    finally:
        engine.dispose()
    return saved


def _sessions(engine: Engine, known: dict[str, str]) -> Iterator[StoredSession]:
    """Those that are not known, or known as unfinished alone, in the order they were begun."""
    from_both_ends = (HEADS.order_by(SESSIONS.c.key), HEADS.order_by(SESSIONS.c.key.desc()))
    heads = {row.key: row.id for walk in from_both_ends for row in _walk(engine, walk)}
    for key, name in sorted(heads.items()):
        if known.get(name, "running") == "running" and (session := _read(engine, key)) is not None:
            yield session


def _walk(engine: Engine, wanted: Select[*tuple[Any, ...]]) -> list[Any]:
    """Rows up to the first damaged page."""
    found = []
    try:
        with engine.connect() as connection:
            for row in connection.execute(wanted):
                found.append(row)  # noqa: PERF402 - those before an error count
    except UNREADABLE as error:
        log.warning("damaged records: a walk ended after %d rows: %s", len(found), type(error).__name__)
    return found


def _read(engine: Engine, key: int) -> StoredSession | None:
    try:
        with engine.connect() as connection:
            return read_session(connection.execute(SESSION.where(SESSIONS.c.key == key)).one(), connection)
    except UNREADABLE as error:
        log.warning("damaged records: a session cannot be read: %s", type(error).__name__)
        return None


def _changes(session: StoredSession) -> list[Change]:
    """All that makes a session, to be written at once."""
    name, record = session.id, session.record
    changes: list[Change] = [
        began(name, record, form=session.form, protocol=session.protocol),
        happened(name, 0, record.events),
    ]
    if session.status == "running":
        changes.append(Reached(name, session.at))
    if session.status == "discarded":
        changes.append(Discarded(name))
    return changes + [Amended(name, each.at, each.text) for each in session.amendments]


def _amended(engine: Engine) -> list[Amended]:
    return [Amended(row.id, local(row.at, row.offset), row.text) for row in _walk(engine, AMENDED)]

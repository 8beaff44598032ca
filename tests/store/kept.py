"""Records in a test's folder, and sessions to keep in them."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from msgspec.structs import replace

from massage_desktop.report.summary import SessionRecord
from massage_desktop.session.commands import Command, IllegalMoveError, Start
from massage_desktop.session.engine import Session
from massage_desktop.session.plan import Plan
from massage_desktop.store.opening import open_records
from massage_desktop.store.records import Records
from tests.session.plans import classic

NOW = datetime(2026, 11, 20, 14, 11, tzinfo=UTC)


def opened(folder: Path, wait: float = 0.2) -> Records:
    """The records in `folder`; they wait `wait` seconds for a lock."""
    return open_records(folder / "records.db", NOW, wait=wait)


def record_of(session: Session, **changes: object) -> SessionRecord:
    """The record of a session as it stands."""
    ended = NOW + timedelta(milliseconds=session.now)
    record = SessionRecord(session.first_plan, tuple(session.events), NOW, ended)
    return replace(record, **changes)


def ran(*commands: tuple[int, Command], plan: Plan | None = None) -> Session:
    """A session that was said commands at ms of its time; those that it cannot take are left out."""
    session = Session(plan or classic())
    session.handle(Start(), 0)
    for at, command in commands:
        try:
            session.handle(command, at)
        except IllegalMoveError:
            continue
    return session


def whole() -> Session:
    """A session that came to its end by itself."""
    session = ran()
    session.advance(900_000)
    return session


def keep(records: Records, name: str, session: Session, **changes: object) -> SessionRecord:
    """Keep a session under an id; returns its record."""
    record = record_of(session, **changes)
    records.begin(name, record)
    records.append(name, 0, session.events)
    return record

"""The records as the program speaks to them. How they are opened stands in `store/opening.py`."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Self

from sqlalchemy import Connection, Engine, select

from massage_desktop.report.summary import SessionRecord
from massage_desktop.session.events import Event
from massage_desktop.store import history, sqlite
from massage_desktop.store.changes import (
    Amended,
    Change,
    Discarded,
    Reached,
    began,
    described,
    happened,
)
from massage_desktop.store.errors import UnavailableError, UnknownSessionError
from massage_desktop.store.reading import SESSION, read_session
from massage_desktop.store.stored import Page, Place, Query, StoredSession
from massage_desktop.store.tables import CHECKPOINTS, SESSIONS
from massage_desktop.store.writing import write

FIRST_PAGE = Query()


class Records:
    """A database of sessions. What a method has written is safe on the disk when it returns.

    Every method raises an UnavailableError if the database cannot be reached or written now, and a
    DamagedError if it is damaged. It may be used from several threads.
    """

    def __init__(self, engine: Engine, where: Path | str) -> None:
        self.where = where
        self._engine, self._writing = engine, engine.execution_options(writes=True)
        self._file = sqlite.identity(where) if isinstance(where, Path) else None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the database."""
        self.rest()

    def rest(self) -> None:
        """Let go of it until the next question, which takes it up again."""
        self._engine.dispose()

    def write(self, changes: Sequence[Change]) -> None:
        """Write all of them or none; a GapError if what one builds on is missing."""
        with self._connected(writes=True) as connection:
            for change in changes:
                write(change, connection)

    def begin(self, session: str, record: SessionRecord, *, form: str = "", protocol: str = "") -> None:
        """A session begins; of the record all but the events."""
        self.write([began(session, record, form=form, protocol=protocol)])

    def append(self, session: str, first: int, events: Iterable[Event]) -> None:
        """Events happened, the first as number `first` (from 0). An end of the session ends it here too."""
        self.write([happened(session, first, events)])

    def checkpoint(self, session: str, at: int) -> None:
        """The session stands at `at` ms."""
        self.write([Reached(session, at)])

    def describe(self, session: str, record: SessionRecord) -> None:
        """Keep what the record says beside plan and events, in place of what was kept of it."""
        self.write([described(session, record)])

    def amend(self, session: str, at: datetime, text: str) -> None:
        """Other notes for a session that is over."""
        self.write([Amended(session, at, text)])

    def discard(self, session: str) -> None:
        """Hide an unfinished session."""
        self.write([Discarded(session)])

    def read(self, session: str) -> StoredSession:
        """The session of that id or beginning of an id; an UnknownSessionError if there is not just one."""
        with self._connected() as connection:
            fitting = SESSIONS.c.id.startswith(session, autoescape=True)
            rows = connection.execute(SESSION.where(fitting).limit(10)).all()
            exact = [row for row in rows if row.id == session] or rows
            if len(exact) != 1 or not session:
                raise UnknownSessionError(self.where, session, len(rows) if session else 0)
            return read_session(exact[0], connection)

    def statuses(self) -> dict[str, str]:
        """The status of every session, by its id."""
        with self._connected() as connection:
            return {
                row.id: row.status for row in connection.execute(select(SESSIONS.c.id, SESSIONS.c.status))
            }

    def unfinished(self) -> tuple[StoredSession, ...]:
        """The sessions that have not ended, newest first: to be recovered."""
        with self._connected() as connection:
            running = SESSION.where(SESSIONS.c.key.in_(select(CHECKPOINTS.c.session)))
            rows = connection.execute(running.order_by(SESSIONS.c.key.desc())).all()
            return tuple(read_session(row, connection) for row in rows)

    def history(self, query: Query = FIRST_PAGE, before: Place | None = None, limit: int = 50) -> Page:
        """The sessions that are over, newest first: the page that follows `before`."""
        with self._connected() as connection:
            return history.find(query, before, limit, connection)

    def all(self) -> Iterator[StoredSession]:
        """Every session, discarded ones too, in the order they were begun."""
        last = 0
        while True:
            with self._connected() as connection:
                row = connection.execute(
                    SESSION.where(SESSIONS.c.key > last).order_by(SESSIONS.c.key).limit(1)
                ).first()
                if row is None:
                    return
                last, session = row.key, read_session(row, connection)
            yield session

    @contextmanager
    def _connected(self, *, writes: bool = False) -> Iterator[Connection]:
        """A transaction, done with the block; the driver's errors become ours."""
        self._look_for_file()
        engine = self._writing if writes else self._engine
        with sqlite.raising_ours(self.where), engine.begin() as connection:
            yield connection

    def _look_for_file(self) -> None:
        """A file that was removed could be written for long, and all of it would be lost."""
        if isinstance(self.where, Path) and sqlite.identity(self.where) != self._file:
            self._engine.dispose()
            raise UnavailableError(self.where, "gone")

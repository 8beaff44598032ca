"""All that is said in SQLite's own words: how its file is opened, judged, copied; no other module does."""

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import ConnectionPoolEntry, NullPool

from massage_desktop.store.errors import DamagedError, RecordsError, Trouble, UnavailableError

WAIT = 5.0  # s for another program to let go of the file
BESIDE = ("-journal", "-wal", "-shm")
CACHE = 16_000  # KiB
TROUBLES: dict[int, Trouble] = {
    sqlite3.SQLITE_FULL: "full",
    sqlite3.SQLITE_BUSY: "locked",
    sqlite3.SQLITE_LOCKED: "locked",
    sqlite3.SQLITE_PROTOCOL: "locked",
    sqlite3.SQLITE_READONLY: "read_only",
    sqlite3.SQLITE_PERM: "read_only",
    sqlite3.SQLITE_AUTH: "read_only",
    sqlite3.SQLITE_CANTOPEN: "gone",
    sqlite3.SQLITE_IOERR: "unreadable",
    sqlite3.SQLITE_NOMEM: "unreadable",
}
DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def make_engine(path: Path, wait: float = WAIT) -> Engine:
    """The engine of a file that only its owner can read; it waits `wait` seconds for a lock."""
    engine = create_engine(URL.create("sqlite", database=str(path)), connect_args={"timeout": wait})

    @event.listens_for(engine, "connect")
    def _prepare(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
        connection.isolation_level = None  # the driver begins nothing by itself
        cursor = connection.cursor()
        for pragma in ("foreign_keys=ON", "synchronous=FULL", "journal_mode=WAL", f"cache_size=-{CACHE}"):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        # who will write takes the lock at once, so that nobody else writes between its reading and writing
        writes = connection.get_execution_options().get("writes")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def make_reading_engine(path: Path) -> Engine:
    """An engine that reads a file, damaged or not, without changing it; its errors are the driver's."""
    return create_engine("sqlite://", creator=lambda: _untouched(path), poolclass=NullPool)


def create_private(path: Path) -> None:
    """An empty file that its owner alone reads; what SQLite puts beside it takes the same mode.

    An UnavailableError says why not.
    """
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    except OSError as error:
        raise UnavailableError(path, trouble_of_system(error)) from error


def trouble_of_system(error: OSError) -> Trouble:
    """What the system's error means for whoever can remedy it."""
    known: dict[int, Trouble] = {errno.ENOSPC: "full", errno.EDQUOT: "full", errno.ENOENT: "gone"}
    read_only = (errno.EROFS, errno.EACCES, errno.EPERM)
    return "read_only" if error.errno in read_only else known.get(error.errno or 0, "unreadable")


def as_records_error(error: BaseException, path: Path | str) -> RecordsError | None:
    """What the user can remedy of a driver's error; None if it is our mistake."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return None
    primary = code & 0xFF  # the rest of the number says more than the user can use
    if primary in DAMAGE:
        return DamagedError(path, str(error))
    trouble = TROUBLES.get(primary)
    if trouble == "gone" and isinstance(path, Path) and path.exists():
        trouble = "read_only"  # what belongs beside the file cannot be made there
    return None if trouble is None else UnavailableError(path, trouble)


@contextmanager
def raising_ours(path: Path | str) -> Iterator[None]:
    """Turns what a driver says, any database's, into what the user can remedy; our own mistakes stay."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        ours = None if cause is None else as_records_error(cause, path)
        if ours is None and isinstance(error, DBAPIError) and error.connection_invalidated:
            ours = UnavailableError(path, "gone")
        if ours is None:
            raise
        raise ours from cause


def version_untouched(path: Path) -> str | None:
    """The schema's version in a file, "" if it is empty, read so that not a byte of it changes.

    None if it is a database of something else.
    """
    if path.stat().st_size == 0:
        return ""
    with raising_ours(path), closing(_untouched(path)) as connection:
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
        if "alembic_version" not in tables:
            return None if tables else ""
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        return str(row[0]) if row else ""


def is_empty(path: Path) -> bool:
    """Whether there is no file, or nothing in it; a journal beside such a one would be thrown away."""
    return not path.exists() or path.stat().st_size == 0


def looks_damaged(path: Path) -> bool:
    """Whether pages of a file are damaged; not a byte of it changes."""
    try:
        with raising_ours(path), closing(_untouched(path)) as connection:
            return bool(connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok")
    except DamagedError:
        return True


def _untouched(path: Path) -> sqlite3.Connection:
    # what another process left in the journal counts too; without a journal nothing is made beside the file
    mode = "mode=ro" if _beside(path, "-wal").exists() else "immutable=1"
    return sqlite3.connect(f"{path.absolute().as_uri()}?{mode}", uri=True, timeout=WAIT)


def check_quickly(engine: Engine, path: Path) -> None:
    """Looks over every page; a DamagedError says what is wrong."""
    with raising_ours(path), closing(engine.raw_connection()) as connection:
        cursor = connection.cursor()
        cursor.execute("PRAGMA quick_check(1)")
        said = str(cursor.fetchall()[0][0])
    if said != "ok":
        raise DamagedError(path, said.splitlines()[-1])


def check_wholly(path: Path) -> None:
    """Checks all of a file that nobody has open; a DamagedError says what is wrong."""
    uri = f"{path.absolute().as_uri()}?immutable=1"
    with raising_ours(path), closing(sqlite3.connect(uri, uri=True)) as connection:
        said = str(connection.execute("PRAGMA integrity_check(1)").fetchone()[0])
        orphan = connection.execute("PRAGMA foreign_key_check").fetchone()
    if said != "ok" or orphan is not None:
        raise DamagedError(path, said if orphan is None else f"a row of {orphan[0]} belongs to nothing")


def rows_of(path: Path) -> dict[str, int]:
    """How many rows each table of a file that nobody has open holds."""
    uri = f"{path.absolute().as_uri()}?immutable=1"
    with raising_ours(path), closing(sqlite3.connect(uri, uri=True)) as connection:
        return _rows(connection)


def copy_to(source: Path, target: Path) -> dict[str, int]:
    """Copies a database that may be at work into a new file of its own; returns the rows it must hold."""
    with (
        raising_ours(source),
        closing(sqlite3.connect(source, timeout=WAIT, isolation_level=None)) as old,
        closing(sqlite3.connect(target, isolation_level=None)) as new,
    ):
        old.execute("BEGIN")
        rows = _rows(old)  # from here on the copy and the count see the same moment
        old.backup(new)
        old.execute("ROLLBACK")
        new.execute("PRAGMA journal_mode=DELETE")  # one file, nothing beside it
    return rows


def settle(path: Path, wait: float = WAIT) -> None:
    """Puts what stands beside the file into it; an UnavailableError if another program has it open."""
    with raising_ours(path), closing(sqlite3.connect(path, timeout=wait, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")


def files_of(path: Path) -> list[Path]:
    """The file and what stands beside it."""
    return [each for each in (path, *(_beside(path, end) for end in BESIDE)) if each.exists()]


def identity(path: Path) -> tuple[int, int] | None:
    """What tells a file from another one of its name; None if it is not there."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def was_closed(path: Path) -> bool:
    """Whether whoever had it open last closed it."""
    journal = _beside(path, "-wal")
    return not journal.exists() or journal.stat().st_size == 0


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)


def _rows(connection: sqlite3.Connection) -> dict[str, int]:
    tables = [
        name
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        if not name.startswith("sqlite_")
    ]
    counted = (connection.execute(f'SELECT count(*) FROM "{name}"').fetchone() for name in tables)  # noqa: S608
    return {name: int(count) for name, (count,) in zip(tables, counted, strict=True)}

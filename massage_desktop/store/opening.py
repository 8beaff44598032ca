"""Opens the records: looks at them before anything is changed, backs up, migrates."""

from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine, create_engine, make_url

from massage_desktop.store import backups, sqlite
from massage_desktop.store.errors import DamagedError, NewerError, NoRecordsError, UnavailableError
from massage_desktop.store.migrating import SHIPPED, Steps, migrate, version_of
from massage_desktop.store.records import Records

SMALL = 200_000_000  # bytes of a file that is looked over at every opening, in about a second at most


def records_file(data: Path) -> Path:
    """The records in the user's data folder."""
    return data / "records" / "records.db"


def open_records(
    where: Path | str,
    now: datetime,
    *,
    create: bool = True,
    anew: bool = False,
    wait: float = sqlite.WAIT,
    steps: Steps = SHIPPED,
) -> Records:
    """Open a file, or the database of an URL, with tables brought to this program's form.

    `now` names the backup that is made before tables are changed. Without `create` a NoRecordsError says
    that there is no file. Where backups are but no records, or an empty file, a DamagedError says so, unless
    they are to be begun `anew`. A NewerError leaves the database untouched; a DamagedError and an
    UnavailableError say what is wrong. `wait`: seconds for another program's lock; `steps`: of migration.
    """
    path = _file_of(where)
    if path is None:
        return _open_server(str(where), steps)
    version = _look(path, create=create, anew=anew)
    _refuse_newer(version, path, steps)
    engine = sqlite.make_engine(path, wait)
    try:
        _bring_up(engine, path, version, now, steps)
    except BaseException:
        engine.dispose()
        raise
    return Records(engine, path)


def _file_of(where: Path | str) -> Path | None:
    if isinstance(where, Path):
        return where
    url = make_url(where)
    return Path(url.database) if url.get_backend_name() == "sqlite" and url.database else None


def _look(path: Path, *, create: bool, anew: bool) -> str:
    """The version of the file's tables, "" without any; the file is made if it may be."""
    if not anew and are_lost(path):
        raise DamagedError(path, "the file is gone or empty")
    if not path.exists() and not create:
        raise NoRecordsError(path) if path.parent.is_dir() else UnavailableError(path, "gone")
    if not path.exists():
        sqlite.create_private(path)
    version = sqlite.version_untouched(path)
    if version is None:
        raise DamagedError(path, "it is a database of something else")
    return version


def are_lost(path: Path) -> bool:
    """Whether there were records, by what stands beside them, and are none: not to be begun in silence."""
    return sqlite.is_empty(path) and (backups.are_there(path) or not sqlite.was_closed(path))


def _refuse_newer(version: str, where: Path | str, steps: Steps) -> None:
    if version and version not in steps.versions:
        raise NewerError(where, version)


def _bring_up(engine: Engine, path: Path, version: str, now: datetime, steps: Steps) -> None:
    if version and (path.stat().st_size <= SMALL or not sqlite.was_closed(path)):
        sqlite.check_quickly(engine, path)
    if version == steps.newest:
        return
    with sqlite.raising_ours(path):
        if version:
            backups.before_migration(path, version, now)
        migrate(engine, steps)


def _open_server(url: str, steps: Steps) -> Records:
    """A server's database; its backups are its own matter."""
    engine = create_engine(url)
    version = version_of(engine)
    _refuse_newer(version, engine.url.render_as_string(), steps)
    if version != steps.newest:
        migrate(engine, steps)
    return Records(engine, engine.url.render_as_string())

"""Copies of the records' file: verified when written, and put back without losing what was there.

For SQLite's file only; another database has means of its own.
"""

import os
import shutil
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from tempfile import mkstemp
from typing import NamedTuple

from massage_desktop.store import sqlite
from massage_desktop.store.errors import DamagedError, NoBackupError, RecordsError, UnavailableError
from massage_desktop.store.migrating import SHIPPED

DAILY_KEPT = 7
STAMP = "%Y%m%d-%H%M%S"


class GoodBackup(NamedTuple):
    """An automatic backup that was found whole: when it was made, at the local time, and what it holds."""

    file: Path
    made: datetime
    sessions: int


def folder_of(path: Path) -> Path:
    """Where the automatic backups of a records' file lie."""
    return path.with_name("backups")


def back_up(path: Path, to: Path) -> Path:
    """Copies the records into the file `to`, in place of what is there; returns it.

    It is whole or not there at all: written beside, checked, renamed. A RecordsError says why it failed.
    """
    beside = _beside(to)
    try:
        expected = sqlite.copy_to(path, beside)
        _verify(beside, expected, path)
        _replace(beside, to)
    except OSError as error:
        raise UnavailableError(to, sqlite.trouble_of_system(error)) from error
    finally:
        for left in sqlite.files_of(beside):
            left.unlink()
    return to


def daily(path: Path, now: datetime) -> Path | None:
    """The automatic backup of a day, if it has none yet; the oldest beyond a week's are removed."""
    folder = folder_of(path)
    today = folder / f"daily-{now:%Y-%m-%d}.db"
    if today.exists():
        return None
    made = back_up(path, today)
    for old in sorted(folder.glob("daily-*.db"))[:-DAILY_KEPT]:
        old.unlink()
    return made


def before_migration(path: Path, version: str, now: datetime) -> Path:
    """The backup before the tables of `version` are changed; it is never removed by itself."""
    return back_up(path, folder_of(path) / f"before-migration-{version}-{now:{STAMP}}.db")


def are_there(path: Path) -> bool:
    """Whether automatic backups of a records' file lie where they are made, good ones or not."""
    return any(folder_of(path).glob("*.db"))


def newest_good(path: Path) -> GoodBackup | None:
    """The newest automatic backup that can be restored; each is checked wholly before it is told."""
    found = ((_changed(each), each) for each in folder_of(path).glob("*.db"))
    for changed, backup in sorted(found, reverse=True):
        with suppress(RecordsError):
            made = datetime.fromtimestamp(changed).astimezone()
            return GoodBackup(backup, made, verify(backup)["sessions"])
    return None


def _changed(file: Path) -> float:
    """When a file was written, in seconds; long ago if nobody can say."""
    try:
        return file.stat().st_mtime
    except OSError:
        return 0.0


def verify(backup: Path) -> dict[str, int]:
    """How many rows each table of a backup holds; a NoBackupError if it is none, damaged or too new."""
    if not backup.is_file() or backup.stat().st_size == 0:
        raise NoBackupError(backup, "there is no such file" if not backup.exists() else "it is empty")
    try:
        version = sqlite.version_untouched(backup)
        if version is None or version not in SHIPPED.versions:
            raise NoBackupError(backup, _no_version(version))
        sqlite.check_wholly(backup)
        return sqlite.rows_of(backup)
    except (DamagedError, UnavailableError) as error:
        raise NoBackupError(backup, str(error.__cause__ or error)) from error


def restore(backup: Path, path: Path, now: datetime, wait: float = sqlite.WAIT) -> Path | None:
    """Puts a backup in the place of the records, which nobody may have open; returns where the old ones are.

    A NoBackupError refuses the file, an UnavailableError says that the records are in use; in both cases
    nothing has changed. The backup is copied, and checked once more as a copy. `wait`: seconds for another
    program to let go of the records.
    """
    rows = verify(backup)
    beside = _beside(path)
    try:
        sqlite.copy_to(backup, beside)
        _verify(beside, rows, backup)
        kept = _keep(path, now, wait)
        _replace(beside, path)
    except OSError as error:
        raise UnavailableError(path, sqlite.trouble_of_system(error)) from error
    finally:
        for left in sqlite.files_of(beside):
            left.unlink()
    return kept


def put_aside(path: Path, now: datetime, wait: float = sqlite.WAIT) -> Path | None:
    """Takes the records away so that new ones can be begun; returns where they are kept.

    The newest good backup gets a name under which it is never removed by itself: those of the new records
    would push it out within a week.
    """
    try:
        if (backup := newest_good(path)) is not None:
            backup.file.rename(backup.file.with_name(f"before-new-records-{now:{STAMP}}.db"))
        kept = _keep(path, now, wait)
        path.unlink(missing_ok=True)
    except OSError as error:
        raise UnavailableError(path, sqlite.trouble_of_system(error)) from error
    return kept


def _no_version(version: str | None) -> str:
    return (
        f"a later version of the program wrote it (version {version})" if version else "it holds no records"
    )


def _verify(copy: Path, expected: dict[str, int], source: Path) -> None:
    """A copy of a damaged file is damaged too, which is then said of the source."""
    try:
        sqlite.check_wholly(copy)
    except DamagedError as error:
        raise DamagedError(source, str(error.__cause__ or error)) from error
    if sqlite.rows_of(copy) != expected:
        raise NoBackupError(copy, "it does not hold as many rows as the records")


def _keep(path: Path, now: datetime, wait: float) -> Path | None:
    """The old file under a name that says when, with what stands beside it; a damaged one as it is."""
    if not sqlite.files_of(path):
        return None
    if not (sqlite.is_empty(path) or sqlite.looks_damaged(path)):
        with suppress(DamagedError):  # seen by the settling alone: kept as it is too
            sqlite.settle(path, wait)
    kept = path.with_name(f"{path.stem}-replaced-{now:{STAMP}}{path.suffix}")
    number = 1
    while kept.exists():
        number += 1
        kept = path.with_name(f"{path.stem}-replaced-{now:{STAMP}}-{number}{path.suffix}")
    # what stands beside goes first: left there, it would be taken for the new file's
    for each in reversed(sqlite.files_of(path)):
        other = kept.with_name(each.name.replace(path.name, kept.name, 1))
        if each == path:
            shutil.copy2(path, other)  # the file itself stays until the new one takes its place
            _sync(other)
        else:
            each.rename(other)
    return kept if kept.exists() else None


def _beside(to: Path) -> Path:
    """An empty file of its owner's in the same folder, which is made if it is missing."""
    try:
        to.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        number, name = mkstemp(prefix=f".{to.name}.", dir=to.parent)
    except OSError as error:
        raise UnavailableError(to, sqlite.trouble_of_system(error)) from error
    os.close(number)
    return Path(name)


def _replace(new: Path, to: Path) -> None:
    """Puts a file in its place; after a power cut the old one is there or the new one."""
    _sync(new)
    new.replace(to)
    if os.name != "nt":
        _sync(to.parent)


def _sync(path: Path) -> None:
    number = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(number)
    finally:
        os.close(number)

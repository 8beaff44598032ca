"""What the records do not take: left in a file, and taken in at the next start."""

import logging
import os
import stat
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from tempfile import mkstemp
from typing import TYPE_CHECKING

import msgspec

from massage_desktop.store.changes import AnyChange, Change
from massage_desktop.store.errors import RecordsError

if TYPE_CHECKING:
    from massage_desktop.store.records import Records

NAME, ENDING = "massage-desktop-unwritten-", ".jsonl"
CHANGE = msgspec.json.Decoder(AnyChange)
REFUSED = ".refused"  # after the name of one that can never be taken in
log = logging.getLogger(__name__)


class Refuge:
    """Where all that waits lies too while the records take nothing: a killed program loses none of it.

    `folders` are asked for each time, as they may be gone. It is one writer's own.
    """

    def __init__(self, folders: Callable[[], Sequence[Path]]) -> None:
        self._folders = folders
        self._file: Path | None = None

    def keep(self, changes: Sequence[Change]) -> None:
        """Keep these in place of what was kept before, which stays where they cannot be."""
        try:
            new = leave(changes, self._folders())
            if self._file is not None and self._file.parent == new.parent:
                new = new.replace(self._file)  # at no moment is there none
            else:
                self.clear()
            self._file = new
        except OSError:
            log.warning("what waits for the records is in memory alone", exc_info=True)

    def clear(self) -> None:
        """Nothing waits any more."""
        if self._file is not None:
            with suppress(OSError):  # taken in twice it does no harm
                self._file.unlink()
            self._file = None


def leave(changes: Sequence[Change], folders: Iterable[Path]) -> Path:
    """Writes changes, one a line, into the first folder that takes them; its owner alone can read the file.

    Returns where; the last folder's OSError if none takes them.
    """
    failed: OSError = FileNotFoundError("no folder to write to")
    for folder in folders:
        try:
            return _write(changes, folder)
        except OSError as error:
            failed = error
    raise failed


def left_behind(folders: Iterable[Path]) -> Iterator[Path]:
    """Such files of this user, oldest first."""
    for folder in folders:
        written = {each: _written(each) for each in folder.glob(f"{NAME}*{ENDING}")}
        ours = {each: when for each, when in written.items() if when is not None}
        yield from sorted(ours, key=lambda each: ours[each])


def take_in(path: Path, records: "Records") -> None:
    """Writes such a file into the records, and removes it then.

    A RecordsError leaves it where it is. One that can never be taken in is kept under another name, so that
    it does not keep the others from it.
    """
    try:
        records.write([CHANGE.decode(line) for line in path.read_bytes().splitlines()])
    except FileNotFoundError:
        return  # it has just taken another's place, which is found the next time
    except RecordsError:
        raise
    except Exception:  # whatever is wrong with it, it would be wrong at each start
        log.exception("cannot be taken in: %s", path)
        path.rename(path.with_name(path.name + REFUSED))
    else:
        path.unlink(missing_ok=True)


def _write(changes: Sequence[Change], folder: Path) -> Path:
    number, name = mkstemp(prefix=NAME, suffix=ENDING, dir=folder)
    try:
        with open(number, "wb") as file:  # noqa: PTH123 - it is open already
            file.writelines(msgspec.json.encode(change) + b"\n" for change in changes)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        with suppress(OSError):
            Path(name).unlink()
        raise
    return Path(name)


def _written(path: Path) -> float | None:
    """When such a file was written; None if it is not this user's, or has just gone to take another's place.

    In a folder that all share, others could lay such files too.
    """
    try:
        found = path.lstat()
    except FileNotFoundError:
        return None
    ours = os.name == "nt" or found.st_uid == os.getuid()
    return found.st_mtime if ours and stat.S_ISREG(found.st_mode) else None

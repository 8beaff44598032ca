"""What the records did not take when the program ended: left in a file, and taken in at the next start."""

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from tempfile import mkstemp
from typing import TYPE_CHECKING

import msgspec

from massage_desktop.store.changes import AnyChange, Change

if TYPE_CHECKING:
    from massage_desktop.store.records import Records

NAME, ENDING = "massage-desktop-unwritten-", ".jsonl"
CHANGE = msgspec.json.Decoder(AnyChange)


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
        found = folder.glob(f"{NAME}*{ENDING}")
        yield from sorted((each for each in found if _ours(each)), key=lambda each: each.stat().st_mtime)


def take_in(path: Path, records: "Records") -> None:
    """Writes such a file into the records, and removes it then.

    A RecordsError leaves it where it is; a msgspec.MsgspecError says that it cannot be read.
    """
    records.write([CHANGE.decode(line) for line in path.read_bytes().splitlines()])
    path.unlink()


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


def _ours(path: Path) -> bool:
    """In a folder that all share, others could lay such files too."""
    if os.name == "nt":
        return True
    found = path.lstat()
    return found.st_uid == os.getuid() and path.is_file() and not path.is_symlink()

"""From damaged records to whole ones: a backup or new ones, with what the damaged file still lets go of."""

from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from massage_desktop.store import backups, sqlite
from massage_desktop.store.opening import open_records
from massage_desktop.store.salvage import take_over


class Mended(NamedTuple):
    """How many sessions a backup brought back (None without one), how many more the damaged file gave.

    `kept` is where the old file is now, None if there was none.
    """

    restored: int | None
    saved: int
    kept: Path | None


def put_back(backup: Path, file: Path, now: datetime) -> Mended:
    """Restore a backup; if the records that it replaces are damaged, take over what can be read of them.

    Raises what `backups.restore` raises, and nothing has changed then.
    """
    damaged = sqlite.is_empty(file) or sqlite.looks_damaged(file)
    kept = backups.restore(backup, file, now)
    restored = backups.verify(file)["sessions"]
    return Mended(restored, _saved(kept, file, now) if damaged else 0, kept)


def begin_anew(file: Path, now: datetime) -> Mended:
    """Put the records aside, begin new ones, and take over what can be read of the old ones."""
    kept = backups.put_aside(file, now)
    open_records(file, now, anew=True).close()
    return Mended(None, _saved(kept, file, now), kept)


def _saved(kept: Path | None, file: Path, now: datetime) -> int:
    if kept is None or sqlite.is_empty(kept):  # to look into an empty one would throw its journal away
        return 0
    with open_records(file, now) as records:
        return take_over(kept, records)

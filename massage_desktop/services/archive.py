"""The records as the window reads them: opened when they are first asked for, let go for a restoring."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from datetime import datetime
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from massage_desktop.store.records import Records

Apart = Callable[[], AbstractContextManager[None]]


class Archive:
    """The records in the user's folder `data`; the database's libraries are loaded by the first opening.

    Several threads may use it. `others`: within it nobody else in the program has the records open.
    """

    def __init__(self, data: Path, now: Callable[[], datetime], others: Apart = nullcontext) -> None:
        self._data = data
        self._now = now
        self._others = others
        self._opening = Lock()
        self._records: Records | None = None

    @property
    def file(self) -> Path:
        """Where they are, or will be."""
        from massage_desktop.store.opening import records_file

        return records_file(self._data)

    def records(self) -> "Records | None":
        """The records, None while there are none; a RecordsError if they cannot be opened."""
        from massage_desktop.store.opening import are_lost, open_records

        with self._opening:
            if self._records is None and (self.file.exists() or are_lost(self.file)):
                self._records = open_records(self.file, self._now(), create=False)
            return self._records

    def rest(self) -> None:
        """Nobody reads for now: hand back what the database keeps in memory, up to 16 MB."""
        with self._opening:
            if self._records is not None:
                self._records.rest()

    @contextmanager
    def apart(self) -> Iterator[None]:
        """Within, they are not open here: a backup can be restored. They are opened anew afterwards."""
        self.close()
        with self._others():
            yield

    def close(self) -> None:
        """Let go of them."""
        with self._opening:
            if self._records is not None:
                self._records.close()
                self._records = None

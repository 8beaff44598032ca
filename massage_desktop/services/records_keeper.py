"""The records as the window has them: written by the recorder, looked at and backed up in threads.

No database's library is loaded before a thread of this module has started.
"""

import logging
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from threading import Lock, Thread
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from massage_desktop.services.leftover import Refuge, left_behind, take_in
from massage_desktop.services.recorder import Kind, Recorder, Told, kind_of
from massage_desktop.services.spare_room import spare_folders
from massage_desktop.store.errors import RecordsError

if TYPE_CHECKING:
    from massage_desktop.store.backups import GoodBackup
    from massage_desktop.store.records import Records

FLUSH = 5.0  # s that the end of the program waits at most for the disk, twice
log = logging.getLogger(__name__)


class Damage(NamedTuple):
    """Damaged records, and the newest backup that was found whole, None if there is none."""

    file: Path
    backup: "GoodBackup | None"


class RecordsKeeper(QObject):
    """The records of the data folder; its signals come from other threads."""

    told = Signal(object)  # a Told of the recorder: writing fails, or all is written
    looked = Signal(object)  # the unfinished sessions, newest first, as a tuple of StoredSession
    unseen = Signal(str)  # why the records could not be looked at: a Kind
    backed_up = Signal()  # there is one of today, or nothing that wants it
    not_backed_up = Signal(str)  # why there is no backup of today: a Kind
    damaged = Signal(object)  # a Damage, once until the records were looked at in vain no more

    def __init__(self, data: Path, wall: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._data, self._wall = data, wall
        self._threads: list[Thread] = []
        self._seeking, self._sought = Lock(), False
        refuge = Refuge(lambda: spare_folders(data))
        self.recorder = Recorder(self._open, self._tell, refuge=refuge)

    def start(self) -> None:
        """Let the recorder write, and look at what was left unfinished."""
        self.recorder.start()
        self.look()

    def look(self) -> None:
        """Take in what could not be written the last time, and tell which sessions are unfinished."""
        self._in_thread(self._look, self.unseen.emit)

    def back_up(self) -> None:
        """Make the backup of the day, if there is none yet."""
        self._in_thread(self._back_up, self.not_backed_up.emit)

    def seek_backup(self) -> None:
        """The records were found to be damaged: look for the newest whole backup, and tell."""
        self._in_thread(self._seek, lambda _kind: None)

    def renew(self) -> None:
        """The records are others now: write what waits for them, and look at them."""
        self.recorder.flush(0.0)
        self.look()

    def is_safe(self, wait: float) -> bool:
        """Whether all that was said is on the disk, `wait` seconds from now at the latest."""
        return self.recorder.flush(wait)

    def close(self) -> None:
        """Write the rest, within bounds; what the disk does not take is left in a file."""
        try:
            left = self.recorder.close(FLUSH, spare_folders(self._data))
        except OSError:
            log.exception("what was not written to the records is lost")
        else:
            if left is not None:
                log.warning("not written to the records, and taken in at the next start: %s", left)
        for thread in self._threads:
            thread.join(FLUSH)

    def _tell(self, told: Told) -> None:
        self.told.emit(told)
        if told.kind == "damaged":
            self.seek_backup()

    def _open(self, create: bool) -> "Records":
        from massage_desktop.store.opening import open_records, records_file

        return open_records(records_file(self._data), self._wall(), create=create)

    def _look(self) -> None:
        """The records are made here if there are none, which would disturb a session that has begun."""
        left = list(left_behind(spare_folders(self._data)))
        with self._open(True) as records:
            for path in left:
                take_in(path, records)
            unfinished = tuple(found for found in records.unfinished() if found.record.events)
        self._sought = False
        self.looked.emit(unfinished)

    def _back_up(self) -> None:
        from massage_desktop.store import backups
        from massage_desktop.store.opening import records_file

        with self._open(False) as records:
            if not records.history(limit=1).lines:
                self.backed_up.emit()
                return  # a copy of nothing would count as today's
        backups.daily(records_file(self._data), self._wall())
        self.backed_up.emit()

    def _seek(self) -> None:
        """Whoever finds the damage first tells of it."""
        from massage_desktop.store import backups
        from massage_desktop.store.opening import records_file

        with self._seeking:
            if not self._sought:
                file = records_file(self._data)
                self._sought = True
                self.damaged.emit(Damage(file, backups.newest_good(file)))

    def _in_thread(self, work: Callable[[], None], failed: Callable[[Kind], None]) -> None:
        def run() -> None:
            try:
                work()
            except RecordsError as error:
                kind = kind_of(error)
                log.warning("the records: %s", kind)
                failed(kind)
                if kind == "damaged":
                    self._seek()
            except Exception:  # a mistake of ours; whoever works must hear of it too
                log.exception("the records could not be used")
                failed("other")

        self._threads = [each for each in self._threads if each.is_alive()]
        thread = Thread(target=run, name="records", daemon=True)
        self._threads.append(thread)
        thread.start()

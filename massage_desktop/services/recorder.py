"""Writes a session's records off the window's thread, in order, and loses nothing when the disk is away.

Whatever is said is taken at once. What cannot be written stays in memory and is tried again; everything of
the session at work stays there anyway, should its database vanish. No Qt, and no database's library until
the thread has started.
"""

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Condition, Lock, Thread
from time import monotonic
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from massage_desktop.services.leftover import Refuge, leave
from massage_desktop.store.changes import Began, Change, Reached
from massage_desktop.store.errors import (
    DamagedError,
    NewerError,
    NoRecordsError,
    RecordsError,
    Trouble,
    UnavailableError,
)

if TYPE_CHECKING:
    from massage_desktop.store.records import Records

PAUSES = (0.5, 1.0, 2.0, 5.0, 10.0)  # s before a further try; the last one from then on
Kind = Trouble | Literal["damaged", "newer", "other", "written"]
PASSING = ("locked", "full")  # the file is still the same one
Open = Callable[[bool], "Records"]
log = logging.getLogger(__name__)


class Told(Struct, frozen=True):
    """What the therapist is to know: when writing fails (`kind` says how), and when all is `written`."""

    kind: Kind
    sentence: str


class Recorder:
    """One writer for the whole run of the program.

    `open_records` opens the records, making them only if it is handed True. `tell` is called in the
    recorder's own thread.
    """

    def __init__(
        self,
        open_records: Open,
        tell: Callable[[Told], None],
        *,
        refuge: Refuge | None = None,
        pauses: Sequence[float] = PAUSES,
    ) -> None:
        self._open = open_records
        self._tell = tell
        self._refuge = refuge
        self._pauses = pauses
        self._records: Records | None = None
        self._may_create = True  # at first; later a folder that is gone may come back
        self._at_work = Lock()
        self._there = Condition()
        self._said: list[Change] = []  # since the thread took some last
        self._waiting: list[Change] = []  # taken, and not safe yet; the thread's own
        self._kept: list[Change] = []  # safe, of the session at work; the thread's own
        self._busy = False
        self._hurried = False
        self._wanted = False  # whether a further try is to be made at once; the thread's own
        self._others = False  # the records may be others than before
        self._closing = False
        self._failed: Kind | None = None
        self._thread = Thread(target=self._run, name="recorder", daemon=True)

    def start(self) -> None:
        """Begin to write; what was said before is written then."""
        self._thread.start()

    def write(self, *changes: Change) -> None:
        """Take changes, to be written in this order; never waits for the disk."""
        with self._there:
            self._said.extend(changes)
            self._there.notify_all()

    def flush(self, timeout: float) -> bool:
        """Wait up to `timeout` seconds until all is safe; whether it is. Tries at once where a try failed."""
        with self._there:
            self._hurried = True
            self._there.notify_all()
            return self._there.wait_for(lambda: not (self._said or self._busy or self._others), timeout)

    def close(self, timeout: float, folders: Sequence[Path]) -> Path | None:
        """Write the rest within `timeout` seconds and end.

        What the records do not take is left in a file in the first of `folders` that takes it; returns where.
        An OSError if none does.
        """
        if self._thread.ident is None:  # it was never started
            self.start()
        with self._there:
            self._may_create = True  # the last chance
        safe = self.flush(timeout)
        with self._there:
            self._closing = True
            self._there.notify_all()
        self._thread.join(timeout)
        left = [] if safe else [*self._kept, *self._waiting, *self._said]
        where = leave(left, folders) if left else None
        if not self._thread.is_alive():
            self._let_go()
            self._leave_refuge()
        return where

    @contextmanager
    def apart(self) -> Iterator[None]:
        """Within, the recorder does not have the records open: a backup can be restored.

        What is said meanwhile, and all of the session at work, is written after.
        """
        with self._at_work:
            self._let_go()
            try:
                yield
            finally:
                with self._there:
                    self._others = self._hurried = True
                    self._there.notify_all()

    def _run(self) -> None:
        tries, due = 0, None
        while self._take(due):
            if due is not None and monotonic() < due and not self._wanted:
                self._take_refuge()  # what was said before the next try
            elif self._try():
                tries, due = 0, None
            else:
                tries += 1
                due = monotonic() + self._pauses[min(tries, len(self._pauses)) - 1]

    def _take(self, due: float | None) -> bool:
        """Wait for something to write, until `due` where a try failed; False at the end."""
        with self._there:
            self._busy = bool(self._waiting)
            self._there.notify_all()
            if due is None:
                self._there.wait_for(lambda: self._closing or self._said or self._others)
            else:
                pause = max(due - monotonic(), 0.0)
                self._there.wait_for(lambda: self._closing or self._hurried or self._said, pause)
            self._wanted = self._hurried
            kept, self._kept = ([], self._kept) if not self._others else (self._kept, [])
            self._hurried = self._others = False
            self._waiting = without_old_checkpoints([*kept, *self._waiting, *self._said])
            self._said = []
            self._busy = bool(self._waiting)
            return not self._closing

    def _try(self) -> bool:
        """Write what waits; whether that went well."""
        try:
            with self._at_work:
                self._write()
        except RecordsError as error:
            self._complain(kind_of(error), str(error))
        except Exception as error:  # a mistake of ours must not end the only thread that writes
            log.exception("the records were not written")
            self._complain("other", f"the records were not written: {type(error).__name__}.")
        else:
            self._reassure()
            return True
        self._take_refuge()
        return False

    def _write(self) -> None:
        if self._records is None:
            self._reopen()
        if self._records is not None and self._waiting:
            self._records.write(self._waiting)
            self._keep()

    def _reopen(self) -> None:
        """Open the records; they may be others than before, so that the whole session is told to them."""
        try:
            self._records = self._open(self._may_create)
        except NoRecordsError:  # the folder is there, the file alone is gone
            self._records = self._open(True)
        self._may_create = False
        self._waiting = without_old_checkpoints([*self._kept, *self._waiting])
        self._kept = []

    def _keep(self) -> None:
        """What was written is kept until another session begins."""
        begins = [i for i, change in enumerate(self._waiting) if isinstance(change, Began)]
        written = self._waiting[begins[-1] :] if begins else self._waiting
        self._kept = without_old_checkpoints(written if begins else [*self._kept, *written])
        self._waiting = []

    def _let_go(self) -> None:
        if self._records is not None:
            self._records.close()
            self._records = None

    def _complain(self, kind: Kind, sentence: str) -> None:
        if kind not in PASSING:
            self._let_go()
        if kind != self._failed:
            log.warning("writing the records failed: %s", kind)
            self._failed = kind
            self._tell(Told(kind, f"{sentence} The session goes on; all of it is kept and written then."))

    def _take_refuge(self) -> None:
        """The whole session at work with what waits: the records may be others when they come back."""
        if self._refuge is not None and self._waiting:
            self._refuge.keep([*self._kept, *self._waiting])

    def _leave_refuge(self) -> None:
        if self._refuge is not None:
            self._refuge.clear()

    def _reassure(self) -> None:
        if self._failed is not None:
            self._failed = None
            self._leave_refuge()
            self._tell(Told("written", "All records are written now."))


def without_old_checkpoints(changes: Sequence[Change]) -> list[Change]:
    """Of each session's checkpoints the last alone; the rest in its order."""
    last = {change.session: i for i, change in enumerate(changes) if isinstance(change, Reached)}
    return [c for i, c in enumerate(changes) if not isinstance(c, Reached) or last[c.session] == i]


def kind_of(error: RecordsError) -> Kind:
    """What is wrong, for whoever says it in a language."""
    match error:
        case UnavailableError():
            return error.trouble
        case DamagedError():
            return "damaged"
        case NewerError():
            return "newer"
        case _:
            return "other"

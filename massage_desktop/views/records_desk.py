"""Between the window and the records: what happens is kept, what was interrupted is offered."""

from collections import deque
from collections.abc import Callable
from datetime import datetime
from hashlib import sha256

import msgspec
from PySide6.QtCore import QObject, Qt, QTimer

from massage_desktop.content.protocol import Protocol
from massage_desktop.services.preparation import Preparation
from massage_desktop.services.recorder import Kind, Told
from massage_desktop.services.records_keeper import RecordsKeeper
from massage_desktop.services.runner import SessionRunner
from massage_desktop.services.session_log import SessionLog
from massage_desktop.session.commands import Stop
from massage_desktop.session.engine import Session
from massage_desktop.session.events import ModeSwitched
from massage_desktop.store.stored import StoredSession
from massage_desktop.views.main_window import MainWindow
from massage_desktop.views.on_demand import OnDemand
from massage_desktop.views.records_words import RecordsWords
from massage_desktop.views.recovery_dialog import RecoveryDialog
from massage_desktop.views.visit import Visit

SETTLE_MS, AGAIN_MS, BACKUP_MS = 700, 10_000, 3_600_000
CHECK_MS = 2_000  # after a session, when its sheet has been laid out
LASTING_MS = 12_000  # a sentence that says what to do
ASKED_AT_MOST = 0.3  # s that a question waits to know whether all is written


class RecordsDesk(QObject):
    """To be connected last, so that whatever is seen and heard comes first."""

    def __init__(
        self,
        window: MainWindow,
        *,
        runner: SessionRunner,
        visit: Visit,
        preparation: Preparation,
        keeper: RecordsKeeper,
        wall: Callable[[], datetime],
    ) -> None:
        super().__init__(window)
        self._window, self._runner, self._visit = window, runner, visit
        self._preparation, self._keeper, self._wall = preparation, keeper, wall
        self._words = RecordsWords(self)
        self.dialog = OnDemand(window, self._new_dialog)
        self._session: Session | None = None  # the one that is being kept
        self._log: SessionLog | None = None
        self._recovered: SessionLog | None = None  # of the session that is about to be taken up
        self._offered = deque[StoredSession]()
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._daily = QTimer(self, interval=BACKUP_MS)
        self._check = QTimer(self, singleShot=True, interval=CHECK_MS)
        self._trouble: Kind | None = None  # why what was said is not written
        self._unseen: Kind | None = None  # why the records could not be looked at
        self._connect()

    def _connect(self) -> None:
        queued = Qt.ConnectionType.QueuedConnection
        self._runner.reported.connect(self._keep)
        self._runner.stood.connect(self._mark)
        self._visit.settled.connect(self.describe)
        self._visit.is_kept = self._is_kept
        self._visit.ready.connect(self.offer, queued)
        self._window.summary.edited.connect(self._settle.start)
        self._settle.timeout.connect(self.describe)
        self._again.timeout.connect(self._keeper.look)
        for timer in (self._daily, self._check):
            timer.timeout.connect(self._back_up)
        self._window.page_changed.connect(self._look_over)
        self._window.words.changed.connect(self._show_trouble)
        self._keeper.told.connect(self._tell, queued)
        self._keeper.looked.connect(self._found, queued)
        self._keeper.unseen.connect(self._look_again, queued)
        self._keeper.not_backed_up.connect(self._miss_backup, queued)
        self._keeper.backed_up.connect(self._have_backup, queued)

    def _new_dialog(self) -> RecoveryDialog:
        dialog = RecoveryDialog(self._window.words, self._window)
        dialog.choice_made.connect(self._do, Qt.ConnectionType.QueuedConnection)
        return dialog

    def start(self) -> None:
        """Look at the records; to be called once the window is at work."""
        self._keeper.start()
        self._daily.start()

    def close(self) -> None:
        """Write what is left, within bounds; the window is gone."""
        self.describe()
        self._keeper.close()

    def _keep(self) -> None:
        """Hand on what is new of the session at work; all of one move at once."""
        session = self._runner.session
        if session is None:
            return
        if session is not self._session or self._log is None:
            self._session = session
            self._log, self._recovered = self._recovered or self._begun(), None
        new = session.events[self._log.kept :]
        if new:
            self._log.happened(*new)
        if any(isinstance(event, ModeSwitched) for event in new):
            self._log.describe(self._visit.record())

    def _begun(self) -> SessionLog:
        log, record = SessionLog(self._keeper.recorder), self._visit.record()
        form = self._preparation.content.form.version
        protocol = self._preparation.library.protocols.get(record.plan.protocol)
        log.begin_with_events(record, form=form, protocol=_version(protocol))
        return log

    def _mark(self, at: int) -> None:
        if self._log is not None and self._runner.session is self._session:
            self._log.reached(at)

    def describe(self) -> None:
        """Keep what the summary says beside the events."""
        self._settle.stop()
        record = self._window.summary.record
        if self._log is not None and record is not None and self._window.page == "summary":
            self._log.describe(record)

    def _is_kept(self) -> bool:
        return self._log is not None and self._keeper.is_safe(ASKED_AT_MOST)

    def _tell(self, told: Told) -> None:
        """Say what is wrong on whatever page, until all is written; that is said once."""
        self._trouble = None if told.kind == "written" else told.kind
        self._show_trouble()
        if self._trouble is None:
            self._window.session.say(self._words.trouble("written"), LASTING_MS)
            if self._unseen is not None:
                self._keeper.look()

    def _show_trouble(self) -> None:
        kind, unseen, window = self._trouble, self._unseen, self._window
        waiting = "" if kind is None else self._words.waiting(kind)
        besides = unseen if unseen != kind else None  # one thing is said once
        window.prepare.show_problem("records", waiting)
        window.prepare.show_problem("recovery", "" if besides is None else self._words.trouble(besides))
        window.summary.show_trouble(waiting)
        window.session.keep_saying("" if kind is None else self._words.writing(kind))

    def _look_again(self, kind: Kind) -> None:
        """What passes is waited for: nobody must restart the program to be offered a session."""
        self._unseen = kind
        self._show_trouble()
        if kind not in ("damaged", "newer", "other"):
            self._again.start()

    def _miss_backup(self, kind: Kind) -> None:
        self._window.prepare.show_problem("backup", lambda: self._words.no_backup(kind))

    def _have_backup(self) -> None:
        self._window.prepare.show_problem("backup", "")

    def _look_over(self, page: str) -> None:
        """As long as the session is in memory too, damage to the records loses none of it."""
        if page == "summary":
            self._check.start()

    def _back_up(self) -> None:
        """Look the records over, and make the backup of the day if there is none yet."""
        if not self._runner.active:
            self._keeper.back_up()

    def _found(self, unfinished: tuple[StoredSession, ...]) -> None:
        self._unseen = None
        self._show_trouble()
        at_work = None if self._log is None else self._log.id
        self._offered = deque(found for found in unfinished if found.id != at_work)
        self._keeper.back_up()
        self.offer()

    def offer(self) -> None:
        """Ask about the next one, unless a client is on the table, or nobody is there."""
        free = self._window.page == "prepare" and not self._window.locked
        if self._offered and free and self.dialog.made is None:
            self.dialog().ask(self._offered[0], len(self._offered) - 1)

    def _do(self, choice: str) -> None:
        if not self._offered or self._window.page != "prepare":
            return
        found = self._offered.popleft()
        if choice == "discard":
            SessionLog(self._keeper.recorder, found.id).discard()
            self.offer()
            return
        gap = (self._wall() - found.record.ended_at).total_seconds() if choice == "continue" else 0.0
        self._take_up(found, max(gap, 0.0))
        if choice == "close":
            self._runner.say(Stop("interrupted"))

    def _take_up(self, found: StoredSession, gap: float) -> None:
        """The same session goes on in the records; all of it is said again, should they be new ones."""
        log = SessionLog(self._keeper.recorder, found.id)
        log.begin_with_events(found.record, form=found.form, protocol=found.protocol)
        self._recovered = log
        self._visit.resume(found, gap)
        self._keep()  # what was paused before brings no event


def _version(protocol: Protocol | None) -> str:
    """A short name for all that a protocol says."""
    return "" if protocol is None else sha256(msgspec.json.encode(protocol)).hexdigest()[:16]

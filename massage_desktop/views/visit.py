"""One client's visit: Prepare → Session → Summary, and what must be asked before a page is left."""

from collections.abc import Callable
from datetime import datetime, timedelta

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent

from massage_desktop.content.protocol import Mode
from massage_desktop.errors import UserError
from massage_desktop.report.screening_record import ScreeningRecord
from massage_desktop.report.summary import SessionRecord
from massage_desktop.screening.answers import Answers
from massage_desktop.services.paper import Sheet
from massage_desktop.services.preparation import Preparation
from massage_desktop.services.runner import SessionRunner
from massage_desktop.services.settings import Settings
from massage_desktop.session.commands import Pause, Resume, Stop, SwitchMode, Undo, Wake
from massage_desktop.session.engine import rebuild
from massage_desktop.session.events import Event, SessionFinished, SessionStopped, Undone
from massage_desktop.session.plan import Plan
from massage_desktop.store.stored import StoredSession
from massage_desktop.views.main_window import MainWindow
from massage_desktop.views.on_demand import OnDemand
from massage_desktop.views.paper_dialogs import PaperDialogs
from massage_desktop.views.questions import Questions
from massage_desktop.views.screened import screening_of
from massage_desktop.views.session_desk import SessionDesk
from massage_desktop.views.sleep_dialog import SleepDialog
from massage_desktop.views.stop_dialog import StopDialog
from massage_desktop.views.summary_page import MakeSheet
from massage_desktop.views.switch_dialog import SwitchDialog
from massage_desktop.views.words import count_up

UNDO_MS = 10_000


class Visit(QObject):
    """The order of the pages, and who may go from one to the next."""

    settled = Signal()  # the summary's record is as it will be, for now
    ready = Signal()  # for the next client
    client_left = Signal()  # the next one comes: nothing of the last one may stay anywhere

    def __init__(
        self,
        window: MainWindow,
        *,
        runner: SessionRunner,
        preparation: Preparation,
        desk: SessionDesk,
        settings: Settings,
        make_sheet: MakeSheet,
        wall: Callable[[], datetime],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._runner = runner
        self._preparation = preparation
        self._desk = desk
        self._settings = settings
        self._words = window.words
        self._make_sheet = make_sheet
        self._wall = wall
        self._papers, self._questions = PaperDialogs(window, lambda: window.theme), Questions(window)
        self._started_at = wall()
        self._cleared: set[Mode] = set()  # modes whose questions were answered for this session
        self._stop_dialog = OnDemand(window, self._new_stop_dialog)
        self._sleep_dialog = OnDemand(window, self._new_sleep_dialog)
        self._switch_dialog = OnDemand(window, lambda: SwitchDialog(window, window.words, preparation))
        self._screening: ScreeningRecord | None = None
        self._recovered: SessionRecord | None = None  # of a session that an earlier run began
        self.is_kept: Callable[[], bool] = lambda: False  # whether the records have all of it
        self._undo_over = QTimer(self, singleShot=True, interval=UNDO_MS)
        self._connect()

    def _connect(self) -> None:
        window, summary = self._window, self._window.summary
        window.prepare.start_wanted.connect(self.start)
        window.control_bar.stop_wanted.connect(self.ask_to_stop)
        window.close_wanted.connect(self.close)
        self._runner.slept.connect(self._ask_after_sleep)
        self._runner.happened.connect(self._follow)
        later = Qt.ConnectionType.QueuedConnection  # what asks must not hold up whoever pressed
        window.top_bar.mode_wanted.connect(self.switch_mode, later)
        self._undo_over.timeout.connect(lambda: summary.offer_undo(False))
        summary.print_wanted.connect(self.print_summary)
        summary.save_wanted.connect(self.save_summary)
        summary.preview_wanted.connect(self.preview_summary)
        summary.new_wanted.connect(self.next_client)
        window.prepare.next_wanted.connect(self.next_client, later)
        summary.paper_chosen.connect(lambda paper: setattr(self._settings.general, "paper", paper))
        summary.undo_wanted.connect(self.undo)
        self._words.changed.connect(self._translate)

    def _translate(self) -> None:
        """How the session ended, in another language; the record keeps the one that it has."""
        summary = self._window.summary
        if summary.record is not None:
            summary.show_outcome(*self._outcome(summary.record))

    def start(self) -> None:
        """Start the session if the verdict allows it, else go to what is still to be answered."""
        plan = self._preparation.plan
        if plan is None or self._window.page != "prepare":
            return
        self._window.prepare.commit()
        plan = self._preparation.plan
        if plan is None or not self._preparation.may_start:
            self._window.prepare.go_to_open()
            return
        self._remember()
        self._settings.general.therapist = self._window.prepare.ui.therapist.text().strip()
        self._recovered, self._started_at = None, self._wall()
        self._cleared, self._screening = {plan.mode}, self._screened()
        self._desk.begin(plan)
        self._runner.begin(plan, self._window.prepare.delay * 1000)
        self._window.top_bar.show_speed(self._runner.speed)

    def resume(self, found: StoredSession, gap: float) -> None:
        """Take up a session that an earlier run began; `gap` seconds ago it stood where it stands, paused.

        What was answered then is not known any more, so a switch of modes asks everything.
        """
        record = found.record
        self._recovered, self._started_at = record, record.started_at
        self._cleared, self._screening = set(), record.screening
        if record.screening is not None:
            known = Answers(spots=record.screening.spots, pain=record.screening.pain)
            self._preparation.interview.forget(known)
        self._desk.begin(rebuild(record.plan, record.events).plan)
        self._runner.resume(record.plan, record.events, found.at, gap, record.speed)
        self._window.top_bar.show_speed(self._runner.speed)

    def ask_to_stop(self) -> None:
        """Ask for the reason; the session goes on meanwhile."""
        if self._runner.active:
            self._stop_dialog().open()

    def _new_stop_dialog(self) -> StopDialog:
        dialog = StopDialog(self._window)
        dialog.reason_given.connect(lambda reason: self._runner.say(Stop(reason)))
        return dialog

    def _new_sleep_dialog(self) -> SleepDialog:
        dialog = SleepDialog(self._window)
        dialog.choice_made.connect(lambda choice: self._runner.say(Wake(choice)))
        return dialog

    def _ask_after_sleep(self, seconds: float) -> None:
        self._stop_dialog.close()
        self._sleep_dialog().ask(seconds)

    def switch_mode(self, mode: Mode) -> None:
        """Go on with another mode; what it alone asks is asked first, paused."""
        session = self._runner.session
        if session is None or not self._runner.active or mode == session.plan.mode:
            return
        was_running = not self._runner.can(Pause())
        self._runner.say(Pause())
        plan = self._plan_to_switch_to(mode)
        if was_running:
            self._runner.say(Resume())
        if plan is not None:
            self._screening = self._joined(mode)
            self._cleared.add(mode)
            self._runner.say(SwitchMode(plan))

    def _plan_to_switch_to(self, mode: Mode) -> Plan | None:
        """The other mode's plan, once what it alone asks has been answered well."""
        asked_modes = tuple(self._cleared - {mode})
        weighed = self._preparation.weigh(mode, asked_modes)
        if weighed is None or weighed.verdict.may_start:
            return None if weighed is None else weighed.plan
        session = self._runner.session
        return self._switch_dialog().ask(mode, asked_modes, None if session is None else session.plan.mode)

    def _screened(self) -> ScreeningRecord | None:
        """What was asked before the start and came of it."""
        weighed = self._preparation.weighed
        return None if weighed is None else screening_of(self._preparation, weighed)

    def _joined(self, mode: Mode) -> ScreeningRecord | None:
        """That, with what was asked for another mode."""
        weighed = self._preparation.weigh(mode, tuple(self._cleared - {mode}))
        if weighed is None or self._screening is None:
            return self._screening
        return self._screening.joined(screening_of(self._preparation, weighed))

    def _remember(self) -> None:
        """Keep the answers for the client's next visit; the session starts even if that fails."""
        try:
            self._preparation.keep()
            self._window.prepare.show_problem("memory", "")
        except UserError as error:
            self._window.prepare.show_problem("memory", str(error))

    def undo(self) -> None:
        """Take back the last command, the end of the session too."""
        self._runner.say(Undo())

    def _follow(self, event: Event) -> None:
        match event:
            case SessionFinished() | SessionStopped():
                self._stop_dialog.close()
                taken_back = event.by != ""
                # The sheet takes a while to be laid out: the last cue, told next, must not wait for it.
                QTimer.singleShot(0, self, lambda: self._show_summary(taken_back=taken_back))
            case Undone() if self._window.page == "summary":
                self._undo_over.stop()
                self._window.show_page("session")

    def _show_summary(self, *, taken_back: bool) -> None:
        if self._runner.active:
            return  # the end has been taken back meanwhile
        record = self.record()
        summary = self._window.summary
        summary.begin(record, self._make_sheet, self._settings.general.paper)
        summary.show_outcome(*self._outcome(record))
        summary.offer_undo(taken_back)  # only a command can be taken back
        if taken_back:
            self._undo_over.start()
        self._window.show_page("summary")

    def record(self) -> SessionRecord:
        """The record of the session at work, or of the last one, as it stands."""
        session = self._runner.session
        if session is None:
            raise RuntimeError("a summary without a session")
        lasted = timedelta(milliseconds=session.events[-1].at / self._runner.speed)
        events, ended_at = tuple(session.events), self._started_at + lasted
        if self._recovered is not None:
            return replace(self._recovered, events=events, ended_at=ended_at, screening=self._screening)
        prepare = self._window.prepare.ui
        return SessionRecord(
            plan=session.first_plan,
            events=events,
            started_at=self._started_at,
            ended_at=ended_at,
            therapist=prepare.therapist.text().strip(),
            practice=self._settings.general.practice,
            client=prepare.client.text().strip(),
            language=self._words.language,
            speed=self._runner.speed,
            screening=self._screening,
        )

    def _outcome(self, record: SessionRecord) -> tuple[str, str]:
        ended = any(isinstance(event, SessionFinished) for event in record.events[-2:])
        outcome = self.tr("The session is complete") if ended else self.tr("The session was ended early")
        times = self.tr("{start} to {end}, planned {planned}").format(
            start=f"{record.started_at:%H:%M}",
            end=f"{record.ended_at:%H:%M}",
            planned=count_up(record.plan.seconds * 1000),
        )
        if record.is_treatment:
            return outcome, times
        return outcome, times + "\n" + self.tr("Rehearsal: not the record of a treatment")

    def print_summary(self) -> bool:
        """Print the sheet; whether it was done."""
        return self._put_out(self._papers.print_sheet)

    def print_at_once(self) -> bool:
        """Print the sheet on the usual printer, without a question; whether it was done."""
        return self._put_out(self._papers.print_at_once)

    def save_summary(self) -> bool:
        """Save the sheet as a PDF; whether it was done."""
        return self._put_out(self._papers.save_pdf)

    def preview_summary(self) -> bool:
        """Show the sheet large; whether it was printed from there."""
        return self._put_out(self._papers.preview)

    def _put_out(self, how: Callable[[Sheet, datetime], str]) -> bool:
        summary = self._window.summary
        record = summary.record
        if record is None or self._window.page != "summary":
            return False
        summary.lay_out()
        if summary.sheet is None:
            return False
        done = how(summary.sheet, record.started_at)
        if done:
            summary.mark_saved(done)
            self.settled.emit()
            self._keep_names(record)
        return bool(done)

    def _keep_names(self, record: SessionRecord) -> None:
        general = self._settings.general
        general.therapist, general.practice = record.therapist, record.practice

    def next_client(self) -> None:
        """Back to Prepare with nothing of the last client; what would be lost is asked about."""
        window = self._window
        if window.locked or self._runner.active or not self._may_forget():
            return
        if window.page == "summary":
            self.settled.emit()
        self._forget()
        window.prepare.begin_anew()
        window.prepare.ui.therapist.setText(self._settings.general.therapist)
        self._preparation.next_client()
        window.show_page("prepare")
        self.ready.emit()

    def _may_forget(self) -> bool:
        if self._window.page == "summary":
            return self._may_leave()
        answers = self._preparation.interview.answers
        unasked = not (answers.answers or answers.places or answers.spots or answers.details)
        return unasked or self._questions.give_up_answers()

    def _forget(self) -> None:
        self._undo_over.stop()
        self._runner.forget()
        self._desk.forget()
        self._window.summary.forget()
        self._cleared, self._screening = set(), None
        self.client_left.emit()

    def _may_leave(self) -> bool:
        if self._window.summary.saved:
            return True
        self.settled.emit()
        answer = self._questions.leave_unsaved(kept=self.is_kept())
        return answer == "leave" or (answer == "save" and self.save_summary())

    def close(self, event: QCloseEvent) -> None:
        """The window is to be closed: a running session or an unsaved summary is asked about."""
        leave = True
        if self._runner.active:
            leave = self._questions.break_off(kept=self.is_kept())
        elif self._window.page == "summary":
            leave = self._may_leave()
        event.setAccepted(leave)

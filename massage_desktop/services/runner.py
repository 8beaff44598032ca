"""Runs a session in real time: Qt's timers on one side, the pure engine on the other.

One precise single-shot timer is armed for the engine's next deadline; a second one for the next shown digit,
and not at all while nothing is shown. A slow beat tells that the machine slept. No rule lives here.
"""

import math
from collections.abc import Iterable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from massage_desktop.services.clock import Clock
from massage_desktop.services.sleepwatch import SleepWatch
from massage_desktop.session.commands import Command, IllegalMoveError, Phase, Sleep, Start
from massage_desktop.session.engine import Session, Windows
from massage_desktop.session.events import Event
from massage_desktop.session.plan import Plan
from massage_desktop.session.position import Position, next_change, position
from massage_desktop.session.taking_up import take_up

BEAT_MS = 600  # so that what is kept of it is never a second old, on a busy machine neither


class SessionRunner(QObject):
    """One session at a time; `speed` makes the session clock run faster than real time (rehearsal)."""

    happened = Signal(object)  # each Event, in order, as soon as it happens
    reported = Signal()  # all that a move came to has happened, and is shown
    stood = Signal(int)  # where an open session stands, ms; at least once a second
    moved = Signal(object)  # the Position, whenever a shown figure changed
    awaited = Signal(int)  # in how many real ms time will do what comes next; -1 where nothing will
    refused = Signal(str)  # why a command was not taken
    slept = Signal(float)  # the machine was asleep, real seconds; `Wake` is to be said

    def __init__(
        self,
        clock: Clock,
        speed: float = 1.0,
        parent: QObject | None = None,
        boot: Clock | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._watch = SleepWatch(clock, boot or clock)
        self.speed = self._usual_speed = speed
        self.session: Session | None = None
        self._started = 0.0
        self._beat = QTimer(self, interval=BEAT_MS)
        self._beat.timeout.connect(self._tell_stand)
        self._shown = True
        self._deadline = self._timer(self._advance)
        self._display = self._timer(self._refresh)

    def begin(self, plan: Plan, delay: int = 0) -> None:
        """Start a new session over `plan`, after a countdown of `delay` session ms."""
        self.speed = self._usual_speed
        self.session = Session(plan, self._windows())
        self._begin_at(self._clock())
        self.say(Start(delay=delay))

    def resume(self, plan: Plan, events: Iterable[Event], at: int, gap: float, speed: float) -> None:
        """Take up a session that stood at `at` (ms) `gap` real seconds ago; it is paused there."""
        self.speed = speed
        self.session = Session.resumed(plan, events, at, self._windows())
        self._begin_at(self._clock() - gap - self.session.now / 1000 / speed)
        self._report(take_up(self.session, round(gap * 1000 * speed)))

    def say(self, command: Command) -> None:
        """Give a command to the session; one that cannot be taken is reported by `refused`."""
        if self.session is None:
            return
        self._look_for_sleep()
        now = self.now()
        try:
            events = self.session.handle(command, now)
        except IllegalMoveError as error:
            self._report(self.session.advance(now))
            self.refused.emit(str(error))
        else:
            self._report(events)
            if self.active and not self._beat.isActive():
                self._beat.start()  # the end was taken back

    def forget(self) -> None:
        """A session that has ended is over for good, its last command too; one at work stays."""
        if not self.active:
            self.session = None
            for timer in (self._deadline, self._display, self._beat):
                timer.stop()

    def can(self, command: Command) -> str:
        """Why `command` cannot be taken now; "" if it can."""
        return "no session" if self.session is None else self.session.refusal(command)

    @property
    def active(self) -> bool:
        """Whether a session has been started and has not ended."""
        over = (Phase.READY, Phase.FINISHED, Phase.STOPPED)
        return self.session is not None and self.session.state.phase not in over

    def position(self) -> Position:
        """Where the session stands at this moment."""
        session = self._running()
        now = self.now()
        return position(session.state, now, session.windows.undo)

    def set_shown(self, shown: bool) -> None:
        """Whether anybody sees the figures; without, only deadlines are kept."""
        self._shown = shown
        if shown and self.session is not None:
            self._show()
        else:
            self._display.stop()

    def is_quiet(self, ms: int) -> bool:
        """Whether nothing is due within so many real ms, so that what takes a moment delays no cue."""
        return not self._deadline.isActive() or self._deadline.remainingTime() > ms

    def show_again(self) -> None:
        """Tell the position once more, for whoever shows it otherwise now."""
        if self.session is not None:
            self.moved.emit(self.position())

    def _windows(self) -> Windows:
        return Windows(*(round(window * self.speed) for window in (2_000, 10_000, 2_000)))

    def _begin_at(self, moment: float) -> None:
        self._started = moment
        self._watch.reset()
        self._beat.start()

    def _tell_stand(self) -> None:
        self._look_for_sleep()
        if self.active:
            self.stood.emit(self.now())

    def _advance(self) -> None:
        self._look_for_sleep()
        self._report(self._running().advance(self.now()))

    def _look_for_sleep(self) -> None:
        """Before time is let pass: was the machine asleep? Then the session stands as of falling asleep."""
        session, gap = self._running(), self._watch.look()
        if not self.active:
            self._beat.stop()
        if gap is None:
            return
        self._started -= gap.skipped  # the session's time counts what its clock did not see
        fell_asleep = self._session_time(gap.since - gap.skipped)
        if not session.refusal(Sleep(until=0)):
            until = fell_asleep + round(gap.length * 1000 * self.speed)
            self._report(session.handle(Sleep(until=until), fell_asleep))
            self.slept.emit(gap.length)

    def _report(self, events: list[Event]) -> None:
        self._arm(self._deadline, self._running().next_deadline())
        self.awaited.emit(self._deadline.remainingTime())
        for event in events:
            self.happened.emit(event)
        if self._shown:
            self._show()
        if events:
            self.reported.emit()

    def _refresh(self) -> None:
        self._look_for_sleep()
        self._show()

    def _show(self) -> None:
        session = self._running()
        now = self.now()
        self.moved.emit(position(session.state, now, session.windows.undo))
        self._arm(self._display, next_change(session.state, now))

    def now(self) -> int:
        """Session time in ms."""
        return self._session_time(self._clock())

    def _session_time(self, moment: float) -> int:
        return int((moment - self._started) * 1000 * self.speed)

    def _arm(self, timer: QTimer, moment: int | None) -> None:
        if moment is None:
            timer.stop()
        else:  # up, so that it never fires before the moment
            timer.start(max(0, math.ceil((moment - self.now()) / self.speed)))

    def _timer(self, slot: object) -> QTimer:
        timer = QTimer(self, singleShot=True)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(slot)
        return timer

    def _running(self) -> Session:
        if self.session is None:
            raise RuntimeError("no session has been started")
        return self.session

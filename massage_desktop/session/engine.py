"""The session engine: commands and the time in, events out. No clock, no sound, no screen.

It decides what time does; `moves` decides what commands do; `state.evolve` alone changes the state. The
time is ms since the start on whatever clock the caller reads.
"""

from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from massage_desktop.session.commands import MOVES, Command, IllegalMoveError, command_name
from massage_desktop.session.deadlines import Deadline, Due, next_deadline
from massage_desktop.session.events import (
    Cue,
    CueKind,
    Event,
    Holding,
    Overrun,
    SessionFinished,
    SideSwitched,
    StageEnded,
    StageStarted,
)
from massage_desktop.session.evolution import evolve
from massage_desktop.session.moves import carry_out, refusal
from massage_desktop.session.plan import Plan
from massage_desktop.session.state import State, booked, first_state


class Windows(Struct, frozen=True):
    """The windows that concern hands and ears, in ms of session time (the caller converts real time)."""

    guard: int = 2_000  # after a change by itself, `next` is ignored
    undo: int = 10_000
    lateness: int = 2_000  # a cue later than this is not played


class Session:
    """One session over one plan: its state, its events so far, and what time and commands do to it."""

    def __init__(self, plan: Plan, windows: Windows | None = None) -> None:
        self.first_plan = plan  # the log begins with it, whatever plan is at work later
        self.windows = windows or Windows()
        self.state: State = first_state(plan)
        self.events: list[Event] = []
        self.now = 0
        self._nth = 0
        self._by = ""
        self._new: list[Event] = []

    @classmethod
    def resumed(
        cls, plan: Plan, events: Iterable[Event], now: int, windows: Windows | None = None
    ) -> "Session":
        """A session that goes on from its log, at `now` (ms) or at its last event, if later."""
        session = cls(plan, windows)
        session.events = list(events)
        session.state = rebuild(plan, session.events)
        session.now = max([now, *(event.at + event.late for event in session.events)])
        session._nth = max([0, *(event.nth for event in session.events)])
        return session

    @property
    def plan(self) -> Plan:
        """The plan that is at work."""
        return self.state.plan

    def next_deadline(self) -> int | None:
        """When time will next do something (ms), or None."""
        deadline = next_deadline(self.state)
        return None if deadline is None else deadline.at

    def advance(self, now: int) -> list[Event]:
        """Let time pass to `now`: everything that became due, in order, with how late it is.

        A `now` before an earlier one counts as that one.
        """
        self.let_pass(now)
        return self._hand_out()

    def handle(self, command: Command, now: int) -> list[Event]:
        """Take `command` at `now`; raises IllegalMoveError, with the reason, where it cannot be taken.

        What became due before is in the returned events, or in those of the next call if it raises.
        """
        self.let_pass(now)
        reason = self.refusal(command)
        if reason:
            raise IllegalMoveError(reason)
        self._nth += 1
        self._by = command_name(command)
        carry_out(command, self)
        self._by = ""
        return self._hand_out()

    def refusal(self, command: Command) -> str:
        """Why `command` cannot be taken at this moment; "" if it can."""
        if self.state.phase not in MOVES[type(command)]:
            return f"{command_name(command)} is not possible while {self.state.phase}"
        return refusal(command, self)

    def let_pass(self, now: int, *, stand_at_end: bool = False) -> None:
        """Do all that is due by `now`, as time's own doing; `stand_at_end` waits at the stage's end."""
        self.now = max(self.now, now)
        self._by, by = "", self._by
        while (due := next_deadline(self.state)) and due.at <= self.now:
            if stand_at_end and due.what is Due.END:
                self.emit(Holding(at=due.at, stage=self.state.index, standing=True))
            else:
                self._become_due(due)
        self._by = by

    def emit(self, event: Event) -> None:
        """Announce `event` and let it change the state."""
        late = self.now - event.at
        self.state = evolve(self.state, event := replace(event, late=late, **self._origin()))
        self.events.append(event)
        self._new.append(event)

    def cue(self, kind: CueKind, at: int) -> None:
        """Announce a sound that is due at `at`."""
        self.emit(Cue(at=at, kind=kind, missed=self.now - at > self.windows.lateness))

    @property
    def closed(self) -> frozenset[str] | None:
        """The closed places of the part at work; None before the first one."""
        state = self.state
        if state.index < 0:
            return None
        return frozenset(self.plan.stages[state.index].parts[state.stage.part].closed)

    def announce(self, kind: CueKind, at: int, before: frozenset[str] | None) -> None:
        """Announce a part by its chime, and by a warning if what is closed is not as `before`.

        The session's first part warns of the client's own closed places only.
        """
        self.cue(kind, at)
        now = self.closed or frozenset()
        own = {mask.key for mask in self.plan.masks}
        if now & own if before is None else now != before:
            self.cue("warning", at)

    def begin_stage(self, index: int, at: int) -> None:
        """Start a stage, or let it go on where it was interrupted."""
        self.go_to_stage(index, at, self.closed)

    def go_to_stage(self, index: int, at: int, before: frozenset[str] | None) -> None:
        """Start a stage after a part in which the places `before` were closed."""
        first = self.state.index < 0 and not self.state.left
        self.emit(StageStarted(at=at, stage=index, key=self.plan.stages[index].key))
        self.announce("session_start" if first else "stage_change", at, before)

    def switch_side(self, part: int, at: int) -> None:
        """Go on with another part of the current stage."""
        before = self.closed
        self.emit(SideSwitched(at=at, stage=self.state.index, part=part))
        self.announce("side_switch", at, before)

    def end_stage(self, at: int) -> None:
        """End the current stage with the work done until `at`, if there is one that has not ended."""
        index = self.state.index
        if index < 0 or self.state.stage.ended:
            return
        stage = booked(self.state, at).stage
        key, actual = self.plan.stages[index].key, stage.actual
        self.emit(StageEnded(at=at, stage=index, key=key, planned=stage.planned, actual=actual))

    def go_on(self, at: int, *, finish: bool = False) -> None:
        """After a stage: the next one, or the end; with a plan to return to, a hold unless to `finish`."""
        following = self.state.index + 1
        if following < len(self.plan.stages):
            self.begin_stage(following, at)
        elif self.state.interrupted and not finish:
            self.emit(Holding(at=at, stage=self.state.index, standing=True))
            self.cue("soft_end", at)
        else:
            self.emit(SessionFinished(at=at))
            self.cue("session_end", at)

    def _become_due(self, due: Deadline) -> None:
        index = self.state.index
        match due.what:
            case Due.BEGIN:
                self.begin_stage(0, due.at)
            case Due.SWITCH_SIDE:
                self.switch_side(self.state.stage.pending[0], due.at)
            case Due.TEN_SECONDS:
                self.cue("ten_seconds", due.at)
            case Due.OVERRUN:
                self.emit(Overrun(at=due.at, stage=index, count=self.state.stage.overruns + 1))
                self.cue("overrun", due.at)
            case Due.END:
                self._reach_end(due.at)

    def _reach_end(self, at: int) -> None:
        if self.plan.flow == "waiting":
            self.emit(Holding(at=at, stage=self.state.index))
            self.cue("soft_end", at)
        else:
            self.end_stage(at)
            self.go_on(at)

    def _origin(self) -> dict[str, str | int]:
        return {"by": self._by, "nth": self._nth} if self._by else {}

    def _hand_out(self) -> list[Event]:
        new, self._new = self._new, []
        return new


def rebuild(plan: Plan, events: Iterable[Event]) -> State:
    """The state that a log of events leads to."""
    state = first_state(plan)
    for event in events:
        state = evolve(state, event)
    return state

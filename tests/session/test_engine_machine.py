"""Every sequence of commands at any times, as a state machine beside a second session looked at often."""

from itertools import pairwise

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from msgspec.structs import replace

from massage_desktop.session.commands import (
    UNDOABLE,
    Command,
    IllegalMoveError,
    Phase,
    Sleep,
    Start,
    Stop,
    SwitchMode,
    Undo,
    Wake,
    WakeChoice,
    command_name,
)
from massage_desktop.session.engine import Session, rebuild
from massage_desktop.session.events import (
    Cue,
    Event,
    Ignored,
    ModeSwitched,
    SideSwitched,
    StageReopened,
    StageStarted,
    Undone,
    Woke,
)
from massage_desktop.session.evolution import evolve
from massage_desktop.session.plan import Plan
from massage_desktop.session.state import State, booked, first_state
from tests.session.playing import SIMPLE, plans

OVER = (Phase.FINISHED, Phase.STOPPED)
WAITS = st.integers(0, 60_000)
CHIMES = ("session_start", "stage_change", "side_switch")  # a part begins
MOVES_ON = (StageStarted, SideSwitched, StageReopened, ModeSwitched)
CHOICES: tuple[WakeChoice, ...] = ("continue", "count", "stop")


def bare(state: State) -> State:
    """The state without the memory of what can be undone."""
    return replace(state, undoable=None)


def untimed(events: list[Event]) -> list[Event]:
    """Events without their lateness."""
    late = [replace(event, late=0) for event in events]
    return [replace(e, missed=False) if hasattr(e, "missed") else e for e in late]


def closed(state: State) -> frozenset[str] | None:
    """The closed places of the part at work."""
    if state.index < 0:
        return None
    return frozenset(state.plan.stages[state.index].parts[state.stage.part].closed)


def warns(before: frozenset[str] | None, after: frozenset[str]) -> bool:
    """Whether a part is warned of; "O" is the client's own place, the others are closed to everybody."""
    return "O" in after if before is None else before != after


class EngineMachine(RuleBasedStateMachine):
    """`once` is asked only when something is said; `often` is asked in between too."""

    @initialize(first=plans("one"), second=plans("two"), delay=st.sampled_from([0, 15_000]))
    def start(self, first: Plan, second: Plan, delay: int) -> None:
        self.plans = (first, second)
        self.once, self.often = Session(first), Session(first)
        self.now = 0
        self.say(Start(delay))

    def say(self, command: Command) -> list[Event]:
        """Say it to both; both take it or neither."""
        self.often.advance(self.now)
        answers = []
        for session in (self.once, self.often):
            try:
                answers.append(session.handle(command, self.now))
            except IllegalMoveError:
                answers.append([])
        return answers[1]

    @rule(wait=WAITS, command=st.sampled_from(SIMPLE))
    def press(self, wait: int, command: Command) -> None:
        self.now += wait
        self.say(command)

    @rule(wait=WAITS)
    def look(self, wait: int) -> None:
        self.now += wait
        self.often.advance(self.now)

    @rule(wait=WAITS, which=st.booleans())
    def switch_mode(self, wait: int, which: bool) -> None:
        self.now += wait
        self.say(SwitchMode(self.plans[which]))

    @rule(wait=WAITS, gap=WAITS, later=WAITS, choice=st.sampled_from(CHOICES))
    def sleep(self, wait: int, gap: int, later: int, choice: WakeChoice) -> None:
        self.now += wait
        self.say(Sleep(until=self.now + gap))
        self.now += gap + later
        self.say(Wake(choice))

    @rule(wait=WAITS)
    def stop(self, wait: int) -> None:
        self.now += wait
        self.say(Stop("other"))

    @rule(wait=st.integers(0, 10_000), which=st.booleans(), command=st.sampled_from(SIMPLE))
    def said_and_undone(self, wait: int, which: bool, command: Command) -> None:
        """Undo leaves the session as one in which the command had not been said."""
        for said in (command, SwitchMode(self.plans[which]), Stop("other")):
            self.often.advance(self.now)
            if command_name(said) not in UNDOABLE or self.often.refusal(said):
                continue
            unsaid = rebuild(self.plans[0], self.often.events)
            with_it, without = self.copy(self.often), self.copy(self.often)
            assert with_it.state == unsaid
            if any(isinstance(event, Ignored) for event in with_it.handle(said, self.now)):
                continue
            with_it.handle(Undo(), self.now + wait)
            without.advance(self.now + wait)
            assert bare(with_it.state) == bare(without.state)

    def copy(self, session: Session) -> Session:
        """A session that stands where this one does."""
        twin = Session(self.plans[0])
        twin.state, twin.events, twin.now = session.state, list(session.events), session.now
        return twin

    @invariant()
    def all_time_is_accounted_for(self) -> None:
        session = self.often
        state, over = session.state, session.state.phase in OVER
        moment = state if over else booked(state, session.now)
        runs = [moment.stages, *(run.stages for run in moment.left)]
        worked = sum(stage.actual for stages in runs for stage in stages)
        elapsed = state.since if over else session.now
        assert worked + moment.paused + moment.waited + moment.gaps == elapsed

    @invariant()
    def how_often_it_is_asked_changes_only_lateness(self) -> None:
        self.once.advance(self.now)
        self.often.advance(self.now)
        assert self.once.state == self.often.state
        assert untimed(self.once.events) == untimed(self.often.events)

    @invariant()
    def each_stage_keeps_its_books(self) -> None:
        for held in self.often.state.stages:
            assert sum(held.due) == held.target or held.actual > held.target
            assert all(worked >= 0 for worked in held.worked)

    @invariant()
    def a_part_is_warned_of_exactly_where_other_places_are_closed_than_before(self) -> None:
        events, states = self.often.events, [first_state(self.plans[0])]
        for event in events:
            states.append(evolve(states[-1], event))
        for place, event in enumerate(events):
            if not isinstance(event, Cue) or event.kind not in CHIMES:
                continue
            last = place
            if event.by == "undo":
                last = next(i for i, e in enumerate(events) if isinstance(e, Undone) and e.nth == event.nth)
            while isinstance(events[last - 1], MOVES_ON) and event.by != "undo":
                last -= 1
            after = closed(states[place])
            assert after is not None
            told = events[place + 1 : place + 2]
            warned = replace(event, kind="warning")
            assert (told == [warned]) == warns(closed(states[last]), after)

    @invariant()
    def a_warning_comes_last_of_its_moment(self) -> None:
        cues = [event for event in self.often.events if isinstance(event, Cue)]
        for before, cue in pairwise([None, *cues]):
            if cue is not None and cue.kind == "warning":
                assert before is not None
                assert before.kind in CHIMES
                assert before.at == cue.at

    @invariant()
    def it_can_be_rebuilt_from_its_events(self) -> None:
        assert rebuild(self.plans[0], self.often.events) == self.often.state

    @invariant()
    def events_come_in_order_unless_time_was_gone_over_again(self) -> None:
        moments = [event.at for event in self.often.events]
        again = any(
            isinstance(event, Undone) or (isinstance(event, Woke) and event.choice == "count")
            for event in self.often.events
        )
        assert again or moments == sorted(moments)


EngineMachine.TestCase.settings = settings(max_examples=300, stateful_step_count=25, deadline=None)
TestEngine = EngineMachine.TestCase

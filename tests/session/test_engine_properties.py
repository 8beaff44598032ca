"""What holds for every sequence of commands at any times."""

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from massage_desktop.session.commands import (
    UNDOABLE,
    Command,
    Extend,
    IllegalMoveError,
    Next,
    Note,
    Pause,
    Phase,
    Previous,
    Resume,
    Start,
    Stop,
    SwitchSide,
    Undo,
    command_name,
)
from massage_desktop.session.engine import Session, rebuild
from massage_desktop.session.events import Ignored
from massage_desktop.session.plan import Flow, Plan
from massage_desktop.session.state import State, booked
from tests.session.plans import plan, stage

COMMANDS = st.sampled_from(
    [
        Pause(),
        Resume(),
        Next(),
        Previous(),
        Extend(),
        SwitchSide(),
        Undo(),
        Note("free", "x"),
        Stop("other"),
    ]
)
FLOWS: tuple[Flow, ...] = ("automatic", "waiting")
STEPS = st.lists(st.tuples(st.integers(0, 120_000), COMMANDS), max_size=25)
SECONDS = st.tuples(st.integers(0, 60), st.integers(1, 60), st.integers(0, 60)).map(
    lambda t: (t[0], t[0] + t[1], sum(t))
)


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    shapes = draw(st.lists(st.tuples(SECONDS, st.booleans()), min_size=1, max_size=5))
    flow: Flow = draw(st.sampled_from(FLOWS))
    return plan(*(stage(i, seconds, halves) for i, (seconds, halves) in enumerate(shapes)), flow=flow)


def play(plan_: Plan, steps: list[tuple[int, Command]], looks: int = 0) -> Session:
    """Run the commands, each after its wait; between them look `looks` times at the time."""
    session = Session(plan_)
    session.handle(Start(delay=5_000), 0)
    now = 0
    for wait, command in steps:
        for look in range(looks):
            session.advance(now + wait * look // max(looks, 1))
        now += wait
        try:
            session.handle(command, now)
        except IllegalMoveError:
            continue
    return session


def account(session: Session) -> int:
    """All time that the state accounts for, up to the session's now."""
    state = session.state
    if state.phase not in (Phase.FINISHED, Phase.STOPPED):
        state = booked(state, session.now)
    return sum(s.actual for s in state.stages) + state.paused + state.waited


def bare(state: State) -> State:
    """The state without the memory of what can be undone."""
    return replace(state, undoable=None)


@given(plans(), STEPS)
def test_all_time_is_accounted_for(plan_: Plan, steps: list[tuple[int, Command]]) -> None:
    session = play(plan_, steps)
    over = (Phase.FINISHED, Phase.STOPPED)
    elapsed = session.state.since if session.state.phase in over else session.now
    assert account(session) == elapsed


@given(plans(), STEPS, st.integers(1, 5))
def test_how_often_time_is_looked_at_changes_only_lateness(
    plan_: Plan, steps: list[tuple[int, Command]], looks: int
) -> None:
    once, often = play(plan_, steps), play(plan_, steps, looks)
    assert once.state == often.state
    plain = [[_untimed(e) for e in s.events] for s in (once, often)]
    assert plain[0] == plain[1]


def _untimed(event: object) -> object:
    fields = {"late": 0, "missed": False} if hasattr(event, "missed") else {"late": 0}
    return replace(event, **fields)  # type: ignore[type-var]


@given(plans(), STEPS)
def test_a_session_rebuilt_from_its_events_equals_the_live_one(
    plan_: Plan, steps: list[tuple[int, Command]]
) -> None:
    session = play(plan_, steps)
    assert rebuild(plan_, session.events) == session.state


@given(plans(), STEPS, st.integers(0, 10_000), COMMANDS)
@settings(max_examples=300)
def test_undo_leaves_the_session_as_if_the_command_had_not_been_said(
    plan_: Plan, steps: list[tuple[int, Command]], wait: int, command: Command
) -> None:
    said, unsaid = play(plan_, steps), play(plan_, steps)
    if command_name(command) not in UNDOABLE or said.refusal(command):
        return
    events = said.handle(command, said.now)
    if any(isinstance(event, Ignored) for event in events):
        return
    said.handle(Undo(), said.now + wait)
    unsaid.advance(unsaid.now + wait)
    assert bare(said.state) == bare(unsaid.state)


@given(plans(), STEPS)
def test_each_stage_keeps_its_books(plan_: Plan, steps: list[tuple[int, Command]]) -> None:
    for state in play(plan_, steps).state.stages:
        assert sum(state.due) == state.target or state.actual > state.target
        assert all(worked >= 0 for worked in state.worked)


@given(plans(), STEPS)
def test_events_are_told_in_the_order_of_their_moments_unless_undone(
    plan_: Plan, steps: list[tuple[int, Command]]
) -> None:
    session = play(plan_, [step for step in steps if not isinstance(step[1], Undo)])
    moments = [event.at for event in session.events]
    assert moments == sorted(moments)

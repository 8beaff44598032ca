"""Any plans and any sequence of commands, for property tests."""

from hypothesis import strategies as st
from msgspec.structs import replace

from massage_desktop.session.commands import (
    Command,
    Extend,
    IllegalMoveError,
    Next,
    Note,
    Pause,
    Previous,
    Resume,
    Start,
    Stop,
    SwitchSide,
    Undo,
)
from massage_desktop.session.engine import Session
from massage_desktop.session.plan import Flow, Plan
from tests.session.plans import plan, stage

FLOWS: tuple[Flow, ...] = ("automatic", "waiting")
SIMPLE = (Pause(), Resume(), Next(), Previous(), Extend(), SwitchSide(), Undo(), Note("free", "x"))
STEPS = st.lists(st.tuples(st.integers(0, 120_000), st.sampled_from((*SIMPLE, Stop("other")))), max_size=25)
SECONDS = st.tuples(st.integers(0, 40), st.integers(1, 40), st.integers(0, 40)).map(
    lambda t: (t[0], t[0] + t[1], sum(t))
)
CLOSED = st.tuples(*[st.sampled_from(["", "S", "O", "SO"])] * 2)


@st.composite
def plans(draw: st.DrawFn, name: str = "test.plan") -> Plan:
    """A plan of one to four stages."""
    shapes = draw(st.lists(st.tuples(SECONDS, st.booleans(), CLOSED), min_size=1, max_size=4))
    flow: Flow = draw(st.sampled_from(FLOWS))
    stages = (stage(i, *shape) for i, shape in enumerate(shapes))
    return replace(plan(*stages, flow=flow, own="O"), protocol=name)


def play(plan_: Plan, steps: list[tuple[int, Command]]) -> Session:
    """Run the commands, each after its wait in ms; those that cannot be taken are left out."""
    session = Session(plan_)
    session.handle(Start(delay=5_000), 0)
    now = 0
    for wait, command in steps:
        now += wait
        try:
            session.handle(command, now)
        except IllegalMoveError:
            continue
    return session

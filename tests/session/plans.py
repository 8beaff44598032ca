"""Small plans for the engine's tests."""

from massage_desktop.content.protocol import Direction, Seconds
from massage_desktop.content.text import Source, Statement, Text
from massage_desktop.session.plan import Flow, Part, Plan, PlannedStage

SOURCE = Source(default="a test")
TEXT = Text(en="x", ru="х")
STATEMENT = Statement(en="x", ru="х", source=SOURCE)


def stage(number: int, seconds: tuple[int, int, int] = (120, 180, 180), halves: bool = False) -> PlannedStage:
    """A stage of the given shortest, usual (= planned) and longest seconds."""
    low, target, high = seconds
    sides = (Part("left", target / 2), Part("right", target / 2)) if halves else (Part("both", target),)
    return PlannedStage(
        key=f"stage_{number}",
        title=TEXT,
        term=TEXT,
        technique="effleurage",
        seconds=Seconds(low, target, high, SOURCE),
        length=target,
        parts=sides,
        zones=(),
        pressure=(2, 2),
        hands=STATEMENT,
        direction=Direction("x", "х", "", "straight", SOURCE),
        warnings=(),
        source=SOURCE,
    )


def plan(*stages: PlannedStage, flow: Flow = "automatic") -> Plan:
    """A plan of those stages."""
    return Plan("test.plan", "back", TEXT, STATEMENT, STATEMENT, flow, stages, ())


def classic(flow: Flow = "automatic") -> Plan:
    """Five stages of 180 s, the second and fourth in halves, as the classic back session."""
    return plan(*(stage(i + 1, halves=i in (1, 3)) for i in range(5)), flow=flow)

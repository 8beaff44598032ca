"""Small plans for the engine's tests."""

from massage_desktop.content.findings import Mask
from massage_desktop.content.protocol import Direction, Seconds
from massage_desktop.content.text import Source, Statement, Text
from massage_desktop.session.plan import Flow, Part, Plan, PlannedStage

SOURCE = Source(default="a test")
TEXT = Text(en="x", ru="х")
STATEMENT = Statement(en="x", ru="х", source=SOURCE)


def stage(
    number: int,
    seconds: tuple[int, int, int] = (120, 180, 180),
    halves: bool = False,
    closed: tuple[str, str] = ("", ""),
) -> PlannedStage:
    """A stage of the given shortest, usual (= planned) and longest seconds.

    `closed` are the keys of the closed places on the left and on the right, a letter each.
    """
    low, target, high = seconds
    left, right = (tuple(keys) for keys in closed)
    sides: tuple[Part, ...] = (Part("both", target, left + right),)
    if halves:
        sides = (Part("left", target / 2, left), Part("right", target / 2, right))
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


def plan(*stages: PlannedStage, flow: Flow = "automatic", own: str = "") -> Plan:
    """A plan of those stages; `own` are the keys of the client's own closed places, a letter each."""
    masks = tuple(Mask(key, TEXT, SOURCE) for key in own)
    return Plan("test.plan", "back", TEXT, STATEMENT, STATEMENT, flow, stages, (), masks=masks)


def classic(flow: Flow = "automatic") -> Plan:
    """Five stages of 180 s, the second and fourth in halves, as the classic back session."""
    return plan(*(stage(i + 1, halves=i in (1, 3)) for i in range(5)), flow=flow)

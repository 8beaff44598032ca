"""What the screening of a client found that changes the plan of a session."""

from typing import Literal

from msgspec import Struct

from massage_desktop.content.stage import Side, Sides
from massage_desktop.content.text import Source, Text

Point = tuple[float, float]  # cm on the body figure: midline x = 0, the client's left negative, y downwards
HERNIA = "HERNIA_LEVEL"  # the key of the place that a hernia closes; also of its zone and its warning
CLIENT_MASK = "CLIENT_MASK"  # the warning of any other closed place of a client


class Mask(Struct, frozen=True):
    """A place of this client that is closed: a disc round `centre`, or with a `band` all across the back.

    `radius` in cm; `band` is its upper and lower edge, y in cm (a hernia: its level, a vertebra around it).
    """

    key: str  # unique within a session: "mask:1", "HERNIA_LEVEL"
    name: Text
    source: Source
    centre: Point = (0.0, 0.0)
    radius: float = 0.0
    band: Point | None = None

    @property
    def warning(self) -> str:
        """The code of the warning that speaks of it."""
        return HERNIA if self.key == HERNIA else CLIENT_MASK

    def covers(self, point: Point, beyond: float = 0.0) -> bool:
        """Whether a point of the figure lies within, or at most `beyond` cm outside."""
        if self.band is not None:
            return self.band[0] - beyond <= point[1] <= self.band[1] + beyond
        x, y = point[0] - self.centre[0], point[1] - self.centre[1]
        return x * x + y * y <= (self.radius + beyond) ** 2


class Restriction(Struct, frozen=True):
    """Something found that restricts the work: the highest pressure (1 to 5), techniques that are barred.

    `forbids` holds techniques of stages ("tapotement", "vibration", "flank_stretch") and types of massage
    ("cupping", "vibromassage"). `caps` are stricter pressures that hold in one protocol only, by its id.
    """

    reason: Text
    source: Source
    cap: int = 5
    forbids: tuple[str, ...] = ()
    caps: dict[str, int] = {}


class Findings(Struct, frozen=True):
    """All that bends a plan.

    `concave` is the side to which a curved spine is hollow in the region of the mode; left stands for a side
    that has not been asked about: enough to rehearse, not to treat. `reversed_sides`: the specialist works
    the sides the other way round than the article says. `warnings` are added to every stage, and those of
    `stimulating` to the stages whose technique stimulates.
    """

    concave: Literal["left", "right"] = "left"
    reversed_sides: bool = False
    masks: tuple[Mask, ...] = ()
    restrictions: tuple[Restriction, ...] = ()
    warnings: tuple[str, ...] = ()
    stimulating: tuple[str, ...] = ()

    def side(self, sides: Sides) -> Side:
        """The side of a stage that is not worked in halves."""
        opposite: Side = "right" if self.concave == "left" else "left"
        hollow, other = (opposite, self.concave) if self.reversed_sides else (self.concave, opposite)
        named: dict[Sides, Side] = {"left": "left", "right": "right"}
        return {**named, "concave": hollow, "convex": other}.get(sides, "both")


NO_FINDINGS = Findings()
FIRST_SESSION = Restriction(
    reason=Text(en="first session", ru="первый сеанс"),
    source=Source(default="a neck with osteochondrosis is worked at pressure 2 at most in a first session"),
    caps={"neck.osteochondrosis": 2},
)
"""What holds in the first session of a course, whatever was answered."""

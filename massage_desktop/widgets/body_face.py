"""What the body map shows at one moment: frozen values that the view hands in. No Qt, no painting."""

from dataclasses import dataclass
from math import hypot
from typing import Literal

from massage_desktop.content.body import Point

Half = Literal["left", "right"]
Side = Literal["left", "right", "both"]
Stroke = Literal["straight", "circle", "zigzag"]


@dataclass(frozen=True, slots=True)
class MapWords:
    """The words on the map, in the language of the interface."""

    left: str
    right: str
    working: str
    next: str
    closed: str
    limited: str
    pressure: str


@dataclass(frozen=True, slots=True)
class LitZone:
    """A zone on one side of the client or on both, and its lowest and highest pressure (1 to 5)."""

    key: str
    side: Side
    pressure: tuple[int, int]


@dataclass(frozen=True, slots=True)
class OwnPlace:
    """A place that is closed for this client: a disc, or with a `band` (from y to y) all across the back, cm.

    An empty label marks it without a word.
    """

    label: str
    centre: Point = (0.0, 0.0)
    radius: float = 0.0
    band: Point | None = None

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies within."""
        if self.band is not None:
            return self.band[0] <= y <= self.band[1]
        return hypot(x - self.centre[0], y - self.centre[1]) <= self.radius


@dataclass(frozen=True, slots=True)
class PainSpot:
    """A painful spot, cm; its number stands on the figure, number and label in the margin."""

    at: Point
    number: int
    label: str


@dataclass(frozen=True, slots=True)
class MapFace:
    """All that the map shows besides the figure.

    `closed` and `limited` pair a zone's key with its label; an empty label marks it without a word.
    """

    words: MapWords
    now: tuple[LitZone, ...] = ()  # solid; striped where the pressure is 1 at most
    then: tuple[LitZone, ...] = ()  # the next half: tinted, dashed outline
    known: tuple[str, ...] = ()  # zones of the mode that are not worked now: dotted outline
    closed: tuple[tuple[str, str], ...] = ()
    limited: tuple[tuple[str, str], ...] = ()
    own: tuple[OwnPlace, ...] = ()
    spots: tuple[PainSpot, ...] = ()
    direction: str = ""  # a direction of the figure, drawn on the sides worked now
    stroke: Stroke = "straight"

    def sides(self, zones: tuple[LitZone, ...]) -> frozenset[Half]:
        """The client's sides that some zones reach."""
        return frozenset(side for zone in zones for side in halves(zone.side))


def halves(side: Side) -> tuple[Half, ...]:
    """A side as the halves of the picture that it stands for."""
    return ("left", "right") if side == "both" else (side,)

"""One stage of a protocol: how long, on which side, where, how hard, with which hands, what to keep off.

What a whole protocol is stands in `content/protocol.py`.
"""

from collections.abc import Collection
from typing import Literal

from msgspec import Struct

from massage_desktop.content.text import Source, Statement, Text

Half = Literal["left", "right"]
Side = Literal["left", "right", "both"]
Sides = Literal["both", "halves", "left", "right", "concave", "convex"]
Technique = Literal[
    "effleurage",
    "effleurage_deep",
    "effleurage_straight",
    "friction",
    "friction_sawing",
    "petrissage",
    "petrissage_skin_roll",
    "tapotement",
    "vibration",
    "flank_stretch",
]
STIMULATING: frozenset[Technique] = frozenset({"tapotement", "friction_sawing"})
"""Techniques that stimulate rather than relax (added: X32, X33, X35); what L174 is about."""
Form = Literal["straight", "circle", "zigzag"]
Pressure = tuple[int, int]


class Seconds(Struct, frozen=True, forbid_unknown_fields=True):
    """How long a stage lasts, in seconds: shortest, usual and longest; with the source."""

    min: int
    target: int
    max: int
    source: Source

    def __post_init__(self) -> None:
        if not 0 <= self.min <= self.target <= self.max <= 3600 or self.target == 0:
            raise ValueError("seconds must hold 0 <= min <= target <= max <= 3600, and target > 0")


class Zone(Struct, frozen=True, forbid_unknown_fields=True):
    """A zone as one stage works it; `pressure` where it differs from the stage's own.

    `entire`: worked only where the entire back is, not the affected region alone.
    """

    key: str
    pressure: Pressure | None = None
    entire: bool = False

    def __post_init__(self) -> None:
        if self.pressure is not None:
            check_pressure(self.pressure)


class Direction(Struct, frozen=True, forbid_unknown_fields=True):
    """Which way the hands go: in words, and as a path of the body map with the stroke's form.

    No path ("") where the way depends on the client.
    """

    en: str
    ru: str
    path: str
    form: Form
    source: Source


class Stage(Struct, frozen=True, forbid_unknown_fields=True):
    """One stage of a protocol; `pressure` is the lowest and highest of the scale 1 (light) to 5.

    `sides` concave and convex speak of a curved spine: which one is left, the screening says. With
    `adjacent_to`, only what lies next to that closed zone is worked, inside `zones`.
    """

    key: str
    title: Text
    term: Text
    technique: Technique
    seconds: Seconds
    sides: Sides
    zones: tuple[Zone, ...]
    pressure: Pressure
    hands: Statement
    direction: Direction
    warnings: tuple[str, ...]
    source: Source
    repetitions: tuple[int, int] | None = None
    optional: bool = False
    adjacent_to: str = ""

    def __post_init__(self) -> None:
        check_pressure(self.pressure)
        if not self.zones:
            raise ValueError("a stage works at least one zone")


def halves(side: Side) -> tuple[Half, ...]:
    """The halves of the client's back that a side stands for."""
    return ("left", "right") if side == "both" else (side,)


def side_of(given: Collection[Half]) -> Side | None:
    """The side that some halves make; None for none."""
    return "both" if len(set(given)) > 1 else next(iter(given), None)


def lowered(pressure: Pressure, cap: int) -> Pressure:
    """A pressure that nowhere exceeds `cap`."""
    return min(pressure[0], cap), min(pressure[1], cap)


def check_pressure(pressure: Pressure) -> None:
    """A ValueError if that is not a lowest and a highest pressure of the scale."""
    low, high = pressure
    if not 1 <= low <= high <= 5:
        raise ValueError("pressure must hold 1 <= lowest <= highest <= 5")

"""The body figure: outline, landmarks, zones and stroke directions, and how a path is written.

Pure: geometry as numbers in centimetres (midline x = 0, y downwards, right half only); no Qt
and no painting.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, cast

Point = tuple[float, float]
Command = Literal["M", "L", "C", "Z"]
Mark = Literal["", "closed", "limited"]
POINTS = {"M": 1, "L": 1, "C": 3, "Z": 0}
TOKEN = re.compile(r"[A-Za-z]|[^\sA-Za-z]+")


@dataclass(frozen=True, slots=True)
class Step:
    """One command of a path with its points; `C` has two control points and the end."""

    command: Command
    points: tuple[Point, ...] = ()


Shape = tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Box:
    """How far the figure reaches: x from -right to right, y from top to bottom, cm."""

    right: float
    top: float
    bottom: float

    def holds(self, point: Point) -> bool:
        """Whether a point of the right half lies within."""
        return 0 <= point[0] <= self.right and self.top <= point[1] <= self.bottom


@dataclass(frozen=True, slots=True)
class Outline:
    """The line round the right half in three pieces that join; `cut` goes through the arm."""

    outer: Shape
    cut: Shape
    inner: Shape


@dataclass(frozen=True, slots=True)
class Zone:
    """An area that is worked, limited or closed; a part of another lies `below` or `above` a height (cm)."""

    area: Shape
    anchor: Point
    always: Mark = ""
    below: float | None = None
    above: float | None = None
    of: str = ""


@dataclass(frozen=True, slots=True)
class Edge:
    """A bony edge: a line that may be limited."""

    line: Shape
    anchor: Point


@dataclass(frozen=True, slots=True, eq=False)  # as a key it stands for itself
class Figure:
    """The back view; zones and edges by the keys that protocols use, vertebrae from the top down (cm)."""

    box: Box
    outline: Outline
    landmarks: Mapping[str, Shape]
    zones: Mapping[str, Zone]
    edges: Mapping[str, Edge]
    directions: Mapping[str, Shape]
    vertebrae: Mapping[str, float]

    def knows(self, key: str) -> bool:
        """Whether a zone or an edge of this key can be shown."""
        return key in self.zones or key in self.edges


def parse_shape(text: str) -> Shape:
    """The steps of an SVG-like path of absolute `M`, `L`, `C` and `Z`; ValueError says what is wrong."""
    steps: list[Step] = []
    tokens = TOKEN.findall(text)
    while tokens:
        command = tokens.pop(0)
        if command not in POINTS:
            raise ValueError(f"{command!r} stands where M, L, C or Z is expected")
        if not steps and command != "M":
            raise ValueError("a path begins with M")
        taken, tokens = tokens[: POINTS[command]], tokens[POINTS[command] :]
        if len(taken) < POINTS[command]:
            raise ValueError(f"{command} wants {POINTS[command]} points")
        steps.append(Step(cast(Command, command), tuple(_point(token) for token in taken)))
    if not steps:
        raise ValueError("the path is empty")
    return tuple(steps)


def _point(token: str) -> Point:
    try:
        x, y = (float(number) for number in token.split(","))
    except ValueError:
        raise ValueError(f"{token!r} is not a point x,y") from None
    return x, y

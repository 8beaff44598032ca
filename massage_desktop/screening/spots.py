"""A painful spot as a note holds it: "x,y score", such as "-4.0,38.5 6"; x and y in cm on the body figure.

The score may be left out: a spot is noted first, and how much it hurts told after it. Pure.
"""

import re
from collections.abc import Iterable

from msgspec import Struct

from massage_desktop.content.findings import Point
from massage_desktop.content.problems import plain
from massage_desktop.screening.answers import Spot
from massage_desktop.screening.scores import check_score

SHAPE = re.compile(r"(-?\d{1,3}(?:\.\d+)?),(-?\d{1,3}(?:\.\d+)?)(?: +(\d{1,3}))?")


class NotedSpot(Struct, frozen=True):
    """A painful spot (cm, the client's left negative); `score` is None as long as it was not told."""

    at: Point
    score: int | None = None

    def __str__(self) -> str:
        """As a note's value; parse_spot reads it back, to a millimetre."""
        place = f"{self.at[0]:.1f},{self.at[1]:.1f}"
        return place if self.score is None else f"{place} {self.score}"


def parse_spot(text: str) -> NotedSpot:
    """The spot that a note's value says; a ValueError says what is wrong with it."""
    read = SHAPE.fullmatch(text.strip())
    if read is None:
        raise ValueError(f"a painful spot is written as x,y score (cm), not as {plain(text)!r}")
    x, y, score = read.groups()
    return NotedSpot((float(x), float(y)), None if score is None else check_score(int(score)))


def find_spot(text: str) -> NotedSpot | None:
    """The spot that a note's value says, None where it was written in another way."""
    try:
        return parse_spot(text)
    except ValueError:
        return None


class MarkedSpot(Struct, frozen=True):
    """A painful spot as the map and the sheet number it; `score` is the last that was told of it."""

    number: int
    at: Point
    score: int | None


def marked_spots(before: Iterable[Spot], values: Iterable[str]) -> tuple[MarkedSpot, ...]:
    """The spots told before the start, then those of notes' values, numbered from 1 in that order.

    What is noted at the place of an earlier spot is that spot again; a value in another form is none.
    """
    told = [NotedSpot(spot.at, spot.score) for spot in before]
    told += [spot for value in values if (spot := find_spot(value)) is not None]
    scores: dict[Point, int | None] = {}
    for spot in told:
        scores[spot.at] = scores.get(spot.at) if spot.score is None else spot.score
    return tuple(MarkedSpot(n, at, score) for n, (at, score) in enumerate(scores.items(), start=1))

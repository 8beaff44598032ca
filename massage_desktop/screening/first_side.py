"""Which side is worked first: the less painful one, else the left; with a hernia, away from it. Pure."""

from collections.abc import Iterable
from typing import Literal

from massage_desktop.content.findings import Point
from massage_desktop.screening.answers import Spot

First = Literal["left", "right"]


def first_side(spots: Iterable[Spot], hernia: Point | None = None) -> First:
    """The side to begin with.

    The side whose worst spot hurts less is first; if the worst are alike, the side whose scores add up to
    less, else the left. The client's left is negative x; a spot on the midline belongs to no side. `hernia`
    is its marked place, None without one: off the midline it decides alone. All of this we chose.
    """
    if hernia is not None and hernia[0] != 0:
        return "right" if hernia[0] < 0 else "left"
    sides = list(spots)
    left = _pain(spot for spot in sides if spot.at[0] < 0)
    right = _pain(spot for spot in sides if spot.at[0] > 0)
    return "right" if right < left else "left"


def _pain(spots: Iterable[Spot]) -> tuple[int, int]:
    scores = [spot.score for spot in spots]
    return max(scores, default=0), sum(scores)

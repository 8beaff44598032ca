"""Heights of the spine: the band that a hernia closes, and a point of the body in words."""

from itertools import pairwise
from typing import Literal

from massage_desktop.content.body import Figure, Point
from massage_desktop.content.findings import HERNIA, Mask
from massage_desktop.content.text import Source, Text

Beside = Literal["left", "right", "middle"]

MIDLINE = 0.5  # cm to each side that count as the middle


def hernia_mask(figure: Figure, vertebra: str, name: Text, source: Source) -> Mask:
    """What a hernia at that vertebra closes: its height and a vertebra above and below, all across the back.

    A KeyError if the figure has no such vertebra.
    """
    names, heights = list(figure.vertebrae), list(figure.vertebrae.values())
    if vertebra not in figure.vertebrae:
        raise KeyError(vertebra)
    cuts, at = _cuts(heights), names.index(vertebra)
    top, bottom = max(at - 1, 0), min(at + 1, len(names) - 1)
    return Mask(HERNIA, name, source, band=(cuts[top], cuts[bottom + 1]))


def place_words(figure: Figure, point: Point) -> tuple[Beside, str]:
    """Where a point lies: on which side of the midline, and beside which vertebra (the nearest in height)."""
    x, y = point
    side: Beside = "middle" if abs(x) <= MIDLINE else "left" if x < 0 else "right"
    return side, min(figure.vertebrae, key=lambda name: abs(figure.vertebrae[name] - y))


def _cuts(heights: list[float]) -> list[float]:
    """Where each vertebra begins and ends: half-way to its neighbours, the outer ones as far outwards."""
    between = [(above + below) / 2 for above, below in pairwise(heights)]
    return [2 * heights[0] - between[0], *between, 2 * heights[-1] - between[-1]]

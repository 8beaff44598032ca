"""How much of the figure's zones is left, counted on a grid. Pure geometry, lengths in cm.

A zone is the points of the grid that lie in it; each stands for the square of `STEP` around it.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise
from math import ceil

from massage_desktop.content.body import Figure, Point, Shape, Zone
from massage_desktop.content.findings import Mask
from massage_desktop.content.stage import Half

STEP = 0.5
CHORDS = 12  # straight pieces that a curve is taken for
LEAST = 4.0  # cm2: less than two fingertips cover cannot be worked (chosen by us)


@lru_cache(maxsize=256)
def zone_points(figure: Figure, key: str, side: Half) -> frozenset[Point]:
    """The points of a whole zone on one side of the client; a KeyError if the figure has no such zone."""
    zone = figure.zones[key]
    rings = list(polygons(zone.area))
    points = (point for y in _rows(zone, rings) for point in _across(rings, y))
    return frozenset((-x, y) if side == "left" else (x, y) for x, y in points)


@lru_cache(maxsize=256)
def free_points(figure: Figure, key: str, side: Half) -> frozenset[Point]:
    """Those of a zone without what is closed or limited whatever the client."""
    always = (name for name, zone in figure.zones.items() if zone.always)
    return zone_points(figure, key, side).difference(*(zone_points(figure, name, side) for name in always))


def left_over(figure: Figure, key: str, side: Half, masks: Iterable[Mask]) -> float:
    """The area of a zone that is left on a side once a client's own closed places are taken away, cm2."""
    closed = tuple(masks)
    free = sum(not any(mask.covers(p) for mask in closed) for p in free_points(figure, key, side))
    return free * STEP * STEP


def touches(mask: Mask, points: Iterable[Point]) -> bool:
    """Whether a closed place reaches into the squares of some points: hands that work there meet it."""
    return any(mask.covers(point, beyond=STEP) for point in points)


def polygons(shape: Shape) -> Iterator[list[Point]]:
    """The closed pieces of an area as corners, its curves taken for straight pieces."""
    ring: list[Point] = []
    for step in shape:
        match step.command:
            case "M":
                ring = [step.points[0]]
            case "L":
                ring.append(step.points[0])
            case "C":
                ring += _curve(ring[-1], *step.points)
            case "Z":
                yield ring


def _curve(start: Point, bend: Point, other: Point, end: Point) -> Iterator[Point]:
    for n in range(1, CHORDS + 1):
        t, s = n / CHORDS, 1 - n / CHORDS
        shares = (s**3, 3 * s * s * t, 3 * s * t * t, t**3)
        points = (start, bend, other, end)
        yield (
            sum(share * point[0] for share, point in zip(shares, points, strict=True)),
            sum(share * point[1] for share, point in zip(shares, points, strict=True)),
        )


def _rows(zone: Zone, rings: list[list[Point]]) -> Iterator[float]:
    """The heights of the grid between a zone's upper and lower end."""
    heights = [y for ring in rings for _, y in ring]
    top = max(min(heights), min(heights) if zone.below is None else zone.below)
    bottom = min(max(heights), max(heights) if zone.above is None else zone.above)
    return _grid(top, bottom)


def _across(rings: list[list[Point]], y: float) -> Iterator[Point]:
    """The points at one height that lie within: between each pair of edges that cross it."""
    edges = (edge for ring in rings for edge in pairwise([*ring, ring[0]]))
    crossings = sorted(
        x1 + (y - y1) * (x2 - x1) / (y2 - y1) for (x1, y1), (x2, y2) in edges if (y1 <= y) != (y2 <= y)
    )
    for enters, leaves in zip(crossings[::2], crossings[1::2], strict=True):
        yield from ((x, y) for x in _grid(enters, leaves))


def _grid(low: float, high: float) -> Iterator[float]:
    """The middles of the grid's squares from `low` on, below `high`."""
    first, end = ceil(low / STEP - 0.5), ceil(high / STEP - 0.5)
    return ((n + 0.5) * STEP for n in range(first, end))

"""The way of the hands as lines: straight, bent into circles or a zigzag, with heads that show where it goes.

Geometry only; lengths are px.
"""

from math import cos, pi, radians, sin

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPolygonF

from massage_desktop.widgets.body_face import Stroke

HEADS = (0.32, 0.66, 1.0)  # shares of the way
SAMPLES = 20  # per circle


def bend(way: QPainterPath, stroke: Stroke, width: float) -> QPainterPath:
    """The line that hands draw along `way`, `width` from side to side where it is bent."""
    if stroke == "straight":
        return way
    rounds = max(3, round(way.length() / (width * (1.15 if stroke == "circle" else 1.0))))
    points = (
        _circles(way, rounds, width / 2) if stroke == "circle" else _zigzag(way, rounds, width / 2)
    )
    line = QPainterPath()
    line.addPolygon(QPolygonF(points))
    return line


def heads(way: QPainterPath, size: float) -> QPainterPath:
    """Three open arrow heads on `way`, each `size` wide on either side, the last at its end."""
    marks = QPainterPath()
    for share in HEADS:
        tip, angle = way.pointAtPercent(share), _angle(way, share)
        for turn in (pi * 0.76, -pi * 0.76):
            barb = QPointF(size * cos(angle + turn), size * sin(angle + turn)) * 1.35
            marks.moveTo(tip + barb)
            marks.lineTo(tip)
    return marks


def _angle(way: QPainterPath, share: float) -> float:
    """The direction at a share of the way, radians, y downwards."""
    return -radians(way.angleAtPercent(min(share, 0.999)))


def _across(way: QPainterPath, share: float, along: float, aside: float) -> QPointF:
    """A point beside the way: `along` px further on and `aside` px to its left."""
    angle = _angle(way, share)
    forward, left = QPointF(cos(angle), sin(angle)), QPointF(sin(angle), -cos(angle))
    return way.pointAtPercent(share) + forward * along + left * aside


def _zigzag(way: QPainterPath, rounds: int, reach: float) -> list[QPointF]:
    turns = [_across(way, (n + 0.5) / rounds, 0, reach if n % 2 else -reach) for n in range(rounds)]
    return [way.pointAtPercent(0), *turns, way.pointAtPercent(1)]


def _circles(way: QPainterPath, rounds: int, reach: float) -> list[QPointF]:
    """A coil: each round a circle of radius `reach` whose centre moves along the way."""
    count = rounds * SAMPLES
    return [
        _across(
            way,
            n / count,
            -reach * sin(2 * pi * n / SAMPLES),
            reach * cos(2 * pi * n / SAMPLES),
        )
        for n in range(count + 1)
    ]

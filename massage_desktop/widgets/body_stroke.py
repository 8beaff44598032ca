"""The way of the hands as a line: straight, in circles or a zigzag, with heads that show where to.

Geometry only, in the units of the way that is handed in.
"""

from collections.abc import Callable
from math import atan2, cos, pi, radians, sin

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPolygonF

from massage_desktop.widgets.body_face import Stroke

SAMPLES = 24  # points of a circle, or of a straight way between two heads
SPREAD = 0.23 * pi  # between a head's middle and its barbs


def stroke_line(way: QPainterPath, stroke: Stroke, width: float, head: float) -> QPainterPath:
    """What hands draw along `way`, bent to both sides by half of `width`, with three heads."""
    points, tips = BENDS[stroke](way, width)
    line = QPainterPath()
    line.addPolygon(QPolygonF(points))
    for tip in tips:
        _add_head(line, points[tip - 1], points[tip], head)
    return line


def _straight(way: QPainterPath, _width: float) -> tuple[list[QPointF], list[int]]:
    count = 3 * SAMPLES
    points = [way.pointAtPercent(n / count) for n in range(count + 1)]
    return points, [SAMPLES, 2 * SAMPLES, count]


def _zigzag(way: QPainterPath, width: float) -> tuple[list[QPointF], list[int]]:
    turns = max(3, round(way.length() / (1.3 * width)))
    points = [_beside(way, n / turns, 0, width / 2 * (-1) ** n) for n in range(turns + 1)]
    return points, [round(turns / 3), round(turns * 2 / 3), turns]


def _circles(way: QPainterPath, width: float) -> tuple[list[QPointF], list[int]]:
    """A coil whose circles move along the way; the heads are where it runs forwards."""
    rounds = max(3, round(way.length() / (1.6 * width)))
    reach, turn = width / 2, 2 * pi / SAMPLES
    count = rounds * SAMPLES + SAMPLES // 2
    points = [
        _beside(way, n / count, -reach * sin(n * turn), reach * cos(n * turn)) for n in range(count + 1)
    ]
    tips = [round(rounds / 3), round(rounds * 2 / 3), rounds]
    return points, [tip * SAMPLES + SAMPLES // 2 for tip in tips]


def _beside(way: QPainterPath, share: float, along: float, aside: float) -> QPointF:
    """A point near a share of the way: `along` further on and `aside` to its left."""
    angle = -radians(way.angleAtPercent(min(share, 0.999)))
    forward, left = QPointF(cos(angle), sin(angle)), QPointF(sin(angle), -cos(angle))
    return way.pointAtPercent(share) + forward * along + left * aside


def _add_head(line: QPainterPath, before: QPointF, tip: QPointF, length: float) -> None:
    angle = atan2(before.y() - tip.y(), before.x() - tip.x())
    for turn in (angle - SPREAD, angle + SPREAD):
        line.moveTo(tip + QPointF(cos(turn), sin(turn)) * length)
        line.lineTo(tip)


BENDS: dict[Stroke, Callable[[QPainterPath, float], tuple[list[QPointF], list[int]]]] = {
    "straight": _straight,
    "circle": _circles,
    "zigzag": _zigzag,
}

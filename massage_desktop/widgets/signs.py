"""Icons with a meaning of their own, drawn as paths: they need no icon font and print as vectors.

Each is made on a square of 24 units, filled areas and 2-unit lines in one colour. Icons of buttons are QIcons
that the views hand in.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

SIDE = 24.0
Point = tuple[float, float]


@dataclass(frozen=True)
class Sign:
    """One icon: what is filled (holes by the odd-even rule) and what is drawn as a line."""

    fill: QPainterPath = field(default_factory=QPainterPath)
    line: QPainterPath = field(default_factory=QPainterPath)


def draw_sign(painter: QPainter, sign: Sign, rect: QRectF, colour: QColor, *, line: float = 2.0) -> None:
    """Draws the sign into `rect` (square); `line` is the line width in units of 24."""
    painter.save()
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / SIDE, rect.height() / SIDE)
    painter.fillPath(sign.fill, colour)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(
        QPen(colour, line, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    painter.drawPath(sign.line)
    painter.restore()


def _lines(*strokes: Sequence[Point]) -> QPainterPath:
    path = QPainterPath()
    for first, *others in strokes:
        path.moveTo(*first)
        for point in others:
            path.lineTo(*point)
    return path


def _area(*outlines: Sequence[Point]) -> QPainterPath:
    path = QPainterPath()
    for outline in outlines:
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in outline]))
        path.closeSubpath()
    return path


def _circle(x: float, y: float, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(x, y), radius, radius)
    return path


def _joined(*paths: QPainterPath) -> QPainterPath:
    whole = QPainterPath()
    for path in paths:
        whole.addPath(path)
    return whole


def _box(x: float, y: float, width: float, height: float) -> list[Point]:
    return [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]


def _octagon() -> QPainterPath:
    corners = [(12 + 11 * cos(pi / 8 + k * pi / 4), 12 + 11 * sin(pi / 8 + k * pi / 4)) for k in range(8)]
    return _area(corners, _box(10.8, 6, 2.4, 7.4), _box(10.8, 15.2, 2.4, 2.4))


def _shoulders() -> QPainterPath:
    path = QPainterPath(QPointF(4, 20.5))
    path.cubicTo(QPointF(4, 16), QPointF(8, 14.4), QPointF(12, 14.4))
    path.cubicTo(QPointF(16, 14.4), QPointF(20, 16), QPointF(20, 20.5))
    path.closeSubpath()
    return path


def _pin() -> QPainterPath:
    path = QPainterPath(QPointF(12, 22.4))
    path.cubicTo(QPointF(8.4, 17.4), QPointF(4.8, 13.6), QPointF(4.8, 9))
    path.cubicTo(QPointF(4.8, 4.8), QPointF(8, 1.8), QPointF(12, 1.8))
    path.cubicTo(QPointF(16, 1.8), QPointF(19.2, 4.8), QPointF(19.2, 9))
    path.cubicTo(QPointF(19.2, 13.6), QPointF(15.6, 17.4), QPointF(12, 22.4))
    path.closeSubpath()
    return _joined(path, _circle(12, 9, 2.8))


_TICK: list[Point] = [(5, 12.6), (9.8, 17.2), (19.4, 7.2)]

OCTAGON = Sign(fill=_octagon())
NO_ENTRY = Sign(line=_joined(_circle(12, 12, 9.5), _lines([(5.4, 18.6), (18.6, 5.4)])))
PERSON = Sign(fill=_joined(_circle(12, 7.6, 4.4), _shoulders()))
TRIANGLE = Sign(
    fill=_area([(12, 2.2), (23, 21.4), (1, 21.4)], _box(10.9, 9, 2.2, 5.6), _box(10.9, 16.4, 2.2, 2.2))
)
CIRCLE_I = Sign(fill=_area(_box(10.9, 10.6, 2.2, 6.8), _box(10.9, 6.6, 2.2, 2.4)), line=_circle(12, 12, 9.5))
LENS = Sign(line=_joined(_circle(10, 10, 6.4), _lines([(14.8, 14.8), (21, 21)])))
PIN = Sign(fill=_pin())
SPOT = Sign(fill=_circle(12, 12, 5))
CHECK = Sign(line=_lines(_TICK))
CHECK_CUT = Sign(line=_lines([*_TICK[:2], (11.6, 15.3)], [(15.4, 11.4), _TICK[2]], [(4, 4), (21, 21)]))
PLAY = Sign(fill=_area([(6, 3.5), (20, 12), (6, 20.5)]))
DASH = Sign(line=_lines([(5, 12), (19, 12)]))
ARROW_LEFT = Sign(line=_lines([(21, 12), (3.5, 12)], [(10.5, 5), (3.5, 12), (10.5, 19)]))
ARROW_RIGHT = Sign(line=_lines([(3, 12), (20.5, 12)], [(13.5, 5), (20.5, 12), (13.5, 19)]))
CLOSE = Sign(line=_lines([(5, 5), (19, 19)], [(19, 5), (5, 19)]))
FLOAT = Sign(
    line=_lines(
        [(10, 4), (4, 4), (4, 20), (20, 20), (20, 14)], [(14, 4), (20, 4), (20, 10)], [(20, 4), (11, 13)]
    )
)
DOTS = Sign(
    fill=_joined(_circle(7.4, 12, 1.5), _circle(12, 12, 1.5), _circle(16.6, 12, 1.5)),
    line=_circle(12, 12, 10),
)
DOCUMENT = Sign(
    line=_lines(
        [(14, 2.5), (5, 2.5), (5, 21.5), (19, 21.5), (19, 7.5), (14, 2.5), (14, 7.5), (19, 7.5)],
        [(8.5, 12.5), (15.5, 12.5)],
        [(8.5, 16.5), (15.5, 16.5)],
    )
)

"""How the hands go, as a sign: along, in circles, in a zigzag, a fold, taps, a trembling, or apart."""

from collections.abc import Callable
from math import cos, hypot, pi, sin
from typing import Literal

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF, QTransform
from PySide6.QtWidgets import QWidget

from massage_desktop.widgets.room_part import RoomPart

StrokeKind = Literal["straight", "circle", "zigzag", "fold", "taps", "wave", "apart"]
SIDE = 24.0  # the square on which the signs are made; up is the way of the hands
LINE = 1.7
COIL = 90  # points of the coil


class StrokeSign(RoomPart):
    """Shows one stroke; `down` turns its way towards the feet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[StrokeKind, bool] | None = None

    def set_stroke(self, kind: StrokeKind, *, down: bool) -> None:
        """Show that stroke; the accessible name is the view's to set."""
        if (kind, down) != self._shown:
            self._shown = kind, down
            self.update()

    def paint(self, painter: QPainter) -> None:
        if self._shown is None:
            return
        kind, down = self._shown
        side = min(self.width(), self.height())
        painter.translate((self.width() - side) / 2, (self.height() - side) / 2)
        painter.scale(side / SIDE, side / SIDE)
        pen = QPen(self._theme.accent, LINE)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        path = SHAPES[kind]()
        turned = QTransform(1, 0, 0, -1, 0, SIDE) if down else QTransform()
        painter.strokePath(turned.map(path), pen)


def _straight() -> QPainterPath:
    """Two hands side by side."""
    path = QPainterPath()
    for x in (7.5, 16.5):
        path.addPath(_arrow([(x, 21.5), (x, 3)]))
    return path


def _circles() -> QPainterPath:
    """A coil that climbs."""
    turns = [n / COIL for n in range(COIL + 1)]
    points = [
        QPointF(12 + 7 * sin(6 * pi * t), 19.5 - 11 * t + 2.6 * (1 - cos(6 * pi * t)) / 2) for t in turns
    ]
    path = QPainterPath()
    path.addPolygon(QPolygonF(points))
    path.addPath(_arrow([(12, 8.5), (12, 2)]))
    return path


def _zigzag() -> QPainterPath:
    corners = [(5, 22), (19, 17.5), (5, 13), (19, 8.5)]
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
    path.addPath(_arrow([corners[-1], (7, 3.5)]))
    return path


def _fold() -> QPainterPath:
    """A fold between two hands that press towards each other."""
    path = QPainterPath(QPointF(2, 19))
    path.cubicTo(QPointF(9, 19), QPointF(8.5, 6), QPointF(12, 6))
    path.cubicTo(QPointF(15.5, 6), QPointF(15, 19), QPointF(22, 19))
    path.addPath(_arrow([(1.5, 11), (7, 11)]))
    path.addPath(_arrow([(22.5, 11), (17, 11)]))
    return path


def _taps() -> QPainterPath:
    """Strokes that fall on a line."""
    path = QPainterPath(QPointF(2, 20.5))
    path.lineTo(22, 20.5)
    for x, top in ((5.5, 6), (12, 3), (18.5, 6)):
        path.addPath(_arrow([(x, top), (x, 16.5)]))
    return path


def _wave() -> QPainterPath:
    points = [QPointF(2 + n / 3, 12 + 5 * sin(n / 60 * 8 * pi)) for n in range(61)]
    path = QPainterPath()
    path.addPolygon(QPolygonF(points))
    return path


def _apart() -> QPainterPath:
    path = _arrow([(12, 10.5), (12, 2.5)])
    path.addPath(_arrow([(12, 13.5), (12, 21.5)]))
    return path


def _arrow(points: list[tuple[float, float]]) -> QPainterPath:
    """A line whose end has a head."""
    (x1, y1), (x2, y2) = points
    path = QPainterPath(QPointF(x1, y1))
    path.lineTo(x2, y2)
    along = QPointF(x2 - x1, y2 - y1) / hypot(x2 - x1, y2 - y1) * 3.4
    across = QPointF(-along.y(), along.x())
    for side in (1, -1):
        path.moveTo(QPointF(x2, y2) - along + across * side)
        path.lineTo(x2, y2)
    return path


SHAPES: dict[StrokeKind, Callable[[], QPainterPath]] = {
    "straight": _straight,
    "circle": _circles,
    "zigzag": _zigzag,
    "fold": _fold,
    "taps": _taps,
    "wave": _wave,
    "apart": _apart,
}

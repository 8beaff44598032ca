"""Patterns that stand for a level of care, as clipped lines and dots, never as brush bitmaps: they print as vectors."""

from collections.abc import Iterator
from enum import Enum, auto

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen


class Pattern(Enum):
    """What fills an area; the words tell the slope as it is seen."""

    SOLID = auto()
    DENSE = auto()  # close diagonals, rising to the right
    WIDE = auto()  # far diagonals, falling to the right
    CROSS = auto()  # both
    DOTS = auto()
    BARS = auto()  # upright


def draw_lines(painter: QPainter, area: QPainterPath, pen: QPen, *, step: float, rising: bool = True) -> None:
    """Diagonal lines, `step` px apart along the x axis, clipped to `area`."""
    painter.save()
    painter.setClipPath(area, Qt.ClipOperation.IntersectClip)
    painter.setPen(pen)
    painter.drawLines(list(_diagonals(area.boundingRect(), step, rising)))
    painter.restore()


def draw_pattern(painter: QPainter, area: QPainterPath, pattern: Pattern, colour: QColor, scale: float = 1.0) -> None:
    """Fills `area` with the pattern; `scale` is the font scale."""
    if pattern is Pattern.SOLID:
        painter.fillPath(area, colour)
    elif pattern is Pattern.DOTS:
        _draw_dots(painter, area, colour, 5 * scale)
    elif pattern is Pattern.BARS:
        _draw_bars(painter, area, QPen(colour, 2.2 * scale), 5 * scale)
    else:
        _draw_diagonals(painter, area, pattern, colour, scale)


def _draw_diagonals(painter: QPainter, area: QPainterPath, pattern: Pattern, colour: QColor, scale: float) -> None:
    if pattern is Pattern.WIDE:
        draw_lines(painter, area, QPen(colour, 1.5 * scale), step=9 * scale, rising=False)
        return
    pen = QPen(colour, (2.2 if pattern is Pattern.DENSE else 1.1) * scale)
    step = (6.4 if pattern is Pattern.DENSE else 7.0) * scale
    draw_lines(painter, area, pen, step=step)
    if pattern is Pattern.CROSS:
        draw_lines(painter, area, pen, step=step, rising=False)


def _diagonals(box: QRectF, step: float, rising: bool) -> Iterator[QLineF]:
    x = box.left() - box.height()
    while x < box.right():
        low, high = (box.bottom(), box.top()) if rising else (box.top(), box.bottom())
        yield QLineF(x, low, x + box.height(), high)
        x += step


def _draw_bars(painter: QPainter, area: QPainterPath, pen: QPen, step: float) -> None:
    box = area.boundingRect()
    painter.save()
    painter.setClipPath(area, Qt.ClipOperation.IntersectClip)
    painter.setPen(pen)
    count = int(box.width() / step) + 1
    painter.drawLines(
        [QLineF(box.left() + (k + 0.5) * step, box.top(), box.left() + (k + 0.5) * step, box.bottom()) for k in range(count)]
    )
    painter.restore()


def _draw_dots(painter: QPainter, area: QPainterPath, colour: QColor, step: float) -> None:
    box = area.boundingRect()
    painter.save()
    painter.setClipPath(area, Qt.ClipOperation.IntersectClip)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for row in range(int(box.height() / step) + 1):
        for column in range(int(box.width() / step) + 1):
            x = box.left() + (column + 0.25 + row % 2 / 2) * step
            painter.drawEllipse(QPointF(x, box.top() + (row + 0.5) * step), step * 0.24, step * 0.24)
    painter.restore()

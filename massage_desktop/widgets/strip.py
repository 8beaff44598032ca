"""Patterns that stand for a level of care, made of lines and dots that print as vectors.

The cards' strips and the body map's closed and limited zones must look alike: the cards are the map's legend.
"""

from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from massage_desktop.widgets.hatch import hatch


class Pattern(Enum):
    """What fills an area."""

    SOLID = auto()
    DENSE = auto()  # close diagonals, climbing to the right
    WIDE = auto()  # far diagonals, falling to the right
    CROSS = auto()  # thin diagonals both ways
    BARS = auto()  # upright
    DOTS = auto()


LINES = {  # directions in degrees, step and line width in px
    Pattern.DENSE: ((45,), 4.2, 1.9),
    Pattern.WIDE: ((-45,), 5.2, 1.4),
    Pattern.CROSS: ((45, -45), 4.6, 1.1),
    Pattern.BARS: ((90,), 5.0, 2.2),
}
DOT_STEP, DOT = 5.0, 1.2  # px


def draw_pattern(
    painter: QPainter, area: QPainterPath, pattern: Pattern, colour: QColor, scale: float = 1.0
) -> None:
    """Fills `area`; `scale` is the font scale."""
    if pattern is Pattern.SOLID:
        painter.fillPath(area, colour)
    elif pattern is Pattern.DOTS:
        _draw_dots(painter, area, colour, scale)
    else:
        directions, step, width = LINES[pattern]
        painter.save()
        painter.setClipPath(
            area, Qt.ClipOperation.IntersectClip
        )  # the lines' thick ends stand out of the area
        for degrees in directions:
            painter.strokePath(hatch(area, degrees, step * scale), QPen(colour, width * scale))
        painter.restore()


def draw_strip(
    painter: QPainter,
    box: QRectF,
    pattern: Pattern,
    colour: QColor,
    *,
    width: float,
    radius: float,
    scale: float,
) -> None:
    """The pattern along the left edge of a rounded box, `width` px wide, round where the box is."""
    whole, left = QPainterPath(), QPainterPath()
    whole.addRoundedRect(box, radius, radius)
    left.addRect(QRectF(box.left(), box.top(), width, box.height()))
    draw_pattern(painter, whole.intersected(left), pattern, colour, scale)


def _draw_dots(painter: QPainter, area: QPainterPath, colour: QColor, scale: float) -> None:
    box, step = area.boundingRect(), DOT_STEP * scale
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for row in range(int(box.height() / step)):
        for column in range(int(box.width() / step) + 1):
            x = box.left() + (column + 0.25 + row % 2 / 2) * step
            dot = QPointF(x, box.top() + (row + 0.7) * step)
            if area.contains(dot):
                painter.drawEllipse(dot, DOT * scale, DOT * scale)

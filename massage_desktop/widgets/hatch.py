"""Hatches as lines cut to an area, never a brush bitmap, so that they print and scale as vectors.

Geometry only: whoever paints chooses the pen. All lengths are in the units of the area (px when painted).
"""

from math import ceil, floor

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPolygonF, QTransform


def hatch(area: QPainterPath, degrees: float, step: float) -> QPainterPath:
    """Parallel lines inside `area`, `step` apart; 0 degrees is horizontal, positive climbs to the right.

    The lines lie on one grid for the whole sheet, so that the hatches of neighbouring areas meet.
    """
    turn = QTransform().rotate(degrees)
    back = QTransform().rotate(-degrees)
    polygons = turn.map(area).toSubpathPolygons()
    bounds = turn.map(area).boundingRect()
    lines = QPainterPath()
    for row in range(ceil(bounds.top() / step), floor(bounds.bottom() / step) + 1):
        crossings = sorted(x for polygon in polygons for x in _crossings(polygon, row * step))
        for enters, leaves in zip(crossings[::2], crossings[1::2], strict=False):
            lines.moveTo(back.map(QPointF(enters, row * step)))
            lines.lineTo(back.map(QPointF(leaves, row * step)))
    return lines


def _crossings(polygon: QPolygonF, y: float) -> list[float]:
    """Where the closed polygon crosses the height `y`; a corner counts for the edge below it only."""
    corners = [(corner.x(), corner.y()) for corner in polygon.toList()]
    edges = zip(corners, corners[1:] + corners[:1], strict=True)
    return [
        x1 + (y - y1) * (x2 - x1) / (y2 - y1)
        for (x1, y1), (x2, y2) in edges
        if (y1 <= y) != (y2 <= y)
    ]

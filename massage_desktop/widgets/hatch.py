"""Hatches as lines cut to an area, never a brush bitmap, so that they print and scale as vectors.

Geometry only: whoever paints chooses the pen. Lengths are in the units of the area.
"""

from math import ceil

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPolygonF, QTransform


def hatch(area: QPainterPath, degrees: float, step: float) -> QPainterPath:
    """Parallel lines inside `area`, `step` apart; 0 degrees is horizontal, more climbs to the right.

    The lines lie on one grid for the whole sheet, so that the hatches of neighbouring areas meet.
    """
    turn, back = QTransform().rotate(degrees), QTransform().rotate(-degrees)
    rows: dict[int, list[float]] = {}
    for polygon in turn.map(area).toSubpathPolygons():
        _add_crossings(rows, polygon, step)
    lines = QPainterPath()
    for row, crossings in rows.items():
        crossings.sort()
        for enters, leaves in zip(crossings[::2], crossings[1::2], strict=True):
            if leaves - enters > step / 100:  # a path drops a line without length, and keeps its start
                lines.moveTo(back.map(QPointF(enters, row * step)))
                lines.lineTo(back.map(QPointF(leaves, row * step)))
    return lines


def _add_crossings(rows: dict[int, list[float]], polygon: QPolygonF, step: float) -> None:
    """Where the closed polygon crosses each row; a corner counts for the edge below it only."""
    corners = [(corner.x(), corner.y()) for corner in polygon.toList()]
    for edge in zip(corners, corners[1:] + corners[:1], strict=True):
        (x1, y1), (x2, y2) = sorted(edge, key=lambda corner: corner[1])
        for row in range(ceil(y1 / step), ceil(y2 / step)):
            rows.setdefault(row, []).append(x1 + (row * step - y1) * (x2 - x1) / (y2 - y1))

"""A stage's time as two bars: the plan outlined above, the actual time filled below, with a line at the
plan's end.

Over the plan is hatched, what is missing is dashed, so that neither needs colour. Lines only, no bitmaps.
"""

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from massage_desktop.widgets.hatch import hatch
from massage_desktop.widgets.theme import Theme

ABOVE, BELOW = 0.32, 0.46  # of the height; the line takes all of it
STEP = 3.6  # px between the hatch's lines


@dataclass(frozen=True, slots=True)
class StageBar:
    """Times in seconds; `longest` is what fills the width, the same for all bars that are compared."""

    planned: float
    actual: float
    longest: float


def draw_stage_bar(painter: QPainter, rect: QRectF, bar: StageBar, theme: Theme) -> None:
    """Draws the bars into `rect`, px."""
    per_second = (rect.width() - 2) / max(bar.longest, 1)
    left, planned, actual = rect.left() + 1, bar.planned * per_second, bar.actual * per_second
    middle = rect.top() + rect.height() * (1 - BELOW - ABOVE) / 2 + rect.height() * ABOVE
    below = QRectF(left, middle, 0, rect.height() * BELOW)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _outline(painter, QRectF(left, middle, planned, -rect.height() * ABOVE).normalized(), theme.text)
    _missing(painter, _span(below, min(actual, planned), planned), theme.strong)
    painter.fillRect(_span(below, 0, min(actual, planned)), theme.accent)
    _over(painter, _span(below, planned, actual), theme.accent)
    painter.setPen(QPen(theme.text, 1.3, c=Qt.PenCapStyle.FlatCap))
    painter.drawLine(QLineF(left + planned, rect.top(), left + planned, rect.bottom()))
    painter.restore()


def _span(row: QRectF, start: float, end: float) -> QRectF:
    """The part of a row between two distances from its left end; empty if they are the wrong way round."""
    return QRectF(row.left() + start, row.top(), max(0.0, end - start), row.height())


def _outline(painter: QPainter, box: QRectF, colour: QColor, dashes: tuple[float, ...] = ()) -> None:
    pen = QPen(colour, 0.8)
    if dashes:
        pen.setDashPattern(dashes)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box)


def _missing(painter: QPainter, box: QRectF, colour: QColor) -> None:
    if box.width() > 0:
        _outline(painter, box.adjusted(0, 0.4, 0, -0.4), colour, (3.0, 2.4))


def _over(painter: QPainter, box: QRectF, colour: QColor) -> None:
    if box.width() > 0:
        area = QPainterPath()
        area.addRect(box)
        painter.strokePath(hatch(area, 45, STEP), QPen(colour, 1.4, c=Qt.PenCapStyle.FlatCap))
        _outline(painter, box.adjusted(0, 0.4, 0, -0.4), colour)

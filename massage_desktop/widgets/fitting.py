"""Text in the largest size that fits into a box, in as few lines as that needs; nothing is ever cut off."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

STEP = 0.94  # from one size to the next smaller one
LEAST = 8.0  # px
CLOSE = 0.94  # of a line's height, between lines


@dataclass(frozen=True, slots=True)
class Fitted:
    """Lines in a font, and how high and wide they are, px."""

    lines: tuple[str, ...]
    font: QFont
    spacing: float
    width: float  # of the longest line

    @property
    def height(self) -> float:
        """Of all lines, px."""
        return self.spacing * len(self.lines)

    def draw(self, painter: QPainter, left: float, top: float, colour: QColor) -> None:
        """All lines from a corner."""
        metrics = QFontMetricsF(self.font)
        painter.setFont(self.font)
        painter.setPen(colour)
        lead = (self.spacing - metrics.height()) / 2
        for number, line in enumerate(self.lines):
            painter.drawText(QPointF(left, top + number * self.spacing + lead + metrics.ascent()), line)


def fitted(text: str, box: QRectF, size: float, make: Callable[[float], QFont], *, lines: int = 1) -> Fitted:
    """`text` at `size` px at most, in at most that many lines, so that it lies within `box`."""
    while True:
        fit = broken(text, make(size), box.width())
        fits = len(fit.lines) <= lines and fit.height <= box.height() + 0.5 and fit.width <= box.width()
        if fits or size <= LEAST:
            return fit
        size *= STEP


def broken(text: str, font: QFont, width: float) -> Fitted:
    """`text` in lines broken between words only; a word may be wider than `width`."""
    metrics, lines = QFontMetricsF(font), [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and metrics.horizontalAdvance(longer) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    spacing = metrics.height() * (1.0 if len(lines) == 1 else CLOSE)
    return Fitted(tuple(lines), font, spacing, max(map(metrics.horizontalAdvance, lines)))

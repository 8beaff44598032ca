"""Labels of the body map: texts in the two margins, clear of the figure and of each other.

Finds places and draws them; what the labels say and point at is handed in. All lengths are px.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from massage_desktop.widgets.theme import Theme

Margin = Literal["left", "right"]
ASIDE, ABOVE = 8.0, 3.0  # px between a label and the figure or another label


@dataclass(frozen=True)
class Line:
    """One line of a label."""

    text: str
    font: QFont
    colour: QColor

    @property
    def width(self) -> float:
        """Its advance."""
        return QFontMetricsF(self.font).horizontalAdvance(self.text)

    @property
    def height(self) -> float:
        """Its share of the label, a little tighter than the font's line."""
        return QFontMetricsF(self.font).height() * 0.95


@dataclass(frozen=True)
class Label:
    """A text that belongs to the point `anchor` of the figure; its first line is level with it if it can be."""

    margin: Margin
    anchor: QPointF
    lines: tuple[Line, ...]
    leader: QColor

    @property
    def width(self) -> float:
        """The longest line."""
        return max(line.width for line in self.lines)

    @property
    def height(self) -> float:
        """All lines."""
        return sum(line.height for line in self.lines)


@dataclass(frozen=True)
class Placed:
    """A label and the rectangle of its text."""

    label: Label
    rect: QRectF

    def start(self, gap: float) -> QPointF:
        """Where the leader begins: `gap` beside the first line, on the side of the figure."""
        first, y = self.label.lines[0], self.rect.top() + self.label.lines[0].height / 2
        if self.label.margin == "left":
            return QPointF(self.rect.left() + first.width + gap, y)
        return QPointF(self.rect.right() - first.width - gap, y)


def wrapped(text: str, font: QFont, colour: QColor, width: float) -> tuple[Line, ...]:
    """A text broken at spaces into lines that are no wider than `width`, as far as its words allow."""
    lines: list[Line] = []
    for word in text.split():
        longer = Line(f"{lines[-1].text} {word}", font, colour) if lines else None
        if longer is not None and longer.width <= width:
            lines[-1] = longer
        else:
            lines.append(Line(word, font, colour))
    return tuple(lines)


class Margins:
    """The room beside the figure, and what of it is taken."""

    def __init__(self, rect: QRectF, figure: QPainterPath, taken: Iterable[QRectF]) -> None:
        self._rect = rect
        self._figure = figure
        self._taken = list(taken)

    def place(self, labels: Sequence[Label]) -> list[Placed]:
        """A place for each label, from the top down; one that finds none is left out."""
        placed: list[Placed] = []
        for label in sorted(labels, key=lambda label: label.anchor.y()):
            rect = self._free(label)
            if rect is not None:
                self._taken.append(rect)
                placed.append(Placed(label, rect))
        return placed

    def _free(self, label: Label) -> QRectF | None:
        """The free rectangle nearest to the label's anchor, and below the labels above it."""
        wanted = label.anchor.y() - label.lines[0].height / 2
        x = self._rect.left() if label.margin == "left" else self._rect.right() - label.width
        for shift in sorted(range(-int(wanted), int(self._rect.height())), key=abs):
            rect = QRectF(x, wanted + shift, label.width, label.height)
            if self._is_free(rect):
                return rect
        return None

    def _is_free(self, rect: QRectF) -> bool:
        around = rect.adjusted(-ASIDE, -ABOVE, ASIDE, ABOVE)
        return (
            self._rect.top() <= rect.top()
            and rect.bottom() <= self._rect.bottom()
            and not any(around.intersects(other) for other in self._taken)
            and not self._figure.intersects(around)
        )


def draw_lines(painter: QPainter, placed: Placed) -> None:
    """The text of a label, flush with the outer side of its margin."""
    rect, top = placed.rect, placed.rect.top()
    for line in placed.label.lines:
        x = rect.left() if placed.label.margin == "left" else rect.right() - line.width
        cap = QFontMetricsF(line.font).capHeight()
        painter.setFont(line.font)
        painter.setPen(line.colour)
        painter.drawText(QPointF(x, top + (line.height + cap) / 2), line.text)
        top += line.height


def draw_leader(painter: QPainter, placed: Placed, theme: Theme) -> None:
    """The line from a label to its anchor, on a light casing, with a dot at the end."""
    start, end = placed.start(7 * theme.scale), placed.label.anchor
    for colour, width in ((theme.surface, 3.4), (placed.label.leader, 1.5)):
        painter.setPen(QPen(colour, width * theme.scale))
        painter.drawLine(start, end)
    painter.setPen(QPen(theme.surface, 1.2 * theme.scale))
    painter.setBrush(placed.label.leader)
    painter.drawEllipse(end, 3.2 * theme.scale, 3.2 * theme.scale)

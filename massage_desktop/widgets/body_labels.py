"""Labels of the body map: texts in the two margins, clear of the figure and of each other.

Finds places and draws them; what the labels say and point at is handed in. All lengths are px.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import floor

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from massage_desktop.widgets.body_face import Half
from massage_desktop.widgets.hatch import hatch
from massage_desktop.widgets.theme import Theme

ASIDE, ABOVE = 8.0, 3.0  # between a label and the figure, between two labels
SHIFTS = sorted(range(-80, 81, 2), key=abs)  # how far a label may stand above or below its anchor
OTHER_SIDE, MORE_LINES = 40, 14  # what the other margin and a further line count against a shift


@dataclass(frozen=True)
class Line:
    """One line of a label, measured: its advance and its share of the label's height."""

    text: str
    font: QFont
    colour: QColor
    width: float
    height: float

    @classmethod
    def of(cls, text: str, font: QFont, colour: QColor) -> "Line":
        """A line of this text, a little tighter than the font sets it."""
        metrics = QFontMetricsF(font)
        return cls(text, font, colour, metrics.horizontalAdvance(text), metrics.height() * 0.95)


Block = tuple[Line, ...]


@dataclass(frozen=True)
class Label:
    """A text about a point of the figure: ways to break it into lines, and where it may stand.

    `anchors` are the margins with the point that a leader from there ends at, the better one first. Without
    a leader's colour there is none.
    """

    blocks: tuple[Block, ...]
    anchors: tuple[tuple[Half, QPointF], ...]
    leader: QColor | None


@dataclass(frozen=True)
class Placed:
    """Lines in their place in a margin, and the point that they are about."""

    block: Block
    margin: Half
    rect: QRectF
    anchor: QPointF
    leader: QColor | None

    def start(self, gap: float) -> QPointF:
        """Where the leader begins: `gap` beside the first line, on the side of the figure."""
        first, y = self.block[0], self.rect.top() + self.block[0].height / 2
        if self.margin == "left":
            return QPointF(self.rect.left() + first.width + gap, y)
        return QPointF(self.rect.right() - first.width - gap, y)


def wrapped(text: str, font: QFont, colour: QColor, width: float) -> Block:
    """A text broken at spaces into lines no wider than `width`, as far as its words allow."""
    lines: list[Line] = []
    for word in text.split():
        longer = Line.of(f"{lines[-1].text} {word}", font, colour) if lines else None
        if longer is not None and longer.width <= width:
            lines[-1] = longer
        else:
            lines.append(Line.of(word, font, colour))
    return tuple(lines)


class Margins:
    """The room beside the figure, and what of it is taken."""

    def __init__(self, rect: QRectF, figure: QPainterPath, arms: QPainterPath) -> None:
        self._rect = rect
        self._arms = arms
        self._rows = _rows(figure)
        self._taken: list[QRectF] = []

    def corner(self, block: Block, margin: Half) -> Placed:
        """A heading in the upper corner of a margin; it points at nothing."""
        rect = self._at(block, margin, self._rect.top())
        self._taken.append(rect)
        return Placed(block, margin, rect, rect.center(), block[0].colour)

    def place(self, labels: Sequence[Label]) -> Iterator[Placed]:
        """A place for each label, from the top down; one that finds none is left out."""
        for label in sorted(labels, key=lambda label: label.anchors[0][1].y()):
            places = [place for place in self._nearest(label) if place is not None]
            if places:
                _, place = min(places, key=lambda costed: costed[0])
                self._taken.append(place.rect)
                yield place

    def _nearest(self, label: Label) -> Iterator[tuple[float, Placed] | None]:
        """The nearest place for each margin and each way to break the lines, with its cost."""
        for aside, (margin, anchor) in enumerate(label.anchors):
            for block in label.blocks:
                extra = aside * OTHER_SIDE + len(block) * MORE_LINES
                top = anchor.y() - block[0].height / 2
                places = (
                    (abs(shift) + extra, Placed(block, margin, rect, anchor, label.leader))
                    for shift in SHIFTS
                    if self._is_free(rect := self._at(block, margin, top + shift), margin)
                )
                yield next((found for found in places if self._is_clear(found[1])), None)

    def _at(self, block: Block, margin: Half, top: float) -> QRectF:
        width = max(line.width for line in block)
        x = self._rect.left() if margin == "left" else self._rect.right() - width
        return QRectF(x, top, width, sum(line.height for line in block))

    def _is_free(self, rect: QRectF, margin: Half) -> bool:
        around = rect.adjusted(-ASIDE, -ABOVE, ASIDE, ABOVE)
        rows = range(floor(around.top()), floor(around.bottom()) + 1)
        beside = [self._rows[row] for row in rows if row in self._rows]
        return (
            self._rect.top() <= rect.top()
            and rect.bottom() <= self._rect.bottom()
            and not any(around.intersects(other) for other in self._taken)
            and all(
                around.right() <= left if margin == "left" else right <= around.left()
                for left, right in beside
            )
        )

    def _is_clear(self, place: Placed) -> bool:
        """Whether the leader keeps off the arms and other texts."""
        if place.leader is None:
            return True
        leader = QPainterPath(place.start(0))
        leader.lineTo(place.anchor)
        return not self._arms.intersects(leader) and not any(map(leader.intersects, self._taken))


def _rows(figure: QPainterPath) -> dict[int, tuple[float, float]]:
    """How far left and right the figure reaches in each row of pixels."""
    rows: dict[int, tuple[float, float]] = {}
    lines = hatch(figure, 0, 1)
    for index in range(lines.elementCount()):
        element = lines.elementAt(index)
        left, right = rows.get(row := round(element.y), (element.x, element.x))
        rows[row] = min(left, element.x), max(right, element.x)
    return rows


def draw_lines(painter: QPainter, placed: Placed) -> None:
    """The text of a label, flush with the outer side of its margin."""
    rect, top = placed.rect, placed.rect.top()
    for line in placed.block:
        x = rect.left() if placed.margin == "left" else rect.right() - line.width
        cap = QFontMetricsF(line.font).capHeight()
        painter.setFont(line.font)
        painter.setPen(line.colour)
        painter.drawText(QPointF(x, top + (line.height + cap) / 2), line.text)
        top += line.height


def draw_leader(painter: QPainter, placed: Placed, theme: Theme) -> None:
    """The line from a label to its anchor, on a light casing, with a dot at the end."""
    if placed.leader is None:
        return
    start = placed.start(7 * theme.scale)
    for colour, width in ((theme.surface, 3.4), (placed.leader, 1.5)):
        painter.setPen(QPen(colour, width * theme.scale))
        painter.drawLine(start, placed.anchor)
    painter.setPen(QPen(theme.surface, 1.2 * theme.scale))
    painter.setBrush(placed.leader)
    painter.drawEllipse(placed.anchor, 3.2 * theme.scale, 3.2 * theme.scale)

"""The pain before and after on a line from 0 to 10: a hollow circle, an arrow, a filled circle."""

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from massage_desktop.widgets.drawing import draw_centred, text_width
from massage_desktop.widgets.theme import Theme

HIGHEST = 10
EDGE, ABOVE, BELOW = 14, 8, 14  # px: beside the line, the words above it, the numbers below it
TICK, SPOT, HEAD, APART, SLACK = 4, 6, 7, 8, 2  # px


@dataclass(frozen=True, slots=True)
class PainLine:
    """The scores, None where there is none, each with its words."""

    before: int | None
    after: int | None
    before_words: str
    after_words: str


def draw_pain_line(painter: QPainter, rect: QRectF, pain: PainLine, theme: Theme) -> None:
    """Draw into `rect`, px; lines and letters only, so that it prints as vectors."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _Drawing(painter, rect, pain, theme).draw()
    painter.restore()


class _Drawing:
    """One drawing of the line."""

    def __init__(self, painter: QPainter, rect: QRectF, pain: PainLine, theme: Theme) -> None:
        self._painter, self._rect = painter, rect
        self._pain, self._theme = pain, theme
        self._y = rect.center().y() + 2 * theme.scale

    def draw(self) -> None:
        self._line()
        self._arrow()
        self._spots()
        self._words()

    def _at(self, score: int) -> QPointF:
        edge = EDGE * self._theme.scale
        width = self._rect.width() - 2 * edge
        return QPointF(self._rect.left() + edge + width * score / HIGHEST, self._y)

    def _line(self) -> None:
        theme, tick = self._theme, QPointF(0, TICK * self._theme.scale)
        self._painter.setPen(QPen(theme.strong, theme.scale))
        self._painter.drawLine(QLineF(self._at(0), self._at(HIGHEST)))
        for score in range(HIGHEST + 1):
            at = self._at(score)
            self._painter.setPen(QPen(theme.strong, theme.scale))
            self._painter.drawLine(QLineF(at - tick, at + tick))
            below = at + QPointF(0, BELOW * theme.scale)
            draw_centred(self._painter, below, str(score), theme.font(11), theme.text2)

    def _arrow(self) -> None:
        """From the one score to the other, where there are two that differ."""
        before, after, theme = self._pain.before, self._pain.after, self._theme
        if before is None or after is None or before == after:
            return
        way = 1 if after > before else -1
        tip = self._at(after) - QPointF(way * (SPOT + 1) * theme.scale, 0)
        back = QPointF(-way * HEAD * theme.scale, 0)
        half = QPointF(0, HEAD * theme.scale * 0.6)
        self._painter.setPen(QPen(theme.accent, 3 * theme.scale))
        self._painter.drawLine(QLineF(self._at(before), tip + back))
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(theme.accent)
        self._painter.drawPolygon(QPolygonF([tip, tip + back + half, tip + back - half]))

    def _spots(self) -> None:
        """Before is hollow, after filled; where they are the same, the one stands in the other."""
        before, after, theme = self._pain.before, self._pain.after, self._theme
        if before is not None:
            self._spot(before, SPOT, theme.text, theme.surface)
        if after is not None:
            self._spot(after, SPOT / 3 if before == after else SPOT, theme.accent, theme.accent)

    def _spot(self, score: int, radius: float, edge: QColor, fill: QColor) -> None:
        self._painter.setPen(QPen(edge, 1.8 * self._theme.scale))
        self._painter.setBrush(fill)
        self._painter.drawEllipse(self._at(score), radius * self._theme.scale, radius * self._theme.scale)

    def _words(self) -> None:
        """Above their circles, side by side where they would meet."""
        pain, font = self._pain, self._theme.font(12, 600)
        said = [(pain.before, pain.before_words), (pain.after, pain.after_words)]
        placed = sorted((self._at(score).x(), words) for score, words in said if score is not None)
        y = self._rect.top() + ABOVE * self._theme.scale
        for middle, words in self._apart([(x, text_width(words, font), words) for x, words in placed]):
            draw_centred(self._painter, QPointF(middle, y), words, font, self._theme.text)

    def _apart(self, words: list[tuple[float, float, str]]) -> list[tuple[float, str]]:
        """Middles of words (wanted middle, width, text) from left to right, all of them within the room."""
        gap = APART * self._theme.scale
        left, middles = self._rect.left() + SLACK, []
        rest = sum(width for _, width, _ in words) + gap * (len(words) - 1)
        for wanted, width, text in words:
            last = self._rect.right() - SLACK - rest
            start = max(left, min(wanted - width / 2, last))
            middles.append((start + width / 2, text))
            left, rest = start + width + gap, rest - width - gap
        return middles

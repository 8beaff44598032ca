"""The pain before and after on a line from 0 to 10: a hollow circle, an arrow, a filled circle."""

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from massage_desktop.widgets.drawing import draw_centred, text_width
from massage_desktop.widgets.theme import Theme

HIGHEST = 10
EDGE, ABOVE, BELOW = 14, 8, 14  # px: beside the line, the words above it, the numbers below it
TICK, SPOT, HEAD, APART = 4, 6, 7, 8  # px


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
        theme = self._theme
        radius = SPOT * theme.scale
        for score, fill in ((self._pain.before, theme.surface), (self._pain.after, theme.accent)):
            if score is not None:
                same = self._pain.before == self._pain.after and fill is theme.accent
                self._painter.setPen(QPen(theme.text if fill is theme.surface else theme.accent, 1.8))
                self._painter.setBrush(fill)
                self._painter.drawEllipse(self._at(score), *((radius / 2,) * 2 if same else (radius,) * 2))

    def _words(self) -> None:
        """Above their circles, moved apart where they would meet."""
        placed = [(s, w) for s, w in self._labelled() if s is not None]
        middles = [self._at(score).x() for score, _ in placed]
        font = self._theme.font(12, 600)
        widths = [text_width(words, font) for _, words in placed]
        if len(placed) == 2:
            left, right = (0, 1) if middles[0] <= middles[1] else (1, 0)
            least = (widths[0] + widths[1]) / 2 + APART * self._theme.scale
            lacking = max(0.0, least - (middles[right] - middles[left])) / 2
            middles[left] -= lacking
            middles[right] += lacking
        y = self._rect.top() + ABOVE * self._theme.scale
        for middle, width, (_, words) in zip(middles, widths, placed, strict=True):
            inside = min(max(middle, self._rect.left() + width / 2), self._rect.right() - width / 2)
            draw_centred(self._painter, QPointF(inside, y), words, font, self._theme.text)

    def _labelled(self) -> list[tuple[int | None, str]]:
        return [(self._pain.before, self._pain.before_words), (self._pain.after, self._pain.after_words)]

"""A title and a smaller text below it, both wrapped: what rows, cards and banners are made of."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QPainter, QTextLayout

from massage_desktop.widgets.drawing import text_block, text_width

LEAST = 12  # px; below that a word is broken


@dataclass(frozen=True, slots=True)
class Style:
    """How one of the texts is set: font, colour, and the width it may take, px."""

    font: QFont
    colour: QColor
    room: float

    def block(self, text: str) -> QTextLayout | None:
        """The text in lines; an empty one takes no height, a long word makes the letters smaller."""
        return text_block(text, self._fitting(text), self.room) if text else None

    def _fitting(self, text: str) -> QFont:
        longest = max(text_width(word, self.font) for word in text.split()) if text.split() else 0.0
        if longest <= self.room:
            return self.font
        font = QFont(self.font)
        font.setPixelSize(max(LEAST, int(font.pixelSize() * self.room / longest)))
        return font


class TwoTexts:
    """Measured once, then drawn; `lead` is the space between the two, px."""

    def __init__(self, title: str, upper: Style, detail: str, lower: Style, lead: float = 0.0) -> None:
        self._upper, self._title = upper, upper.block(title)
        self._lower, self._detail = lower, lower.block(detail)
        self._step = self._title.boundingRect().height() + lead if self._title else 0.0
        self.height = self._step + self._detail.boundingRect().height() if self._detail else self._step - lead

    def draw(self, painter: QPainter, left: float, middle: float) -> None:
        """From `left` on, centred on the height `middle`."""
        at = QPointF(left, middle - self.height / 2)
        for text, style in ((self._title, self._upper), (self._detail, self._lower)):
            if text is not None:
                painter.setPen(style.colour)
                text.draw(painter, at)
            at += QPointF(0, self._step)

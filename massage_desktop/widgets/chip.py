"""A chip: a sign, a text and one in bold, in a rounded frame. It shows and takes no press."""

from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from massage_desktop.widgets.drawing import draw_frame, first_theme, text_width
from massage_desktop.widgets.signs import PERSON, draw_sign
from massage_desktop.widgets.theme import Theme, Themed

HEIGHT, PAD, SIGN, GAP, LETTERS = 36, 14, 15, 10, 15  # px
DOT = "  ·  "
LONGEST = 18  # characters of the first text; what is longer is cut, and whole in the tooltip


class Chip(QLabel, Themed):
    """Hidden without a text; a QLabel for its accessible role."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = first_theme()
        self._first, self._second = "", ""
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_texts(self, first: str, second: str) -> None:
        """A text and one in bold; "" and "" take the chip away."""
        self._first = first if len(first) <= LONGEST else f"{first[: LONGEST - 1]}…"
        self._second = second
        self.setToolTip(first if first != self._first else "")
        self.updateGeometry()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()
        self.update()

    def _width(self, *, whole: bool) -> int:
        """With both texts, or with the first alone, which goes last, px."""
        theme = self._theme
        letters = text_width(self._first, theme.font(LETTERS))
        if whole:
            letters += text_width(DOT, theme.font(LETTERS)) + text_width(
                self._second, theme.font(LETTERS, 700)
            )
        return ceil(theme.px(SIGN) + 2 * theme.control(PAD) + theme.px(GAP) + letters) + 1

    def sizeHint(self) -> QSize:
        return QSize(self._width(whole=True), self._theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._width(whole=False), self._theme.px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, px = self._theme, self._theme.px
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self.rect())
            draw_frame(painter, box, radius=box.height() / 2, fill=theme.press, edge=theme.line)
            side, left = px(SIGN), float(theme.control(PAD))
            draw_sign(painter, PERSON, QRectF(left, box.center().y() - side / 2, side, side), theme.text)
            left += side + px(GAP)
            whole = self.width() >= self._width(whole=True)
            pieces = ((self._first + DOT, 400), (self._second, 700)) if whole else ((self._first, 400),)
            for text, weight in pieces:
                font = theme.font(LETTERS, weight)
                painter.setFont(font)
                painter.setPen(theme.text)
                middle = box.center().y() + painter.fontMetrics().capHeight() / 2
                painter.drawText(QPointF(left, middle), text)
                left += text_width(text, font)

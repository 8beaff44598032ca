"""The LEFT and RIGHT plates beside the clock ring: word, arrow, time of that side, and now, then or done."""

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from massage_desktop.widgets.drawing import draw_centred, draw_frame, first_theme, text_width
from massage_desktop.widgets.signs import ARROW_LEFT, ARROW_RIGHT, draw_sign
from massage_desktop.widgets.theme import Theme, Themed

PLATE, TIME_AT, CAPTION_AT, HEIGHT = 44, 70, 103, 116  # px from the top: plate's foot, two centres, foot
PAD, ARROW, SPACE = 18, 18, 8
LEAST = 0.6  # of the width it wants


class SidePlate(QLabel, Themed):
    """One side's plate; a QLabel for its accessible role. Hidden, it keeps its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = first_theme()
        self._word, self._time, self._caption = "", "", ""
        self._now = False
        self._arrow: Literal["left", "right"] = "left"
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)

    def set_plate(
        self, word: str, time: str, caption: str, now: bool, arrow: Literal["left", "right"]
    ) -> None:
        """The side's word and time; `now` fills the plate, else it is dashed; the arrow points outward."""
        shown = (word, time, caption, now, arrow)
        if shown == (self._word, self._time, self._caption, self._now, self._arrow):
            return
        resized = (word, now) != (self._word, self._now)
        self._word, self._time, self._caption, self._now, self._arrow = shown
        if resized:
            self.updateGeometry()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()
        self.update()

    def _word_font(self) -> QFont:
        return self._theme.font(24, 700 if self._now else 600)

    def _plate_width(self) -> float:
        px = self._theme.px
        return px(2 * PAD + ARROW + SPACE) + text_width(self._word, self._word_font())

    def _paint_plate(self, painter: QPainter) -> None:
        theme, across = self._theme, self._plate_width()
        plate = QRectF((self.width() - across) / 2, 0, across, theme.px(PLATE))
        edge = theme.accent if self._now else theme.strong
        fill = theme.fill if self._now else None
        width = theme.px(2)
        draw_frame(
            painter, plate, radius=theme.px(8), fill=fill, edge=edge, width=width, dashed=not self._now
        )
        self._paint_word(painter, plate)

    def _paint_word(self, painter: QPainter, plate: QRectF) -> None:
        px, left = self._theme.px, self._arrow == "left"
        colour = self._theme.onfill if self._now else self._theme.text2
        arrow_x = plate.left() + px(PAD) if left else plate.right() - px(PAD + ARROW)
        box = QRectF(arrow_x, plate.center().y() - px(ARROW) / 2, px(ARROW), px(ARROW))
        draw_sign(painter, ARROW_LEFT if left else ARROW_RIGHT, box, colour, line=2.4)
        shift = px(ARROW + SPACE) / 2 * (1 if left else -1)
        draw_centred(painter, plate.center() + QPointF(shift, 0), self._word, self._word_font(), colour)

    def sizeHint(self) -> QSize:
        width = max(self._plate_width(), text_width("00:00", self._theme.font(38, 700, tabular=True)))
        return QSize(round(width) + 2, self._theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        size = self.sizeHint()
        return QSize(round(size.width() * LEAST), size.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, middle = self._theme, self.width() / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        share = min(1.0, self.width() / self.sizeHint().width())
        painter.translate(middle, 0)  # where it is narrower than it wants it is smaller as a whole
        painter.scale(share, share)
        painter.translate(-middle, 0)
        self._paint_plate(painter)
        colour = theme.text if self._now else theme.text2
        time = theme.font(38, 700 if self._now else 500, tabular=True)
        draw_centred(painter, QPointF(middle, theme.px(TIME_AT)), self._time, time, colour)
        draw_centred(painter, QPointF(middle, theme.px(CAPTION_AT)), self._caption, theme.font(16), colour)

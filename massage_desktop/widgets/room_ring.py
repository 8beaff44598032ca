"""The ring of the room display: digits of more than a quarter of its height, the side's plate above them."""

from dataclasses import dataclass
from math import sqrt
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from massage_desktop.widgets.clock_ring import ClockRing
from massage_desktop.widgets.drawing import draw_centred, draw_frame, text_width
from massage_desktop.widgets.fitting import fitted
from massage_desktop.widgets.ring_painter import RingState, sized
from massage_desktop.widgets.room_part import sized_font
from massage_desktop.widgets.signs import ARROW_LEFT, ARROW_RIGHT, draw_sign

DIGITS = 272  # units: as type size; drawn, 26 % of the display's height
HALF = 99  # units: half of the digits' drawn height
PLATE, BAR = 72, 60  # units high
PAD, ARROW, SPACE = 26, 32, 16  # units within the plate
MARGIN = 8  # units between the ring's inner edge and what stands in it


@dataclass(frozen=True, slots=True)
class Line:
    """Where a line stands below the ring's middle, and its letters; in units."""

    at: float
    size: float
    weight: int


WORD, THEN = Line(-180, 48, 700), Line(168, 40, 400)


@dataclass(frozen=True, slots=True)
class Plate:
    """What is worked now: a word with its time, and where the arrow points; no `word` shows no plate."""

    word: str = ""
    arrow: Literal["left", "right", ""] = ""


class RoomRing(ClockRing):
    """Its digits' height follows the display's, not the ring's; they get narrower where that is small."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plate = Plate()
        self._unit = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(1, 1)

    def place(self, box: QRectF, unit: float, whole: QRectF | None = None) -> None:
        """Lie in that box of the display; with `whole`, the display's, both are upside down."""
        self._unit, self._angle = unit, 0.0 if whole is None else 180.0
        if whole is not None:
            box = QRectF(
                whole.right() - box.right(), whole.bottom() - box.bottom(), box.width(), box.height()
            )
        self.setGeometry(box.toRect())
        self.update()

    def set_plate(self, plate: Plate) -> None:
        """Show that plate; the same again costs nothing."""
        if plate != self._plate:
            self._plate = plate
            self.update()

    def _paint_all(self, painter: QPainter, diameter: float) -> None:
        painter.fillRect(self.rect().translated(-self.rect().center()).adjusted(-1, -1, 1, 1), self._theme.bg)
        super()._paint_all(painter, diameter)

    def _digits_size(self, _diameter: float) -> float:
        return DIGITS * self._unit

    def _digits_room(self, diameter: float) -> float:
        return self._chord(diameter, HALF * self._unit)

    def _chord(self, diameter: float, away: float) -> float:
        """How wide the ring's inside is at that distance from its middle, px."""
        inner = sized(diameter, 142, 321) - MARGIN * self._unit
        return 2 * sqrt(max(inner * inner - away * away, 1.0))

    def _paint_words(self, painter: QPainter, diameter: float) -> None:
        theme = self._theme
        self._line(painter, diameter, self._face.below, THEN, theme.text2)
        if self._face.word:
            marked = self._face.state in (RingState.HOLDING, RingState.OVERRUN)
            self._line(painter, diameter, self._face.word, WORD, theme.limited if marked else theme.text)
        elif self._plate.word:
            self._paint_plate(painter, diameter)

    def _line(self, painter: QPainter, diameter: float, text: str, line: Line, colour: QColor) -> None:
        room = self._chord(diameter, (abs(line.at) + line.size / 2) * self._unit)
        draw_centred(painter, QPointF(0, line.at * self._unit), text, self._font(text, room, line), colour)

    def _font(self, text: str, room: float, line: Line) -> QFont:
        """The line's font, smaller where the text would not fit into `room` px."""
        box, size = QRectF(0, 0, room, 3 * line.size * self._unit), line.size * self._unit
        return fitted(text, box, size, lambda px: sized_font(self._theme, px, line.weight, tabular=True)).font

    def _paint_bars(self, painter: QPainter, diameter: float) -> None:
        """The two bars of a pause, between the word and the ring."""
        unit, foot = self._unit, (WORD.at - WORD.size / 2 - 6) * self._unit
        top = max(foot - BAR * unit, MARGIN * unit - sized(diameter, 142, 321))
        for left in (-1.4, 0.4):
            painter.fillRect(QRectF(left * 18 * unit, top, 18 * unit, foot - top), self._theme.text)

    def _paint_plate(self, painter: QPainter, diameter: float) -> None:
        unit, plate, theme = self._unit, self._plate, self._theme
        lead = (ARROW + SPACE) * unit if plate.arrow else 0.0
        room = self._chord(diameter, (abs(WORD.at) + PLATE / 2) * unit) - 2 * PAD * unit - lead
        font = self._font(plate.word, room, WORD)
        words = text_width(plate.word, font)
        width = words + lead + 2 * PAD * unit
        box = QRectF(-width / 2, (WORD.at - PLATE / 2) * unit, width, PLATE * unit)
        draw_frame(painter, box, radius=12 * unit, fill=theme.fill, edge=theme.accent, width=3 * unit)
        side = ARROW * unit
        left = plate.arrow == "left"
        if plate.arrow:
            x = box.left() + PAD * unit if left else box.right() - PAD * unit - side
            sign = ARROW_LEFT if left else ARROW_RIGHT
            draw_sign(painter, sign, QRectF(x, box.center().y() - side / 2, side, side), theme.onfill)
        shift = lead / 2 * (1 if left else -1)
        draw_centred(painter, box.center() + QPointF(shift, 0), plate.word, font, theme.onfill)

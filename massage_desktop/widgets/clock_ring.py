"""The clock ring: time left in large digits, the ring around it, and the word of a state.

It is told what to show and repaints only when that changed; it keeps no time.
"""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from massage_desktop.widgets.drawing import draw_centred, first_theme, text_width
from massage_desktop.widgets.ring_painter import HalfArc, RingFace, RingPainter, RingState, sized
from massage_desktop.widgets.theme import Theme, Themed

__all__ = ["ClockRing", "HalfArc", "RingFace", "RingState"]

LEAST = 240  # px
NARROW = 0.88  # how wide five characters are drawn, so that they fit at the same height
TIGHT = -0.03  # letter spacing, of the size
SHORT_DIGITS = 4  # characters of "9:59"


class ClockRing(QLabel, Themed):
    """Time left and ring; a QLabel, so that assistive tools meet it as a label (the view names it)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = first_theme()
        self._face = RingFace(RingState.READY, "0:00")
        self._angle = 0.0  # degrees; 180 is upside down
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def face(self) -> RingFace:
        """What is shown."""
        return self._face

    def set_face(self, face: RingFace) -> None:
        """Shows `face`; the same again costs nothing."""
        if face != self._face:
            self._face = face
            self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()
        self.update()

    def _digits_size(self, diameter: float) -> float:
        """The digits' size, px."""
        return sized(diameter, 112, 272)

    def _digits_room(self, diameter: float) -> float:
        """How wide the digits can be, px."""
        return sized(diameter, 260, 580)

    def _digits_font(self, diameter: float) -> QFont:
        font = _font(self._theme, self._digits_size(diameter), 600)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, font.pixelSize() * TIGHT)
        return font

    def _paint_digits(self, painter: QPainter, diameter: float) -> None:
        font = self._digits_font(diameter)
        room = self._digits_room(diameter)
        narrow = NARROW if len(self._face.digits) > SHORT_DIGITS else 1.0
        narrow = min(narrow, room / text_width(self._face.digits, font))
        marked = self._face.state in (RingState.HOLDING, RingState.OVERRUN)
        painter.save()
        painter.scale(narrow, 1.0)
        colour = self._theme.limited if marked else self._theme.text
        draw_centred(painter, QPointF(0, sized(diameter, -7, 0)), self._face.digits, font, colour)
        painter.restore()

    def _paint_words(self, painter: QPainter, diameter: float) -> None:
        marked = self._face.state in (RingState.HOLDING, RingState.OVERRUN)
        below = _font(self._theme, sized(diameter, 22, 40), 400)
        draw_centred(
            painter, QPointF(0, sized(diameter, 64, 168)), self._face.below, below, self._theme.text2
        )
        word = _font(self._theme, sized(diameter, 24, 48), 700)
        colour = self._theme.limited if marked else self._theme.text
        draw_centred(painter, QPointF(0, sized(diameter, -80, -180)), self._face.word, word, colour)

    def _paint_bars(self, painter: QPainter, diameter: float) -> None:
        width, height, top = sized(diameter, 9, 18), sized(diameter, 28, 60), sized(diameter, -130, -290)
        for left in (-1.4 * width, 0.4 * width):
            painter.fillRect(int(left), int(top), round(width), round(height), self._theme.text)

    def sizeHint(self) -> QSize:
        """The least: it takes what room there is, and gives way to texts first."""
        return QSize(LEAST, LEAST)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(self.width() / 2, self.height() / 2)
        painter.rotate(self._angle)
        self._paint_all(painter, float(min(self.width(), self.height())))

    def _paint_all(self, painter: QPainter, diameter: float) -> None:
        """Everything, around the origin."""
        RingPainter(painter, self._theme, diameter).paint(self._face)
        if self._face.state is RingState.PAUSED:
            self._paint_bars(painter, diameter)
        self._paint_digits(painter, diameter)
        self._paint_words(painter, diameter)


def _font(theme: Theme, size: float, weight: int) -> QFont:
    """The ring's own size decides, not the font scale: it already made the ring as large as it is."""
    font = theme.font(1, weight, tabular=True)
    font.setPixelSize(max(1, round(size)))
    return font

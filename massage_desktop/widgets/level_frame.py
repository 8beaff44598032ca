"""The frame of something found before a session: its level by colour, strip, edge and sign at once."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from massage_desktop.widgets.drawing import draw_centred, draw_frame, first_theme, text_width
from massage_desktop.widgets.signs import CHECK, DOCUMENT, DOTS, OCTAGON, PIN, TRIANGLE, Sign, draw_sign
from massage_desktop.widgets.strip import Pattern, draw_strip
from massage_desktop.widgets.theme import Theme, Themed

STRIP, RADIUS, SIGN, LETTERS = 12, 6, 20, 13  # px


class FoundLevel(Enum):
    """How grave a finding is; `OPEN` is not answered, `CALM` answered without a finding."""

    OPEN = auto()
    CALM = auto()
    STOP = auto()
    CLEARANCE = auto()
    LOCAL = auto()
    CAUTION = auto()


@dataclass(frozen=True, slots=True)
class Look:
    """How a level is drawn: tokens of its colour and ground, sign, strip, and the edge's width in px."""

    token: Literal["text2", "strong", "closed", "hint", "own", "limited"]
    ground: Literal["surface", "raised", "closed_tint", "hint_tint", "own_tint", "limited_tint"]
    sign: Sign
    strip: Pattern | None = None
    frame: int = 1
    dashed: bool = False


LOOKS = {
    FoundLevel.OPEN: Look("strong", "raised", DOTS, dashed=True),
    FoundLevel.CALM: Look("strong", "surface", CHECK),
    FoundLevel.STOP: Look("closed", "closed_tint", OCTAGON, Pattern.SOLID, 2),
    FoundLevel.CLEARANCE: Look("hint", "hint_tint", DOCUMENT, Pattern.BARS, 1),
    FoundLevel.LOCAL: Look("own", "own_tint", PIN, Pattern.CROSS, 1),
    FoundLevel.CAUTION: Look("limited", "limited_tint", TRIANGLE, Pattern.WIDE, 1, dashed=True),
}


class LevelFrame(QFrame, Themed):
    """A box whose ground, edge and strip say the level of what is in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = first_theme()
        self._level = FoundLevel.OPEN

    @property
    def level(self) -> FoundLevel:
        """The level that is shown."""
        return self._level

    def set_level(self, level: FoundLevel) -> None:
        """Show another level."""
        self._level = level
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, look, box = self._theme, LOOKS[self._level], QRectF(self.rect())
        colour: QColor = getattr(theme, look.token)
        radius = theme.px(RADIUS)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_frame(painter, box, radius=radius, fill=getattr(theme, look.ground))
            if look.strip is not None:
                width = theme.px(STRIP)
                draw_strip(painter, box, look.strip, colour, width=width, radius=radius, scale=theme.scale)
            edge = theme.px(look.frame)
            draw_frame(painter, box, radius=radius, edge=colour, width=edge, dashed=look.dashed)


class LevelSign(QWidget, Themed):
    """The sign of a level, alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = first_theme()
        self._level = FoundLevel.OPEN
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_level(self, level: FoundLevel) -> None:
        """Show another level."""
        self._level = level
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(SIGN), self._theme.px(SIGN))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = LOOKS[self._level]
        colour: QColor = getattr(self._theme, look.token)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_sign(painter, look.sign, QRectF(self.rect()), colour)


class LevelWord(QLabel, Themed):
    """The word of a level in its colour; a label, so that it is read out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = first_theme()
        self._level = FoundLevel.OPEN
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_word(self, level: FoundLevel, word: str) -> None:
        """Show another level; no word takes no room."""
        self._level = level
        self.setText(word)
        self.setVisible(bool(word))
        self.updateGeometry()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = text_width(self.text(), self._theme.font(LETTERS, 700))
        return QSize(round(width) + 2, self._theme.px(SIGN))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colour: QColor = getattr(self._theme, LOOKS[self._level].token)
        with QPainter(self) as painter:
            centre = QPointF(self.width() / 2, self.height() / 2)
            draw_centred(painter, centre, self.text(), self._theme.font(LETTERS, 700), colour)

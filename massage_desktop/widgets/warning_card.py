"""One warning card: what it says, how high it is, and how it is painted.

Its strip is the pattern that the zone has on the body map: the cards are the map's legend.
"""

from dataclasses import dataclass
from enum import Enum, auto
from typing import Literal

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QPainter

from massage_desktop.widgets.drawing import draw_frame, first_theme, text_block, text_width
from massage_desktop.widgets.signs import CIRCLE_I, LENS, NO_ENTRY, OCTAGON, PERSON, TRIANGLE, Sign, draw_sign
from massage_desktop.widgets.strip import Pattern, draw_strip
from massage_desktop.widgets.theme import Theme
from massage_desktop.widgets.two_texts import Style, TwoTexts


class Level(Enum):
    """How severe a warning is, most severe first."""

    EMERGENCY = auto()
    CLOSED = auto()
    OWN = auto()
    LIMITED = auto()
    TECHNIQUE = auto()
    HINT = auto()


@dataclass(frozen=True, slots=True)
class WarningCard:
    """A warning as the list shows it; `word` names the level, `fresh` thickens the frame of a new one."""

    level: Level
    title: str
    rule: str
    word: str
    spoken: str = ""
    fresh: bool = False

    @property
    def shape(self) -> "WarningCard":
        """What decides the height of the card: all of it."""
        return self


@dataclass(frozen=True, slots=True)
class Look:
    """How a level is drawn: its colour token, sign, strip, and the frame's width in px."""

    token: Literal["closed", "own", "limited", "hint"]
    sign: Sign
    strip: Pattern | None
    frame: int
    dashed: bool = False


LOOKS = {
    Level.EMERGENCY: Look("closed", OCTAGON, Pattern.SOLID, 3),
    Level.CLOSED: Look("closed", NO_ENTRY, Pattern.DENSE, 2),
    Level.OWN: Look("own", PERSON, Pattern.CROSS, 2),
    Level.LIMITED: Look("limited", TRIANGLE, Pattern.WIDE, 1, dashed=True),
    Level.TECHNIQUE: Look("hint", CIRCLE_I, Pattern.DOTS, 1),
    Level.HINT: Look("hint", LENS, None, 0),
}
LEAST, GAP, SIDE, PAD_Y, LEAD = 43, 4, 8, 4, 2  # px
STRIP, SIGN, SIGN_X, TEXT_X, WORD_EDGE = 16, 18, 23, 50, 11  # px; places from the card's left edge


class WarningCardPainter:
    """Paints cards in its theme."""

    def __init__(self) -> None:
        self.theme: Theme = first_theme()

    def height(self, card: WarningCard, width: int) -> int:
        """Height of the card with the gap below it at `width`, px."""
        px = self.theme.px
        texts = self._texts(card, width - 2 * px(SIDE))
        return max(px(LEAST), round(texts.height) + 2 * px(PAD_Y)) + px(GAP)

    def paint(self, painter: QPainter, rect: QRectF, card: WarningCard) -> None:
        """Paints the card into `rect`."""
        px, look = self.theme.px, LOOKS[card.level]
        box = rect.adjusted(px(SIDE), 0, -px(SIDE), -px(GAP))
        colour: QColor = getattr(self.theme, look.token)
        self._paint_ground(painter, box, look, colour, card.fresh)
        place = QRectF(box.left() + px(SIGN_X), box.center().y() - px(SIGN) / 2, px(SIGN), px(SIGN))
        draw_sign(painter, look.sign, place, colour)
        texts = self._texts(card, box.width())
        texts.draw(painter, box.left() + px(TEXT_X), box.center().y())
        self._paint_word(painter, box, box.center().y() - texts.height / 2, card.word, colour)

    def _word_font(self) -> QFont:
        return self.theme.font(12, 700)

    def _texts(self, card: WarningCard, width: float) -> TwoTexts:
        theme, urgent = self.theme, card.level is Level.EMERGENCY
        room = width - theme.px(TEXT_X + WORD_EDGE)
        beside = room - text_width(card.word, self._word_font()) - theme.px(8)
        title = Style(theme.font(14, 700 if urgent else 600), theme.text, beside)
        rule = Style(theme.font(13, 700 if urgent else 400), theme.text if urgent else theme.text2, room)
        return TwoTexts(card.title, title, card.rule, rule, theme.px(LEAD))

    def _paint_ground(self, painter: QPainter, box: QRectF, look: Look, colour: QColor, fresh: bool) -> None:
        width, radius = self.theme.px(look.frame + fresh), self.theme.px(6)
        if look.strip is not None:
            tint: QColor = getattr(self.theme, f"{look.token}_tint")
            draw_frame(painter, box, radius=radius, fill=tint)
            strip = self.theme.px(STRIP)
            draw_strip(painter, box, look.strip, colour, width=strip, radius=radius, scale=self.theme.scale)
        if width:
            draw_frame(painter, box, radius=radius, edge=colour, width=width, dashed=look.dashed)

    def _paint_word(self, painter: QPainter, box: QRectF, top: float, word: str, colour: QColor) -> None:
        font = self._word_font()
        at = QPointF(box.right() - self.theme.px(WORD_EDGE) - text_width(word, font), top + self.theme.px(1))
        painter.setPen(colour)
        text_block(word, font, box.width()).draw(painter, at)

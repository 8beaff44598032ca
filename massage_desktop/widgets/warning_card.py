"""One warning card: what it says, how high it is, and how it is painted. Its strip is the zone's pattern on the map."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import Literal

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath

from massage_desktop.widgets.drawing import draw_block, draw_frame, first_theme, text_block, text_width
from massage_desktop.widgets.signs import CIRCLE_I, LENS, NO_ENTRY, OCTAGON, PERSON, TRIANGLE, Sign, draw_sign
from massage_desktop.widgets.strip import Pattern, draw_pattern
from massage_desktop.widgets.theme import Theme


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
LEAST, GAP, SIDE, PAD_Y = 43, 4, 8, 4  # px
STRIP, SIGN, SIGN_X, TEXT_X, WORD_EDGE = 16, 18, 23, 50, 11  # strip with the frame's left edge; x from the card's left


class WarningCardPainter:
    """Paints cards in its theme."""

    def __init__(self) -> None:
        self.theme: Theme = first_theme()

    def height(self, card: WarningCard, width: int) -> int:
        """Height of the card with the gap below it at `width`, px."""
        px = self.theme.px
        title, rule = self._sizes(card, width - 2 * px(SIDE))
        return max(px(LEAST), round(title + rule) + 2 * px(PAD_Y)) + px(GAP)

    def paint(self, painter: QPainter, rect: QRectF, card: WarningCard) -> None:
        """Paints the card into `rect`."""
        px, look = self.theme.px, LOOKS[card.level]
        box = rect.adjusted(px(SIDE), 0, -px(SIDE), -px(GAP))
        colour: QColor = getattr(self.theme, look.token)
        self._paint_ground(painter, box, look, colour, card.fresh)
        place = QRectF(box.left() + px(SIGN_X), box.center().y() - px(SIGN) / 2, px(SIGN), px(SIGN))
        draw_sign(painter, look.sign, place, colour)
        self._paint_text(painter, box, card)
        self._paint_word(painter, box, card, colour)

    def _title_font(self, card: WarningCard) -> QFont:
        return self.theme.font(14, 700 if card.level is Level.EMERGENCY else 600)

    def _rule_font(self, card: WarningCard) -> QFont:
        return self.theme.font(13, 700 if card.level is Level.EMERGENCY else 400)

    def _rooms(self, card: WarningCard, width: float) -> tuple[float, float]:
        """Width for the title, beside the word, and for the rule."""
        whole = width - self.theme.px(TEXT_X + WORD_EDGE)
        return whole - text_width(card.word, self.theme.font(12, 700)) - self.theme.px(8), whole

    def _sizes(self, card: WarningCard, width: float) -> tuple[float, float]:
        beside, whole = self._rooms(card, width)
        title = text_block(card.title, self._title_font(card), beside).size().height()
        return title, text_block(card.rule, self._rule_font(card), whole).size().height() if card.rule else 0.0

    def _paint_ground(self, painter: QPainter, box: QRectF, look: Look, colour: QColor, fresh: bool) -> None:
        width, radius = look.frame + fresh, self.theme.px(6)
        if look.strip is not None:
            tint: QColor = getattr(self.theme, f"{look.token}_tint")
            draw_frame(painter, box, radius=radius, fill=tint)
            shape, strip = QPainterPath(), QPainterPath()
            shape.addRoundedRect(box, radius, radius)
            strip.addRect(QRectF(box.left(), box.top(), self.theme.px(STRIP), box.height()))
            draw_pattern(painter, shape.intersected(strip), look.strip, colour, self.theme.scale)
        if width:
            draw_frame(painter, box, radius=radius, edge=colour, width=width, dashed=look.dashed)

    def _paint_text(self, painter: QPainter, box: QRectF, card: WarningCard) -> None:
        title_font, rule_font = self._title_font(card), self._rule_font(card)
        beside, whole = self._rooms(card, box.width())
        title_height, rule_height = self._sizes(card, box.width())
        top = box.center().y() - (title_height + rule_height) / 2
        at = QPointF(box.left() + self.theme.px(TEXT_X), top)
        draw_block(painter, at, text_block(card.title, title_font, beside), title_font, self.theme.text)
        rule_colour = self.theme.text if card.level is Level.EMERGENCY else self.theme.text2
        rule_at = at + QPointF(0, title_height)
        draw_block(painter, rule_at, text_block(card.rule, rule_font, whole), rule_font, rule_colour)

    def _paint_word(self, painter: QPainter, box: QRectF, card: WarningCard, colour: QColor) -> None:
        font = self.theme.font(12, 700)
        title_height, rule_height = self._sizes(card, box.width())
        top = box.center().y() - (title_height + rule_height) / 2
        x = box.right() - self.theme.px(WORD_EDGE) - text_width(card.word, font)
        block = text_block(card.word, font, box.width())
        draw_block(painter, QPointF(x, top + self.theme.px(1)), block, font, colour)

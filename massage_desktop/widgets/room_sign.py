"""A warning as a large sign of the room display: where it holds on the back, what it is, its rule."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTransform
from PySide6.QtWidgets import QWidget

from massage_desktop.widgets.body_face import OwnPlace
from massage_desktop.widgets.body_shapes import BodyShapes
from massage_desktop.widgets.drawing import draw_frame
from massage_desktop.widgets.fitting import STEP, Fitted, broken
from massage_desktop.widgets.room_part import RoomPart, sized_font
from massage_desktop.widgets.signs import draw_sign
from massage_desktop.widgets.strip import draw_pattern
from massage_desktop.widgets.theme import Theme
from massage_desktop.widgets.warning_card import LOOKS, Level, Look

AROUND = 50.0  # cm of the back's height that a picture shows
CUTS = ((26.0, 1.0), (67.0, 22.5), (100.0, 42.0))  # cm: places down to there, and where their picture begins
FIGURE, ZONE, DOT = 2.6, 2.6, 5.0  # units: widths of lines
PATTERN = 1.35  # how much larger hatches are than on the body map
NARROW = 430  # units: below that the sign stands under the picture
EDGE = {Level.EMERGENCY: 6.0, Level.CLOSED: 4.0, Level.OWN: 4.0, Level.LIMITED: 3.0}  # units; else 2
TITLE, RULE = 30, 25  # units
LEAST = 0.3  # of the texts' usual size
LINES = 3
SMALL = 0.6  # of the usual size: a list of other warnings smaller than that helps nobody


@dataclass(frozen=True, slots=True)
class RoomWarning:
    """A warning without anybody's name: the zones that it speaks of, or a client's own closed places."""

    level: Level
    title: str
    rule: str
    zones: tuple[str, ...] = ()
    own: tuple[OwnPlace, ...] = ()
    spoken: str = ""
    gathers: bool = False  # stands for several others; its letters may be smaller than theirs


class RoomSign(RoomPart):
    """Shows one warning; with `pictured` False (where the body map is beside it) the back is left out."""

    def __init__(self, shapes: BodyShapes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shapes = shapes
        self._warning: RoomWarning | None = None
        self._pictured = True
        self.share = 1.0  # of the texts' usual size
        self._brief = False  # whether a list of others is left out, as it would be too small

    def set_warning(self, warning: RoomWarning, *, pictured: bool) -> None:
        """Show that warning."""
        if (warning, pictured) != (self._warning, self._pictured):
            self._warning, self._pictured = warning, pictured
            self.setAccessibleName(warning.spoken)
            self.update()

    def paint(self, painter: QPainter) -> None:
        warning = self._warning
        if warning is None:
            return
        unit, look = self.unit, LOOKS[warning.level]
        colour, tint = _colours(self._theme, look)
        box = QRectF(self.rect())
        edge = EDGE.get(warning.level, 2.0) * unit
        draw_frame(painter, box, radius=12 * unit, fill=tint, edge=colour, width=edge, dashed=look.dashed)
        picture, sign, words = self._boxes(box, warning)
        if not picture.isEmpty():
            self._paint_back(painter, picture, warning, look, colour)
        draw_sign(painter, look.sign, sign, colour)
        title, rule = self._texts_at(self.share, warning, words)
        rules = 0.0 if self._brief else rule.height
        top = words.center().y() - (title.height + rules) / 2
        title.draw(painter, words.left(), top, self._theme.text)
        rule.draw(painter, words.left(), top + title.height, colour)

    def _boxes(self, box: QRectF, warning: RoomWarning) -> tuple[QRectF, QRectF, QRectF]:
        """Where the picture, the level's sign and the words lie."""
        unit, high = self.unit, box.height()
        left, right = box.left() + 18 * unit, box.right() - 18 * unit
        if not (self._pictured and (warning.zones or warning.own)):
            side = min(high * 0.6, 56 * unit)
            sign = QRectF(left, box.center().y() - side / 2, side, side)
            return QRectF(), sign, self._words(box, sign.right() + 18 * unit, right)
        wide = min((high - 14 * unit) * 0.82, 92 * unit)
        if box.width() < NARROW * unit:
            side = min(high * 0.3, 34 * unit)
            picture = QRectF(left - 6 * unit, box.top() + 7 * unit, wide * 0.8, high - side - 20 * unit)
            sign = QRectF(picture.center().x() - side / 2, picture.bottom() + 5 * unit, side, side)
            return picture, sign, self._words(box, picture.right() + 12 * unit, right + 6 * unit)
        side = min(high * 0.36, 42 * unit)
        picture = QRectF(left, box.top() + 7 * unit, wide, high - 14 * unit)
        sign = QRectF(right - side, box.center().y() - side / 2, side, side)
        return picture, sign, self._words(box, left + wide + 28 * unit, sign.left() - 12 * unit)

    def _words(self, box: QRectF, left: float, right: float) -> QRectF:
        pad = 6 * self.unit
        return QRectF(left, box.top() + pad, right - left, box.height() - 2 * pad)

    @property
    def gathers(self) -> bool:
        """Whether it stands for several warnings."""
        return self._warning is not None and self._warning.gathers

    def fitting_share(self) -> float:
        """How much of the usual size the texts can have, 0 to 1; signs beside each other agree on it."""
        if self._warning is None:
            return 1.0
        self._brief = False
        share = self._share(self._warning)
        if self.gathers and share < SMALL:
            self._brief = True
            return self._share(self._warning)
        return share

    def _share(self, warning: RoomWarning) -> float:
        *_, words = self._boxes(QRectF(self.rect()), warning)
        share = 1.0
        while share > LEAST and not self._fits(self._texts_at(share, warning, words), words):
            share *= STEP
        return share

    def _fits(self, texts: tuple[Fitted, Fitted], words: QRectF) -> bool:
        """Whether both are within the words' box, in at most three lines each."""
        return (
            sum(text.height for text in texts) <= words.height()
            and max(len(text.lines) for text in texts) <= LINES
            and max(text.width for text in texts) <= words.width()
        )

    def _texts_at(self, share: float, warning: RoomWarning, words: QRectF) -> tuple[Fitted, Fitted]:
        size = share * self.unit
        title = broken(warning.title, sized_font(self._theme, TITLE * size, 700), words.width())
        rule = "" if self._brief else warning.rule
        return title, broken(rule, sized_font(self._theme, RULE * size, 400), words.width())

    def _paint_back(
        self, painter: QPainter, box: QRectF, warning: RoomWarning, look: Look, colour: QColor
    ) -> None:
        """The back round the place, as large as fits; the place with its level's pattern."""
        unit, shapes = self.unit, self._shapes
        edges = [shapes.edges[key] for key in warning.zones if key in shapes.edges]
        areas = [shapes.area(key) for key in warning.zones if key not in shapes.edges]
        areas += [shapes.own(place, 2.5) for place in warning.own]
        to_px = _placed(box, _begin([*areas, *edges]))
        painter.save()
        painter.setClipRect(box)
        painter.strokePath(to_px.map(shapes.contour), QPen(self._theme.outline, FIGURE * unit))
        for path in edges:
            painter.strokePath(to_px.map(path), _dotted(colour, DOT * unit))
        for path in map(to_px.map, areas):
            if look.strip is not None:
                draw_pattern(painter, path, look.strip, colour, PATTERN * unit)
            painter.strokePath(path, QPen(colour, ZONE * unit))
        painter.restore()


def agree_on_size(signs: Sequence[RoomSign]) -> None:
    """Give signs that stand together the same letters; one that gathers others may have smaller ones."""
    shares = [sign.fitting_share() for sign in signs]
    common = min((share for share, sign in zip(shares, signs, strict=True) if not sign.gathers), default=1.0)
    for share, sign in zip(shares, signs, strict=True):
        sign.share = min(share, common)


def _colours(theme: Theme, look: Look) -> tuple[QColor, QColor]:
    colour: QColor = getattr(theme, look.token)
    tint: QColor = getattr(theme, f"{look.token}_tint")
    return colour, tint


def _begin(paths: list[QPainterPath]) -> float:
    """Where the picture of these places begins, cm: with the head, the shoulders or the waist."""
    whole = QPainterPath()
    for path in paths:
        whole.addPath(path)
    middle = whole.boundingRect().center().y()
    return next(top for down_to, top in CUTS if middle < down_to)


def _placed(box: QRectF, top: float) -> QTransform:
    scale = box.height() / AROUND
    return QTransform(scale, 0, 0, scale, box.center().x(), box.top() - top * scale)


def _dotted(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setDashPattern([0.01, 1.9])
    return pen

"""What is written on the body map: sides, pressures, marked zones, places, spots, as labels in the margins.

Pressures stand on the side that is worked, marks on the other, so that few leaders cross the figure.
Bony edges have no label: they are thin, and the warnings name them.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QTransform

from massage_desktop.content.body import Point
from massage_desktop.widgets.body_face import Half, LitZone, MapFace
from massage_desktop.widgets.body_labels import Block, Label, Line, Margins, Placed, wrapped
from massage_desktop.widgets.body_shapes import BodyShapes
from massage_desktop.widgets.theme import Theme

NARROW = 300  # px: below this width only the sides and the numbers are written
BAND_ANCHOR = 5.0  # cm from the midline: where the leader of a band ends
WIDTHS = (150, 95, 70, 55)  # px: how wide a label's lines may be; the margins differ along the figure


@dataclass(frozen=True)
class Legend:
    """All texts of one painting, in `rect` px round a figure that `to_px` puts in place."""

    shapes: BodyShapes
    face: MapFace
    theme: Theme
    rect: QRectF
    to_px: QTransform

    def write(self) -> tuple[list[Placed], list[Placed]]:
        """The headings, and the labels with leaders that found room."""
        margins = Margins(self._inner(), self.to_px.map(self.shapes.skin), self.to_px.map(self.shapes.arms))
        words = self.face.words
        headings = [
            margins.corner(self._heading("left", words.left), "left"),
            margins.corner(self._heading("right", words.right), "right"),
        ]
        labels = list(margins.place(list(self._pressures())))
        if not self._narrow:
            labels += margins.place([*self._marks(), *self._own()])
            labels += margins.place(list(self._spots()))
        return headings, labels

    @property
    def _narrow(self) -> bool:
        return self.rect.width() < NARROW * self.theme.scale

    @property
    def _worked(self) -> Half:
        """The margin of the pressures."""
        return "right" if self.face.sides(self.face.now) == {"right"} else "left"

    def _inner(self) -> QRectF:
        scale = self.theme.scale
        aside = min(18.0, max(8.0, self.rect.width() / scale - NARROW)) * scale
        return self.rect.adjusted(aside, 8 * scale, -aside, -8 * scale)

    def _heading(self, side: Half, name: str) -> Block:
        """LEFT or RIGHT, with what happens there."""
        face, theme = self.face, self.theme
        now, then = side in face.sides(face.now), side in face.sides(face.then)
        word = face.words.working if now else face.words.next if then else ""
        heading = Line.of(name, theme.font(15, 700), theme.accent if now else theme.text2)
        below = Line.of(word, theme.font(13), theme.text2)
        return (heading, below) if word and not self._narrow else (heading,)

    def _pressures(self) -> Iterator[Label]:
        """One label for each pressure, at the lowest of its zones: there the margins are widest."""
        for pressure in dict.fromkeys(zone.pressure for zone in self.face.now):
            zones = [zone for zone in self.face.now if zone.pressure == pressure]
            yield self._pressure(max(zones, key=self._height))

    def _pressure(self, zone: LitZone) -> Label:
        low, high = zone.pressure
        number = str(low) if low == high else f"{low}–{high}"
        text = number if self._narrow else f"{self.face.words.pressure} {number}"
        side = self._worked if zone.side == "both" else zone.side
        return Label(self._blocks(text), ((side, self._lit_point(zone.key, side)),), self.theme.accent)

    def _lit_point(self, key: str, side: Half) -> QPointF:
        """Where a zone's leader ends: its anchor, or next to that what the client's own places leave."""
        anchor = self.shapes.anchor(key, side)
        if not self._is_own(anchor):
            return self.to_px.map(anchor)
        area = self.shapes.worked(key, side, frozenset(self.shapes.marked("closed")))
        box = area.boundingRect().toAlignedRect()
        points = [
            QPointF(x, y) for x in range(box.left(), box.right()) for y in range(box.top(), box.bottom())
        ]
        free = (point for point in points if area.contains(point) and not self._is_own(point))
        nearest = min(free, key=lambda point: (point - anchor).manhattanLength(), default=anchor)
        return self.to_px.map(nearest)

    def _is_own(self, point: QPointF) -> bool:
        return any(place.holds(point.x(), point.y()) for place in self.face.own)

    def _height(self, zone: LitZone) -> float:
        return self.shapes.anchor(zone.key, "right").y()

    def _marks(self) -> Iterator[Label]:
        words, theme = self.face.words, self.theme
        yield from self._marked(self.face.closed, words.closed, theme.closed)
        yield from self._marked(self.face.limited, words.limited, theme.limited)

    def _marked(self, zones: Iterable[tuple[str, str]], word: str, colour: QColor) -> Iterator[Label]:
        margins: tuple[Half, Half] = ("right", "left")
        if self._worked == "right":
            margins = ("left", "right")
        kind = Line.of(word, self.theme.font(13), colour)
        for key, name in zones:
            if name and key in self.shapes.figure.zones:
                anchors = tuple((margin, self._anchor(key, margin)) for margin in margins)
                yield Label(self._blocks(name, kind), anchors, colour)

    def _own(self) -> Iterator[Label]:
        """The client's own closed places, each named in the margin that is nearer."""
        kind = Line.of(self.face.words.closed, self.theme.font(13), self.theme.own)
        for place in self.face.own:
            if place.label:
                anchors = self._beside(place.centre) if place.band is None else self._across(*place.band)
                yield Label(self._blocks(place.label, kind), anchors, self.theme.own)

    def _spots(self) -> Iterator[Label]:
        """The painful spots; their numbers lead to them."""
        for spot in self.face.spots:
            if spot.label:
                text = f"{spot.number} {spot.label}"
                yield Label(self._blocks(text), self._beside(spot.at), None)

    def _beside(self, point: Point) -> tuple[tuple[Half, QPointF], ...]:
        at = self.to_px.map(QPointF(*point))
        nearer: tuple[Half, Half] = ("left", "right") if point[0] < 0 else ("right", "left")
        return tuple((margin, at) for margin in nearer)

    def _across(self, top: float, bottom: float) -> tuple[tuple[Half, QPointF], ...]:
        middle = (top + bottom) / 2
        margins: tuple[Half, Half] = ("left", "right") if self._worked == "right" else ("right", "left")
        sides = {"left": -BAND_ANCHOR, "right": BAND_ANCHOR}
        return tuple((margin, self.to_px.map(QPointF(sides[margin], middle))) for margin in margins)

    def _blocks(self, text: str, *below: Line) -> tuple[Block, ...]:
        """A text in bold, broken in several ways, with the lines below it."""
        font, theme = self.theme.font(13, 600), self.theme
        blocks = [wrapped(text, font, theme.text, theme.px(width)) for width in WIDTHS]
        return tuple((*block, *below) for block in {len(block): block for block in blocks}.values())

    def _anchor(self, key: str, side: Half) -> QPointF:
        return self.to_px.map(self.shapes.anchor(key, side))

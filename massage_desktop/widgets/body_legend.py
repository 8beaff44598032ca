"""What is written on the body map: the sides, the pressures and the marked zones, as labels in the margins.

Pressures stand on the side that is worked, marks on the other one, so that few leaders cross the figure.
"""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QTransform

from massage_desktop.widgets.body_face import LitZone, MapFace, Side
from massage_desktop.widgets.body_labels import Label, Line, Margin, Margins, Placed, wrapped
from massage_desktop.widgets.body_shapes import BodyShapes
from massage_desktop.widgets.theme import Theme

NARROW = 300  # px: below this width only the sides and the numbers are written
ASIDE, ABOVE = 18, 8  # px from the rectangle's edge


class Legend:
    """The labels of one painting."""

    def __init__(
        self, shapes: BodyShapes, face: MapFace, theme: Theme, rect: QRectF, to_px: QTransform
    ) -> None:
        self._shapes = shapes
        self._face = face
        self._theme = theme
        self._to_px = to_px
        self._narrow = rect.width() < NARROW * theme.scale
        aside, above = theme.px(ASIDE if not self._narrow else ABOVE), theme.px(ABOVE)
        self._rect = rect.adjusted(aside, above, -aside, -above)
        self._worked: Side = "right" if face.sides(face.now) == {"right"} else "left"

    def headings(self) -> list[Placed]:
        """LEFT and RIGHT in the upper corners, with what happens there."""
        words = self._face.words
        return [self._heading("left", words.left), self._heading("right", words.right)]

    def placed(self) -> list[Placed]:
        """The other labels where there is room; the marks of closed zones choose first."""
        figure = self._to_px.map(self._shapes.skin)
        margins = Margins(self._rect, figure, (heading.rect for heading in self.headings()))
        placed = margins.place(self._pressures())
        if not self._narrow:
            placed += margins.place(self._marks())
        return placed

    def _heading(self, side: Margin, name: str) -> Placed:
        face, theme = self._face, self._theme
        now = side in face.sides(face.now)
        word = (
            face.words.working if now else face.words.next if side in face.sides(face.then) else ""
        )
        lines = [Line(name, theme.font(16, 700), theme.accent if now else theme.text2)]
        if word and not self._narrow:
            lines.append(Line(word, theme.font(13), theme.text2))
        label = Label(side, QPointF(), tuple(lines), theme.accent)
        x = self._rect.left() if side == "left" else self._rect.right() - label.width
        return Placed(label, QRectF(x, self._rect.top(), label.width, label.height))

    def _pressures(self) -> list[Label]:
        """One label for each pressure, at the lowest of its zones, where the figure leaves most room."""
        lowest: dict[tuple[int, int], LitZone] = {}
        for zone in self._face.now:
            other = lowest.setdefault(zone.pressure, zone)
            if (
                self._shapes.anchor(zone.key, "right").y()
                > self._shapes.anchor(other.key, "right").y()
            ):
                lowest[zone.pressure] = zone
        return [self._pressure(zone) for zone in lowest.values()]

    def _pressure(self, zone: LitZone) -> Label:
        low, high = zone.pressure
        number = str(low) if low == high else f"{low}–{high}"
        text = number if self._narrow else f"{self._face.words.pressure} {number}"
        lines = self._bold(text)
        return Label(self._worked, self._anchor(zone.key, self._worked), lines, self._theme.accent)

    def _marks(self) -> list[Label]:
        words, theme = self._face.words, self._theme
        return [
            *self._marked(self._face.closed, words.closed, theme.closed),
            *self._marked(self._face.limited, words.limited, theme.limited),
        ]

    def _marked(
        self, zones: Iterable[tuple[str, str]], word: str, colour: QColor
    ) -> Iterable[Label]:
        margin: Margin = "left" if self._worked == "right" else "right"
        kind = Line(word, self._theme.font(13), colour)
        for key, name in zones:
            if name:
                anchor = self._anchor(key, margin)
                yield Label(margin, anchor, (*self._bold(name), kind), colour)

    def _bold(self, text: str) -> tuple[Line, ...]:
        return wrapped(text, self._theme.font(13, 600), self._theme.text, self._rect.width() / 3.4)

    def _anchor(self, key: str, side: Side) -> QPointF:
        return self._to_px.map(self._shapes.anchor(key, side))

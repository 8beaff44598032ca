"""The cross-hair that marks the body map: where it points, what it would mark, and what it hits. In cm.

No widget: it is told of keys and places, and draws itself.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from math import hypot
from typing import Literal, NamedTuple

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QTransform

from massage_desktop.content.body import Point
from massage_desktop.widgets.body_face import MapFace
from massage_desktop.widgets.theme import Theme

Marking = Literal["", "place", "spot"]

RADIUS: dict[Marking, float] = {"": 0.0, "place": 2.5, "spot": 1.0}  # of what is marked
NEAR = 1.5  # a mark so near is hit, however small it is
FAST, SLOW = 1.0, 0.2  # steps of the keyboard
STEPS = {
    int(Qt.Key.Key_Left): (-1, 0),
    int(Qt.Key.Key_Right): (1, 0),
    int(Qt.Key.Key_Up): (0, -1),
    int(Qt.Key.Key_Down): (0, 1),
}
ARMS = 4.0  # px: how far its lines stand out of the circle


class Mark(NamedTuple):
    """A mark that is on the map, and its place among those of its kind."""

    number: int
    at: Point
    radius: float


@dataclass
class Marker:
    """Marks closed places, or painful spots; without a skin or a face there is nothing to mark."""

    kind: Marking = ""
    radius: float = 0.0
    skin: QPainterPath | None = None
    face: MapFace | None = None
    at: Point = (0.0, 40.0)
    seen: bool = False

    def point(self, at: Point) -> bool:
        """Point at a place; False if that is no skin, then it stays where it is."""
        x, y = round(at[0], 1), round(at[1], 1)
        if self.face is None or self.skin is None or not self.skin.contains(QPointF(x, y)):
            return False
        self.at = (x, y)
        return True

    def step(self, key: int, *, slow: bool) -> bool:
        """Go a step by an arrow key, as far as there is skin; whether it was an arrow key."""
        if key not in STEPS:
            return False
        (dx, dy), length = STEPS[key], SLOW if slow else FAST
        self.point((self.at[0] + dx * length, self.at[1] + dy * length))
        return True

    def hit(self) -> int | None:
        """The mark that it points at."""
        reached = (mark for mark in self._marks() if self._away(mark) <= max(mark.radius, NEAR))
        return _number(min(reached, key=self._away, default=None))

    def marked_here(self) -> bool:
        """Whether a mark stands at the very point."""
        return any(mark.at == self.at for mark in self._marks())

    def nearest(self) -> int | None:
        """The mark that is nearest, however far."""
        return _number(min(self._marks(), key=self._away, default=None))

    def _marks(self) -> Iterator[Mark]:
        """Those of its kind; a band is no mark of a hand."""
        if self.face is None:
            return
        if self.kind == "spot":
            yield from (Mark(n, spot.at, 0.0) for n, spot in enumerate(self.face.spots))
        else:
            places = ((n, own) for n, own in enumerate(self.face.own) if own.band is None)
            yield from (Mark(n, own.centre, own.radius) for n, own in places)

    def _away(self, mark: Mark) -> float:
        return hypot(mark.at[0] - self.at[0], mark.at[1] - self.at[1])

    def draw(self, painter: QPainter, to_px: QTransform, theme: Theme) -> None:
        """A circle as large as the mark and two lines through its middle, on a light casing."""
        if not self.seen:
            return
        centre, radius = to_px.map(QPointF(*self.at)), self.radius * to_px.m11()
        across, down = QPointF(radius + ARMS * theme.scale, 0), QPointF(0, radius + ARMS * theme.scale)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((theme.surface, 4.0), (theme.own if self.kind == "place" else theme.text, 1.6)):
            painter.setPen(QPen(colour, width * theme.scale))
            painter.drawEllipse(centre, radius, radius)
            painter.drawLine(QLineF(centre - across, centre + across))
            painter.drawLine(QLineF(centre - down, centre + down))


def _number(mark: Mark | None) -> int | None:
    return None if mark is None else mark.number

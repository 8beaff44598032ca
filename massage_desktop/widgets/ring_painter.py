"""The ring round the time left: geometry and painting of its arcs, no text and no widget.

Angles are degrees clockwise from 12 o'clock. Thick is still to do, thin is done; a stage with halves has the
client's left on the left of the ring. The ring runs clockwise.
"""

from dataclasses import dataclass
from enum import Enum, auto
from math import cos, pi, radians, sin
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from massage_desktop.widgets.hatch import hatch
from massage_desktop.widgets.theme import Theme

NEAR, FAR = 352.0, 716.0  # px: the ring in the session page and in the room display
GAP = 2.2  # degrees left free on each side of 12 and 6 o'clock
DASH_COUNT = 40


class RingState(Enum):
    """What the ring says by its shape."""

    READY = auto()
    COUNTDOWN = auto()
    RUNNING = auto()
    PAUSED = auto()
    HOLDING = auto()
    OVERRUN = auto()


@dataclass(frozen=True, slots=True)
class HalfArc:
    """One part of a stage: the side, its whole time and what of it is still to do, seconds."""

    side: Literal["left", "right", "both"]
    total: float
    left: float

    @property
    def start(self) -> float:
        """Where on the ring the part begins."""
        return 180.0 if self.side == "left" else 0.0

    @property
    def sweep(self) -> float:
        """How much of the ring is the part's."""
        return 360.0 if self.side == "both" else 180.0

    @property
    def done(self) -> float:
        """The share that is done, 0 to 1."""
        return 1.0 - min(1.0, max(0.0, self.left / self.total)) if self.total > 0 else 1.0


@dataclass(frozen=True, slots=True)
class RingFace:
    """All that the ring shows: the parts in order of work, `current` the place of the one at work."""

    state: RingState
    digits: str
    below: str = ""
    word: str = ""
    halves: tuple[HalfArc, ...] = ()
    current: int = 0
    tick_every: float = 30.0  # seconds between two ticks


def sized(diameter: float, near: float, far: float) -> float:
    """A length of `near` px in the session's ring and `far` px in the room display's, at any diameter."""
    if diameter <= NEAR:
        return near * diameter / NEAR
    if diameter >= FAR:
        return far * diameter / FAR
    return near + (far - near) * (diameter - NEAR) / (FAR - NEAR)


class RingPainter:
    """Paints the arcs of one face; `diameter` is that of the square around the ring, px."""

    def __init__(self, painter: QPainter, theme: Theme, diameter: float) -> None:
        self._painter = painter
        self._theme = theme
        self._outer = sized(diameter, 164, 355)
        self._stroke = sized(diameter, 22, 34)
        self._thin = sized(diameter, 5, 8)
        self._mark = sized(diameter, 4, 6)
        self._second = sized(diameter, 163, 350)
        self._middle = self._outer - self._stroke / 2

    def paint(self, face: RingFace) -> None:
        """The whole ring around the origin."""
        if face.state in (RingState.HOLDING, RingState.OVERRUN):
            self._paint_double(face.state is RingState.OVERRUN)
        elif face.state is RingState.COUNTDOWN:
            self._paint_dashed()
        else:
            self._paint_parts(face)

    def _paint_double(self, over: bool) -> None:
        self._circle(self._outer - self._stroke + self._thin, QPen(self._theme.limited, self._thin))
        self._circle(self._second, QPen(self._theme.limited, self._thin * (1.6 if over else 0.8)))

    def _paint_dashed(self) -> None:
        width = self._stroke / 2
        pen = QPen(self._theme.arc, width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        dash = 2 * pi * self._middle / DASH_COUNT / width
        pen.setDashPattern([dash * 0.6, dash * 0.4])
        self._circle(self._middle, pen)

    def _paint_parts(self, face: RingFace) -> None:
        for place, part in enumerate(face.halves):
            if part.side == "both" and place != face.current:
                continue  # a whole ring can show one part only
            self._paint_ticks(part, face.tick_every)
            self._paint_part(part, face.state, place == face.current and face.state is not RingState.READY)

    def _paint_part(self, part: HalfArc, state: RingState, current: bool) -> None:
        gap = 0.0 if part.side == "both" else GAP
        start, end = part.start + gap, part.start + part.sweep - gap
        now = start + (end - start) * part.done
        if part.done > 0:
            self._arc(start, now, QPen(self._theme.strong, self._thin))
        if part.left > 0:
            self._paint_to_do(self._band(now, end), state, current)
        if current:
            self._paint_mark(now)

    def _paint_to_do(self, band: QPainterPath, state: RingState, current: bool) -> None:
        theme, line = self._theme, self._thin * 0.4
        if current and state is not RingState.PAUSED:
            self._painter.fillPath(band, theme.arc)
            return
        self._painter.save()
        self._painter.setClipPath(band)  # hatch and outline stay inside the band
        if current:
            self._painter.strokePath(hatch(band, 45, line * 4), QPen(theme.arc, line * 1.8))
        else:
            self._painter.fillPath(band, theme.tint)
        self._painter.strokePath(band, QPen(theme.accent, line * 2))
        self._painter.restore()

    def _paint_mark(self, angle: float) -> None:
        over = self._stroke / 2 + self._mark
        self._radial(angle, self._middle - over, self._middle + over, QPen(self._theme.text, self._mark))

    def _paint_ticks(self, part: HalfArc, every: float) -> None:
        if every <= 0 or part.total <= 0:
            return
        for k in range(int(part.total / every) + 1):
            angle = part.start + part.sweep * k * every / part.total
            inner = self._outer + self._thin * 0.6
            self._radial(angle, inner, inner + self._thin * 1.2, QPen(self._theme.strong, self._thin * 0.36))

    def _radial(self, angle: float, inner: float, outer: float, pen: QPen) -> None:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        across, down = sin(radians(angle)), -cos(radians(angle))
        self._painter.setPen(pen)
        self._painter.drawLine(QPointF(across * inner, down * inner), QPointF(across * outer, down * outer))

    def _arc(self, start: float, end: float, pen: QPen) -> None:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        path = QPainterPath()
        path.arcMoveTo(_square(self._middle), 90 - start)
        path.arcTo(_square(self._middle), 90 - start, start - end)
        self._painter.strokePath(path, pen)

    def _circle(self, radius: float, pen: QPen) -> None:
        self._painter.setPen(pen)
        self._painter.setBrush(QColor(Qt.GlobalColor.transparent))
        self._painter.drawEllipse(_square(radius))

    def _band(self, start: float, end: float) -> QPainterPath:
        outer, inner = _square(self._outer), _square(self._outer - self._stroke)
        path = QPainterPath()
        path.arcMoveTo(outer, 90 - start)
        path.arcTo(outer, 90 - start, start - end)
        path.arcTo(inner, 90 - end, end - start)
        path.closeSubpath()
        return path


def _square(radius: float) -> QRectF:
    return QRectF(-radius, -radius, 2 * radius, 2 * radius)

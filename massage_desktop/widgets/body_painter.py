"""Paints the body map with any painter into any rectangle: only lines, fills and text, so that it
prints as vectors.

Order: skin, zones, landmarks, limited, outline, arrows, closed, the client's own, spots, labels: what
is closed is never painted over. Widths and hatch steps are logical px (times the theme's scale) at any
size of figure.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import reduce
from itertools import product

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTransform

from massage_desktop.content.body import Figure
from massage_desktop.widgets.body_face import LitZone, MapFace, halves
from massage_desktop.widgets.body_labels import draw_leader, draw_lines
from massage_desktop.widgets.body_legend import Legend
from massage_desktop.widgets.body_shapes import MIRROR, BodyShapes
from massage_desktop.widgets.body_stroke import stroke_line
from massage_desktop.widgets.drawing import draw_centred
from massage_desktop.widgets.hatch import hatch
from massage_desktop.widgets.theme import Theme

PAD = 5.0  # px above and below the figure
SHARE = 0.66  # of the width at most is the figure's, the rest the labels'
SOLID: Sequence[float] = ()
DASHED, DOTTED = (3.4, 2.2), (0.01, 1.9)  # in pen widths
REACH = 2.1  # cm: how wide circles and zigzags are
HEAD = 6.5  # px: the length of an arrow head's barbs
LEAST = 5.0  # px: the radius of the smallest closed place, and what is spared for it
SPOT = 8.0  # px: the radius of a painful spot's sign


class BodyPainter:
    """Paints one figure; its shapes are built once and kept."""

    def __init__(self, figure: Figure) -> None:
        self.shapes = self._shapes = BodyShapes(figure)
        self.skin = self._shapes.skin  # cm

    def runs_down(self, direction: str) -> bool:
        """Whether that way of the hands, "" for none, ends nearer to the feet than it begins."""
        if not direction:
            return False
        way = self._shapes.direction(direction)
        return way.pointAtPercent(1).y() > way.pointAtPercent(0).y()

    def to_px(self, rect: QRectF, theme: Theme) -> QTransform:
        """From the figure's centimetres to px of a map painted into `rect`."""
        return _fitted(self._shapes, rect, theme)

    def paint(self, painter: QPainter, rect: QRectF, face: MapFace, theme: Theme) -> None:
        """The whole map inside `rect`, logical px; its ground is left as it is."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _Sheet(painter, self._shapes, rect, face, theme).paint()
        painter.restore()


def placement(box: QRectF, rect: QRectF) -> QTransform:
    """From the figure's centimetres to px: centred, as large as leaves labels their margins."""
    scale = min(rect.width() * SHARE / box.width(), rect.height() / box.height())
    centre = rect.center() - box.center() * scale
    return QTransform(scale, 0, 0, scale, centre.x(), centre.y())


def _fitted(shapes: BodyShapes, rect: QRectF, theme: Theme) -> QTransform:
    pad = PAD * theme.scale
    return placement(shapes.box(), rect.adjusted(0, pad, 0, -pad))


class _Sheet:
    """One painting: where the figure lies, and its layers."""

    def __init__(
        self, painter: QPainter, shapes: BodyShapes, rect: QRectF, face: MapFace, theme: Theme
    ) -> None:
        self._painter = painter
        self._shapes = shapes
        self._rect = rect
        self._theme = theme
        self._to_px = _fitted(shapes, rect, theme)
        self._closed = dict.fromkeys([*shapes.marked("closed"), *(key for key, _ in face.closed)])
        limited = dict.fromkeys([*shapes.marked("limited"), *(key for key, _ in face.limited)])
        self._limited = [key for key in limited if key not in shapes.edges]
        self._edges = [key for key in limited if key in shapes.edges]
        least = LEAST * theme.scale / self._to_px.m11()
        self._own = [shapes.own(place, least) for place in face.own]
        self._cut: dict[LitZone, QPainterPath] = {}
        left_over = tuple(zone for zone in face.now if not self._worked(zone).isEmpty())
        self._face = replace(face, now=left_over)

    def paint(self) -> None:
        self._fill(self._shapes.skin, self._theme.skin)
        self._zones()
        self._landmarks()
        self._limited_zones()
        self._line(self._shapes.contour, self._theme.outline, 1.7)
        self._line(self._shapes.cuts, self._theme.outline, 1.0, DASHED)
        self._arrows()
        self._closed_zones()
        self._own_places()
        self._spots()
        self._labels()

    def _zones(self) -> None:
        shown = {(zone.key, half) for zone in self._face.now + self._face.then for half in halves(zone.side)}
        zones = self._shapes.figure.zones
        wholes = [key for key in self._face.known if zones[key].of not in self._face.known]
        for key, half in product(wholes, halves("both")):
            if (key, half) not in shown:
                self._line(self._worked(LitZone(key, half, (2, 2))), self._theme.strong, 1.0, DOTTED)
        tint = QColor(self._theme.tint)
        tint.setAlphaF(0.55)
        for zone in self._face.then:
            self._fill(self._worked(zone), tint)
            self._line(self._worked(zone), self._theme.accent, 1.1, DASHED)
        for zone in self._face.now:
            self._now(self._worked(zone), gently=zone.pressure[1] == 1)

    def _now(self, area: QPainterPath, *, gently: bool) -> None:
        """A zone that is worked: solid, or striped where hands only stroke."""
        if not gently:
            self._fill(area, self._theme.zone)
            return
        self._fill(area, self._theme.tint)
        self._hatch(area, self._theme.zone, degrees=0, step=4.6, width=2.0)
        self._line(area, self._theme.zone, 1.2)

    def _landmarks(self) -> None:
        self._line(self._shapes.landmarks, self._theme.outline, 1.0)
        for key, path in self._shapes.edges.items():
            if key not in self._edges:
                self._line(path, self._theme.outline, 1.0)

    def _limited_zones(self) -> None:
        for key in self._edges:  # on a strip of skin, so that the dots show on any zone
            self._line(self._shapes.edges[key], self._theme.skin, 4.4)
            self._line(self._shapes.edges[key], self._theme.limited, 1.9, DOTTED)
        for key in self._limited:
            area = self._shapes.area(key)
            self._fill(area, self._theme.limited_tint)
            self._hatch(area, self._theme.limited, degrees=-45, step=5.2, width=1.4)
            self._line(area, self._theme.limited, 1.3, DASHED)

    def _closed_zones(self) -> None:
        for key in self._closed:
            area = self._shapes.area(key)
            self._fill(area, self._theme.closed_tint)
            self._hatch(area, self._theme.closed, degrees=45, step=4.2, width=1.9)
            self._line(area, self._theme.closed, 1.5)

    def _own_places(self) -> None:
        for area in self._own:
            self._fill(area, self._theme.own_tint)
            for degrees in (45, -45):
                self._hatch(area, self._theme.own, degrees=degrees, step=4.6, width=1.1)
            self._line(area, self._theme.own, 1.5)

    def _spots(self) -> None:
        """Numbers in circles, as large on every figure."""
        theme, painter = self._theme, self._painter
        for spot in self._face.spots:
            at = self._to_px.map(QPointF(*spot.at))
            painter.setPen(QPen(theme.text, 1.5 * theme.scale))
            painter.setBrush(theme.surface)
            painter.drawEllipse(at, SPOT * theme.scale, SPOT * theme.scale)
            draw_centred(painter, at, str(spot.number), theme.font(12, 700), theme.text)

    def _arrows(self) -> None:
        """The way of the hands, cased in the zone's colour so that it shows on stripes and gaps."""
        if not self._face.direction:
            return
        way = self._shapes.direction(self._face.direction)
        head = HEAD * self._theme.scale / self._to_px.m11()
        line = stroke_line(way, self._face.stroke, REACH, head)
        for side in sorted(self._face.sides(self._face.now)):
            on_side = MIRROR.map(line) if side == "left" else line
            for colour, width in ((self._theme.zone, 4.4), (self._theme.surface, 1.7)):
                self._line(on_side, colour, width)

    def _labels(self) -> None:
        legend = Legend(self._shapes, self._face, self._theme, self._rect, self._to_px)
        headings, labels = legend.write()
        for label in labels:
            draw_leader(self._painter, label, self._theme)
        for text in headings + labels:
            draw_lines(self._painter, text)

    def _worked(self, zone: LitZone) -> QPainterPath:
        """A zone without what is closed and, at a pressure over 1, without what is limited."""
        if zone not in self._cut:
            limited = self._limited if zone.pressure[1] > 1 else []
            area = self._shapes.worked(zone.key, zone.side, frozenset([*self._closed, *limited]))
            self._cut[zone] = reduce(QPainterPath.subtracted, self._own, area)
        return self._cut[zone]

    def _fill(self, path: QPainterPath, colour: QColor) -> None:
        self._painter.fillPath(self._to_px.map(path), colour)

    def _hatch(
        self, area: QPainterPath, colour: QColor, *, degrees: float, step: float, width: float
    ) -> None:
        lines = hatch(self._to_px.map(area), degrees, step * self._theme.scale)
        self._painter.strokePath(lines, self._pen(colour, width, SOLID, Qt.PenCapStyle.FlatCap))

    def _line(
        self, path: QPainterPath, colour: QColor, width: float, dashes: Sequence[float] = SOLID
    ) -> None:
        cap = Qt.PenCapStyle.FlatCap if dashes == DASHED else Qt.PenCapStyle.RoundCap
        self._painter.strokePath(self._to_px.map(path), self._pen(colour, width, dashes, cap))

    def _pen(self, colour: QColor, width: float, dashes: Sequence[float], cap: Qt.PenCapStyle) -> QPen:
        pen = QPen(colour, width * self._theme.scale)
        pen.setCapStyle(cap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if dashes:
            pen.setDashPattern(dashes)
        return pen

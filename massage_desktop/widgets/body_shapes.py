"""The body figure as painter paths in centimetres, mirrored and cut; what was built once is kept.

Masks are subtracted from worked zones here, by geometry. No colours and no pens.
"""

from collections.abc import Mapping
from functools import reduce
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF, QTransform

from massage_desktop.content.body import Figure, Mark, Shape, Zone
from massage_desktop.widgets.body_face import OwnPlace, Side

MIRROR = QTransform.fromScale(-1, 1)
FAR = 1000.0  # cm: beyond any figure
CORNERS = 60
ACROSS = 18.5  # cm: how far from the midline a band reaches


def trace(shape: Shape, onto: QPainterPath | None = None) -> QPainterPath:
    """A shape as a painter path, or added to one that it goes on from."""
    path = QPainterPath() if onto is None else onto
    for step in shape:
        points = [QPointF(*point) for point in step.points]
        match step.command:
            case "M" if path.elementCount() == 0 or path.currentPosition() != points[0]:
                path.moveTo(points[0])
            case "L":
                path.lineTo(points[0])
            case "C":
                path.cubicTo(*points)
            case "Z":
                path.closeSubpath()
    return path


def both(path: QPainterPath) -> QPainterPath:
    """A path and its mirror image."""
    twice = QPainterPath(path)
    twice.addPath(MIRROR.map(path))
    return twice


def disc(centre: QPointF, radius: float) -> QPainterPath:
    """A disc of many corners: where Qt cuts curves, it takes them for a few lines."""
    angles = (2 * pi * n / CORNERS for n in range(CORNERS))
    path = QPainterPath()
    path.addPolygon(QPolygonF([centre + QPointF(cos(a), sin(a)) * radius for a in angles]))
    path.closeSubpath()
    return path


class BodyShapes:
    """The paths of one figure. A key that the figure does not know is a KeyError."""

    def __init__(self, figure: Figure) -> None:
        self.figure = figure
        outline = figure.outline
        self.contour = both(trace(outline.outer))
        self.contour.addPath(both(trace(outline.inner)))
        self.cuts = both(trace(outline.cut))
        self.landmarks = reduce(_joined, map(trace, figure.landmarks.values()), QPainterPath())
        self.landmarks = both(self.landmarks)
        self.edges: Mapping[str, QPainterPath] = {
            key: both(trace(edge.line)) for key, edge in figure.edges.items()
        }
        self.arms = both(self._arm())
        self.skin = self._skin()
        self._trunk = self.skin.subtracted(both(self._beside()))
        self._halves = {key: _half(zone) for key, zone in figure.zones.items()}
        self._cut: dict[tuple[str, Side, frozenset[str]], QPainterPath] = {}

    def area(self, key: str, side: Side = "both") -> QPainterPath:
        """A whole zone on one side of the client, or on both as one area."""
        return self.worked(key, side, frozenset())

    def worked(self, key: str, side: Side, masks: frozenset[str]) -> QPainterPath:
        """A zone without the areas of the zones named in `masks`."""
        wanted = key, side, masks
        if wanted not in self._cut:
            whole = self._on(key, side)
            parts = (self._on(mask, "both") for mask in masks)
            self._cut[wanted] = reduce(QPainterPath.subtracted, parts, whole)
        return self._cut[wanted]

    def own(self, place: OwnPlace, least: float = 0.0) -> QPainterPath:
        """What a closed place of the client covers of the skin; a disc has a radius of at least `least` cm.

        A band goes across the trunk, not over arms that hang beside it.
        """
        if place.band is None:
            return disc(QPointF(*place.centre), max(place.radius, least)).intersected(self.skin)
        area = QPainterPath()
        top, bottom = place.band
        area.addRect(QRectF(-ACROSS, top, 2 * ACROSS, bottom - top))
        return area.intersected(self._trunk)

    def marked(self, mark: Mark) -> tuple[str, ...]:
        """The zones that are always closed or always limited."""
        return tuple(key for key, zone in self.figure.zones.items() if zone.always == mark)

    def anchor(self, key: str, side: Side) -> QPointF:
        """Where the leader of a zone's or an edge's label ends on that side."""
        figure = self.figure
        place = figure.zones[key] if key in figure.zones else figure.edges[key]
        x, y = place.anchor
        return QPointF(-x if side == "left" else x, y)

    def direction(self, key: str) -> QPainterPath:
        """The way of the hands on the right side."""
        return trace(self.figure.directions[key])

    def box(self) -> QRectF:
        """The rectangle that holds the whole figure."""
        box = self.figure.box
        return QRectF(-box.right, box.top, 2 * box.right, box.bottom - box.top)

    def _on(self, key: str, side: Side) -> QPainterPath:
        half = self._halves[key]
        if side == "both":
            return half.united(MIRROR.map(half)).simplified()
        return MIRROR.map(half) if side == "left" else half

    def _arm(self) -> QPainterPath:
        """The free part of the arm, from the armpit down to the cut, as a box."""
        cut, armpit = trace(self.figure.outline.cut), trace(self.figure.outline.inner)
        bounds = cut.boundingRect()
        bounds.setTop(armpit.boundingRect().top())
        arm = QPainterPath()
        arm.addRect(bounds)
        return arm

    def _beside(self) -> QPainterPath:
        """All that lies beside the trunk, from the armpit (where the arm leaves it) down to the cut."""
        ends = [step.points[-1] for step in self.figure.outline.inner]
        x, y = min(ends, key=lambda end: end[1])
        beside = QPainterPath()
        beside.addRect(
            QRectF(QPointF(x, y), QPointF(FAR, trace(self.figure.outline.cut).boundingRect().bottom()))
        )
        return beside

    def _skin(self) -> QPainterPath:
        outline = self.figure.outline
        right = trace(outline.inner, trace(outline.cut, trace(outline.outer)))
        left = MIRROR.map(right).toReversed()
        right.connectPath(left)
        right.closeSubpath()
        return right


def _joined(one: QPainterPath, other: QPainterPath) -> QPainterPath:
    one.addPath(other)
    return one


def _half(zone: Zone) -> QPainterPath:
    area = trace(zone.area)
    if zone.below is None and zone.above is None:
        return area
    top = -FAR if zone.below is None else zone.below
    bottom = FAR if zone.above is None else zone.above
    between = QPainterPath()
    between.addRect(QRectF(-FAR, top, 2 * FAR, bottom - top))
    return area.intersected(between)

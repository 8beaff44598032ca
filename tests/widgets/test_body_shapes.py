"""The figure as paths: mirrored, inside its skin, and worked zones cut by what is closed."""

from math import pi

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from massage_desktop.widgets.body_face import OwnPlace, Side
from massage_desktop.widgets.body_shapes import MIRROR, BodyShapes
from tests.widgets.faces import BACK, WORKED

SHAPES = BodyShapes(BACK)
NOTHING: frozenset[str] = frozenset()
MASKS = frozenset({"SPINE", "KIDNEY", "NECK_ANT", "COCCYX"})
HAIR = 0.02  # cm: what rounding may leave over


def corners(path: QPainterPath) -> list[QPointF]:
    return [corner for polygon in path.toSubpathPolygons() for corner in polygon.toList()]


def surface(path: QPainterPath) -> float:
    """Square centimetres of a path without holes."""
    total = 0.0
    for polygon in path.toSubpathPolygons():
        ring = polygon.toList()
        pairs = zip(ring, ring[1:] + ring[:1], strict=True)
        total += abs(sum(a.x() * b.y() - b.x() * a.y() for a, b in pairs)) / 2
    return total


@pytest.mark.parametrize("key", BACK.zones)
def test_the_left_of_a_zone_mirrors_its_right(key: str) -> None:
    mirrored = MIRROR.map(SHAPES.area(key, "right"))
    assert corners(SHAPES.area(key, "left")) == corners(mirrored)
    assert all(corner.x() <= 0 for corner in corners(mirrored))


def test_the_outline_is_symmetric() -> None:
    skin = SHAPES.skin
    points = [QPointF(x / 2 + 0.1, y + 0.1) for x in range(52) for y in range(92)]
    assert {skin.contains(point) for point in points} == {True, False}
    assert all(skin.contains(p) == skin.contains(QPointF(-p.x(), p.y())) for p in points)


@pytest.mark.parametrize("key", BACK.zones)
@pytest.mark.parametrize("side", ["left", "right", "both"])
def test_zones_lie_inside_the_outline(key: str, side: Side) -> None:
    assert surface(SHAPES.area(key, side).subtracted(SHAPES.skin)) < HAIR


@pytest.mark.parametrize("key", BACK.edges)
def test_bony_edges_lie_inside_the_outline(key: str) -> None:
    assert all(SHAPES.skin.contains(corner) for corner in corners(SHAPES.edges[key]))


@pytest.mark.parametrize("key", [*BACK.zones, *BACK.edges])
def test_a_label_points_into_its_zone(key: str) -> None:
    area = SHAPES.area(key) if key in BACK.zones else SHAPES.skin
    assert area.contains(SHAPES.anchor(key, "left"))
    assert area.contains(SHAPES.anchor(key, "right"))


@pytest.mark.parametrize("height", [17.5, 25, 40, 52, 66, 75])
def test_the_spine_strip_is_2_cm_to_each_side(height: float) -> None:
    spine = SHAPES.area("SPINE")
    for x in (0, 1, -1, 1.99, -1.99):
        assert spine.contains(QPointF(x, height))
    for x in (2.01, -2.01):
        assert not spine.contains(QPointF(x, height))


def test_the_spine_strip_is_one_area_without_a_seam() -> None:
    assert len(SHAPES.area("SPINE").toSubpathPolygons()) == 1


@pytest.mark.parametrize("key", sorted({key for keys in WORKED.values() for key in keys}))
def test_a_worked_zone_keeps_clear_of_masks(key: str) -> None:
    worked = SHAPES.worked(key, "both", MASKS)
    assert surface(worked) > 1
    for mask in MASKS:
        assert surface(worked.intersected(SHAPES.area(mask))) < HAIR


@pytest.mark.parametrize("mode", WORKED)
def test_the_zones_of_a_mode_do_not_overlap(mode: str) -> None:
    keys = [key for key in WORKED[mode] if key != "LUM_LOW"]
    for number, key in enumerate(keys):
        for other in keys[number + 1 :]:
            both = SHAPES.area(key).intersected(SHAPES.area(other))
            assert surface(both) < HAIR, (key, other)


def test_the_sides_of_the_back_lie_outside_the_kidneys() -> None:
    assert surface(SHAPES.area("LAT").intersected(SHAPES.area("KIDNEY"))) < HAIR


def test_the_low_back_below_l4_is_that_part_of_the_low_back() -> None:
    low, whole = SHAPES.area("LUM_LOW", "right"), SHAPES.area("LUM_PV", "right")
    assert 0 < surface(low) < surface(whole) / 2
    assert surface(low.subtracted(whole)) < HAIR
    assert low.boundingRect().top() == pytest.approx(66.4, abs=HAIR)
    assert SHAPES.area("KIDNEY").boundingRect().bottom() < 66.4


def test_a_disc_of_the_client_ends_with_the_skin() -> None:
    whole = SHAPES.own(OwnPlace("", (5, 60), 2))
    assert surface(whole) == pytest.approx(4 * pi, rel=0.01)
    cut = SHAPES.own(OwnPlace("", (14.4, 60), 2))
    assert 0 < surface(cut) < 0.75 * surface(whole)
    assert surface(SHAPES.own(OwnPlace("", (5, 60), 0.1), least=1)) == pytest.approx(pi, rel=0.01)


@pytest.mark.parametrize("top", range(18, 86, 4))
def test_a_band_crosses_the_trunk_and_no_arm(top: int) -> None:
    area = SHAPES.own(OwnPlace("", band=(top, top + 3)))
    box = area.boundingRect()
    assert box.top() == pytest.approx(top, abs=HAIR)
    assert box.bottom() == pytest.approx(top + 3, abs=HAIR)
    assert box.left() == pytest.approx(-box.right(), abs=HAIR)
    assert box.right() <= 18.5
    assert area.contains(QPointF(0, top + 1.5))
    if top > 43:
        assert len(area.toSubpathPolygons()) == 1
        assert not area.intersects(SHAPES.arms)


def test_an_unknown_zone_is_an_error() -> None:
    with pytest.raises(KeyError):
        SHAPES.worked("ELBOW", "left", NOTHING)

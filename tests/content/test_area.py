"""How much of a zone is left: areas against plain geometry, masks taken away, and what hands meet."""

from math import pi

import pytest
from hypothesis import given
from hypothesis import strategies as st

from massage_desktop.content.area import STEP, free_points, left_over, polygons, touches, zone_points
from massage_desktop.content.body import parse_shape
from massage_desktop.content.findings import Mask
from massage_desktop.content.text import Source, Text
from tests.content.shipped import figure

NAME, SOURCE = Text(en="Mole", ru="Родинка"), Source(default="a test")
ZONES = sorted(figure().zones)


def disc(x: float, y: float, radius: float) -> Mask:
    return Mask("mask:1", NAME, SOURCE, centre=(x, y), radius=radius)


def surface(ring: list[tuple[float, float]]) -> float:
    """The area of a polygon by its corners, cm2."""
    pairs = zip(ring, ring[1:] + ring[:1], strict=True)
    return abs(sum(ax * by - bx * ay for (ax, ay), (bx, by) in pairs)) / 2


@pytest.mark.parametrize("key", [key for key in ZONES if not figure().zones[key].of])
def test_the_points_of_a_zone_make_up_its_area(key: str) -> None:
    area = sum(surface(ring) for ring in polygons(figure().zones[key].area))
    assert len(zone_points(figure(), key, "right")) * STEP**2 == pytest.approx(area, rel=0.05, abs=0.7)


def test_a_curve_is_followed() -> None:
    circle = parse_shape(
        "M 0,2 C 1.105,2 2,1.105 2,0 C 2,-1.105 1.105,-2 0,-2 "
        "C -1.105,-2 -2,-1.105 -2,0 C -2,1.105 -1.105,2 0,2 Z"
    )
    (ring,) = polygons(circle)
    assert surface(ring) == pytest.approx(4 * pi, rel=0.01)


@pytest.mark.parametrize("key", ZONES)
def test_the_left_mirrors_the_right(key: str) -> None:
    right = zone_points(figure(), key, "right")
    assert {(-x, y) for x, y in right} == zone_points(figure(), key, "left")
    assert all(x > 0 for x, _ in right)


def test_a_part_of_a_zone_ends_at_its_height() -> None:
    whole, low = (zone_points(figure(), key, "left") for key in ("LUM_PV", "LUM_LOW"))
    assert low == {point for point in whole if point[1] >= 66.4}
    high = zone_points(figure(), "LAT_HIGH", "left")
    assert high == zone_points(figure(), "LAT", "left") - zone_points(figure(), "FLANK", "left")


def test_what_is_closed_to_everybody_is_not_free() -> None:
    free = free_points(figure(), "THO_PV", "right")
    assert free < zone_points(figure(), "THO_PV", "right")
    assert all(x > 2 for x, _ in free)


def test_masks_are_taken_away_from_their_side() -> None:
    whole = left_over(figure(), "LAT", "right", ())
    mole = disc(12, 50, 2)
    assert whole - left_over(figure(), "LAT", "right", [mole]) == pytest.approx(4 * pi, abs=1.5)
    assert left_over(figure(), "LAT", "left", [mole]) == whole
    band = Mask("mask:1", NAME, SOURCE, band=(0, 90))
    assert left_over(figure(), "LAT", "left", [band]) == 0


def test_two_places_that_overlap_are_counted_once() -> None:
    one, same = disc(12, 50, 2), disc(12, 50, 1.5)
    assert left_over(figure(), "LAT", "right", [one, same]) == left_over(figure(), "LAT", "right", [one])


@given(st.floats(-20, 20), st.floats(15, 85), st.floats(0, 8))
def test_more_is_closed_less_is_left(x: float, y: float, radius: float) -> None:
    less, more = disc(x, y, radius), disc(x, y, radius + 1)
    for key in ("THO_PV", "UPPER_GLUTE"):
        left = left_over(figure(), key, "right", [less])
        assert left_over(figure(), key, "right", [more]) <= left <= left_over(figure(), key, "right", [])
        if left < left_over(figure(), key, "right", []):
            assert touches(less, zone_points(figure(), key, "right"))


@pytest.mark.parametrize(("x", "met"), [(12.0, True), (16.0, True), (18.0, False), (-12.0, False)])
def test_a_place_is_met_where_hands_come_near_it(x: float, met: bool) -> None:
    assert touches(disc(x, 50, 1), zone_points(figure(), "LAT", "right")) is met


def test_the_smallest_spot_within_a_zone_is_met() -> None:
    points = zone_points(figure(), "LAT", "right")
    assert all(touches(disc(12 + n / 10, 50 + n / 10, 0), points) for n in range(10))


def test_an_unknown_zone_is_an_error() -> None:
    with pytest.raises(KeyError):
        zone_points(figure(), "ELBOW", "left")

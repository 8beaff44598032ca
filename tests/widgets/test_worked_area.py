"""The plan's geometry against Qt's own: what a plan lights is never closed, and its areas are Qt's areas."""

from functools import reduce

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QPainterPath

from massage_desktop.content.area import LEAST, left_over
from massage_desktop.content.findings import Findings, Mask
from massage_desktop.content.stage import Half, halves
from massage_desktop.session.plan import Preferences, make_plan
from massage_desktop.widgets.body_face import OwnPlace
from massage_desktop.widgets.body_shapes import BodyShapes
from tests.content.shipped import figure, knowledge, library
from tests.session.findings_made import MASKS, PROTOCOLS, findings
from tests.widgets.test_body_shapes import HAIR, surface

pytestmark = pytest.mark.usefixtures("qapp")
SHAPES = BodyShapes(figure())
ALWAYS = frozenset({"SPINE", "KIDNEY"})
WORKED = sorted({zone.key for p in library().protocols.values() for s in p.all_stages for zone in s.zones})


def area(mask: Mask) -> QPainterPath:
    """A closed place by Qt's own means."""
    return SHAPES.own(OwnPlace("", mask.centre, mask.radius, mask.band))


def qt_left(key: str, half: Half, mask: Mask) -> float:
    """What is left of a zone; by differences, since a hole is not seen in a path's polygons."""
    zone = SHAPES.worked(key, half, ALWAYS)
    return surface(zone) - surface(zone.intersected(area(mask)))


@settings(deadline=None)
@given(st.sampled_from(WORKED), st.sampled_from(halves("both")), MASKS)
def test_the_area_that_is_left_is_the_area_that_qt_sees(key: str, half: Half, mask: Mask) -> None:
    counted, seen = left_over(figure(), key, half, [mask]), qt_left(key, half, mask)
    assert counted == pytest.approx(seen, abs=0.04 * surface(SHAPES.area(key, half)) + 1)


@settings(deadline=None, max_examples=60)
@given(st.sampled_from(PROTOCOLS), findings())
def test_what_a_plan_lights_is_nowhere_closed_and_something_is_left(protocol: str, found: Findings) -> None:
    plan = make_plan(library().find(protocol), Preferences(), knowledge(), findings=found)
    closed = [area(mask) for mask in found.masks]
    lit = {
        (z.key, half) for s in plan.stages for p in s.parts for z in s.worked(p) for half in halves(z.side)
    }
    for key, half in lit:
        left = reduce(QPainterPath.subtracted, closed, SHAPES.worked(key, half, ALWAYS))
        assert not left.isEmpty()
        for mask in [*closed, *(SHAPES.area(name) for name in ALWAYS)]:
            assert surface(left.intersected(mask)) < HAIR
        if len(found.masks) == 1:
            assert qt_left(key, half, found.masks[0]) > LEAST - 2

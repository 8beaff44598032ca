"""From protocol and preferences to the plan."""

import pytest

from massage_desktop.session.plan import Part, Preferences, make_plan
from tests.content.shipped import knowledge, library

ALL = list(library().protocols)


def test_the_classic_plan() -> None:
    plan = make_plan(library().protocols["back.general"], Preferences(), knowledge())
    assert plan.seconds == 900
    assert [stage.length for stage in plan.stages] == [180] * 5
    assert plan.stages[0].parts == (Part("both", 180),)
    assert plan.stages[3].parts == (Part("left", 90), Part("right", 90))


def test_the_right_side_first() -> None:
    plan = make_plan(library().protocols["back.general"], Preferences(first_side="right"), knowledge())
    assert [part.side for part in plan.stages[1].parts] == ["right", "left"]


def test_an_optional_stage_of_no_length_is_left_out_and_named() -> None:
    plan = make_plan(library().protocols["neck.general"], Preferences(length="shortest"), knowledge())
    assert [removed.key for removed in plan.removed] == ["neck.general.tap"]
    assert (len(plan.stages), plan.seconds) == (5, 540)


@pytest.mark.parametrize("protocol_id", ALL)
def test_no_zone_is_pressed_harder_than_it_may_be(protocol_id: str) -> None:
    plan = make_plan(library().protocols[protocol_id], Preferences(), knowledge())
    for stage in plan.stages:
        for zone in stage.zones:
            assert zone.pressure[0] <= zone.pressure[1] <= knowledge().zones[zone.key].max_pressure


@pytest.mark.parametrize("protocol_id", ALL)
def test_warnings_stand_gravest_first(protocol_id: str) -> None:
    plan = make_plan(library().protocols[protocol_id], Preferences(), knowledge())
    for stage in plan.stages:
        severities = [knowledge().warnings[code].severity for code in stage.warnings]
        assert severities == sorted(severities)

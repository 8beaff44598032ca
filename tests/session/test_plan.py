"""From protocol and preferences to the plan."""

from typing import Literal

import pytest

from massage_desktop.content.findings import Findings
from massage_desktop.session.plan import Part, Preferences, make_plan
from tests.content.shipped import knowledge, library

ALL = list(library().protocols)


def test_the_classic_plan() -> None:
    plan = make_plan(library().protocols["back.general"], Preferences(), knowledge())
    assert plan.seconds == 900
    assert [stage.length for stage in plan.stages] == [180] * 5
    assert plan.stages[0].parts == (Part("both", 180, ("SPINE",)),)
    assert plan.stages[3].parts == (Part("left", 90, ("SPINE",)), Part("right", 90, ("SPINE",)))


def test_the_right_side_first() -> None:
    plan = make_plan(library().protocols["back.general"], Preferences(first_side="right"), knowledge())
    assert [part.side for part in plan.stages[1].parts] == ["right", "left"]


def test_an_optional_stage_of_no_length_is_left_out_and_named() -> None:
    plan = make_plan(library().protocols["neck.general"], Preferences(length="shortest"), knowledge())
    assert [removed.key for removed in plan.removed] == ["neck.general.tap"]
    assert (len(plan.stages), plan.seconds) == (5, 540)


@pytest.mark.parametrize(("concave", "convex"), [("left", "right"), ("right", "left")])
def test_the_screening_says_which_side_is_concave(concave: Literal["left", "right"], convex: str) -> None:
    protocol = library().protocols["back.scoliosis"]
    plan = make_plan(protocol, Preferences(), knowledge(), findings=Findings(concave=concave))
    sides = [part.side for stage in plan.stages for part in stage.parts]
    assert sides == ["both", concave, convex, convex, "both"]


def test_a_side_that_was_not_asked_about_is_taken_as_the_left() -> None:
    plan = make_plan(library().protocols["neck.scoliosis"], Preferences(), knowledge())
    assert plan.stages[1].parts == (Part("left", 180, ("SPINE", "NECK_ANT")),)


def test_the_plan_depends_on_the_session_where_the_protocol_does() -> None:
    protocol = library().protocols["lumbar.sciatica_lumbago"]
    third, fourth = (make_plan(protocol, Preferences(), knowledge(), n) for n in (3, 4))
    assert (third.session, len(third.stages), third.seconds) == (3, 4, 540)
    assert (fourth.session, len(fourth.stages), fourth.seconds) == (4, 7, 900)
    assert third.counts_sessions
    assert third.about != fourth.about


def test_any_session_of_a_fixed_protocol_is_the_same() -> None:
    protocol = library().protocols["back.general"]
    first, ninth = (make_plan(protocol, Preferences(), knowledge(), n) for n in (1, 9))
    assert first.stages == ninth.stages
    assert not ninth.counts_sessions


def test_sessions_are_counted_from_one() -> None:
    with pytest.raises(ValueError, match="counted from 1"):
        make_plan(library().protocols["back.general"], Preferences(), knowledge(), 0)


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

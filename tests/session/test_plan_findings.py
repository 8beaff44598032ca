"""What the screening's findings make of plans."""

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from massage_desktop.content.area import LEAST, free_points, left_over, zone_points
from massage_desktop.content.findings import FIRST_SESSION, Findings, Mask, Restriction
from massage_desktop.content.stage import Side, Stage, halves
from massage_desktop.session.plan import Plan, PlannedStage, Preferences, make_plan
from tests.content.shipped import figure, knowledge, library
from tests.session.findings_made import (
    PREFERENCES,
    PROTOCOLS,
    band,
    barred,
    capped,
    disc,
    findings,
    hernia,
    text,
)

USUAL = Preferences()
SESSIONS = st.integers(1, 12)


def planned(protocol: str, *masks: Mask, preferences: Preferences = USUAL, session: int = 1) -> Plan:
    return make_plan(library().find(protocol), preferences, knowledge(), session, Findings(masks=masks))


def restricted(protocol: str, *restrictions: Restriction, session: int = 1) -> Plan:
    found = Findings(restrictions=restrictions)
    return make_plan(library().find(protocol), USUAL, knowledge(), session, found)


def worked(stage: PlannedStage) -> dict[str, list[tuple[str, Side]]]:
    """Side of the part, and what it works where."""
    return {part.side: [(zone.key, zone.side) for zone in stage.worked(part)] for part in stage.parts}


def said(stage: PlannedStage) -> list[str]:
    return [reason.en for reason in stage.restricted]


def test_a_mole_closes_a_place_and_leaves_its_zone() -> None:
    plan = planned("back.general", disc(9, 46, 1))
    assert plan.seconds == 900
    assert plan.removed == ()
    assert [mask.key for mask in plan.masks] == ["mask:1"]
    deep = plan.stages[1]
    assert [part.closed for part in deep.parts] == [("SPINE",), ("SPINE", "mask:1")]
    assert "CLIENT_MASK" in deep.warnings
    assert deep.restricted == ()
    assert [mask.name.en for mask in plan.own(deep.parts[1])] == ["Mole"]


def test_a_place_elsewhere_is_listed_and_warned_of_nowhere() -> None:
    plan = planned("neck.general", disc(9, 60, 2))
    assert plan.masks != ()
    for stage in plan.stages:
        assert "CLIENT_MASK" not in stage.warnings
        assert {key for part in stage.parts for key in part.closed} == {"SPINE", "NECK_ANT"}


def test_a_zone_that_is_lost_on_one_side_is_worked_on_the_other() -> None:
    plan = planned("neck.general", disc(3, 21, 4))  # all of the neck's right side, some of the collar
    stroke, _, saw, knead = plan.stages[:4]
    assert worked(stroke) == {"both": [("NECK_PV", "left"), ("COLLAR", "both")]}
    assert worked(knead)["left"] == [("NECK_PV", "left"), ("COLLAR", "left")]
    assert worked(knead)["right"] == [("COLLAR", "right")]
    assert said(stroke) == ["not worked on the right: Back of the neck (Mole)"]
    assert saw.length == 120


def test_a_half_that_lost_all_is_dropped_and_the_other_keeps_its_time() -> None:
    plan = planned("neck.general", disc(12, 27, 14))
    stroke, _, saw, knead, tap, _ = plan.stages
    assert [(part.side, part.seconds) for part in knead.parts] == [("left", 90)]
    assert (knead.length, knead.seconds.min, knead.seconds.target, knead.seconds.max) == (90, 60, 90, 90)
    assert saw.length == tap.length == 60
    assert (tap.seconds.min, tap.seconds.max) == (0, 60)
    assert said(knead) == ["right side: all its zones are closed: Mole"]
    assert knead.restricted[0].ru == "правая сторона: все зоны закрыты: Mole (ru)"
    assert [(part.side, part.seconds) for part in stroke.parts] == [("left", 180)]  # both hands had it all


def test_a_stage_that_lost_all_its_zones_is_left_out_with_the_reason() -> None:
    plan = planned("lumbar.general", band(50, 66))
    assert [left.key for left in plan.removed] == ["lumbar.general.sides"]
    assert plan.removed[0].reason.en == "all its zones are closed: Burn"
    assert plan.seconds == 780  # the other stages are as long as they were
    assert all("FLANK" not in [zone.key for zone in stage.zones] for stage in plan.stages)


def test_a_wanted_total_is_spread_over_what_is_left() -> None:
    whole, part = (
        planned("lumbar.general", *masks, preferences=Preferences("total", total=720))
        for masks in ((), (band(50, 66),))
    )
    assert whole.seconds == part.seconds == 720
    assert len(part.stages) == len(whole.stages) - 1


def test_nothing_is_left_where_all_is_closed() -> None:
    plan = planned("back.general", band(0, 90))
    assert plan.stages == ()
    assert len(plan.removed) == 5


def test_one_side_of_the_thoracic_work_can_be_left_out() -> None:
    plan = planned("back.thoracic_assisted", disc(10, 42, 15))
    assert [left.key for left in plan.removed] == [
        f"thor.R.{stage}" for stage in ("stroke", "rub", "saw", "knead", "tap", "close")
    ]


def test_the_sides_of_a_curve_follow_the_client_and_the_specialist() -> None:
    protocol = library().find("lumbar.scoliosis")
    for found, hollow, other in (
        (Findings(concave="right"), "right", "left"),
        (Findings(concave="right", reversed_sides=True), "left", "right"),
        (Findings(concave="left", reversed_sides=True), "right", "left"),
    ):
        plan = make_plan(protocol, USUAL, knowledge(), findings=found)
        assert [stage.parts[0].side for stage in plan.stages] == ["both", hollow, other, other, "both"]


def test_a_concave_side_that_is_closed_leaves_its_stage_out() -> None:
    found = Findings(concave="right", masks=(disc(10, 66, 20),))
    plan = make_plan(library().find("lumbar.scoliosis"), USUAL, knowledge(), findings=found)
    assert [left.key for left in plan.removed] == ["lumbar.scol.concave_relax"]


def test_a_hernia_splits_the_zones_at_its_level() -> None:
    plan = planned("lumbar.hernia", hernia("L4"))
    for stage in plan.stages:
        assert stage.warnings.count("HERNIA_LEVEL") == 1
        assert {zone.key for zone in stage.zones} == {"LUM_PV", "UPPER_GLUTE"}
        assert all("HERNIA_LEVEL" in part.closed for part in stage.parts)
    assert "HERNIA_LEVEL" in planned("back.general", hernia("T8")).stages[0].warnings


def test_a_barred_technique_is_left_out() -> None:
    plan = restricted("lumbar.general", barred("blood thinners", "tapotement", "vibration", "cupping"))
    assert [left.key for left in plan.removed] == [
        "lumbar.general.saw_chop",
        "lumbar.general.pat_tap",
        "lumbar.general.vibrate",
    ]
    assert {left.reason.en for left in plan.removed} == {"left out: blood thinners"}
    assert {left.reason.ru for left in plan.removed} == {"пропущено: blood thinners (ru)"}


def test_all_who_bar_a_technique_are_named() -> None:
    plan = restricted("neck.general", barred("blood thinners", "tapotement"), barred("a stent", "tapotement"))
    assert [left.reason.en for left in plan.removed] == ["left out: blood thinners; a stent"]


def test_the_lowest_cap_holds_and_says_why() -> None:
    plan = restricted("back.general", capped("blood thinners", 2), capped("age", 4))
    assert [stage.pressure for stage in plan.stages] == [(2, 2), (2, 2), (2, 2), (2, 2), (1, 2)]
    assert [said(stage) for stage in plan.stages] == [
        [],
        *[["pressure 2 at most: blood thinners"]] * 3,
        [],
    ]
    assert all(zone.pressure[1] <= 2 for stage in plan.stages for zone in stage.zones)


def test_a_cap_of_one_protocol_holds_in_that_one_only() -> None:
    osteoporosis = Restriction(text("osteoporosis"), FIRST_SESSION.source, 2, caps={"neck.scoliosis": 1})
    assert {stage.pressure for stage in restricted("neck.scoliosis", osteoporosis).stages} == {(1, 1)}
    assert restricted("neck.general", osteoporosis).stages[3].pressure == (2, 2)


def test_a_first_session_of_a_neck_with_osteochondrosis_is_light() -> None:
    plan = restricted("neck.osteochondrosis", FIRST_SESSION)
    assert [stage.pressure for stage in plan.stages] == [(2, 2), (2, 2), (2, 2), (2, 2), (1, 2)]
    assert said(plan.stages[1]) == ["pressure 2 at most: first session"]
    assert all(stage.restricted == () for stage in restricted("back.osteochondrosis", FIRST_SESSION).stages)


def test_warnings_of_findings_hold_everywhere_or_where_a_technique_stimulates() -> None:
    found = Findings(warnings=("W-HEAT",), stimulating=("W-TYPE",))
    plan = make_plan(library().find("neck.general"), USUAL, knowledge(), findings=found)
    assert all("W-HEAT" in stage.warnings for stage in plan.stages)
    warned = [stage.key for stage in plan.stages if "W-TYPE" in stage.warnings]
    assert warned == ["neck.general.saw", "neck.general.tap"]


def original(protocol: str, session: int, key: str) -> Stage:
    return next(stage for stage in library().find(protocol).stages_in(session) if stage.key == key)


@settings(deadline=None, max_examples=400)
@given(st.sampled_from(PROTOCOLS), SESSIONS, PREFERENCES, findings())
def test_whatever_is_found_the_plan_keeps_to_it(
    protocol: str, session: int, preferences: Preferences, found: Findings
) -> None:
    plan = make_plan(library().find(protocol), preferences, knowledge(), session, found)
    stages = library().find(protocol).stages_in(session)
    assert plan.masks == found.masks
    every_stage_is_planned_or_left_out_with_a_reason(plan, stages)
    for stage in plan.stages:
        asked = original(protocol, session, stage.key)
        its_times_add_up(stage)
        it_is_worked_where_something_is_left_and_nowhere_else(stage, asked, found)
        it_keeps_to_restrictions(stage, asked, found, protocol)
        it_names_the_places_that_it_meets(stage, asked, found)


def every_stage_is_planned_or_left_out_with_a_reason(plan: Plan, stages: Sequence[Stage]) -> None:
    keys = [stage.key for stage in stages]
    there, gone = [stage.key for stage in plan.stages], [left.key for left in plan.removed]
    assert sorted(there + gone) == sorted(keys)
    for some in (there, gone):
        assert all(keys.index(one) < keys.index(other) for one, other in pairwise(some))
    assert all(left.reason.en.strip()[-1] != ":" for left in plan.removed)


def its_times_add_up(stage: PlannedStage) -> None:
    assert sum(part.seconds for part in stage.parts) == stage.length
    assert stage.seconds.min <= stage.length <= stage.seconds.max
    assert stage.length > 0


def it_is_worked_where_something_is_left_and_nowhere_else(
    stage: PlannedStage, asked: Stage, found: Findings
) -> None:
    for part in stage.parts:
        lit = {(zone.key, half) for zone in stage.worked(part) for half in halves(zone.side)}
        left = {
            (zone.key, half)
            for zone in asked.zones
            for half in halves(part.side)
            if left_over(figure(), zone.key, half, found.masks) >= LEAST
        }
        assert lit == left
        assert lit


def it_keeps_to_restrictions(stage: PlannedStage, asked: Stage, found: Findings, protocol: str) -> None:
    assert not any(stage.technique in each.forbids for each in found.restrictions)
    caps = [min(each.cap, each.caps.get(protocol, 5)) for each in found.restrictions]
    own = {zone.key: zone.pressure or asked.pressure for zone in asked.zones}
    for pressure, was in (
        (stage.pressure, asked.pressure),
        *((zone.pressure, own[zone.key]) for zone in stage.zones),
    ):
        assert 1 <= pressure[0] <= pressure[1] <= min([*caps, was[1]])
    for zone in stage.zones:
        assert zone.pressure[1] <= knowledge().zones[zone.key].max_pressure
    if stage.pressure != asked.pressure:
        assert any("pressure" in reason.en for reason in stage.restricted)


def it_names_the_places_that_it_meets(stage: PlannedStage, asked: Stage, found: Findings) -> None:
    warned = set(found.warnings) | set(asked.warnings)
    assert warned <= set(stage.warnings)
    assert len(set(stage.warnings)) == len(stage.warnings)
    for part in stage.parts:
        points = [
            p for z in asked.zones for half in halves(part.side) for p in zone_points(figure(), z.key, half)
        ]
        for mask in found.masks:
            if any(mask.covers(point) for point in points):
                assert mask.key in part.closed
                assert mask.warning in stage.warnings
            elif not any(mask.covers(point, beyond=1) for point in points) and mask.key not in warned:
                assert mask.key not in part.closed


def test_no_zone_of_a_protocol_is_lost_without_a_finding() -> None:
    for protocol in library().protocols.values():
        for stage in protocol.all_stages:
            for zone in stage.zones:
                for half in halves("both"):
                    assert len(free_points(figure(), zone.key, half)) / 4 >= LEAST


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_without_findings_the_plan_is_the_protocol_s(protocol: str) -> None:
    plan = make_plan(library().find(protocol), USUAL, knowledge())
    assert (plan.masks, plan.removed) == ((), ())
    assert all(stage.restricted == () for stage in plan.stages)

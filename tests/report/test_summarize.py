"""What the summary says of sessions on the shipped protocols."""

import pytest
from msgspec.structs import replace

from massage_desktop.content.findings import Findings
from massage_desktop.report.summarize import summarize
from massage_desktop.report.summary import Change, Stop, Summary
from massage_desktop.session import commands
from massage_desktop.session.commands import Extend, Next, Note, Pause, Previous, Resume, SwitchSide
from massage_desktop.session.plan import Preferences
from tests.report.records import KNOWLEDGE, record, shipped_plan
from tests.session.findings_made import barred, capped, disc, hernia

MINUTE = 60


def summary_of(*presses: tuple[float, commands.Command], protocol: str = "back.general") -> Summary:
    return summarize(record(*presses, protocol=protocol), KNOWLEDGE)


def test_a_session_left_alone_is_done_as_planned() -> None:
    summary = summary_of()
    assert [(line.planned, line.actual, line.outcome) for line in summary.stages] == [(180, 180, "done")] * 5
    assert [side.seconds for side in summary.stages[1].sides] == [90, 90]
    assert (summary.planned, summary.actual, summary.stop) == (900, 900, None)
    assert summary.first_side == "left"


def test_a_stage_that_ended_early_is_cut_short() -> None:
    line = summary_of((100, Next())).stages[0]
    assert (line.actual, line.outcome) == (100, "cut_short")


def test_extensions_with_their_moment() -> None:
    summary = summary_of((10 * MINUTE + 5, Extend()))
    title = summary.record.plan.stages[3].title
    assert summary.extensions == (Change(title, at=605, seconds=30),)
    assert (summary.stages[3].actual, summary.stages[3].outcome) == (210, "done")


def test_pauses_are_no_work() -> None:
    summary = summary_of((100, Pause()), (114, Resume()), (200, Pause()), (300, Resume()))
    assert (summary.pauses, summary.paused, summary.actual) == (2, 114, 900)


def test_a_stop_keeps_what_was_done_and_says_why() -> None:
    summary = summary_of((200, commands.Stop("pain")))
    assert summary.stop == Stop("pain", 200)
    assert [line.outcome for line in summary.stages] == ["done", "cut_short", *["not_reached"] * 3]
    assert summary.actual == 200


def test_a_stop_in_the_first_half_leaves_the_other_side_unlit() -> None:
    plan = shipped_plan("back.general")
    halves = replace(plan, stages=plan.stages[1:2])
    summary = summarize(record((60, commands.Stop("client")), plan=halves), KNOWLEDGE)
    assert {zone.side for zone in summary.worked} == {"left"}
    assert [side.seconds for side in summary.stages[0].sides] == [60, 0]


def test_worked_zones_span_the_pressures_of_all_stages() -> None:
    worked = {zone.key: zone.pressure for zone in summary_of().worked}
    assert worked["LUM_PV"] == (1, 3)
    assert worked["LAT"] == (1, 1)  # the zone's own limit


def test_a_reopened_stage_adds_up() -> None:
    summary = summary_of((190, Previous()))
    assert [change.at for change in summary.reopened] == [190]
    assert (summary.stages[0].actual, summary.stages[1].actual) == (240, 180)


def test_switching_sides_by_hand_shows_in_their_times() -> None:
    summary = summary_of((180 + 60, SwitchSide()))
    assert [(side.side, side.seconds) for side in summary.stages[1].sides] == [("left", 60), ("right", 120)]


def test_warnings_gravest_first_with_the_stages_they_held_in() -> None:
    warnings = summary_of(protocol="neck.general").warnings
    severities = [each.warning.severity for each in warnings]
    assert severities == sorted(severities)
    held = {each.warning.title.en: each.stages for each in warnings}
    assert held["Spine line"] == ()
    assert held["Give this stage more attention"] == (4,)


def test_only_warnings_of_stages_that_ran() -> None:
    ran = summary_of((30, commands.Stop("other")), protocol="neck.general")
    titles = [each.warning.title.en for each in ran.warnings]
    assert "Give this stage more attention" not in titles
    assert "Spine line" in titles


def test_closed_and_limited_zones_are_kept_off() -> None:
    kept = {zone.key: zone.rule for zone in summary_of().kept_off}
    assert kept["SPINE"] == "closed"
    assert kept["KIDNEY"] == "limited"
    worked = {zone.key for zone in summary_of(protocol="neck.general").worked}
    assert worked.isdisjoint(zone.key for zone in summary_of(protocol="neck.general").kept_off)


def test_notes_with_their_stage_and_moment() -> None:
    (noted,) = summary_of((200, Note("pain_score", "4"))).noted
    assert (noted.at, noted.kind, noted.value) == (200, "pain_score", "4")
    assert noted.stage is not None
    assert noted.stage.en == "Deep stroking"


def test_a_stage_left_out_by_the_plan_is_told() -> None:
    plan = shipped_plan("neck.general", Preferences(length="shortest"))
    summary = summarize(record(plan=plan), KNOWLEDGE)
    assert [removed.key for removed in summary.removed] == ["neck.general.tap"]


FOUND = Findings(
    masks=(disc(9, 46, 2.5), disc(0, 5, 1, "mask:2", "Lump")),
    restrictions=(capped("blood thinners", 2), barred("a stent", "effleurage_deep")),
)


def bent(*presses: tuple[float, commands.Command], found: Findings = FOUND) -> Summary:
    plan = shipped_plan("back.general", findings=found)
    return summarize(record(*presses, plan=plan), KNOWLEDGE)


def test_what_restricted_the_stages_that_ran() -> None:
    assert [(each.reason.en, each.stages) for each in bent().restricted] == [
        ("pressure 2 at most: blood thinners", (2, 3)),
    ]
    assert bent((100, commands.Stop("client"))).restricted == ()
    assert [removed.reason.en for removed in bent().removed] == ["left out: a stent"]


def test_the_client_s_own_places_are_kept_off_where_they_lie() -> None:
    own = {kept.name.en: kept.mask for kept in bent().kept_off if kept.of_client}
    assert own == {mask.name.en: mask for mask in FOUND.masks}
    assert all(kept.mask is None for kept in bent().kept_off if not kept.of_client)


def test_a_warning_names_the_places_that_were_met() -> None:
    warned = {each.warning.title.en: each.places for each in bent().warnings}
    assert [mask.name.en for mask in warned["Client's closed place"]] == ["Mole"]
    assert warned["Spine line"] == ()


def test_a_hernia_that_was_marked_is_named_and_shown() -> None:
    plan = shipped_plan("lumbar.hernia", findings=Findings(masks=(hernia("L4"),)))
    summary = summarize(record(plan=plan), KNOWLEDGE)
    (kept,) = [kept for kept in summary.kept_off if kept.of_client]
    assert (kept.name.en, kept.mask) == ("Hernia L4", plan.masks[0])
    unmarked = summarize(record(protocol="lumbar.hernia"), KNOWLEDGE)
    assert [kept.mask for kept in unmarked.kept_off if kept.of_client] == [None]


def test_a_zone_that_was_lost_was_not_worked() -> None:
    plan = shipped_plan("neck.general", findings=Findings(masks=(disc(3, 21, 4),)))
    worked = {zone.key: zone.side for zone in summarize(record(plan=plan), KNOWLEDGE).worked}
    assert worked == {"NECK_PV": "left", "COLLAR": "both"}


def test_what_changed_the_plan_is_among_the_grounds() -> None:
    changes = [ground.source for ground in bent().grounds if ground.topic == "changes"]
    assert FOUND.restrictions[0].source in changes
    assert tuple(g.name.en for g in bent().grounds if g.name and g.name.en in ("Mole", "Lump")) == ("Mole",)


@pytest.mark.parametrize("protocol", ["back.general", "neck.general", "lumbar.general"])
def test_sources_are_those_of_what_ran(protocol: str) -> None:
    whole, part = summary_of(protocol=protocol), summary_of((30, commands.Stop("other")), protocol=protocol)
    assert set(part.grounds) < set(whole.grounds)

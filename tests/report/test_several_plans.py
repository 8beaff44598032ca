"""A session that went over to another mode and back, and slept in between."""

from msgspec.structs import replace

from massage_desktop.report.html import render
from massage_desktop.report.remarks import remarks
from massage_desktop.report.summarize import summarize
from massage_desktop.report.summary import Summary
from massage_desktop.report.words import Words
from massage_desktop.session.commands import Command, Sleep, SwitchMode, Undo, Wake
from tests.report.records import KNOWLEDGE, record, run, shipped_plan

BACK, NECK = shipped_plan("back.general"), shipped_plan("neck.general")


def summary(*commands: tuple[float, Command]) -> Summary:
    return summarize(record(*commands, plan=BACK), KNOWLEDGE)


def test_both_plans_have_their_stages_and_all_work_counts() -> None:
    made = summary((50, SwitchMode(NECK)), (1000, SwitchMode(BACK)))
    assert [section.plan.protocol for section in made.sections] == ["back.general", "neck.general"]
    back, neck = (sum(line.actual for line in section.stages) for section in made.sections)
    assert (back, neck) == (900, 900)
    assert made.actual == 1800
    assert [line.number for line in made.sections[1].stages] == list(range(6, 12))


def test_a_mode_that_was_over_and_gone_to_again_counts_twice() -> None:
    said = [(50, SwitchMode(NECK)), (1000, SwitchMode(BACK)), (1010, SwitchMode(NECK))]
    session = run(BACK, *said)
    state = session.state
    stages = [*state.stages, *(stage for other in state.left for stage in other.stages)]
    assert summary(*said).actual * 1000 == sum(stage.actual for stage in stages)
    assert summary(*said).sections[1].stages[0].actual == 360


def test_a_switch_that_was_taken_back_leaves_no_section() -> None:
    made = summary((50, SwitchMode(NECK)), (55, Undo()))
    assert [section.plan.protocol for section in made.sections] == ["back.general"]
    assert made.actual == 900


def test_a_plan_that_was_only_begun_is_cut_short() -> None:
    made = summary((50, SwitchMode(NECK)), (70, SwitchMode(BACK)))
    outcomes = [line.outcome for line in made.sections[1].stages]
    assert outcomes == ["cut_short"] + ["not_reached"] * 5


def test_warnings_of_both_plans_are_told() -> None:
    made = summary((50, SwitchMode(NECK)), (1000, SwitchMode(BACK)))
    titles = {active.warning.title.en for active in made.warnings}
    assert {"Spine line", "Kidneys", "Front and sides of the neck"} <= titles


def test_a_sleep_is_told_with_its_length() -> None:
    made = summary((60, Sleep(until=400_000)), (410, Wake("continue")))
    assert [(gap.at, gap.seconds) for gap in made.gaps] == [(60, 340)]
    assert "The computer was asleep at 1:00 for 5:40." in remarks(made, Words.shipped("en"))


def test_the_sheet_has_a_heading_for_each_plan() -> None:
    made = summary((50, SwitchMode(NECK)), (1000, SwitchMode(BACK)))
    html = render(replace(made), Words.shipped("en"))
    assert "Neck, general (6 stages)" in html
    assert "Total" in html

"""What the summary says of sessions on the shipped protocols."""


from massage_desktop.report.summarize import summarize
from massage_desktop.report.summary import Change, Stop, Summary
from massage_desktop.session import commands
from massage_desktop.session.commands import Extend, Next, Pause, Resume
from tests.report.records import KNOWLEDGE, record

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
    summary = summarize(record((60, Next()), (120, commands.Stop("client")), plan=halves_only()), KNOWLEDGE)
    assert {zone.side for zone in summary.worked} == {"left"}


def halves_only():  # type: ignore[no-untyped-def]
    raise NotImplementedError

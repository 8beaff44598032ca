"""Switching modes and falling asleep, said with plain numbers. Times in ms."""

import pytest
from msgspec.structs import replace

from massage_desktop.session.commands import (
    Extend,
    IllegalMoveError,
    Next,
    Pause,
    Phase,
    Previous,
    Resume,
    Sleep,
    Start,
    SwitchMode,
    Undo,
    Wake,
)
from massage_desktop.session.engine import Session
from massage_desktop.session.events import Cue, Holding, ModeSwitched, StageEnded, StageStarted
from tests.session.plans import classic, plan, stage

NECK = replace(plan(stage(1), stage(2)), protocol="neck", mode="neck")
BACK = replace(classic(), protocol="back")


def running() -> Session:
    session = Session(BACK)
    session.handle(Start(), 0)
    return session


def ended(session: Session) -> list[tuple[str, int]]:
    return [(e.key, e.actual) for e in session.events if isinstance(e, StageEnded)]


def test_back_to_neck_at_50_s_the_neck_runs_out_and_the_back_goes_on_where_it_was() -> None:
    session = running()
    session.handle(SwitchMode(NECK), 50_000)
    assert ended(session) == [("stage_1", 50_000)]
    session.advance(500_000)
    holding = [e for e in session.events if isinstance(e, Holding)]
    assert [(e.at, e.standing) for e in holding] == [(410_000, True)]
    session.handle(SwitchMode(BACK), 500_000)
    assert (session.plan.protocol, session.state.index, session.state.stage.left) == ("back", 0, 130_000)
    session.advance(500_000 + 130_000 + 4 * 180_000)
    assert session.state.phase is Phase.FINISHED
    assert session.state.paused == 90_000  # the hold stood


def test_in_the_hold_between_two_plans_next_finishes() -> None:
    session = running()
    session.handle(SwitchMode(NECK), 50_000)
    session.advance(420_000)
    session.handle(Next(), 430_000)
    assert session.state.phase is Phase.FINISHED


def test_both_plans_can_be_left_and_returned_to() -> None:
    session = running()
    session.handle(SwitchMode(NECK), 50_000)
    session.handle(SwitchMode(BACK), 70_000)
    session.handle(SwitchMode(NECK), 100_000)
    assert (session.state.index, session.state.stage.actual) == (0, 20_000)
    assert [run.plan.protocol for run in session.state.interrupted] == ["back"]


def test_a_switch_of_mode_can_be_undone() -> None:
    session, untouched = running(), running()
    session.handle(SwitchMode(NECK), 50_000)
    session.handle(Undo(), 58_000)
    untouched.advance(58_000)
    assert session.state == untouched.state


def test_the_present_plan_is_not_switched_to() -> None:
    with pytest.raises(IllegalMoveError, match="at work already"):
        running().handle(SwitchMode(BACK), 1_000)


def test_a_switch_announces_the_first_stage_of_the_other_plan() -> None:
    session = running()
    events = session.handle(SwitchMode(NECK), 50_000)
    kinds = [type(event) for event in events]
    assert kinds == [StageEnded, ModeSwitched, StageStarted, Cue]
    assert isinstance(events[-1], Cue)
    assert events[-1].kind == "stage_change"


def test_asleep_it_stands_and_goes_on_from_there() -> None:
    session = running()
    session.handle(Sleep(until=400_000), 60_000)
    assert session.state.phase is Phase.PAUSED
    assert session.next_deadline() is None
    with pytest.raises(IllegalMoveError, match="time asleep"):
        session.handle(Resume(), 405_000)
    session.handle(Wake("continue"), 410_000)
    assert (session.state.gaps, session.state.paused) == (340_000, 10_000)
    assert session.state.stage.left == 120_000
    assert session.next_deadline() == 410_000 + 110_000


def test_time_asleep_counted_ends_at_the_stage_and_holds() -> None:
    session = running()
    session.handle(Sleep(until=400_000), 60_000)
    session.handle(Wake("count"), 410_000)
    assert (session.state.phase, session.state.standing) == (Phase.HOLDING, True)
    assert session.state.stage.actual == 180_000
    session.handle(Next(), 420_000)
    assert ended(session) == [("stage_1", 180_000)]
    assert session.state.index == 1


def test_a_short_sleep_counted_goes_on_within_the_stage() -> None:
    session = running()
    session.handle(Sleep(until=90_000), 60_000)
    session.handle(Wake("count"), 95_000)
    assert session.state.phase is Phase.RUNNING
    session.advance(180_000)
    assert ended(session) == [("stage_1", 180_000)]


def test_stopped_after_a_sleep_only_the_work_before_it_counts() -> None:
    session = running()
    session.handle(Sleep(until=400_000), 60_000)
    session.handle(Wake("stop"), 401_000)
    assert session.state.phase is Phase.STOPPED
    assert ended(session) == [("stage_1", 60_000)]


def test_extend_in_the_last_stage_pause_undo() -> None:
    session = running()
    for number in range(4):
        session.handle(Next(), 1_000 * (number + 1))
    session.handle(Extend(), 10_000)
    session.handle(Pause(), 12_000)
    with pytest.raises(IllegalMoveError):
        session.handle(Undo(), 13_000)
    assert session.state.stage.target == 210_000
    session.handle(Resume(), 20_000)
    session.advance(400_000)
    assert session.state.phase is Phase.FINISHED
    assert ended(session)[-1] == ("stage_5", 210_000)


def test_previous_at_50_s_of_stage_2_and_on_to_the_end() -> None:
    session = running()
    session.handle(Previous(), 230_000)
    session.advance(2_000_000)
    assert ended(session) == [
        ("stage_1", 180_000),
        ("stage_1", 240_000),
        *((f"stage_{number}", 180_000) for number in range(2, 6)),
    ]

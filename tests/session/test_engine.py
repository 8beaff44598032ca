"""What the engine promises, said with plain numbers. Times in ms."""

import pytest

from massage_desktop.session.commands import (
    Command,
    Extend,
    IllegalMoveError,
    Next,
    Note,
    Pause,
    Phase,
    Previous,
    Resume,
    Start,
    Stop,
    SwitchSide,
    Undo,
)
from massage_desktop.session.engine import Session, rebuild
from massage_desktop.session.events import (
    Cue,
    Event,
    Extended,
    Holding,
    Ignored,
    Overrun,
    SessionFinished,
    SessionStopped,
    SideSwitched,
    StageEnded,
    StageStarted,
    Undone,
)
from tests.session.plans import classic, plan, stage


def running(session: Session | None = None) -> Session:
    session = session or Session(classic())
    session.handle(Start(), 0)
    return session


def cues(events: list[Event]) -> list[tuple[int, str]]:
    return [(event.at, event.kind) for event in events if isinstance(event, Cue)]


def ended(session: Session) -> list[tuple[str, int]]:
    return [(e.key, e.actual) for e in session.events if isinstance(e, StageEnded)]


def test_the_classic_session_runs_to_its_end_by_itself() -> None:
    session = running()
    session.advance(900_000)
    assert session.state.phase is Phase.FINISHED
    assert ended(session) == [(f"stage_{i}", 180_000) for i in range(1, 6)]
    assert cues(session.events)[:5] == [
        (0, "session_start"),
        (170_000, "ten_seconds"),
        (180_000, "stage_change"),
        (270_000, "side_switch"),
        (350_000, "ten_seconds"),
    ]
    assert cues(session.events)[-1] == (900_000, "session_end")


def test_a_countdown_comes_before_the_first_stage() -> None:
    session = Session(classic())
    assert cues(session.handle(Start(delay=30_000), 0)) == []
    assert session.next_deadline() == 30_000
    assert cues(session.advance(30_000)) == [(30_000, "session_start")]
    session.advance(930_000)
    assert (session.state.waited, session.state.phase) == (30_000, Phase.FINISHED)


def test_next_in_the_countdown_begins_now() -> None:
    session = Session(classic())
    session.handle(Start(delay=30_000), 0)
    assert cues(session.handle(Next(), 12_000)) == [(12_000, "session_start")]
    assert session.next_deadline() == 12_000 + 170_000


def test_a_pause_in_the_countdown_stops_it() -> None:
    session = Session(classic())
    session.handle(Start(delay=30_000), 0)
    session.handle(Pause(), 10_000)
    session.handle(Resume(), 60_000)
    assert session.next_deadline() == 80_000


def test_paused_time_is_no_work() -> None:
    session = running()
    session.handle(Pause(), 60_000)
    assert session.next_deadline() is None
    session.handle(Resume(), 160_000)
    session.advance(280_000)
    assert ended(session) == [("stage_1", 180_000)]
    assert session.state.paused == 100_000


def test_next_keeps_the_actual_time_and_finishes_after_the_last() -> None:
    session = running(Session(plan(stage(1), stage(2))))
    session.handle(Next(), 100_000)
    events = session.handle(Next(), 150_000)
    assert ended(session) == [("stage_1", 100_000), ("stage_2", 50_000)]
    assert isinstance(events[-2], SessionFinished)


def test_next_right_after_an_automatic_change_is_ignored() -> None:
    session = running()
    session.advance(180_000)
    (ignored,) = session.handle(Next(), 180_300)
    assert isinstance(ignored, Ignored)
    assert session.state.index == 1
    session.handle(Next(), 182_000)
    assert session.state.index == 2


def test_next_twice_by_hand_is_not_guarded() -> None:
    session = running()
    session.handle(Next(), 100_000)
    session.handle(Next(), 100_500)
    assert session.state.index == 2


def test_previous_reopens_for_a_minute_and_the_interrupted_stage_keeps_what_it_had_left() -> None:
    session = running(Session(plan(stage(1), stage(2))))
    session.advance(180_000)
    session.handle(Previous(), 230_000)
    assert session.state.index == 0
    assert session.state.stage.target == 240_000
    session.advance(290_000)
    assert session.state.index == 1
    session.advance(420_000)
    assert ended(session) == [("stage_1", 180_000), ("stage_1", 240_000), ("stage_2", 180_000)]
    assert session.state.phase is Phase.FINISHED


def test_previous_after_a_short_stage_keeps_its_target() -> None:
    session = running()
    session.handle(Next(), 60_000)
    session.handle(Previous(), 70_000)
    assert session.state.stage.target == 180_000


def test_previous_is_refused_in_the_first_stage() -> None:
    with pytest.raises(IllegalMoveError, match="no stage before"):
        running().handle(Previous(), 1_000)


def test_a_reopened_stage_of_halves_brings_both_to_the_same_time() -> None:
    session = running(Session(plan(stage(1, halves=True), stage(2))))
    session.handle(Next(), 110_000)  # 90 s left, 20 s right
    session.handle(Previous(), 120_000)
    assert session.state.stage.due == (90_000, 90_000)
    assert session.state.stage.part == 1
    session.advance(190_000)
    assert session.state.stages[0].worked == (90_000, 90_000)


def test_extending_shares_the_time_between_sides_not_yet_done() -> None:
    session = running(Session(plan(stage(1, halves=True))))
    session.handle(Extend(), 10_000)
    assert session.state.stage.due == (105_000, 105_000)
    session.advance(105_000)
    assert session.state.stage.part == 1
    session.handle(Extend(), 110_000)
    assert session.state.stage.due == (105_000, 135_000)


def test_extending_past_the_longest_time_warns_of_the_overrun() -> None:
    session = running(Session(plan(stage(1))))
    session.handle(Extend(), 100_000)
    session.handle(Extend(), 101_000)
    events = session.advance(240_000)
    overruns = [(e.at, e.count) for e in events if isinstance(e, Overrun)]
    assert overruns == [(180_000, 1), (210_000, 2)]
    assert session.state.phase is Phase.FINISHED


def test_the_ten_second_cue_comes_again_when_the_end_moves() -> None:
    session = running(Session(plan(stage(1))))
    session.advance(175_000)
    session.handle(Extend(), 176_000)
    assert (200_000, "ten_seconds") in cues(session.advance(201_000))


def test_a_short_rest_has_no_ten_second_cue() -> None:
    session = Session(plan(stage(1, (5, 8, 10))))
    session.handle(Start(), 0)
    assert cues(session.advance(8_000)) == [(8_000, "session_end")]


def test_switching_gives_the_rest_of_the_stage_to_the_other_half() -> None:
    session = running(Session(plan(stage(1, halves=True), stage(2))))
    session.handle(SwitchSide(), 30_000)
    assert session.state.stage.due == (30_000, 150_000)
    session.handle(SwitchSide(), 50_000)
    events = session.advance(180_000)
    assert session.state.stages[0].worked == (160_000, 20_000)
    assert not [e for e in events if isinstance(e, SideSwitched)]


def test_switching_is_refused_in_a_stage_of_one_part() -> None:
    with pytest.raises(IllegalMoveError, match="no halves"):
        running().handle(SwitchSide(), 1_000)


def test_the_waiting_flow_holds_and_never_goes_on_by_itself() -> None:
    session = running(Session(classic(flow="waiting")))
    events = session.advance(600_000)
    assert [e.at for e in events if isinstance(e, Holding)] == [180_000]
    assert [e.at for e in events if isinstance(e, Overrun)] == [210_000, 240_000]
    assert session.state.phase is Phase.HOLDING
    session.handle(Next(), 601_000)
    assert ended(session) == [("stage_1", 601_000)]


def test_extending_while_holding_gives_time_from_now() -> None:
    session = running(Session(classic(flow="waiting")))
    session.handle(Extend(), 190_000)
    assert session.state.phase is Phase.RUNNING
    events = session.advance(220_000)
    assert [e.at for e in events if isinstance(e, Holding)] == [220_000]


def test_a_pause_while_holding_returns_to_holding() -> None:
    session = running(Session(classic(flow="waiting")))
    session.advance(185_000)
    session.handle(Pause(), 190_000)
    session.handle(Resume(), 200_000)
    assert session.state.phase is Phase.HOLDING
    assert session.next_deadline() == 220_000  # the overrun, moved by the pause


def test_stop_keeps_what_was_done() -> None:
    session = running()
    events = session.handle(Stop("pain"), 200_000)
    assert ended(session) == [("stage_1", 180_000), ("stage_2", 20_000)]
    assert events[-1] == SessionStopped(at=200_000, by="stop", nth=2, reason="pain")
    assert session.next_deadline() is None


def test_stop_in_a_pause_books_the_pause() -> None:
    session = running()
    session.handle(Pause(), 50_000)
    session.handle(Stop("other"), 80_000)
    assert (ended(session), session.state.paused) == ([("stage_1", 50_000)], 30_000)


def test_next_undone_after_the_stage_would_have_ended() -> None:
    session, untouched = running(), running()
    session.handle(Next(), 175_000)
    session.handle(Undo(), 184_000)
    untouched.advance(184_000)
    assert session.state == untouched.state
    assert any(isinstance(e, Undone) for e in session.events)
    assert session.events[-1] == Cue(at=184_000, by="undo", nth=3, kind="stage_change")


def test_a_stop_can_be_undone_for_ten_seconds() -> None:
    session = running()
    session.handle(Stop("other"), 50_000)
    session.handle(Undo(), 60_000)
    assert (session.state.phase, session.state.index) == (Phase.RUNNING, 0)
    session.handle(Stop("other"), 61_000)
    with pytest.raises(IllegalMoveError, match="too long ago"):
        session.handle(Undo(), 71_001)


def test_undo_after_a_note_keeps_the_note_but_after_a_pause_is_refused() -> None:
    session = running()
    session.handle(Extend(), 10_000)
    session.handle(Note("free", "tight"), 11_000)
    session.handle(Undo(), 12_000)
    assert session.state.stage.target == 180_000
    session.handle(Extend(), 20_000)
    session.handle(Pause(), 21_000)
    with pytest.raises(IllegalMoveError, match="nothing to undo"):
        session.handle(Undo(), 22_000)


def test_a_late_cue_says_so() -> None:
    session = running()
    events = session.advance(183_000)
    late = {e.kind: (e.late, e.missed) for e in events if isinstance(e, Cue)}
    assert late == {"ten_seconds": (13_000, True), "stage_change": (3_000, True)}


@pytest.mark.parametrize("command", [Start(), Resume()])
def test_a_wrong_move_raises_and_changes_nothing(command: Command) -> None:
    session = running()
    before = session.state
    with pytest.raises(IllegalMoveError):
        session.handle(command, 0)
    assert session.state == before


def test_the_state_can_be_rebuilt_from_the_events() -> None:
    session = running()
    for command, at in (
        (Next(), 90_000),
        (Undo(), 95_000),
        (Extend(), 100_000),
        (SwitchSide(), 300_000),
    ):
        session.handle(command, at)
    assert rebuild(session.plan, session.events) == session.state


def test_events_carry_their_stage() -> None:
    session = running()
    started = [e for e in session.advance(900_000) if isinstance(e, StageStarted)]
    assert [(e.stage, e.key) for e in started] == [(i, f"stage_{i + 1}") for i in range(1, 5)]


def test_extend_is_refused_before_the_first_stage() -> None:
    session = Session(classic())
    session.handle(Start(delay=15_000), 0)
    with pytest.raises(IllegalMoveError, match="not begun"):
        session.handle(Extend(), 5_000)
    assert not [e for e in session.events if isinstance(e, Extended)]

"""What the screen is told. Times in ms."""

from hypothesis import given
from hypothesis import strategies as st

from massage_desktop.session.commands import Extend, Next, Pause, Phase, Start, SwitchSide
from massage_desktop.session.engine import Session
from massage_desktop.session.position import PartPosition, Position, next_change, position
from tests.session.plans import classic, plan, stage


def at(session: Session, now: int) -> Position:
    session.advance(now)
    return position(session.state, now, session.windows.undo)


def running() -> Session:
    session = Session(classic())
    session.handle(Start(), 0)
    return session


def test_in_the_middle_of_the_second_stage() -> None:
    shown = at(running(), 226_000)
    assert (shown.index, shown.part, shown.stage_left) == (1, 0, 134_000)
    assert shown.parts == (PartPosition(90_000, 44_000), PartPosition(90_000, 90_000))
    assert (shown.worked, shown.to_come) == (226_000, 674_000)


def test_the_countdown_is_shown_before_the_first_stage() -> None:
    session = Session(classic())
    session.handle(Start(delay=30_000), 0)
    shown = at(session, 12_000)
    assert (shown.index, shown.countdown, shown.worked) == (-1, 18_000, 0)


def test_after_switching_the_half_that_was_left_has_no_more_time() -> None:
    session = Session(plan(stage(1, halves=True)))
    session.handle(Start(), 0)
    session.handle(SwitchSide(), 30_000)
    assert at(session, 40_000).parts == (PartPosition(30_000, 0), PartPosition(150_000, 140_000))


def test_past_the_longest_time_it_is_over() -> None:
    session = running()
    session.handle(Extend(), 170_000)
    assert not at(session, 180_000).over
    assert at(session, 181_000).over


def test_undo_is_offered_for_ten_seconds() -> None:
    session = running()
    session.handle(Next(), 50_000)
    assert at(session, 60_000).can_undo
    assert not at(session, 60_001).can_undo


def test_nothing_changes_in_a_pause_or_after_the_end() -> None:
    session = running()
    session.handle(Pause(), 50_500)
    assert next_change(session.state, 51_000) is None
    over = running()
    over.advance(900_000)
    assert next_change(over.state, 901_000) is None
    assert at(over, 950_000).phase is Phase.FINISHED


@given(st.integers(0, 899_999))
def test_a_shown_second_changes_at_the_next_change_and_not_before(now: int) -> None:
    session = running()
    session.advance(now)
    change = next_change(session.state, now)
    assert change is not None
    assert now < change <= now + 1_000
    left = session.state.stage.target - (now - session.state.since) - session.state.stage.actual
    assert (left - (change - now)) % 1_000 == 0 or session.state.stage.pending

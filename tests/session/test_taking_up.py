"""A session that was interrupted stands where it was, paused, and its time adds up."""

import pytest

from massage_desktop.session.commands import Command, Pause, Phase, Resume, Sleep, Start
from massage_desktop.session.engine import Session, rebuild
from massage_desktop.session.events import Slept
from massage_desktop.session.position import position
from massage_desktop.session.taking_up import take_up
from tests.session.plans import classic


def cut_off(*commands: tuple[int, Command], at: int) -> Session:
    """What is left of a session that stood at `at` ms when it was cut off."""
    session = Session(classic())
    session.handle(Start(), 0)
    for moment, command in commands:
        session.handle(command, moment)
    session.advance(at)
    return Session.resumed(session.first_plan, session.events, at)


def left(session: Session) -> int:
    return position(session.state, session.now, 0).stage_left


@pytest.mark.parametrize("gap", [0, 90_000])
def test_it_is_paused_at_the_second_where_it_was(gap: int) -> None:
    session = cut_off(at=62_000)
    before = left(session)
    take_up(session, gap)
    assert session.state.phase is Phase.PAUSED
    assert left(session) == before
    session.handle(Resume(), 62_000 + gap + 5_000)
    session.advance(62_000 + gap + 8_000)
    assert left(session) == before - 3_000
    assert rebuild(session.first_plan, session.events) == session.state


def test_the_time_between_is_a_gap_of_its_own() -> None:
    session = cut_off(at=62_000)
    take_up(session, 90_000)
    (gap,) = [event for event in session.events if isinstance(event, Slept)]
    assert (gap.at, gap.until, gap.cause) == (62_000, 152_000, "closed")


def test_in_a_pause_the_pause_goes_on() -> None:
    session = cut_off((30_000, Pause()), at=62_000)
    assert take_up(session, 90_000) == []
    assert session.state.phase is Phase.PAUSED


def test_asleep_when_it_was_cut_off_it_is_paused_too() -> None:
    session = cut_off((30_000, Sleep(until=50_000)), at=62_000)
    before = left(session)
    take_up(session, 90_000)
    assert left(session) == before
    assert not session.refusal(Resume())

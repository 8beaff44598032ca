"""The account of a session agrees with the engine, whatever was pressed."""

from hypothesis import given
from hypothesis import strategies as st

from massage_desktop.report.account import Account, whole_seconds
from massage_desktop.session.commands import Command, Extend, Next, Note, Pause, Resume, Stop, Undo
from massage_desktop.session.engine import Session
from massage_desktop.session.events import Extended, Noted, SessionStopped, StageEnded
from massage_desktop.session.plan import Plan
from tests.session.plans import classic
from tests.session.playing import STEPS, plans, play


@given(plans(), STEPS)
def test_the_account_ends_where_the_session_ended(plan: Plan, steps: list[tuple[int, Command]]) -> None:
    session = play(plan, steps)
    assert Account.of(plan, session.events).state == session.state


@given(plans(), STEPS)
def test_events_that_count_tell_of_the_work_that_counts(plan: Plan, steps: list[tuple[int, Command]]) -> None:
    session = play(plan, steps)
    account = Account.of(plan, session.events)
    last = {event.stage: event.actual for event in account.all(StageEnded)}
    ended = {i: stage.actual for i, stage in enumerate(session.state.stages) if stage.ended}
    assert {i: last.get(i) for i in ended} == ended


@given(plans(), STEPS)
def test_printed_seconds_add_up_to_the_whole_work(plan: Plan, steps: list[tuple[int, Command]]) -> None:
    session = play(plan, steps)
    printed = sum(map(sum, Account.of(plan, session.events).seconds()))
    worked = sum(stage.actual for stage in session.state.stages)
    assert abs(printed * 1000 - worked) <= 500


@given(st.lists(st.integers(0, 10_000_000), max_size=20))
def test_whole_seconds_are_near_and_add_up(durations: list[int]) -> None:
    seconds = whole_seconds(durations)
    assert abs(sum(seconds) * 1000 - sum(durations)) <= 500
    assert all(abs(s * 1000 - d) <= 1000 for s, d in zip(seconds, durations, strict=True))


def played(*commands: tuple[int, Command]) -> Account:
    session: Session = play(classic(), [])
    for at, command in commands:
        session.handle(command, at)
    return Account.of(session.plan, session.events)


def test_what_was_undone_does_not_count_but_is_mentioned() -> None:
    account = played((60_000, Extend()), (62_000, Undo()))
    assert account.all(Extended) == ()
    assert account.taken_back == 1


def test_a_note_stays_when_the_press_before_it_is_undone() -> None:
    account = played((60_000, Next()), (61_000, Note("pain_score", "4")), (62_000, Undo()))
    assert [event.value for event in account.all(Noted)] == ["4"]
    assert account.reached == {0}


def test_a_stop_that_was_undone_is_none() -> None:
    account = played((60_000, Stop("pain")), (62_000, Undo()), (70_000, Pause()), (80_000, Resume()))
    assert account.all(SessionStopped) == ()
    assert account.state.paused == 10_000


def test_an_ignored_press_is_mentioned() -> None:
    account = played((186_000, Next()))  # one second after the change at 5 s + 180 s
    assert account.ignored == 1
    assert account.reached == {0, 1}

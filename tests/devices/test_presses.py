"""Bounces, repeats and long presses, by the time that is handed in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from massage_desktop.devices.actions import Action
from massage_desktop.devices.keymap import Meaning
from massage_desktop.devices.presses import CHATTER, Outcome, Presses, Timing

NEXT = Meaning(Action.NEXT)
BOTH = Meaning(Action.NEXT, Action.UNDO)
TIMING = Timing(debounce=0.25, hold=0.6)


def test_a_key_without_a_long_press_acts_as_it_goes_down() -> None:
    presses = Presses(TIMING)
    assert presses.press(1, "PgDown", NEXT, 0.0) == [Outcome(Action.NEXT, "PgDown")]
    assert presses.deadline is None
    assert presses.release(1, 5.0) == []
    assert presses.deadline is None


def test_a_key_with_one_acts_shortly_once_it_is_up() -> None:
    presses = Presses(TIMING)
    assert presses.press(1, "B", BOTH, 0.0) == []
    assert presses.advance(0.59) == []
    assert presses.release(1, 0.59) == []
    assert presses.deadline == 0.59 + CHATTER
    assert presses.advance(0.59 + CHATTER) == [Outcome(Action.NEXT, "B")]
    assert presses.deadline is None


def test_and_long_as_soon_as_it_was_held_long_enough() -> None:
    presses = Presses(TIMING)
    presses.press(1, "B", BOTH, 0.0)
    assert presses.deadline == 0.6
    assert presses.advance(0.6) == [Outcome(Action.UNDO, "B", held=True)]
    assert presses.release(1, 0.9) == []
    assert presses.advance(9.0) == []


def test_a_late_timer_makes_no_long_press_short() -> None:
    presses = Presses(TIMING)
    presses.press(1, "B", BOTH, 0.0)
    assert presses.release(1, 0.7) == [Outcome(Action.UNDO, "B", held=True)]
    assert presses.advance(0.8) == []


def test_and_loses_no_short_one() -> None:
    presses = Presses(TIMING)
    presses.press(1, "B", BOTH, 0.0)
    presses.release(1, 0.1)
    assert presses.press(1, "B", BOTH, 0.5) == [Outcome(Action.NEXT, "B")]
    assert presses.release(1, 0.6) == []
    assert presses.advance(0.7) == [Outcome(Action.NEXT, "B")]


def test_a_second_press_within_the_debounce_is_told_as_one() -> None:
    presses = Presses(TIMING)
    presses.press(1, "PgDown", NEXT, 0.0)
    assert presses.press(2, "Right", NEXT, 0.249) == [Outcome(Action.NEXT, "Right", bounced=True)]
    assert presses.press(1, "PgDown", NEXT, 0.5) == [Outcome(Action.NEXT, "PgDown")]


def test_keys_of_different_purpose_do_not_hinder_each_other() -> None:
    presses = Presses(TIMING)
    presses.press(1, "PgDown", NEXT, 0.0)
    back = Meaning(Action.PREVIOUS)
    assert presses.press(2, "PgUp", back, 0.1) == [Outcome(Action.PREVIOUS, "PgUp")]


def test_the_contact_that_chatters_on_the_way_up_presses_nothing() -> None:
    presses = Presses(TIMING)
    presses.press(1, "B", BOTH, 0.0)
    presses.advance(0.6)
    presses.release(1, 2.0)
    assert presses.press(1, "B", BOTH, 2.0 + CHATTER / 2) == []
    assert presses.release(1, 2.0 + CHATTER) == []
    assert presses.deadline is None


@pytest.mark.parametrize("every", [0.02, 0.04, 0.3])
def test_a_key_that_seems_to_go_up_and_down_while_it_is_held_is_held(every: float) -> None:
    """As a server's repeats look under load, or a worn contact."""
    presses, told, now = Presses(TIMING), [], 0.0
    presses.press(1, "B", BOTH, now)
    while now < 2.0:
        now += every
        told += presses.release(1, now)
        told += presses.press(1, "B", BOTH, now + 0.001)
    told += presses.release(1, 2.5)
    told += presses.advance(9.0)
    assert told == [Outcome(Action.UNDO, "B", held=True)]


def test_a_long_press_alone_leaves_a_short_one_without_meaning() -> None:
    presses = Presses(TIMING)
    presses.press(1, "B", Meaning(held=Action.UNDO), 0.0)
    presses.release(1, 0.1)
    assert presses.advance(1.0) == []


def test_a_key_that_goes_up_elsewhere_does_nothing_more() -> None:
    presses = Presses(TIMING)
    presses.press(1, "B", BOTH, 0.0)
    presses.forget()
    assert presses.deadline is None
    assert presses.advance(9.0) == []


def test_but_what_is_up_already_counts() -> None:
    presses = Presses(TIMING)
    presses.press(1, "B", BOTH, 0.0)
    presses.release(1, 0.1)
    presses.forget()
    assert presses.advance(0.2) == [Outcome(Action.NEXT, "B")]


Steps = list[tuple[int, bool, int]]
STEPS = st.lists(st.tuples(st.integers(0, 2), st.booleans(), st.integers(1, 900)), max_size=60)
MEANINGS = (NEXT, BOTH, Meaning(Action.PAUSE, Action.EVENT))


def play(steps: Steps, *, every: float | None = None) -> list[tuple[float, Outcome]]:
    """Keys that go down and up, ms apart; time is looked at `every` so many seconds, or at each deadline."""
    presses, now, told = Presses(TIMING), 0.0, []
    for key, down, wait in steps:
        until = now + wait / 1000
        while (at := presses.deadline) is not None and at <= until:
            at = at if every is None else min(until, at + every)
            told += [(at, outcome) for outcome in presses.advance(at)]
        now = until
        new = presses.press(key, "", MEANINGS[key], now) if down else presses.release(key, now)
        told += [(now, outcome) for outcome in new]
    return told


@given(st.lists(st.integers(1, 600), max_size=60))
def test_what_counts_comes_later_than_the_debounce_after_any_press(waits: list[int]) -> None:
    presses, now, before = Presses(TIMING), 0.0, None
    for n, wait in enumerate(waits):  # three keys for the same, by turns
        now += wait / 1000
        (outcome,) = presses.press(n % 3, "", NEXT, now)
        assert outcome.bounced == (before is not None and now - before < TIMING.debounce)
        before = now


@given(STEPS)
def test_each_press_that_counts_comes_to_one_thing_at_most(steps: Steps) -> None:
    told = play(steps)
    downs = [key for key, down, _ in steps if down]
    assert len(told) <= len(downs)


@given(STEPS, st.floats(0.001, 0.3))
def test_how_often_time_is_looked_at_changes_nothing_but_lateness(steps: Steps, every: float) -> None:
    exact, late = play(steps), play(steps, every=every)
    key = lambda each: (each[1].action, each[1].held, each[1].bounced)  # noqa: E731
    assert sorted(map(key, exact)) == sorted(map(key, late))

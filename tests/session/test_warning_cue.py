"""When the warning sounds: a part begins in which other places are closed than before. Times in ms."""

import pytest
from msgspec.structs import replace

from massage_desktop.session.commands import (
    IllegalMoveError,
    Next,
    Pause,
    Previous,
    Resume,
    Sleep,
    Start,
    Stop,
    SwitchMode,
    SwitchSide,
    Undo,
    Wake,
)
from massage_desktop.session.engine import Session
from massage_desktop.session.events import Cue, Event
from massage_desktop.session.plan import Plan
from tests.session.plans import plan, stage

SECONDS = (60, 120, 180)
MOLE = plan(  # S is closed to everybody, M is the client's own
    stage(1, SECONDS, closed=("S", "")),
    stage(2, SECONDS, halves=True, closed=("S", "SM")),
    stage(3, SECONDS, closed=("S", "M")),
    stage(4, SECONDS, closed=("S", "")),
    own="M",
)
CHIME = ["stage_change", "warning"]


def running(over: Plan = MOLE) -> Session:
    session = Session(over)
    session.handle(Start(), 0)
    return session


def kinds(events: list[Event]) -> list[str]:
    return [event.kind for event in events if isinstance(event, Cue) and event.kind != "ten_seconds"]


def test_it_sounds_after_the_chime_of_each_part_that_meets_another_place() -> None:
    session = running()
    session.advance(480_000)
    told = [(e.at, e.kind) for e in session.events if isinstance(e, Cue) and e.kind != "ten_seconds"]
    assert told == [
        (0, "session_start"),
        (120_000, "stage_change"),
        (180_000, "side_switch"),
        (180_000, "warning"),
        (240_000, "stage_change"),  # the same places are closed as in the half before
        (360_000, "stage_change"),
        (360_000, "warning"),  # one fewer is another set too
        (480_000, "session_end"),
    ]


def test_a_session_s_start_warns_of_the_client_s_own_places_only() -> None:
    everybody, own = stage(1, SECONDS, closed=("S", "")), stage(1, SECONDS, closed=("S", "M"))
    assert kinds(running(plan(everybody, own="M")).events) == ["session_start"]
    assert kinds(running(plan(own, own="M")).events) == ["session_start", "warning"]
    counted = Session(plan(own, own="M"))
    assert kinds(counted.handle(Start(delay=30_000), 0)) == []
    assert kinds(counted.advance(30_000)) == ["session_start", "warning"]


def test_it_follows_commands_too() -> None:
    session = running()
    session.advance(130_000)
    assert kinds(session.handle(SwitchSide(), 140_000)) == ["side_switch", "warning"]
    assert kinds(session.handle(SwitchSide(), 150_000)) == ["side_switch", "warning"]
    assert kinds(session.handle(Previous(), 160_000)) == ["stage_change"]
    assert kinds(session.handle(Next(), 170_000)) == ["stage_change"]
    assert kinds(session.handle(Next(), 180_000)) == CHIME
    assert kinds(session.handle(Previous(), 190_000)) == CHIME  # the left half has time left, and comes first


def test_what_an_undo_brings_back_is_warned_of() -> None:
    session = running()
    session.advance(200_000)
    assert kinds(session.handle(Previous(), 205_000)) == CHIME
    assert kinds(session.handle(Undo(), 208_000)) == CHIME
    assert kinds(session.handle(Stop("other"), 210_000)) == []
    assert kinds(session.handle(Undo(), 212_000)) == ["stage_change"]  # nothing else is closed than before


def test_another_mode_and_the_way_back() -> None:
    neck = replace(plan(stage(1, SECONDS, closed=("SN", "")), own="M"), protocol="neck")
    session = running()
    assert kinds(session.handle(SwitchMode(neck), 10_000)) == CHIME
    assert kinds(session.handle(SwitchMode(MOLE), 20_000)) == CHIME
    assert kinds(session.handle(Undo(), 25_000)) == CHIME


def test_a_pause_and_a_sleep_begin_no_part() -> None:
    session = running()
    session.advance(200_000)
    session.handle(Pause(), 200_000)
    assert kinds(session.handle(Resume(), 230_000)) == []
    session.handle(Sleep(until=400_000), 235_000)
    assert kinds(session.handle(Wake("continue"), 410_000)) == []


def test_a_warning_that_is_told_too_late_is_missed_with_its_chime() -> None:
    session = running()
    late = [e for e in session.advance(190_000) if isinstance(e, Cue) and e.at == 180_000]
    assert [(event.kind, event.missed) for event in late] == [("side_switch", True), ("warning", True)]


def test_a_plan_of_which_nothing_is_left_is_not_begun() -> None:
    with pytest.raises(IllegalMoveError, match="nothing of this protocol is left"):
        running(plan())
    with pytest.raises(IllegalMoveError, match="nothing of this protocol is left"):
        running().handle(SwitchMode(replace(plan(), protocol="neck")), 10_000)

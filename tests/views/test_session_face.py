"""What the session page, the lists and the map show of a moment."""

import pytest
from pytestqt.qtbot import QtBot

from massage_desktop.session.commands import Command, Extend, Next, Pause, Start
from massage_desktop.session.engine import Session
from massage_desktop.session.plan import Preferences, make_plan
from massage_desktop.session.position import Position, position
from massage_desktop.views.session_face import SessionFace
from massage_desktop.views.words import Words, count_down, count_up
from massage_desktop.widgets.clock_ring import RingState
from massage_desktop.widgets.stage_list import RowState
from tests.content.shipped import knowledge, library


class Moment:
    """A shipped protocol's session after some commands, looked at."""

    def __init__(self, protocol: str, preferences: Preferences | None = None, delay: int = 0) -> None:
        plan = make_plan(library().protocols[protocol], preferences or Preferences(), knowledge())
        self.session = Session(plan)
        self.session.handle(Start(delay=delay), 0)
        self.face = SessionFace(plan, knowledge(), Words("en"))

    def say(self, command: Command, at: float) -> "Moment":
        self.session.handle(command, round(at * 1000))
        return self

    def at(self, seconds: float) -> Position:
        self.session.advance(round(seconds * 1000))
        return position(self.session.state, self.session.now, self.session.windows.undo)


@pytest.fixture(autouse=True)
def _application(qtbot: QtBot) -> None:
    """Texts are translated by an application."""


def test_the_ring_counts_down_and_shows_the_halves() -> None:
    moment = Moment("back.general")
    ring = moment.face.ring(moment.at(540 + 46))
    assert (ring.state, ring.digits, ring.below, ring.word) == (RingState.RUNNING, "2:14", "of 3:00", "")
    assert [(half.side, half.total, half.left) for half in ring.halves] == [
        ("left", 90, 44),
        ("right", 90, 90),
    ]


def test_the_countdown_a_pause_a_hold_and_an_overrun_have_their_own_faces() -> None:
    assert Moment("back.general", delay=30_000).at(10).countdown == 20_000
    counting = Moment("back.general", delay=30_000)
    ring = counting.face.ring(counting.at(10))
    assert (ring.state, ring.digits) == (RingState.COUNTDOWN, "0:20")
    paused = Moment("back.general").say(Pause(), 30)
    ring = paused.face.ring(paused.at(90))
    assert (ring.state, ring.digits, ring.word) == (RingState.PAUSED, "2:30", "PAUSED")
    waiting = Moment("back.general", Preferences(flow="waiting"))
    ring = waiting.face.ring(waiting.at(192))
    assert (ring.state, ring.digits, ring.word) == (RingState.HOLDING, "+0:12", "HOLD")
    over = Moment("back.general").say(Extend(), 100)
    ring = over.face.ring(over.at(190))
    assert (ring.state, ring.digits, ring.word) == (RingState.OVERRUN, "0:20", "OVER")


def test_the_rows_say_what_is_done_now_and_next() -> None:
    moment = Moment("back.general").say(Next(), 100)
    rows = moment.face.rows(moment.at(130))
    states = [RowState.CUT_SHORT, RowState.CURRENT, RowState.NEXT, RowState.NEXT, RowState.NEXT]
    assert [row.state for row in rows] == states
    assert rows[0].time == "1:40\nof 3:00"
    assert rows[1].spoken == "now: Deep stroking (deep effleurage), 2:30"
    assert [half.time for half in rows[1].halves] == ["1:00", "1:30"]


def test_a_stage_that_is_left_out_stands_last_with_its_reason() -> None:
    moment = Moment("neck.general", Preferences(length="shortest"))
    row = moment.face.rows(moment.at(1))[-1]
    assert (row.state, row.title) == (RowState.REMOVED, "Tapping and patting")
    assert "left out" in row.detail


def test_warnings_stand_gravest_first_with_the_new_ones_marked() -> None:
    moment = Moment("neck.general")
    cards = moment.face.cards(moment.at(1), frozenset({"NO_JOLT"}))
    assert [card.word for card in cards] == ["Stop at once", "Closed", "Closed", "Technique"]
    assert [card.fresh for card in cards] == [False, False, False, True]
    assert cards[1].spoken == "Closed: Spine line. Keep off, work beside it"


def test_the_map_lights_the_side_at_work_and_dashes_the_next() -> None:
    moment = Moment("back.general")
    body = moment.face.body(moment.at(200))
    assert {zone.side for zone in body.now} == {"left"}
    assert {zone.side for zone in body.then} == {"right"}
    assert ("SPINE", "Spine line") in body.closed
    assert ("KIDNEY", "Kidneys") in body.limited
    assert {zone.key: zone.pressure for zone in body.now}["LAT"] == (1, 1)


def test_the_map_in_words_names_lit_and_closed_zones() -> None:
    moment = Moment("lumbar.general")
    words = moment.face.body_in_words(moment.at(1))
    assert words.startswith("Working, both sides: Beside the lumbar spine, Upper gluteal muscle.")
    assert "Closed: Spine line, Tailbone." in words
    assert "Limited: Kidneys." in words


@pytest.mark.parametrize(
    ("ms", "down", "up"), [(0, "0:00", "0:00"), (1, "0:01", "0:00"), (725_000, "12:05", "12:05")]
)
def test_seconds_left_are_rounded_up_and_seconds_passed_down(ms: int, down: str, up: str) -> None:
    assert (count_down(ms), count_up(ms)) == (down, up)

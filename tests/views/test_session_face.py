"""What the session page, the lists and the map show of a moment."""

import pytest
from pytestqt.qtbot import QtBot

from massage_desktop.content.findings import NO_FINDINGS, Findings
from massage_desktop.session.commands import Command, Extend, Next, Pause, Start
from massage_desktop.session.engine import Session
from massage_desktop.session.plan import Preferences, make_plan
from massage_desktop.session.position import Position, position
from massage_desktop.views.marking import MarkingVoice
from massage_desktop.views.session_face import SessionFace
from massage_desktop.views.words import Words, count_down, count_up
from massage_desktop.widgets.body_map import BodyMap
from massage_desktop.widgets.clock_ring import RingState
from massage_desktop.widgets.stage_list import RowState
from massage_desktop.widgets.warning_list import Level
from tests.content.shipped import figure, knowledge, library
from tests.session.findings_made import capped, disc, hernia


class Moment:
    """A shipped protocol's session after some commands, looked at."""

    def __init__(
        self,
        protocol: str,
        preferences: Preferences | None = None,
        delay: int = 0,
        findings: Findings = NO_FINDINGS,
    ) -> None:
        chosen = preferences or Preferences()
        plan = make_plan(library().protocols[protocol], chosen, knowledge(), findings=findings)
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


MOLE = disc(9, 46, 2.5)
FOUND = Findings(masks=(MOLE, disc(-9, 68, 1, "mask:2", "Scar")), restrictions=(capped("blood thinners", 2),))


def test_a_stage_says_what_restricts_it_until_it_is_done() -> None:
    moment = Moment("back.general", findings=FOUND)
    rows = moment.face.rows(moment.at(1))
    assert rows[0].detail == "effleurage"
    assert rows[1].detail == "deep effleurage · pressure 2 at most: blood thinners"
    assert rows[1].spoken.endswith("; pressure 2 at most: blood thinners")
    assert moment.face.rows(moment.at(400))[1].detail == "deep effleurage"


def test_the_client_s_own_places_are_on_the_map_named_or_not() -> None:
    moment = Moment("back.general", findings=FOUND)
    shown = moment.at(1)
    assert [place.label for place in moment.face.body(shown).own] == ["Mole", "Scar"]
    unnamed = moment.face.body(shown, named=False).own
    assert [(place.label, place.centre, place.radius) for place in unnamed] == [
        ("", (9, 46), 2.5),
        ("", (-9, 68), 1),
    ]


def test_a_place_has_a_card_from_the_part_before_on_until_nothing_reaches_it() -> None:
    moment = Moment("back.general", findings=Findings(masks=(MOLE,)))
    own = [card for card in moment.face.cards(moment.at(1), frozenset({"mask:1"})) if card.level is Level.OWN]
    assert [(card.title, card.rule, card.word, card.fresh) for card in own] == [
        ("Mole", "Keep off", "Closed", True)
    ]
    left = moment.at(200)  # the left half; the mole is on the right
    assert "mask:1" in moment.face.warned(left)
    assert "CLIENT_MASK" not in moment.face.warned(left)
    assert "Closed for this client" not in moment.face.body_in_words(left)
    assert "Closed for this client: Mole." in moment.face.body_in_words(moment.at(280))
    thoracic = Moment("back.thoracic_assisted", findings=Findings(masks=(MOLE,)))
    assert "mask:1" not in thoracic.face.warned(thoracic.at(1))
    assert "mask:1" in thoracic.face.warned(thoracic.at(5 * 125 + 1))
    assert "mask:1" in thoracic.face.warned(thoracic.at(6 * 125 + 1))


def test_own_places_stand_between_closed_and_limited() -> None:
    moment = Moment("lumbar.hernia", findings=Findings(masks=(hernia("L4"),)))
    cards = moment.face.cards(moment.at(1), frozenset())
    levels = [card.level for card in cards]
    assert levels == sorted(levels, key=lambda level: level.value)
    assert [card.title for card in cards if card.level is Level.OWN] == ["Hernia L4"]
    assert "Marked hernia level" not in [card.title for card in cards]
    words = moment.face.body_in_words(moment.at(1))
    assert "Closed: Spine line, Tailbone. " in words
    assert "Closed for this client: Hernia L4." in words


def test_a_hernia_that_was_not_marked_is_warned_of_all_the_same() -> None:
    moment = Moment("lumbar.hernia")
    cards = moment.face.cards(moment.at(1), frozenset())
    assert "Marked hernia level" in [card.title for card in cards if card.level is Level.CLOSED]
    assert "Marked hernia level" in moment.face.body_in_words(moment.at(1))


def test_a_zone_that_is_lost_on_one_side_is_lit_on_the_other() -> None:
    moment = Moment("neck.general", findings=Findings(masks=(disc(3, 21, 4),)))
    shown = moment.at(1)
    lit = [(zone.key, zone.side) for zone in moment.face.body(shown).now]
    assert lit == [("NECK_PV", "left"), ("COLLAR", "both")]
    words = moment.face.body_in_words(shown)
    assert words.startswith("Working, both sides: Back of the neck (left side), Collar area.")


@pytest.mark.parametrize(
    ("point", "words"),
    [
        ((-5.0, 41.0), "left, beside T8"),
        ((5.0, 41.0), "right, beside T8"),
        ((0.0, 66.0), "on the midline, at L4"),
    ],
)
def test_the_cross_hair_s_place_is_said(qtbot: QtBot, point: tuple[float, float], words: str) -> None:
    body_map = BodyMap()
    qtbot.addWidget(body_map)
    MarkingVoice(body_map, figure(), Words("en"))
    body_map.pointed.emit(point)
    assert body_map.accessibleDescription() == words

"""The clock ring as the therapist sees it across the room: states apart by shape, digits that stand still."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QImage
from pytestqt.qtbot import QtBot

from massage_desktop.widgets.clock_ring import ClockRing, HalfArc, RingFace, RingState
from tests.widgets.faces import THEMES
from tests.widgets.pictures import Repaints, colours, extent, picture

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen screen has none
LIGHT = THEMES["light"]
HALVES = (HalfArc("left", 90, 44), HalfArc("right", 90, 90))
FACE = RingFace(RingState.RUNNING, "2:14", "of 3:00", "", HALVES)
LEFT_SIDE, RIGHT_SIDE = QRect(0, 0, 60, 352), QRect(292, 0, 60, 352)


@pytest.fixture
def ring(qtbot: QtBot) -> ClockRing:
    widget = ClockRing()
    qtbot.addWidget(widget)
    widget.set_theme(LIGHT)
    widget.resize(352, 352)
    return widget


def shown(ring: ClockRing, face: RingFace) -> QImage:
    ring.set_face(face)
    return picture(ring)


def digits_box(ring: ClockRing, digits: str) -> QRect:
    return extent(shown(ring, RingFace(RingState.READY, digits)), LIGHT.text)


def test_every_state_has_a_picture_of_its_own_even_without_its_word(ring: ClockRing) -> None:
    pictures = [shown(ring, replace(FACE, state=state)) for state in RingState]
    for place, one in enumerate(pictures):
        assert all(one != other for other in pictures[place + 1 :])


def test_the_word_of_a_state_is_drawn(ring: ClockRing) -> None:
    paused = replace(FACE, state=RingState.PAUSED)
    assert shown(ring, paused) != shown(ring, replace(paused, word="PAUSED"))


@pytest.mark.parametrize("state", [RingState.HOLDING, RingState.OVERRUN])
def test_a_stage_past_its_end_shows_nothing_still_to_do(ring: ClockRing, state: RingState) -> None:
    seen = colours(shown(ring, replace(FACE, state=state, digits="+0:12")))
    assert LIGHT.limited.name() in seen
    assert LIGHT.arc.name() not in seen


def test_the_clients_left_is_the_rings_left(ring: ClockRing) -> None:
    image = shown(ring, FACE)
    assert LIGHT.arc.name() in colours(image, LEFT_SIDE)
    assert LIGHT.tint.name() in colours(image, RIGHT_SIDE)
    assert LIGHT.tint.name() not in colours(image, LEFT_SIDE)


def test_both_sides_together_use_the_whole_ring(ring: ClockRing) -> None:
    image = shown(ring, replace(FACE, halves=(HalfArc("both", 180, 180),)))
    assert LIGHT.arc.name() in colours(image, LEFT_SIDE) & colours(image, RIGHT_SIDE)


@pytest.mark.parametrize("done", [HalfArc("left", 90, 0), HalfArc("right", 90, 0), HalfArc("both", 90, 0)])
def test_a_part_that_is_done_leaves_only_a_thin_line(ring: ClockRing, done: HalfArc) -> None:
    seen = colours(shown(ring, replace(FACE, halves=(done,))))
    assert LIGHT.strong.name() in seen
    assert LIGHT.arc.name() not in seen


@pytest.mark.parametrize("total", [0.0, -1.0, 1e9])
def test_any_length_of_a_part_can_be_painted(ring: ClockRing, total: float) -> None:
    assert not shown(ring, replace(FACE, tick_every=1e8, halves=(HalfArc("both", total, 5),))).isNull()


def test_digits_do_not_shift_while_they_count(ring: ClockRing) -> None:
    # the minute differs, the seconds are the same ink: they must be at the same place
    first, second = digits_box(ring, "1:00"), digits_box(ring, "2:00")
    assert (first.right(), first.bottom()) == (second.right(), second.bottom())


def test_five_characters_are_as_high_as_four_and_stay_inside_the_ring(ring: ClockRing) -> None:
    short, long = digits_box(ring, "8:08"), digits_box(ring, "18:08")
    assert abs(short.height() - long.height()) <= 1
    assert long.width() < 2 * 142


def test_digits_grow_with_the_ring(ring: ClockRing) -> None:
    near = digits_box(ring, "2:14").height()
    ring.resize(716, 716)
    assert digits_box(ring, "2:14").height() == pytest.approx(272 * 0.727, abs=3)
    assert near == pytest.approx(112 * 0.727, abs=3)


def test_the_same_face_again_repaints_nothing(ring: ClockRing, qtbot: QtBot) -> None:
    ring.set_face(FACE)
    with qtbot.waitExposed(ring):
        ring.show()
    repaints = Repaints(ring)
    ring.set_face(replace(FACE))
    ring.set_face(replace(FACE, digits="2:13"))
    qtbot.waitUntil(lambda: repaints.count > 0)
    assert repaints.count == 1


def test_assistive_tools_meet_a_label_with_the_name_it_was_given(ring: ClockRing) -> None:
    ring.setAccessibleName("Time left 2:14")
    met = QAccessible.queryAccessibleInterface(ring)
    assert met.role() == QAccessible.Role.StaticText
    assert met.text(QAccessible.Text.Name) == "Time left 2:14"

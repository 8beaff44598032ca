"""The whole window, without sound: pages, docks, what is remembered, what is asked."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication

from massage_desktop.session.commands import Next, Pause
from tests.views.place import Place

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_prepare_has_no_docks_and_a_session_has_all(open_place: Callable[[], Place]) -> None:
    place = open_place()
    assert not any(dock.isVisible() for dock in place.window.docks)
    place.start()
    assert all(dock.isVisible() for dock in place.window.docks)
    assert place.window.ui.bottom_tool_bar.isVisible()
    assert QApplication.focusWidget() in (None, place.window.session)


def test_a_hidden_dock_is_hidden_the_next_time_too(open_place: Callable[[], Place]) -> None:
    place = open_place()
    place.start()
    place.window.ui.warnings_dock.hide()
    place.window.remember()
    again = open_place()
    again.start()
    assert not again.window.ui.warnings_dock.isVisible()
    assert again.window.ui.body_dock.isVisible()
    again.window.reset_docks()
    assert again.window.ui.warnings_dock.isVisible()


def test_the_geometry_is_remembered(open_place: Callable[[], Place]) -> None:
    place = open_place()
    place.window.showNormal()
    place.window.setGeometry(10, 20, 1024, 700)
    place.window.remember()
    again = open_place()
    assert again.window.normalGeometry().size().toTuple() == (1024, 700)


def test_the_session_page_says_what_is_now_and_next(open_place: Callable[[], Place]) -> None:
    place = open_place()
    place.start()
    page = place.window.session.ui
    assert page.title.accessibleName() == "Current stage Stroking (effleurage), both sides"
    assert "Deep stroking" in page.next_stage.text()
    place.runner.say(Next())
    assert page.title.accessibleName() == "Current stage Deep stroking (deep effleurage), left side"
    assert not page.left_plate.isHidden()
    assert page.pressure_limit.text() == "| Sides of the back: 1 at most"


def test_buttons_that_cannot_be_pressed_say_why(open_place: Callable[[], Place]) -> None:
    place = open_place()
    place.start()
    bar = place.window.control_bar.ui
    assert not bar.previous_button.isEnabled()
    assert bar.previous_button.toolTip() == "There is no stage before this one."
    assert not bar.side_button.isEnabled()
    place.runner.say(Pause())
    assert bar.pause_button.accessibleName() == "Resume"
    assert bar.next_button.toolTip() == "Paused: resume first."


def test_pause_keeps_its_place_as_resume(open_place: Callable[[], Place]) -> None:
    place = open_place()
    place.start()
    before = place.window.control_bar.ui.pause_button.geometry()
    place.runner.say(Pause())
    place.window.control_bar.grab()  # lays out
    assert place.window.control_bar.ui.pause_button.geometry() == before


def test_the_stage_length_changes_the_plan_that_is_shown(open_place: Callable[[], Place]) -> None:
    place = open_place()
    place.window.prepare.ui.length.segments()[0].click()
    assert place.preparation.plan is not None
    assert place.preparation.plan.seconds == 600
    assert "10:00" in place.window.prepare.ui.length_facts.text()


def test_whoever_is_asked_may_keep_the_window_open(open_place: Callable[[], Place]) -> None:
    place = open_place()
    place.window.close_wanted.connect(QCloseEvent.ignore)
    assert not place.window.close()
    assert place.window.isVisible()


def test_the_session_number_decides_the_plan_where_the_protocol_depends_on_it(
    open_place: Callable[[], Place],
) -> None:
    place = open_place()
    prepare = place.window.prepare.ui
    place.preparation.choose_protocol("lumbar.sciatica_lumbago")
    assert "4 stage" in prepare.length_facts.text()
    prepare.session.setValue(4)
    assert "7 stage" in prepare.length_facts.text()
    assert "15 session" in prepare.length_facts.text()
    assert "twice" in prepare.about.text()


def test_what_is_worked_beside_a_hernia_is_said(open_place: Callable[[], Place]) -> None:
    place = open_place()
    place.preparation.choose_protocol("lumbar.hernia")
    place.preparation.interview.answer("hernia.level", "L4")
    place.start()
    said = place.window.body.map.accessibleDescription()
    assert "Marked hernia level" in said
    assert "Only next to: Marked hernia level." in said

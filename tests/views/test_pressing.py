"""What a press comes to, on each page; a device's own Next taken back."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from massage_desktop.devices.actions import AFTER, ALL, BEFORE, Action
from massage_desktop.devices.presses import Outcome
from massage_desktop.session.commands import Extend, Phase
from massage_desktop.session.events import Event, StageReopened
from massage_desktop.views.press_around import GUARD, Answer
from massage_desktop.views.session_controls import SessionControls
from massage_desktop.views.session_keys import Pressed
from tests.views.test_visit import VisitPlace

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


class PressPlace(VisitPlace):
    """The window with its keys, and a clock that is moved by hand."""

    def __init__(self, qtbot: QtBot, data: Path) -> None:
        super().__init__(qtbot, data)
        self.now = 100.0
        self.settings.devices.preset = "presenter"
        self.room = self.room_display()
        self.controls = SessionControls(
            self.window,
            self.runner,
            self.visit,
            self.room,
            clock=lambda: self.now,
            settings=self.settings.devices,
        )
        self.told: list[str] = []
        self.controls.told.connect(self.told.append)
        self.happened: list[Event] = []
        self.runner.happened.connect(self.happened.append)

    def press(self, action: Action, *, by_device: bool = True) -> Answer:
        """A press that counts."""
        return self.controls.pressing.carry_out(action, by_device=by_device)

    @property
    def stage(self) -> int:
        """The running stage."""
        return self.runner.position().index


@pytest.fixture
def place(qtbot: QtBot, tmp_path: Path) -> PressPlace:
    """At a session's start."""
    place = PressPlace(qtbot, tmp_path)
    place.start()
    return place


def test_a_devices_previous_takes_its_next_back_exactly(place: PressPlace) -> None:
    place.press(Action.NEXT)
    assert place.stage == 1
    answer = place.press(Action.PREVIOUS)
    assert (answer.word, answer.detail) == ("Undone", "Next")
    assert place.stage == 0
    assert not any(isinstance(event, StageReopened) for event in place.happened)


def test_page_up_of_a_keyboard_reopens_the_stage_before(place: PressPlace) -> None:
    place.press(Action.NEXT, by_device=False)
    place.press(Action.PREVIOUS, by_device=False)
    assert any(isinstance(event, StageReopened) for event in place.happened)


def test_so_does_a_device_after_somebody_elses_next(place: PressPlace) -> None:
    place.press(Action.NEXT)
    place.runner.say(Extend())
    assert place.press(Action.PREVIOUS).word == "Previous"
    assert any(isinstance(event, StageReopened) for event in place.happened)


def test_and_a_next_that_was_not_taken_takes_nothing_back(place: PressPlace) -> None:
    place.press(Action.PAUSE)
    assert place.press(Action.NEXT) == Answer("refused", "Next", "Paused: resume first.", taken=False)
    place.press(Action.PAUSE)
    refused = place.press(Action.PREVIOUS)
    assert refused.detail == "There is no stage before this one."


def test_pause_goes_on_and_pause_only_does_not(place: PressPlace) -> None:
    assert place.press(Action.HALT).taken
    assert not place.press(Action.HALT).taken
    assert place.runner.position().phase is Phase.PAUSED
    assert place.press(Action.PAUSE).word == "Go on"
    assert place.runner.position().phase is Phase.RUNNING


def test_what_is_now_is_shown_and_said(place: PressPlace) -> None:
    asked: list[bool] = []
    place.controls.pressing.repeat_wanted.connect(lambda: asked.append(True))
    place.controls._press(Pressed(Outcome(Action.REPEAT, "B"), True))
    assert asked == [True]
    assert place.told == ["Current stage Stroking (effleurage), both sides. Time left 3:00"]
    assert place.controls.echoes[0].echo.word == "Stroking"


def test_the_room_display_comes_and_goes(place: PressPlace) -> None:
    place.press(Action.ROOM)
    assert place.room.shown
    place.press(Action.ROOM)
    assert not place.room.shown


def test_each_press_is_confirmed_over_the_ring(place: PressPlace) -> None:
    echo = place.controls.echoes[0]
    place.controls._press(Pressed(Outcome(Action.NEXT, "PgDown"), True))
    assert echo.isVisible()
    assert echo.accessibleName() == "Pressed: Next"
    place.controls._press(Pressed(Outcome(Action.NEXT, "PgDown", bounced=True), True))
    assert echo.accessibleName() == "Not taken: Next. Pressed twice: counted once"
    assert place.told == ["Pressed twice: counted once"]
    assert place.stage == 1


@pytest.mark.parametrize(
    ("confirmed", "seen"),
    [("all", [True, True]), ("device", [True, False]), ("never", [False, False])],
)
def test_or_not_where_the_settings_say_so(place: PressPlace, confirmed: str, seen: list[bool]) -> None:
    place.settings.devices.confirmed = confirmed
    echo, shown = place.controls.echoes[0], []
    for by_device in (True, False):
        echo.go()
        place.controls._press(Pressed(Outcome(Action.PAUSE, "B"), by_device))
        shown.append(echo.isVisible())
    assert shown == seen


def test_before_a_session_its_key_starts_what_is_ready(qtbot: QtBot, tmp_path: Path) -> None:
    place = PressPlace(qtbot, tmp_path)
    pressing = place.controls.pressing
    assert pressing.allowed() == (frozenset(), BEFORE)
    assert not place.press(Action.PAUSE).taken
    place.pass_screening()
    assert place.press(Action.PAUSE).word == "Start"
    assert pressing.allowed() == (ALL, ALL)


def test_after_it_the_key_prints_but_not_at_once(place: PressPlace) -> None:
    pressing = place.controls.pressing
    for _ in range(5):
        place.press(Action.NEXT)
    place.await_summary()
    assert pressing.allowed() == (frozenset(), AFTER)  # Previous would take the last Next back
    assert place.press(Action.PAUSE).detail == "Not taken: the session has just ended"
    place.now += GUARD
    place.window.summary.mark_saved("Saved")
    assert place.press(Action.PAUSE).detail == "The summary is printed or saved already"
    place.window.set_cover(place.window.prepare)  # locked, as Ctrl+Z holds then
    assert place.press(Action.PAUSE).detail == "Unlock first"
    place.press(Action.PREVIOUS)
    assert place.window.page == "session"
    assert place.stage == 4


def test_locked_away_nothing_starts_or_prints(qtbot: QtBot, tmp_path: Path) -> None:
    place = PressPlace(qtbot, tmp_path)
    place.pass_screening()
    place.window.set_cover(place.window.summary)
    assert place.press(Action.PAUSE).detail == "Unlock first"
    assert place.window.page == "prepare"

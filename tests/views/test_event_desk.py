"""From the button in the control bar to the note, the notice, and the alarm."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from massage_desktop.session.commands import Next, Pause, Phase, Stop, Undo
from massage_desktop.session.events import SessionStopped, StageEnded
from massage_desktop.views.alarm_dialog import AlarmDialog
from massage_desktop.views.event_desk import EventDesk
from massage_desktop.views.event_dialog import EventDialog
from massage_desktop.views.words import Words
from massage_desktop.widgets.body_face import PainSpot
from tests.content.shipped import figure
from tests.views.opened import opened
from tests.views.place import Place

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support raise")


class EventPlace(Place):
    """A window with a running session and its event desk; the pain before was 3."""

    def __init__(self, qtbot: QtBot, data: Path) -> None:
        super().__init__(qtbot, data)
        words = Words("en", self.window)
        self.events = EventDesk(self.window, self.runner, self.preparation, words, figure())
        self.preparation.interview.score_pain(3)
        self.preparation.interview.mark_spot((4.0, 40.0), 3)
        self.start()

    def press(self, key: Qt.Key) -> None:
        """Two presses: the button, then a key of the dialog."""
        self.window.control_bar.ui.event_button.click()
        QTest.keyClick(self.dialog, key)

    @property
    def dialog(self) -> EventDialog:
        return opened(self.events.dialog)

    @property
    def alarm(self) -> AlarmDialog:
        return opened(self.events.alarm)

    @property
    def shown_spots(self) -> tuple[PainSpot, ...]:
        """The spots on the session's own map."""
        face = self.window.body.map.face
        return () if face is None else face.spots

    @property
    def notice(self) -> str:
        return self.window.session.ui.notice.text()


@pytest.fixture
def place(qtbot: QtBot, tmp_path: Path) -> EventPlace:
    return EventPlace(qtbot, tmp_path)


def test_two_presses_note_a_score_and_the_session_goes_on(place: EventPlace) -> None:
    place.press(Qt.Key.Key_4)
    assert place.notice == "Pain 4 noted"
    assert place.runner.position().phase is Phase.RUNNING
    assert place.events.dialog.made is None
    assert place.events.alarm.made is None


def test_a_rise_of_two_halts_and_the_session_can_be_ended(place: EventPlace) -> None:
    place.press(Qt.Key.Key_5)
    assert place.runner.position().phase is Phase.PAUSED
    place.alarm.ui.end_button.click()
    assert place.runner.session is not None
    assert [e.reason for e in place.runner.session.events if isinstance(e, SessionStopped)] == ["pain"]


def test_or_gone_on_with(place: EventPlace) -> None:
    place.press(Qt.Key.Key_D)
    place.alarm.ui.go_on_button.click()
    assert place.runner.position().phase is Phase.RUNNING
    assert place.events.alarm.made is None


def test_spots_are_numbered_on_from_those_told_before(place: EventPlace) -> None:
    place.window.control_bar.ui.event_button.click()
    place.dialog.ui.map.marked.emit((-5.0, 44.0))
    assert place.notice == "Painful spot 2 noted"
    QTest.keyClick(place.dialog, Qt.Key.Key_4)
    assert place.notice == "Painful spot 2: pain 4 noted"
    assert [(spot.number, spot.score) for spot in place.events.spots()] == [(1, 3), (2, 4)]


def test_it_is_there_in_a_pause_and_not_after_the_end(place: EventPlace) -> None:
    button = place.window.control_bar.ui.event_button
    place.runner.say(Pause())
    assert button.isEnabled()
    place.window.control_bar.ui.event_button.click()
    place.runner.say(Stop("other"))
    assert place.events.dialog.made is None
    place.window.control_bar.refresh()
    assert not button.isEnabled()


def test_a_spot_is_on_the_session_s_own_map_and_in_its_words(place: EventPlace) -> None:
    told = place.window.body.map.accessibleDescription()
    assert "Painful spots: 1 right, beside " in told
    assert told.endswith(", pain 3.")
    place.window.control_bar.ui.event_button.click()
    place.dialog.ui.map.marked.emit((-5.0, 44.0))
    assert "; 2 left, beside " in place.window.body.map.accessibleDescription()
    QTest.keyClick(place.dialog, Qt.Key.Key_4)
    place.runner.say(Next())
    place.runner.say(Undo())
    described = place.window.body.map.accessibleDescription()
    assert described.endswith(", pain 4.")
    assert [(spot.number, spot.label) for spot in place.shown_spots] == [(1, "pain 3"), (2, "pain 4")]


def test_another_client_s_spots_are_not_on_it(place: EventPlace) -> None:
    place.runner.say(Stop("other"))
    place.runner.forget()
    place.desk.forget()
    assert place.shown_spots == ()
    assert place.window.body.map.accessibleDescription() == ""


def test_a_session_that_is_taken_up_has_its_spots_again(place: EventPlace) -> None:
    place.events.vigil.note("painful_spot", "-5.0,44.0 6")
    session = place.runner.session
    assert session is not None
    place.runner.say(Stop("other"))
    place.desk.forget()
    kept = [event for event in session.events if not isinstance(event, SessionStopped | StageEnded)]
    place.desk.begin(session.first_plan)
    place.runner.resume(session.first_plan, kept, kept[-1].at, 3.0, 1.0)
    assert [spot.label for spot in place.shown_spots] == ["pain 3", "pain 6"]

"""From the button in the control bar to the note, the notice, and the alarm."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from massage_desktop.session.commands import Pause, Phase, Stop
from massage_desktop.session.events import SessionStopped
from massage_desktop.views.alarm_dialog import AlarmDialog
from massage_desktop.views.event_desk import EventDesk
from massage_desktop.views.event_dialog import EventDialog
from massage_desktop.views.words import Words
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

"""An alarm says what to do and where that comes from, and is left by an answer only."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from massage_desktop.content.protocol import Mode
from massage_desktop.screening.alarms import Alarm, alarm
from massage_desktop.views.alarm_dialog import AlarmDialog
from massage_desktop.views.words import Words
from tests.content.shipped import handbook

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support raise")


class Raised:
    """The dialog with its answers."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.dialog = AlarmDialog(Words("en"), handbook())
        qtbot.addWidget(self.dialog, before_close_func=lambda dialog: dialog.close_unanswered())
        self.answers: list[str] = []
        self.dialog.end_wanted.connect(lambda: self.answers.append("end"))
        self.dialog.go_on_wanted.connect(lambda: self.answers.append("go on"))
        self.dialog.sign_told.connect(self.answers.append)

    def warn(self, kind: str, mode: Mode = "back", value: str = "") -> Alarm:
        found = alarm(kind, value, 2, mode)
        assert found is not None
        self.dialog.warn(found)
        self.qtbot.waitUntil(self.dialog.isActiveWindow)
        return found

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.dialog, key)


@pytest.fixture
def raised(qtbot: QtBot) -> Raised:
    return Raised(qtbot)


def test_dizziness_in_the_neck_mode_lists_the_signs_and_stop_is_the_default(raised: Raised) -> None:
    raised.warn("dizziness", "neck")
    ui = raised.dialog.ui
    assert ui.banner.accessibleName().startswith("Alarm Stop at once. Stop at once. With any of these signs")
    assert ui.end_button.text() == "Stop at once"
    assert ui.end_button.isDefault()
    assert ui.end_button.hasFocus()
    assert {box.accessibleName() for box in raised.dialog.signs.values()} == {
        sign.en for sign in handbook().signs.values()
    }
    assert ui.signs.isVisible()
    raised.press(Qt.Key.Key_Return)
    assert raised.answers == ["end"]


@pytest.mark.parametrize(
    ("kind", "value", "ends"), [("pain_score", "7", True), ("aroma", "", False), ("dizziness", "", True)]
)
def test_the_advice_and_its_source_stand_there_and_enter_follows_it(
    raised: Raised, kind: str, value: str, ends: bool
) -> None:
    found = raised.warn(kind, "back", value)
    statement = handbook().statements[found.advice]
    assert statement.en in raised.dialog.ui.banner.accessibleName()
    named = statement.source.article or statement.source.added
    assert named in raised.dialog.ui.source.text()
    raised.press(Qt.Key.Key_Return)
    assert raised.answers == ["end" if ends else "go on"]


def test_going_on_by_keyboard(raised: Raised) -> None:
    raised.warn("pain_score", "back", "7")
    raised.press(Qt.Key.Key_Tab)
    assert raised.dialog.ui.go_on_button.hasFocus()
    raised.press(Qt.Key.Key_Space)
    assert raised.answers == ["go on"]


def test_escape_is_no_answer(raised: Raised) -> None:
    raised.warn("dizziness")
    raised.press(Qt.Key.Key_Escape)
    assert raised.dialog.isVisible()
    assert raised.answers == []


def test_a_sign_that_is_ticked_is_told_once_and_stays(raised: Raised) -> None:
    raised.warn("dizziness")
    raised.dialog.signs["speech"].click()
    raised.warn("sign")
    assert raised.answers == ["speech"]
    assert raised.dialog.signs["speech"].isChecked()
    assert handbook().statements["emergency_sign"].en in raised.dialog.ui.banner.accessibleName()


def test_the_next_alarm_begins_without_ticks(raised: Raised) -> None:
    raised.warn("dizziness")
    raised.dialog.signs["speech"].click()
    raised.dialog.ui.go_on_button.click()
    raised.warn("dizziness")
    assert not any(box.isChecked() for box in raised.dialog.signs.values())
    assert all(box.isEnabled() for box in raised.dialog.signs.values())

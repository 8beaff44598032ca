"""The pain scale under the hand, the keyboard and assistive tools."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from massage_desktop.widgets.pain_scale import PainScale
from tests.widgets.faces import THEMES
from tests.widgets.pictures import picture

WORDS = ["none", *["mild"] * 3, *["moderate"] * 3, *["severe"] * 4]
Key = Qt.Key

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def scale(qtbot: QtBot) -> PainScale:
    widget = PainScale()
    qtbot.addWidget(widget)
    widget.set_theme(THEMES["light"])
    widget.set_name("Pain before")
    widget.set_words(WORDS, "worst imaginable")
    widget.resize(330, 72)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    return widget


@pytest.fixture
def told(scale: PainScale) -> list[int | None]:
    heard: list[int | None] = []
    scale.chosen.connect(heard.append)
    scale.taken_back.connect(lambda: heard.append(None))
    return heard


def test_at_first_none_is_chosen(scale: PainScale) -> None:
    assert scale.value is None
    assert not any(button.isChecked() for button in scale.buttons)


def test_a_press_chooses_and_the_same_again_takes_it_back(scale: PainScale, told: list[int | None]) -> None:
    scale.buttons[5].click()
    assert (scale.value, told) == (5, [5])
    scale.buttons[7].click()
    assert [button.score for button in scale.buttons if button.isChecked()] == [7]
    scale.buttons[7].click()
    assert (scale.value, told) == (None, [5, 7, None])


def test_a_value_that_is_set_is_not_told(scale: PainScale, told: list[int | None]) -> None:
    scale.set_value(3)
    assert (scale.value, told) == (3, [])


def test_arrows_move_without_choosing_and_enter_chooses(scale: PainScale, told: list[int | None]) -> None:
    scale.setFocus()
    assert scale.buttons[0].hasFocus()
    for key in (Key.Key_Right, Key.Key_Right, Key.Key_Left, Key.Key_Up):
        QTest.keyClick(scale.focusWidget(), key)
    assert scale.buttons[2].hasFocus()
    assert told == []
    QTest.keyClick(scale.focusWidget(), Key.Key_Return)
    QTest.keyClick(scale.focusWidget(), Key.Key_End)
    assert scale.buttons[10].hasFocus()
    QTest.keyClick(scale.focusWidget(), Key.Key_Right)
    QTest.keyClick(scale.focusWidget(), Key.Key_Space)
    assert told == [2, 10]


def test_the_tab_key_stops_at_the_chosen_score_only(scale: PainScale) -> None:
    scale.set_value(4)
    stops = [b.score for b in scale.buttons if b.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [4]


def test_assistive_tools_read_and_press_each_score(scale: PainScale, told: list[int | None]) -> None:
    met = QAccessible.queryAccessibleInterface(scale.buttons[6])
    assert met.text(QAccessible.Text.Name) == "Pain before 6"
    actions = met.actionInterface()
    assert isinstance(actions, QAccessibleActionInterface)
    actions.doAction(actions.actionNames()[0])
    assert told == [6]


def test_a_chosen_score_is_seen_without_its_colour(scale: PainScale) -> None:
    before = picture(scale)
    scale.set_value(8)
    assert picture(scale) != before
    assert scale.buttons[8].toolTip() == "8: severe"

"""The button of a group: a press tells, what is shown follows from the view alone."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from massage_desktop.widgets.group_button import GroupButton
from tests.widgets.faces import THEMES
from tests.widgets.pictures import picture

LIGHT = THEMES["light"]
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def button(qtbot: QtBot) -> GroupButton:
    widget = GroupButton()
    qtbot.addWidget(widget)
    widget.set_theme(LIGHT)
    widget.setText("Asked all of these, none applies")
    return widget


@pytest.fixture
def presses(button: GroupButton) -> list[bool]:
    heard: list[bool] = []
    button.wanted.connect(lambda: heard.append(button.isChecked()))
    return heard


def test_a_press_tells_and_changes_nothing(button: GroupButton, presses: list[bool]) -> None:
    button.click()
    button.set_on(True)
    button.click()
    assert presses == [False, True]
    assert button.isChecked()


def test_enter_presses_it(button: GroupButton, presses: list[bool]) -> None:
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert presses == [False]


def test_assistive_tools_press_it_and_see_whether_it_is_on(button: GroupButton, presses: list[bool]) -> None:
    met = QAccessible.queryAccessibleInterface(button)
    actions = met.actionInterface()
    assert isinstance(actions, QAccessibleActionInterface)
    actions.doAction(actions.actionNames()[0])
    assert presses == [False]
    button.set_on(True)
    assert button.isChecked()


def test_on_and_off_differ_without_colours(button: GroupButton) -> None:
    plain = replace(LIGHT, tint=LIGHT.surface, accent=LIGHT.text, strong=LIGHT.text)
    button.set_theme(plain)
    off = picture(button)
    button.set_on(True)
    assert picture(button) != off


def test_its_text_is_never_cut(button: GroupButton) -> None:
    narrow = button.minimumSizeHint().width()
    button.setText("All others asked, none applies, whatever may be asked here")
    assert button.minimumSizeHint().width() > narrow
    button.set_theme(replace(LIGHT, scale=2.0))
    assert button.minimumSizeHint().height() == 68

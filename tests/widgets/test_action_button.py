"""A control-bar button: pressed by hand, keys and assistive tools; shrinking without a clipped text."""

from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QIcon, QKeyEvent, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from massage_desktop.widgets.action_button import ActionButton, ActionRole
from tests.widgets.faces import THEMES
from tests.widgets.pictures import colours, picture

LIGHT = THEMES["light"]
RUSSIAN = [
    ("Назад", "Page Up"),
    ("Продолжить", "Пробел"),
    ("Вперёд", "Page Down"),
    ("+30 с", "Плюс"),
    ("Сменить сторону", "S"),
    ("Отменить", "Ctrl+Z"),
    ("Боль или событие", ""),
    ("Стоп", ""),
]


def made(text: str, hint: str = "") -> ActionButton:
    button = ActionButton()
    pixmap = QPixmap(26, 26)
    pixmap.fill(Qt.GlobalColor.black)
    button.setIcon(QIcon(pixmap))
    button.setText(text)
    button.set_hint(hint)
    button.set_theme(LIGHT)
    return button


@pytest.fixture
def button(qtbot: QtBot) -> ActionButton:
    widget = made("Next", "Page Down")
    qtbot.addWidget(widget)
    widget.resize(widget.sizeHint())
    return widget


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_keys_press_the_focused_button(button: ActionButton, qtbot: QtBot, key: Qt.Key) -> None:
    with qtbot.waitSignal(button.clicked, timeout=1000):
        QTest.keyClick(button, key)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_held_key_presses_once(button: ActionButton, key: Qt.Key) -> None:
    presses: list[str] = []
    button.clicked.connect(lambda: presses.append("press"))
    QTest.keyPress(button, key)
    for _ in range(3):
        held = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", autorep=True)
        QApplication.sendEvent(button, held)
    QTest.keyRelease(button, key)
    assert len(presses) == 1


def test_assistive_tools_press_it_by_the_name_of_the_view(button: ActionButton, qtbot: QtBot) -> None:
    button.setAccessibleName("Next stage")
    met = QAccessible.queryAccessibleInterface(button)
    assert met.role() == QAccessible.Role.Button
    assert met.text(QAccessible.Text.Name) == "Next stage"
    with qtbot.waitSignal(button.clicked, timeout=1000):
        met.actionInterface().doAction(met.actionInterface().actionNames()[0])


def test_roles_and_the_disabled_state_look_different(button: ActionButton) -> None:
    pictures = []
    for role in ActionRole:
        for enabled in (True, False):
            button.set_role(role)
            button.setEnabled(enabled)
            button.resize(160, 60)
            pictures.append(picture(button))
    plain, plain_off, primary, _, danger, _ = pictures
    for one, other in combinations((plain, plain_off, primary, danger), 2):
        assert one != other


def test_only_the_primary_button_is_filled(button: ActionButton) -> None:
    filled = []
    for role in ActionRole:
        button.set_role(role)
        button.resize(button.sizeHint())
        filled.append(LIGHT.fill.name() in colours(picture(button)))
    assert filled == [False, True, False]


def test_the_key_goes_first_when_height_is_short(button: ActionButton) -> None:
    button.resize(160, 60)
    tall = picture(button)
    button.set_hint("")
    assert picture(button) != tall
    button.resize(160, 48)
    short = picture(button)
    button.set_hint("Page Down")
    assert picture(button) == short


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_a_button_too_narrow_for_its_label_shows_the_icon_alone(button: ActionButton, scale: float) -> None:
    button.set_theme(replace(LIGHT, scale=scale))
    button.resize(button.minimumSizeHint())
    narrow = picture(button)
    button.setText("Something else")
    assert picture(button) == narrow


def test_all_eight_fit_beside_each_other_in_russian(qtbot: QtBot) -> None:
    bar = QWidget()
    qtbot.addWidget(bar)
    row = QHBoxLayout(bar)
    row.setContentsMargins(12, 12, 12, 12)
    row.setSpacing(8)
    buttons = [made(text, hint) for text, hint in RUSSIAN]
    buttons[1].set_role(ActionRole.PRIMARY)
    for each in buttons:
        row.addWidget(each)
    assert row.sizeHint().width() <= 1366

"""Keys of a session, wherever the focus is."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from massage_desktop.views.session_keys import SessionKeys
from massage_desktop.widgets.body_map import BodyMap

Key = Qt.Key


class Clock:
    """A clock that stands until it is moved, seconds."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


class Desk:
    """A window with a text field, a button and a list, under the session's keys."""

    def __init__(self) -> None:
        self.clock = Clock()
        self.active = True
        self.keys = SessionKeys(self.clock, lambda: self.active)
        self.pressed: list[str] = []
        self.keys.pressed.connect(self.pressed.append)

    def send(
        self, key: Qt.Key, *, repeat: bool = False, modifiers: Qt.KeyboardModifier | None = None
    ) -> bool:
        held = modifiers or Qt.KeyboardModifier.NoModifier
        event = QKeyEvent(QEvent.Type.KeyPress, key, held, "", repeat)
        return self.keys.eventFilter(QApplication.instance() or self.keys, event)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:  # noqa: ARG001 - signals want an application
    return Desk()


ALL = {
    Key.Key_Space: "pause",
    Key.Key_Right: "next",
    Key.Key_PageDown: "next",
    Key.Key_Left: "previous",
    Key.Key_PageUp: "previous",
    Key.Key_S: "side",
    Key.Key_Plus: "extend",
    Key.Key_E: "event",
}


@pytest.mark.parametrize(("key", "action"), ALL.items())
def test_each_key_means_its_action(desk: Desk, key: Qt.Key, action: str) -> None:
    assert desk.send(key)
    assert desk.pressed == [action]


@pytest.mark.parametrize(("letter", "action"), [("Ы", "side"), ("У", "event")])
def test_letters_work_in_a_russian_layout(desk: Desk, letter: str, action: str) -> None:
    assert desk.keys.action(ord(letter), None) == action


def test_auto_repeat_and_a_second_press_within_250_ms_do_nothing(desk: Desk) -> None:
    desk.send(Key.Key_PageDown)
    desk.send(Key.Key_PageDown, repeat=True)
    desk.clock.now += 0.249
    desk.send(Key.Key_Right)
    assert desk.pressed == ["next"]
    desk.clock.now += 0.251
    desk.send(Key.Key_PageDown)
    assert desk.pressed == ["next", "next"]


@pytest.mark.parametrize(
    ("widget", "free"),
    [
        (QLineEdit, set()),
        (QPushButton, {Key.Key_PageDown, Key.Key_PageUp}),
        (QListView, {Key.Key_PageDown, Key.Key_PageUp}),
        (BodyMap, {Key.Key_PageDown, Key.Key_PageUp}),
        (QWidget, set(ALL)),
    ],
)
def test_a_control_keeps_its_own_keys(
    qtbot: QtBot, desk: Desk, widget: type[QWidget], free: set[Qt.Key]
) -> None:
    focus = widget()
    qtbot.addWidget(focus)
    taken = {key for key in ALL if desk.keys.action(key, focus)}
    assert taken == free


def test_without_a_session_and_with_control_held_keys_are_left_alone(desk: Desk) -> None:
    assert not desk.send(Key.Key_S, modifiers=Qt.KeyboardModifier.ControlModifier)
    desk.active = False
    assert not desk.send(Key.Key_PageDown)
    assert desk.pressed == []

"""Keys of a session and of a device, wherever the focus is."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QListView, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from massage_desktop.devices.actions import ALL, BEFORE, Action
from massage_desktop.devices.keymap import NOTHING, Binding, KeyMap, Meaning
from massage_desktop.devices.presets import PRESETS
from massage_desktop.devices.presses import CHATTER, Timing
from massage_desktop.views.session_keys import Pressed, SessionKeys
from massage_desktop.widgets.body_map import BodyMap

Key, Press, Release = Qt.Key, QEvent.Type.KeyPress, QEvent.Type.KeyRelease
NONE: frozenset[Action] = frozenset()


class Clock:
    """A clock that stands until it is moved, seconds."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


class Desk:
    """The session's keys, which tell what was pressed."""

    def __init__(self) -> None:
        self.clock = Clock()
        self.allowed = (ALL, ALL)
        self.keys = SessionKeys(self.clock, lambda: self.allowed)
        self.told: list[Pressed] = []
        self.keys.pressed.connect(self.told.append)

    @property
    def pressed(self) -> list[Action]:
        """What is to be carried out."""
        return [each.outcome.action for each in self.told if not each.outcome.bounced]

    def send(
        self,
        key: Qt.Key | int,
        kind: QEvent.Type = Press,
        *,
        repeat: bool = False,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        scan: int = 0,
    ) -> bool:
        """An event of a key; whether it was taken from the control that has the focus."""
        event = QKeyEvent(kind, key, modifiers, scan, 0, 0, "", repeat)
        return self.keys.eventFilter(QApplication.instance() or self.keys, event)


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:  # noqa: ARG001 - signals want an application
    desk = Desk()
    yield desk
    desk.keys.deleteLater()


OWN = {
    Key.Key_Space: Action.PAUSE,
    Key.Key_Right: Action.NEXT,
    Key.Key_PageDown: Action.NEXT,
    Key.Key_Left: Action.PREVIOUS,
    Key.Key_PageUp: Action.PREVIOUS,
    Key.Key_S: Action.SIDE,
    Key.Key_Plus: Action.EXTEND,
    Key.Key_E: Action.EVENT,
}
STROKES = {"Space", "Right", "PgDown", "Left", "PgUp", "S", "+", "E"}


@pytest.mark.parametrize(("key", "action"), OWN.items())
def test_each_key_means_its_action(desk: Desk, key: Qt.Key, action: Action) -> None:
    assert desk.send(key)
    assert desk.pressed == [action]
    assert not desk.told[0].by_device


@pytest.mark.parametrize(("letter", "action"), [("Ы", Action.SIDE), ("У", Action.EVENT)])
def test_letters_work_in_a_russian_layout(desk: Desk, letter: str, action: Action) -> None:
    assert desk.send(ord(letter))
    assert desk.pressed == [action]


def test_auto_repeat_and_a_second_press_within_250_ms_do_nothing(desk: Desk) -> None:
    desk.send(Key.Key_PageDown)
    assert desk.send(Key.Key_PageDown, repeat=True)
    desk.clock.now += 0.249
    desk.send(Key.Key_Right)
    assert desk.pressed == [Action.NEXT]
    desk.clock.now += 0.251
    desk.send(Key.Key_PageDown)
    assert desk.pressed == [Action.NEXT, Action.NEXT]


@pytest.mark.parametrize(
    ("widget", "free"),
    [
        (QLineEdit, set()),
        (QTextEdit, set()),
        (QPushButton, {"PgDown", "PgUp"}),
        (QListView, {"PgDown", "PgUp"}),
        (QComboBox, {"PgDown", "PgUp"}),
        (BodyMap, {"PgDown", "PgUp"}),
        (QWidget, STROKES),
    ],
)
def test_a_control_keeps_its_own_keys(
    qtbot: QtBot, desk: Desk, widget: type[QWidget], free: set[str]
) -> None:
    focus = widget()
    qtbot.addWidget(focus)
    taken = {stroke for stroke in STROKES if desk.keys.meaning(stroke, focus)[0] != NOTHING}
    assert taken == free


def test_without_a_session_and_with_control_held_keys_are_left_alone(desk: Desk) -> None:
    assert not desk.send(Key.Key_S, modifiers=Qt.KeyboardModifier.ControlModifier)
    desk.allowed = (NONE, NONE)
    assert not desk.send(Key.Key_PageDown)
    assert desk.pressed == []


@pytest.mark.parametrize("widget", [QPushButton, QListView, QComboBox, BodyMap, QWidget])
def test_a_devices_key_acts_on_whatever_control_has_the_focus(
    qtbot: QtBot, desk: Desk, widget: type[QWidget]
) -> None:
    focus = widget()
    qtbot.addWidget(focus)
    desk.keys.set_device(PRESETS["pedal"], Timing())
    assert desk.keys.meaning("B", focus) == (Meaning(Action.PAUSE, Action.EVENT), True)
    assert desk.keys.meaning("PgDown", focus) == (Meaning(Action.NEXT), False)


def test_never_while_a_text_is_typed(qtbot: QtBot, desk: Desk) -> None:
    desk.keys.set_device(PRESETS["pedal"], Timing())
    line, combo, shown = QLineEdit(), QComboBox(), QTextEdit()
    combo.setEditable(True)
    shown.setReadOnly(True)
    for widget in (line, combo, shown):
        qtbot.addWidget(widget)
    assert desk.keys.meaning("B", line) == (NOTHING, False)
    assert desk.keys.meaning("F8", line) == (NOTHING, False)
    assert desk.keys.meaning("B", combo) == (NOTHING, False)
    assert desk.keys.meaning("B", shown)[0] != NOTHING


def test_before_a_session_a_control_keeps_what_it_wants(qtbot: QtBot, desk: Desk) -> None:
    items, button = QListView(), QPushButton()
    qtbot.addWidget(items)
    qtbot.addWidget(button)
    desk.keys.set_device(PRESETS["pedal"], Timing())
    desk.allowed = (NONE, BEFORE)
    assert desk.keys.meaning("B", items) == (NOTHING, False)
    assert desk.keys.meaning("F8", items) == (Meaning(Action.PAUSE), True)
    assert desk.keys.meaning("B", button) == (Meaning(Action.PAUSE), True)
    assert desk.keys.meaning("C", None) == (NOTHING, False)


def test_a_held_key_acts_at_the_threshold_by_one_timer(qtbot: QtBot, desk: Desk) -> None:
    desk.keys.set_device(PRESETS["pedal"], Timing(hold=0.05))
    assert desk.send(Key.Key_B)
    assert desk.keys._hold.isActive()
    desk.clock.now += 0.05
    qtbot.waitUntil(lambda: desk.pressed == [Action.EVENT])
    assert not desk.keys._hold.isActive()
    assert desk.send(Key.Key_B, Release)
    assert desk.pressed == [Action.EVENT]


def test_a_held_key_that_x11_repeats_is_held_all_the_same(desk: Desk) -> None:
    desk.keys.set_device(PRESETS["pedal"], Timing())
    desk.send(Key.Key_B, scan=56)
    for _ in range(3):  # as X11 tells it
        assert desk.send(Key.Key_B, Release, repeat=True, scan=56)
        assert desk.send(Key.Key_B, repeat=True, scan=56)
    desk.clock.now += 0.6
    desk.send(Key.Key_B, Release, scan=56)
    assert [each.outcome.held for each in desk.told] == [True]


def test_the_release_counts_though_its_modifier_went_first(qtbot: QtBot, desk: Desk) -> None:
    keymap = KeyMap((Binding("Shift+F5", Action.NEXT), Binding("Shift+F5", Action.UNDO, held=True)))
    desk.keys.set_device(keymap, Timing())
    desk.send(Key.Key_Shift, modifiers=Qt.KeyboardModifier.ShiftModifier, scan=50)
    desk.send(Key.Key_F5, modifiers=Qt.KeyboardModifier.ShiftModifier, scan=71)
    desk.send(Key.Key_Shift, Release, scan=50)
    desk.send(Key.Key_F5, Release, scan=71)
    desk.clock.now += CHATTER
    qtbot.waitUntil(lambda: desk.pressed == [Action.NEXT])


def test_a_key_that_qt_does_not_know_is_known_by_its_scan_code(desk: Desk) -> None:
    desk.keys.set_device(KeyMap((Binding("#248", Action.NEXT),)), Timing())
    assert desk.send(Key.Key_unknown, scan=248)
    assert not desk.send(Key.Key_unknown, scan=247)
    assert desk.pressed == [Action.NEXT]


def test_keys_arrive_from_a_window_that_nobody_named(qtbot: QtBot, desk: Desk) -> None:
    desk.keys.watch()
    window = QWidget()
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    QTest.keyClick(window.windowHandle(), Key.Key_PageDown)
    assert desk.pressed == [Action.NEXT]


@pytest.mark.qt_log_ignore("does not support")
def test_in_the_list_of_a_combo_box_keys_are_its_own(qtbot: QtBot, desk: Desk) -> None:
    desk.keys.watch()
    desk.keys.set_device(PRESETS["pedal"], Timing())
    combo = QComboBox()
    combo.addItems(["Alpha", "Beta", "Gamma"])
    qtbot.addWidget(combo)
    with qtbot.waitActive(combo):
        combo.show()
        combo.activateWindow()
    combo.showPopup()
    assert not desk.send(Key.Key_B)
    assert not desk.send(Key.Key_F8)
    combo.hidePopup()
    assert desk.send(Key.Key_F8)

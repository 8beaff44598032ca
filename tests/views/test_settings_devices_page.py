"""Pedals and remotes in the settings: presets, learning with its conflicts, removing, trying, timing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from massage_desktop.devices.actions import Action
from massage_desktop.devices.keymap import Binding, Meaning
from massage_desktop.devices.presets import PRESETS
from massage_desktop.services.settings import Settings
from massage_desktop.views.learn_dialog import LearnDialog
from massage_desktop.views.settings_devices_page import DevicesPage
from massage_desktop.widgets.key_catcher import KeyCatcher

Key = Qt.Key
pytestmark = pytest.mark.qt_log_ignore("does not support", "propagateSizeHints")


class Opened:
    """The page, shown, and how often the program was told to follow."""

    def __init__(self, qtbot: QtBot, data: Path) -> None:
        self.settings = Settings(data / "settings.ini").devices
        self.followed = 0
        self.page = DevicesPage(self.settings, self._follow, lambda: {"F1": "Keys", "Esc": ""})
        qtbot.addWidget(self.page)
        self.page.show_values()
        with qtbot.waitActive(self.page):
            self.page.show()
            self.page.activateWindow()

    def _follow(self) -> None:
        self.followed += 1

    def choose(self, preset: str) -> None:
        """As if chosen by a person."""
        index = self.page.preset.findData(preset)
        self.page.preset.setCurrentIndex(index)
        self.page.preset.activated.emit(index)

    def learn(self, action: Action) -> LearnDialog:
        """The dialog for an action."""
        self.page.rows[action].learn.click()
        dialogs = [each for each in self.page.findChildren(LearnDialog) if each.isVisible()]
        return dialogs[-1]


def click(qtbot: QtBot, field: KeyCatcher, key: Qt.Key) -> None:
    """A short press, until it has been told."""
    QTest.keyClick(field, key)
    qtbot.waitUntil(lambda: not field._hold.isActive())


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    """With no device chosen."""
    opened = Opened(qtbot, tmp_path)
    yield opened
    for dialog in opened.page.findChildren(LearnDialog):
        dialog.reject()


def shown(opened: Opened, action: Action) -> str:
    """The keys that stand beside an action."""
    return opened.page.rows[action].keys.text()


def test_a_preset_brings_its_keys_at_once(opened: Opened) -> None:
    assert shown(opened, Action.NEXT) == "no key"
    opened.choose("presenter")
    assert shown(opened, Action.NEXT) == "Page Down"
    assert shown(opened, Action.EXTEND) == "Page Down, held"
    assert opened.followed == 1
    assert opened.settings.keymap == PRESETS["presenter"]


def test_a_key_is_learned_and_what_it_was_for_is_named(qtbot: QtBot, opened: Opened) -> None:
    opened.choose("pedal")
    dialog = opened.learn(Action.UNDO)
    assert not dialog.use.isEnabled()
    click(qtbot, dialog.field, Key.Key_B)
    assert dialog.field.text() == "B"
    assert dialog.remark.text() == "So far this press means: Pause, go on. That will be lost."
    dialog.use.click()
    assert opened.settings.keymap.meaning("B") == Meaning(Action.UNDO, Action.EVENT)
    assert shown(opened, Action.UNDO) == "B"
    assert shown(opened, Action.PAUSE) == "F8; F14"
    assert opened.page.again.isEnabled()


def test_a_long_press_is_learned_by_holding(qtbot: QtBot, opened: Opened) -> None:
    opened.settings.hold = 300
    dialog = opened.learn(Action.ROOM)
    QTest.keyPress(dialog.field, Key.Key_F9)
    qtbot.waitUntil(lambda: dialog.field.text() == "F9, held")
    QTest.keyRelease(dialog.field, Key.Key_F9)
    assert dialog.field.text() == "F9, held"
    dialog.use.click()
    assert opened.settings.keymap.bindings == (Binding("F9", Action.ROOM, held=True),)


@pytest.mark.parametrize(
    ("key", "text"),
    [
        (Key.Key_F1, "This key is one of the window's own and cannot be taken: Keys."),
        (Key.Key_Return, "Return cannot be taken: by it one gets about, or sets the volume."),
        (Key.Key_VolumeUp, "Volume Up cannot be taken: by it one gets about, or sets the volume."),
        (Key.Key_S, "On the keyboard this key means: Switch side. That will be lost."),
        (Key.Key_Q, "During a session lists and buttons will not get this key any more."),
        (Key.Key_F6, ""),
    ],
)
def test_what_cannot_be_had_or_costs_something_is_said(
    qtbot: QtBot, opened: Opened, key: Qt.Key, text: str
) -> None:
    dialog = opened.learn(Action.PAUSE)
    click(qtbot, dialog.field, key)
    assert dialog.remark.text() == text
    assert dialog.use.isEnabled() == ("cannot be taken" not in text)


def test_a_key_that_qt_does_not_know_is_learned(qtbot: QtBot, opened: Opened) -> None:
    dialog = opened.learn(Action.NEXT)
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        none = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(dialog.field, QKeyEvent(kind, Key.Key_unknown, none, 248, 0, 0))
    qtbot.waitUntil(lambda: dialog.field.text() == "key no. 248")
    dialog.use.click()
    assert opened.settings.keymap.meaning("#248").short is Action.NEXT


def test_keys_are_removed_and_come_back_with_the_preset(opened: Opened) -> None:
    opened.choose("presenter")
    opened.page.rows[Action.NEXT].remove.click()
    assert shown(opened, Action.NEXT) == "no key"
    assert not opened.page.rows[Action.NEXT].remove.isEnabled()
    opened.page.rows[Action.PAUSE].remove.click()  # of two keys one is chosen
    menu = opened.page.rows[Action.PAUSE].findChild(QMenu)
    assert menu is not None
    assert [each.text() for each in menu.actions()] == ["full stop", "B"]
    menu.actions()[0].trigger()
    menu.close()
    assert shown(opened, Action.PAUSE) == "B"
    opened.page.again.click()
    assert shown(opened, Action.NEXT) == "Page Down"
    assert not opened.page.again.isEnabled()


def test_what_was_learned_is_kept_and_reset(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    opened.choose("pedal")
    opened.page.rows[Action.SIDE].show_bindings(())
    dialog = opened.learn(Action.REPEAT)
    click(qtbot, dialog.field, Key.Key_Comma)
    dialog.use.click()
    again = Opened(qtbot, tmp_path)
    assert shown(again, Action.REPEAT) == "comma"
    again.page.reset()
    assert again.settings.keymap == PRESETS["none"]
    assert shown(again, Action.REPEAT) == "no key"


def test_times_are_applied_at_once(opened: Opened) -> None:
    opened.page.debounce.setValue(400)
    opened.page.hold.setValue(900)
    assert (opened.settings.timing.debounce, opened.settings.timing.hold) == (0.4, 0.9)
    assert opened.followed == 2
    assert (opened.page.debounce.minimum(), opened.page.debounce.maximum()) == (100, 1000)


def test_trying_says_what_a_press_would_do(qtbot: QtBot, opened: Opened) -> None:
    opened.choose("presenter")
    field = opened.page.field
    for key, text in (
        (Key.Key_PageDown, "Page Down: Next stage"),
        (Key.Key_F6, "F6: means nothing"),
        (Key.Key_S, "S: Switch side, as on any keyboard"),
        (Key.Key_VolumeUp, "Volume Up: cannot be a device's key"),
    ):
        click(qtbot, field, key)
        assert field.text() == text
    for text in ("F5: Room display", "F5: not taken, pressed twice"):
        QTest.keyPress(field, Key.Key_F5)
        assert field.text() == text
    QTest.keyPress(field, Key.Key_B)
    qtbot.waitUntil(lambda: field.text() == "B, held: Pain or event")


def test_tab_goes_on_from_the_field(opened: Opened) -> None:
    opened.page.field.setFocus()
    QTest.keyClick(opened.page.field, Key.Key_Tab)
    assert not opened.page.field.hasFocus()
    assert opened.page.field.text() == "Press a key here"


@pytest.mark.parametrize("text", ["", "nonsense", "[]"])
def test_settings_that_do_not_fit_count_as_the_usual(tmp_path: Path, text: str) -> None:
    settings = Settings(tmp_path / "settings.ini").devices
    settings.preset = "media"
    for key in ("debounce", "hold", "confirmed"):
        settings.set_text(key, text)
    settings.set_text("keys", "nonsense")
    assert (settings.debounce, settings.hold, settings.confirmed) == (250, 600, "all")
    assert settings.keymap == PRESETS["media"]

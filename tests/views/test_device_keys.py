"""The keys of a device on the page of keys."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from massage_desktop.devices.actions import Action
from massage_desktop.devices.keymap import Binding, KeyMap
from massage_desktop.devices.presets import PRESETS
from massage_desktop.views.about import KeysDialog


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """What the page belongs to."""
    window = QWidget()
    qtbot.addWidget(window)
    return window


def test_they_stand_below_the_keyboards(window: QWidget) -> None:
    text = KeysDialog(PRESETS["presenter"], window).text.toPlainText()
    assert "lock: hide the client's data" in text.split("Pedal or remote")[0]
    assert "full stop; B\nPause, go on" in text
    assert "Page Down, held\nAdd 30 seconds" in text


def test_a_sign_is_no_markup(window: QWidget) -> None:
    keymap = KeyMap((Binding("<", Action.NEXT),))
    assert "<\nNext stage" in KeysDialog(keymap, window).text.toPlainText()


def test_without_a_device_there_is_nothing_of_it(window: QWidget) -> None:
    assert "Pedal" not in KeysDialog(PRESETS["none"], window).text.toPlainText()

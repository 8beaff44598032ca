"""The title bar of a dock: follows it, floats it, closes it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDockWidget, QLabel, QMainWindow
from pytestqt.qtbot import QtBot

from massage_desktop.widgets.dock_title import DockTitleBar, SignButton
from tests.widgets.faces import THEMES
from tests.widgets.pictures import picture

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen screen


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    widget = QMainWindow()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def dock(qtbot: QtBot, window: QMainWindow) -> QDockWidget:
    made = QDockWidget("Stages", window)
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, made)
    bar = DockTitleBar(made)
    bar.set_theme(THEMES["light"])
    bar.set_texts("Float", "Close")
    bar.attach(made)
    with qtbot.waitExposed(window):
        window.show()
    return made


def press(dock: QDockWidget, name: str) -> None:
    """Presses the title bar's button of this name."""
    buttons = dock.titleBarWidget().findChildren(SignButton)
    found = next(button for button in buttons if button.accessibleName() == f"Stages: {name}")
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def test_it_floats_the_dock_and_docks_it_again(dock: QDockWidget) -> None:
    press(dock, "Float")
    assert dock.isFloating()
    press(dock, "Float")
    assert not dock.isFloating()


def test_it_closes_the_dock(dock: QDockWidget) -> None:
    press(dock, "Close")
    assert dock.isHidden()


def test_it_follows_the_docks_title(dock: QDockWidget) -> None:
    before = picture(dock.titleBarWidget())
    dock.setWindowTitle("Этапы")
    assert picture(dock.titleBarWidget()) != before
    assert [label.text() for label in dock.titleBarWidget().findChildren(QLabel)] == ["Этапы"]


def test_its_buttons_say_what_they_do(dock: QDockWidget) -> None:
    for button in dock.titleBarWidget().findChildren(SignButton):
        met = QAccessible.queryAccessibleInterface(button)
        assert met.role() == QAccessible.Role.Button
        assert met.text(QAccessible.Text.Name) == f"Stages: {button.toolTip()}"
        assert button.toolTip()


def test_it_is_as_high_as_the_rules_say(dock: QDockWidget) -> None:
    assert dock.titleBarWidget().height() == 32

"""The focus ring: around what the keyboard reached, nowhere else."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from massage_desktop.widgets.focus_ring import FocusRing
from tests.widgets.faces import THEMES

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen screen


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(400, 300)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    return widget


@pytest.fixture
def area(page: QWidget) -> QWidget:
    made = QWidget(page)
    made.setGeometry(100, 50, 200, 100)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.show()
    return made


@pytest.fixture
def button(area: QWidget) -> QPushButton:
    made = QPushButton("Next", area)
    made.setGeometry(20, 20, 80, 44)
    made.show()
    return made


@pytest.fixture
def ring(page: QWidget, button: QPushButton) -> FocusRing:  # noqa: ARG001 - the button is there first
    made = FocusRing(page)
    made.set_theme(THEMES["light"])
    return made


def test_it_stands_five_px_outside_the_focused_control(ring: FocusRing, button: QPushButton) -> None:
    button.setFocus()
    assert ring.isVisible()
    assert ring.geometry().getRect() == (115, 65, 90, 54)


def test_it_follows_when_control_or_area_move(ring: FocusRing, area: QWidget, button: QPushButton) -> None:
    button.setFocus()
    button.resize(100, 44)
    area.move(110, 60)
    assert ring.geometry().getRect() == (125, 75, 110, 54)


def test_it_goes_with_the_focus(ring: FocusRing, area: QWidget, button: QPushButton) -> None:
    button.setFocus()
    area.setFocus()
    assert not ring.isVisible()


def test_it_goes_when_the_control_is_hidden(ring: FocusRing, area: QWidget, button: QPushButton) -> None:
    button.setFocus()
    area.hide()
    assert not ring.isVisible()


def test_the_mouse_brings_none(ring: FocusRing, button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.hasFocus()
    assert not ring.isVisible()


def test_clicks_go_through_it(ring: FocusRing) -> None:
    assert ring.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def test_it_stays_inside_the_window(
    ring: FocusRing, area: QWidget, button: QPushButton, page: QWidget
) -> None:
    area.setGeometry(0, 0, 400, 300)
    button.setGeometry(0, 0, 80, 44)
    button.setFocus()
    assert page.rect().contains(ring.geometry())


def test_a_dialog_over_the_window_has_no_ring_below_it(ring: FocusRing, page: QWidget, qtbot: QtBot) -> None:
    dialog = QDialog(page)
    inside = QPushButton("Stop", dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    inside.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(inside.hasFocus)
    assert not ring.isVisible()
    dialog.close()

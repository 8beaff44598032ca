"""A list to tick: by the box, by its text, by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from massage_desktop.widgets.check_list import CheckList

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def boxes(qtbot: QtBot) -> CheckList:
    made = CheckList()
    qtbot.addWidget(made)
    made.set_rows([("one", "The first"), ("two", "The second")])
    made.show()
    return made


def test_a_tick_is_told(boxes: CheckList) -> None:
    told: list[frozenset[str]] = []
    boxes.changed.connect(lambda: told.append(boxes.ticked))
    boxes.boxes["two"].click()
    QTest.keyClick(boxes.boxes["one"], Qt.Key.Key_Space)
    assert told == [frozenset({"two"}), frozenset({"one", "two"})]


def test_the_text_ticks_its_box_and_names_it(boxes: CheckList) -> None:
    text = next(label for label in boxes.findChildren(QLabel) if label.text() == "The second")
    QTest.mouseClick(text, Qt.MouseButton.LeftButton)
    assert boxes.ticked == frozenset({"two"})
    assert boxes.boxes["two"].accessibleName() == "The second"


def test_what_the_program_ticks_is_not_told(boxes: CheckList) -> None:
    told: list[None] = []
    boxes.changed.connect(lambda: told.append(None))
    boxes.set_ticked(["one", "unknown"])
    assert boxes.ticked == frozenset({"one"})
    assert told == []

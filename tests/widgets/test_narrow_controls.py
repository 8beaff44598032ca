"""Controls in a narrow place: check boxes wrap, lists shorten, areas follow the focus."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from massage_desktop.widgets.eliding_box import ElidingBox
from massage_desktop.widgets.following_area import FollowingArea
from massage_desktop.widgets.wrapping_check_box import WrappingCheckBox
from tests.widgets.pictures import picture

LONG = "Gel or oil chosen, allergies asked"
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_a_long_text_goes_on_in_the_next_line_and_its_name_is_whole(qtbot: QtBot) -> None:
    box = WrappingCheckBox()
    qtbot.addWidget(box)
    box.set_label(LONG)
    box.resize(140, 60)
    box.show()
    assert box.accessibleName() == LONG
    lines = box.text().splitlines()
    assert len(lines) > 1
    assert " ".join(lines) == LONG
    assert all(QFontMetrics(box.font()).horizontalAdvance(line) <= 140 for line in lines)
    box.resize(600, 60)
    assert box.text() == LONG


def test_a_long_choice_is_shortened_and_a_short_one_is_not(qtbot: QtBot) -> None:
    box = ElidingBox()
    qtbot.addWidget(box)
    box.addItems(
        ["Osteochondrosis (degenerative disc disease)", "Osteochondrosis (degenerative disc trouble)"]
    )
    box.resize(120, 40)
    one = picture(box)
    box.setCurrentIndex(1)
    assert picture(box) == one  # they differ after the dots only
    box.resize(600, 40)
    assert picture(box) != one
    assert box.minimumSizeHint().width() < 250


def test_an_area_scrolls_to_what_has_the_focus(qtbot: QtBot) -> None:
    area, inside = FollowingArea(), QWidget()
    qtbot.addWidget(area)
    column = QVBoxLayout(inside)
    column.addWidget(first := QLineEdit())
    column.addWidget(high := QLabel())
    column.addWidget(last := QLineEdit())
    high.setMinimumHeight(900)
    area.setWidget(inside)
    area.resize(200, 200)
    area.show()
    area.activateWindow()
    qtbot.waitUntil(area.isActiveWindow)
    first.setFocus()
    last.setFocus(Qt.FocusReason.OtherFocusReason)
    assert area.verticalScrollBar().value() > 600
    first.setFocus(Qt.FocusReason.OtherFocusReason)
    assert area.verticalScrollBar().value() < 50

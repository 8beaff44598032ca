"""The side plates: filled now, dashed then, and a place that stays."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget
from pytestqt.qtbot import QtBot

from massage_desktop.widgets.side_plate import SidePlate
from tests.widgets.faces import THEMES
from tests.widgets.pictures import colours, picture

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen screen has none
LIGHT = THEMES["light"]


@pytest.fixture
def plate(qtbot: QtBot) -> SidePlate:
    widget = SidePlate()
    qtbot.addWidget(widget)
    widget.set_theme(LIGHT)
    widget.set_plate("LEFT", "0:44", "now", True, "left")
    widget.resize(160, 116)
    return widget


def test_only_the_side_at_work_is_filled(plate: SidePlate) -> None:
    assert LIGHT.fill.name() in colours(picture(plate))
    plate.set_plate("LEFT", "0:44", "then", False, "left")
    assert LIGHT.fill.name() not in colours(picture(plate))


def test_the_arrow_points_where_it_is_told(plate: SidePlate) -> None:
    left = picture(plate)
    plate.set_plate("LEFT", "0:44", "now", True, "right")
    assert picture(plate) != left


def test_a_longer_word_asks_for_more_room(plate: SidePlate) -> None:
    before = plate.sizeHint().width()
    plate.set_plate("СПРАВА", "1:30", "затем", False, "right")
    assert plate.sizeHint().width() > before


def test_a_hidden_plate_keeps_its_place(qtbot: QtBot) -> None:
    row = QWidget()
    qtbot.addWidget(row)
    plate, neighbour = SidePlate(), QLabel("ring")
    layout = QHBoxLayout(row)
    layout.addWidget(plate)
    layout.addWidget(neighbour)
    with qtbot.waitExposed(row):
        row.show()
    before = neighbour.x()
    plate.hide()
    layout.activate()
    assert neighbour.x() == before


def test_the_font_scale_makes_it_larger(plate: SidePlate) -> None:
    before = plate.sizeHint()
    plate.set_theme(replace(LIGHT, scale=2.0))
    assert plate.sizeHint().height() == 2 * before.height()

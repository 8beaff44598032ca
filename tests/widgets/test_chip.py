"""The chip: as wide as its texts, or as the first alone where room is short."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from massage_desktop.widgets.chip import LONGEST, Chip
from tests.widgets.faces import THEMES
from tests.widgets.pictures import extent, picture


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_second_text_goes_where_room_is_short(qtbot: QtBot, scale: float) -> None:
    chip = Chip()
    qtbot.addWidget(chip)
    chip.set_theme(replace(THEMES["dark"], scale=scale))
    chip.set_texts("A-17", "session 4 of 10")
    whole, least = chip.sizeHint(), chip.minimumSizeHint()
    assert least.width() < whole.width()
    chip.resize(whole)
    wide = picture(chip)
    chip.resize(whole.width() - 1, whole.height())
    short = picture(chip)
    ends = [extent(each, THEMES["dark"].text).right() for each in (wide, short)]
    assert ends[1] <= least.width() < ends[0] <= whole.width()


def test_a_long_code_is_cut_and_whole_in_the_tooltip(qtbot: QtBot) -> None:
    chip = Chip()
    qtbot.addWidget(chip)
    chip.set_texts("A" * 40, "session 1")
    assert chip.toolTip() == "A" * 40
    wide = chip.sizeHint().width()
    chip.set_texts("A" * LONGEST, "session 1")
    assert chip.toolTip() == ""
    assert abs(chip.sizeHint().width() - wide) < 20

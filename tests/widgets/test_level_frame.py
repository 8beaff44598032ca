"""Levels of findings: told apart by shape, whatever the colours."""

from dataclasses import replace
from itertools import combinations

import pytest
from pytestqt.qtbot import QtBot

from massage_desktop.widgets.level_frame import FoundLevel, LevelFrame, LevelSign, LevelWord
from tests.widgets.faces import THEMES
from tests.widgets.pictures import colours, picture

LIGHT = THEMES["light"]
GROUND, INK = LIGHT.surface, LIGHT.text
ONE_COLOUR = replace(
    LIGHT,
    closed_tint=GROUND, limited_tint=GROUND, hint_tint=GROUND, own_tint=GROUND, raised=GROUND,
    closed=INK, limited=INK, hint=INK, own=INK, strong=INK,
)  # fmt: skip


@pytest.mark.parametrize("kind", [LevelFrame, LevelSign])
def test_levels_differ_without_their_colours(qtbot: QtBot, kind: type[LevelFrame | LevelSign]) -> None:
    widget = kind()
    qtbot.addWidget(widget)
    widget.set_theme(ONE_COLOUR)
    widget.resize(120, 40) if kind is LevelFrame else widget.resize(20, 20)
    found = [level for level in FoundLevel if kind is LevelSign or level is not FoundLevel.CALM]
    pictures = []
    for level in found:
        widget.set_level(level)
        pictures.append(picture(widget))
    for one, other in combinations(pictures, 2):
        assert one != other


def test_the_word_has_the_colour_of_its_level(qtbot: QtBot) -> None:
    word = LevelWord()
    qtbot.addWidget(word)
    word.set_theme(LIGHT)
    word.set_word(FoundLevel.STOP, "Stop")
    word.resize(word.sizeHint())
    assert LIGHT.closed.name() in colours(picture(word))
    word.set_word(FoundLevel.CALM, "")
    assert word.isHidden()

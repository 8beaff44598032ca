"""The strokes as signs: each another one, within its box, and towards the feet where it goes there."""

from typing import get_args

import pytest
from PySide6.QtCore import QRectF
from pytestqt.qtbot import QtBot

from massage_desktop.content.stage import Technique
from massage_desktop.views.room_words import STROKES
from massage_desktop.widgets.stroke_sign import SHAPES, SIDE, StrokeKind, StrokeSign
from tests.widgets.faces import THEMES
from tests.widgets.pictures import picture


@pytest.fixture
def sign(qtbot: QtBot) -> StrokeSign:
    """A sign of the room display."""
    made = StrokeSign()
    qtbot.addWidget(made)
    made.set_theme(THEMES["dark"])
    made.place(QRectF(0, 0, 96, 96), 1.0)
    return made


def test_each_is_another_one_and_within_its_square(sign: StrokeSign) -> None:
    seen = []
    for kind, shape in SHAPES.items():
        assert QRectF(0, 0, SIDE, SIDE).contains(shape().boundingRect()), kind
        sign.set_stroke(kind, down=False)
        seen.append(picture(sign))
    assert all(one != other for place, one in enumerate(seen) for other in seen[:place])


@pytest.mark.parametrize("kind", ["straight", "circle", "zigzag"])
def test_it_goes_towards_the_feet_where_the_hands_do(sign: StrokeSign, kind: StrokeKind) -> None:
    sign.set_stroke(kind, down=False)
    up = picture(sign)
    sign.set_stroke(kind, down=True)
    assert picture(sign) != up


def test_signs_are_told_for_techniques_that_there_are() -> None:
    assert set(STROKES) <= set(get_args(Technique))

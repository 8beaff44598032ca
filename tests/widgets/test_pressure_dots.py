"""Pressure dots: each range has its own picture."""

from itertools import combinations

from pytestqt.qtbot import QtBot

from massage_desktop.widgets.pressure_dots import PressureDots
from tests.widgets.faces import THEMES
from tests.widgets.pictures import picture


def test_every_range_of_pressure_looks_different(qtbot: QtBot) -> None:
    dots = PressureDots()
    qtbot.addWidget(dots)
    dots.set_theme(THEMES["light"])
    dots.resize(dots.sizeHint())
    pictures = []
    for lo, hi in [(0, 0), *((k, k) for k in range(1, 6)), *combinations(range(6), 2)]:
        dots.set_pressure(lo, hi)
        pictures.append(picture(dots))
    for one, other in combinations(pictures, 2):
        assert one != other

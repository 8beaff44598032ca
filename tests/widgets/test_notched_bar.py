"""The bar of what is done: its fill follows the share, its notches stay."""

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from massage_desktop.widgets.notched_bar import NotchedBar
from tests.widgets.faces import THEMES
from tests.widgets.pictures import picture

LIGHT = THEMES["light"]


@pytest.fixture
def bar(qtbot: QtBot) -> NotchedBar:
    widget = NotchedBar()
    qtbot.addWidget(widget)
    widget.set_theme(LIGHT)
    widget.resize(200, 10)
    return widget


def filled(image: QImage) -> int:
    """How many px along the middle are filled."""
    return sum(image.pixelColor(x, 5) == LIGHT.accent for x in range(3, image.width() - 3))


@pytest.mark.parametrize("fraction", [0.25, 0.5, 0.75])
def test_the_fill_follows_the_share(bar: NotchedBar, fraction: float) -> None:
    bar.set_bar(fraction, ())
    assert filled(picture(bar)) == pytest.approx(200 * fraction, abs=5)


@pytest.mark.parametrize(
    ("fraction", "least", "most"), [(-1.0, 0, 0), (0.0, 0, 0), (1.0, 190, 200), (9.0, 190, 200)]
)
def test_a_share_outside_stays_in_the_bar(bar: NotchedBar, fraction: float, least: int, most: int) -> None:
    bar.set_bar(fraction, ())
    assert least <= filled(picture(bar)) <= most


def test_notches_show_in_both_the_filled_and_the_empty_part(bar: NotchedBar) -> None:
    bar.set_bar(0.5, ())
    plain = picture(bar)
    bar.set_bar(0.5, (0.25, 0.75))
    notched = picture(bar)
    assert notched.pixelColor(50, 5) != plain.pixelColor(50, 5)
    assert notched.pixelColor(150, 5) != plain.pixelColor(150, 5)
    assert notched.pixelColor(100, 5) == plain.pixelColor(100, 5)

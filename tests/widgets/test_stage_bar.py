"""The bars of a stage: lengths on one scale, and shapes that need no colour."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from massage_desktop.widgets.drawing import first_theme
from massage_desktop.widgets.stage_bar import StageBar, draw_stage_bar

WIDTH, HEIGHT = 202, 40


def drawn(planned: float, actual: float, longest: float = 200) -> QImage:
    """The bars where a second is a pixel, with a pixel on either side."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    draw_stage_bar(painter, QRectF(0, 0, WIDTH, HEIGHT), StageBar(planned, actual, longest), first_theme())
    painter.end()
    return image


def filled(image: QImage, y: int = 27) -> int:
    """How many pixels of the lower bar are solid."""
    accent = first_theme().accent
    return sum(image.pixelColor(x, y) == accent for x in range(WIDTH))


def inked(image: QImage, left: int, right: int) -> float:
    """The share of the lower bar between two seconds that is not white."""
    spots = [image.pixelColor(x, y) for x in range(left + 4, right - 2) for y in range(20, 34)]
    return sum(spot != QColor("white") for spot in spots) / len(spots)


@pytest.mark.parametrize("actual", [40, 90, 150])
def test_the_filled_bar_is_as_long_as_the_work(actual: int) -> None:
    assert filled(drawn(150, actual)) == pytest.approx(actual, abs=2)


def test_all_bars_share_the_scale_of_the_longest() -> None:
    assert filled(drawn(100, 100, longest=400)) == pytest.approx(50, abs=2)


def test_over_the_plan_is_hatched_not_filled() -> None:
    image = drawn(100, 180)
    assert filled(image) < 150
    assert 0.2 < inked(image, 100, 180) < 0.95


def test_under_the_plan_is_an_empty_frame() -> None:
    assert inked(drawn(180, 100), 100, 180) == 0


@pytest.mark.parametrize(("planned", "actual"), [(100, 180), (180, 100), (100, 100)])
def test_a_line_marks_the_plans_end_over_the_whole_height(planned: int, actual: int) -> None:
    image = drawn(planned, actual)
    dark = [image.pixelColor(planned + 1, y).lightness() < 128 for y in range(1, HEIGHT - 1)]
    assert all(dark)


def test_nothing_worked_leaves_nothing_filled() -> None:
    assert filled(drawn(180, 0)) == 0

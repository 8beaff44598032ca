"""The pain before and after: a hollow and a filled circle at their scores, and an arrow between them."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from massage_desktop.widgets.drawing import first_theme
from massage_desktop.widgets.pain_line import EDGE, PainLine, draw_pain_line

WIDTH, HEIGHT = 328, 50  # 30 px a point
MIDDLE = HEIGHT // 2 + 2


def drawn(before: int | None, after: int | None) -> QImage:
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    pain = PainLine(before, after, f"before {before}", f"after {after}")
    draw_pain_line(painter, QRectF(0, 0, WIDTH, HEIGHT), pain, first_theme())
    painter.end()
    return image


def at(image: QImage, score: float, above: int = 3) -> QColor:
    """The colour a little above the line: within a circle, outside of the line."""
    return image.pixelColor(round(EDGE + 30 * score), MIDDLE - above)


def test_before_is_hollow_and_after_filled() -> None:
    image = drawn(5, 3)
    assert at(image, 5) == QColor("white")
    assert at(image, 3) == first_theme().accent
    assert at(image, 8) != first_theme().accent


@pytest.mark.parametrize(("before", "after", "between"), [(8, 3, 5.5), (2, 9, 5.5)])
def test_an_arrow_goes_from_the_one_to_the_other(before: int, after: int, between: float) -> None:
    assert at(drawn(before, after), between, 0) == first_theme().accent
    assert at(drawn(before, None), between, 0) != first_theme().accent
    assert at(drawn(None, after), between, 0) != first_theme().accent


def test_the_same_score_shows_both_and_no_arrow() -> None:
    image = drawn(4, 4)
    assert at(image, 4, 1) == first_theme().accent
    assert at(image, 4, 4) == QColor("white")


@pytest.mark.parametrize(("before", "after"), [(0, 0), (10, 10), (0, 1), (9, 10), (10, 9)])
def test_words_stay_inside(before: int, after: int) -> None:
    image = drawn(before, after)
    edges = [image.pixelColor(x, y) for x in (0, WIDTH - 1) for y in range(HEIGHT)]
    assert set(map(QColor.name, edges)) == {"#ffffff"}

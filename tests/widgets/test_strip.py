"""Patterns: apart from each other, and only where they belong."""

from itertools import combinations

import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from massage_desktop.widgets.strip import Pattern, draw_strip
from tests.widgets.pictures import extent

pytestmark = pytest.mark.usefixtures("qapp")
INK = QColor("#9c1c1a")


def drawn(pattern: Pattern) -> QImage:
    image = QImage(60, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    draw_strip(painter, QRectF(10, 5, 40, 50), pattern, INK, width=20, radius=6, scale=1.0)
    painter.end()
    return image


@pytest.mark.parametrize("pattern", list(Pattern))
def test_it_stays_in_the_strip_and_fills_its_height(pattern: Pattern) -> None:
    inked = extent(drawn(pattern), INK)
    assert QRect(10, 5, 20, 50).contains(inked)
    assert inked.height() > 40


def test_patterns_differ() -> None:
    for one, other in combinations([drawn(pattern) for pattern in Pattern], 2):
        assert one != other

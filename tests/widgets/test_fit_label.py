"""A headline is never cut off."""

import pytest
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from massage_desktop.widgets.fit_label import FitLabel


@pytest.mark.parametrize("text", ["Kneading", "Растягивание боковых поверхностей", "x" * 80])
@pytest.mark.parametrize("width", [320, 766])
def test_the_text_fits_the_width(qtbot: QtBot, text: str, width: int) -> None:
    label = FitLabel()
    qtbot.addWidget(label)
    label.setText(text)
    font = label.fitting_font(width)
    assert QFontMetricsF(font).horizontalAdvance(text) <= width or font.pixelSize() == 15


def test_a_short_text_has_the_usual_size_and_asks_for_no_width(qtbot: QtBot) -> None:
    label = FitLabel()
    qtbot.addWidget(label)
    label.setText("Kneading")
    assert label.fitting_font(766).pixelSize() == 46
    assert label.minimumSizeHint().width() == 0

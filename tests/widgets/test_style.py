"""The style sheet and the palette: every placeholder filled from the theme, at every font scale."""

import re
from dataclasses import replace

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from massage_desktop.paths import resources
from massage_desktop.widgets.style import palette, style_sheet
from tests.widgets.faces import THEMES
from tests.widgets.pictures import colours, picture

LIGHT, DARK = THEMES["light"], THEMES["dark"]
TEMPLATE = (resources() / "themes" / "style.qss").read_text(encoding="utf-8")


def test_colours_and_lengths_are_filled_in() -> None:
    filled = style_sheet("QLabel { color: $text2; margin: -${px:8} ${px:1.5}; }", replace(LIGHT, scale=2.0))
    assert filled == "QLabel { color: #46564f; margin: -16px 3px; }"


def test_a_length_never_vanishes() -> None:
    assert style_sheet("${px:0.2}", LIGHT) == "1px"


def test_a_colour_that_no_theme_has_is_a_mistake_of_ours() -> None:
    with pytest.raises(AttributeError, match="pink"):
        style_sheet("QLabel { color: $pink; }", LIGHT)


@pytest.mark.parametrize("theme", [LIGHT, DARK, replace(LIGHT, scale=2.0)])
def test_the_shipped_sheet_has_no_placeholder_left_and_qt_can_read_it(
    qapp: QApplication, theme: object
) -> None:
    assert isinstance(theme, type(LIGHT))
    filled = style_sheet(TEMPLATE, theme)
    assert "$" not in filled
    assert not re.search(r"\d+\.\d+px", filled)
    qapp.setStyleSheet(filled)  # a sheet that cannot be parsed warns, and a warning fails
    qapp.setStyleSheet("")


def test_a_primary_button_is_filled_and_a_disabled_one_is_not(qtbot: QtBot) -> None:
    button = QPushButton("Save")
    qtbot.addWidget(button)
    button.setProperty("role", "primary")
    button.setStyleSheet(style_sheet(TEMPLATE, LIGHT))
    button.resize(120, 44)
    assert LIGHT.fill.name() in colours(picture(button))
    button.setEnabled(False)
    assert LIGHT.fill.name() not in colours(picture(button))


def test_the_palette_follows_the_theme() -> None:
    made = palette(DARK)
    assert made.color(QPalette.ColorRole.Window) == DARK.bg
    assert made.color(QPalette.ColorRole.Text) == DARK.text
    assert made.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text) == DARK.strong

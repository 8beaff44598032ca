"""Colours of every theme: what is read on what can be read, and night is dark and red."""

from itertools import product

import pytest
from PySide6.QtGui import QColor

from massage_desktop.widgets.theme import Theme
from tests.widgets.faces import THEMES

GROUNDS = ("bg", "surface", "raised", "press")
LEVELS = ("closed", "limited", "own", "hint", "ok")
TINTS = tuple(f"{level}_tint" for level in LEVELS)
READ = (
    *product(("text", "text2"), (*GROUNDS, *TINTS)),
    *product(("accent", "closed", "limited"), GROUNDS),  # links, problems, notices, HOLD
    *((level, f"{level}_tint") for level in LEVELS),
    *((level, "surface") for level in LEVELS),
    ("onfill", "fill"),
    ("ink", "paper"),
    ("text", "skin"),  # labels beside the figure
)
SEEN = (
    *product(("strong",), GROUNDS),  # borders, what is disabled, the done arc
    *product(("arc", "accent"), GROUNDS),
    *product(("zone", "outline", "closed", "limited"), ("skin", "surface")),
    ("accent", "tint"),  # the outline of what comes next
    ("surface", "zone"),  # the way of the hands
)


def luminance(colour: QColor) -> float:
    """WCAG 2's relative luminance."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(theme: Theme, one: str, other: str) -> float:
    """WCAG 2's contrast of two tokens."""
    light, dark = sorted((luminance(getattr(theme, token)) for token in (one, other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("letters", "ground"), READ)
def test_text_can_be_read(name: str, letters: str, ground: str) -> None:
    assert contrast(THEMES[name], letters, ground) >= 4.5


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("sign", "ground"), SEEN)
def test_signs_and_borders_can_be_seen(name: str, sign: str, ground: str) -> None:
    assert contrast(THEMES[name], sign, ground) >= 3


def test_there_are_three_themes() -> None:
    assert set(THEMES) == {"light", "dark", "night"}


def test_nothing_of_night_is_brighter_than_its_text_nor_of_another_hue() -> None:
    night = THEMES["night"]
    colours = {f: getattr(night, f) for f in Theme.__dataclass_fields__}
    for token, colour in colours.items():
        if isinstance(colour, QColor):
            assert luminance(colour) <= luminance(QColor("#F5443A")), token
            assert colour.red() == 0 or colour.hslHue() in range(-1, 8), token

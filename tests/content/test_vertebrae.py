"""The spine's heights: what a hernia closes, and points in words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from massage_desktop.content.text import Source, Text
from massage_desktop.content.vertebrae import Beside, hernia_mask, place_words
from tests.content.shipped import figure

NAME, SOURCE = Text(en="Hernia", ru="Грыжа"), Source(article="L125")
NAMES = list(figure().vertebrae)


def band(vertebra: str) -> tuple[float, float]:
    mask = hernia_mask(figure(), vertebra, NAME, SOURCE)
    assert (mask.key, mask.warning, mask.name) == ("HERNIA_LEVEL", "HERNIA_LEVEL", NAME)
    assert mask.band is not None
    return mask.band


@pytest.mark.parametrize("vertebra", NAMES)
def test_a_hernia_closes_its_vertebra_and_one_above_and_below(vertebra: str) -> None:
    top, bottom = band(vertebra)
    at = NAMES.index(vertebra)
    near = NAMES[max(at - 1, 0) : at + 2]
    assert [name for name, y in figure().vertebrae.items() if top <= y <= bottom] == near


def test_the_band_ends_half_way_to_the_next_ones() -> None:
    heights = figure().vertebrae
    top, bottom = band("L4")
    assert top == pytest.approx((heights["L2"] + heights["L3"]) / 2)
    assert bottom == pytest.approx((heights["L5"] + heights["S1"]) / 2)


def test_at_the_ends_of_the_spine_it_reaches_a_little_beyond() -> None:
    heights = figure().vertebrae
    assert band("C1")[0] < heights["C1"]
    assert band("S1")[1] > heights["S1"]


def test_an_unknown_vertebra_is_an_error() -> None:
    with pytest.raises(KeyError, match="L6"):
        hernia_mask(figure(), "L6", NAME, SOURCE)


@pytest.mark.parametrize(
    ("point", "side", "vertebra"),
    [
        ((-5.0, 41.0), "left", "T8"),
        ((5.0, 41.0), "right", "T8"),
        ((0.3, 66.0), "middle", "L4"),
        ((12.0, 80.0), "right", "S1"),
        ((-2.0, 3.0), "left", "C1"),
    ],
)
def test_a_point_in_words(point: tuple[float, float], side: Beside, vertebra: str) -> None:
    assert place_words(figure(), point) == (side, vertebra)


@given(st.floats(-26, 26), st.floats(0, 90))
def test_the_nearest_vertebra_is_named(x: float, y: float) -> None:
    _, named = place_words(figure(), (x, y))
    gaps = {name: abs(height - y) for name, height in figure().vertebrae.items()}
    assert gaps[named] == min(gaps.values())

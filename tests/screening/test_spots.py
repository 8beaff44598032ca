"""A painful spot is read back from a note as it was written into it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from massage_desktop.screening.answers import Spot
from massage_desktop.screening.spots import MarkedSpot, NotedSpot, find_spot, marked_spots, parse_spot

TENTHS = st.integers(-990, 990).map(lambda n: n / 10)


@given(TENTHS, TENTHS, st.none() | st.integers(0, 10))
def test_what_is_written_is_read_back(x: float, y: float, score: int | None) -> None:
    spot = NotedSpot((x, y), score)
    assert parse_spot(str(spot)) == spot


def test_its_form() -> None:
    assert str(NotedSpot((-4, 38.5), 6)) == "-4.0,38.5 6"
    assert parse_spot(" -4.0,38.5  6 ") == NotedSpot((-4.0, 38.5), 6)


@pytest.mark.parametrize(
    "text", ["", "6", "left of L4", "4;38 6", "4,38,6", "4,38 six", "1e3,2 5", "4,38 -1"]
)
def test_another_form_is_refused_with_the_right_one(text: str) -> None:
    with pytest.raises(ValueError, match="x,y score"):
        parse_spot(text)
    assert find_spot(text) is None


def test_a_score_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="from 0 to 10, not '11'"):
        parse_spot("4.0,38.5 11")
    assert find_spot("4.0,38.5 11") is None


def test_spots_are_numbered_and_one_at_the_same_place_is_the_same() -> None:
    before = [Spot((1.0, 30.0), 4), Spot((-5.0, 40.0), 2)]
    values = ["3.0,44.0", "1.0,30.0 6", "somewhere", "3.0,44.0 5", "-5.0,40.0"]
    assert marked_spots(before, values) == (
        MarkedSpot(1, (1.0, 30.0), 6),
        MarkedSpot(2, (-5.0, 40.0), 2),
        MarkedSpot(3, (3.0, 44.0), 5),
    )

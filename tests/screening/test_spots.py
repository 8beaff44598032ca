"""A painful spot is read back from a note as it was written into it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from massage_desktop.screening.spots import NotedSpot, find_spot, parse_spot

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

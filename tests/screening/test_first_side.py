"""The less painful side is worked first, else the left; a hernia is begun away from."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from massage_desktop.screening.answers import Spot
from massage_desktop.screening.first_side import First, first_side

SPOTS = st.lists(
    st.builds(Spot, at=st.tuples(st.integers(-20, 20), st.integers(20, 80)), score=st.integers(0, 10)),
    max_size=6,
)


@pytest.mark.parametrize(
    ("spots", "side"),
    [
        ([], "left"),
        ([(8.0, 4), (-3.0, 2)], "left"),
        ([(8.0, 2), (-3.0, 4)], "right"),
        ([(-3.0, 4)], "right"),
        ([(0.0, 9), (-3.0, 0)], "left"),
        ([(8.0, 4), (-3.0, 4)], "left"),
        ([(8.0, 4), (-3.0, 4), (-5.0, 1)], "right"),
        ([(8.0, 5), (-3.0, 4), (-5.0, 4)], "left"),
    ],
)
def test_the_less_painful_side_is_first(spots: list[tuple[float, int]], side: First) -> None:
    assert first_side([Spot(at=(x, 50.0), score=score) for x, score in spots]) == side


@pytest.mark.parametrize(("x", "side"), [(-1.5, "right"), (1.5, "left"), (0.0, "right")])
def test_a_hernia_off_the_midline_decides(x: float, side: First) -> None:
    assert first_side([Spot(at=(-3.0, 50.0), score=4)], hernia=(x, 60.0)) == side


@given(SPOTS)
def test_mirrored_pain_mirrors_the_side_or_leaves_it_left(spots: list[Spot]) -> None:
    mirrored = [Spot(at=(-spot.at[0], spot.at[1]), score=spot.score) for spot in spots]
    assert {first_side(spots), first_side(mirrored)} in ({"left", "right"}, {"left"})

"""The gravest advice wins, and worse news never makes it milder."""

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from massage_desktop.content.handbook import Grave
from massage_desktop.screening.aftercare import GRAVITY, WORRIES, Lasting, lasting, refer_first, triage
from massage_desktop.screening.scores import pain_word
from tests.content.shipped import handbook

LASTING: tuple[Lasting, ...] = get_args(Lasting)
SIGNS = [*handbook().signs, *handbook().worries]


@pytest.mark.parametrize(
    ("score", "advice"),
    [
        (None, None), (0, None), (1, "expected"), (3, "expected"), (4, "contact"), (6, "contact"),
        (7, "doctor"), (10, "doctor"),
    ],
)  # fmt: skip
def test_by_the_score(score: int | None, advice: Grave | None) -> None:
    assert triage(score) == advice


@pytest.mark.parametrize(
    ("hours", "advice"),
    [
        (0, "expected"),
        (47.9, "expected"),
        (48, "contact"),
        (72, "contact"),
        (72.1, "doctor"),
        (200, "doctor"),
    ],
)
def test_by_the_hours(hours: float, advice: Grave) -> None:
    assert triage(2, lasting(hours)) == advice


@pytest.mark.parametrize("sign", handbook().signs)
def test_an_emergency_sign_is_an_emergency_even_without_pain(sign: str) -> None:
    assert triage(0, signs=[sign]) == "emergency"


@pytest.mark.parametrize("sign", handbook().worries)
def test_numbness_and_weakness_send_to_a_doctor(sign: str) -> None:
    assert triage(1, signs=[sign]) == "doctor"


def test_worsening_sends_to_a_doctor() -> None:
    assert triage(1, worsening=True) == "doctor"
    assert triage(None, worsening=True) == "doctor"


def test_the_signs_of_the_rule_are_those_of_the_handbook() -> None:
    assert set(handbook().worries) == WORRIES
    assert not set(handbook().signs) & WORRIES


@given(
    st.integers(0, 9),
    st.integers(0, 1),
    st.lists(st.sampled_from(SIGNS), max_size=3),
    st.sampled_from(SIGNS),
    st.booleans(),
)
def test_worse_never_gives_milder_advice(
    score: int, lasts: int, signs: list[str], more: str, worsening: bool
) -> None:
    def grave(score: int, lasts: int, signs: list[str], worsening: bool) -> int:
        advice = triage(score, LASTING[lasts], signs, worsening=worsening)
        return -1 if advice is None else GRAVITY.index(advice)

    now = grave(score, lasts, signs, worsening)
    assert grave(score + 1, lasts, signs, worsening) >= now
    assert grave(score, lasts + 1, signs, worsening) >= now
    assert grave(score, lasts, [*signs, more], worsening) >= now
    assert grave(score, lasts, signs, True) >= now


def test_every_advice_has_its_text() -> None:
    assert set(GRAVITY) == set(handbook().advice)


def test_every_word_of_pain_has_its_text() -> None:
    assert {pain_word(score) for score in range(11)} == set(handbook().pain_words)


@pytest.mark.parametrize(
    ("advice", "first"),
    [(None, False), ("expected", False), ("contact", False), ("doctor", True), ("emergency", True)],
)
def test_a_doctor_comes_before_ointments(advice: Grave | None, first: bool) -> None:
    assert refer_first(advice) is first


def test_a_score_out_of_range_is_refused() -> None:
    with pytest.raises(ValueError, match="from 0 to 10, not '11'"):
        triage(11)

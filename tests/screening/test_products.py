"""What the client must not have is blocked, and what is chosen adds its warnings."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from massage_desktop.content.handbook import Aroma, Oil
from massage_desktop.errors import UserError
from massage_desktop.screening.answers import Answers
from massage_desktop.screening.products import barred, product_problems, product_warnings
from tests.content.shipped import handbook

PRODUCTS: dict[str, Oil | Aroma] = {**handbook().oils, **handbook().aromas}


@given(
    st.sampled_from(sorted(PRODUCTS)),
    st.sets(st.sampled_from(sorted(handbook().allergens))),
    st.sets(st.sampled_from(sorted(handbook().bars))),
)
def test_a_product_is_barred_exactly_by_what_it_holds(key: str, allergens: set[str], bars: set[str]) -> None:
    product = PRODUCTS[key]
    hit = allergens & set(product.allergens)
    caution = bars & set(product.cautions) if isinstance(product, Aroma) else set()
    reason = barred(product, allergens, bars, handbook())
    assert (reason is not None) == bool(hit or caution)
    if reason is not None:
        names = handbook().allergens if hit else handbook().bars
        for each in hit or caution:
            assert names[each].en in reason.en
            assert names[each].ru in reason.ru


def test_a_nut_allergy_bars_almond_and_says_so_in_both_languages() -> None:
    (reason,) = product_problems(Answers(oil="avocado"), {"nut"}, set(), handbook())
    assert reason.en == "The client is allergic to what this product holds: nuts"
    assert "орехи" in reason.ru
    assert reason.source.added == "X57, X58"


@pytest.mark.parametrize(
    ("aroma", "bars", "reasons"),
    [
        ("sage", {"epilepsy"}, ["Not for this client: epilepsy"]),
        ("sage", {"pregnancy", "epilepsy"}, ["Not for this client: epilepsy, pregnancy"]),
        ("jasmine", {"epilepsy"}, []),
        ("lavender", {"asthma"}, ["Not for this client: asthma"]),
    ],
)
def test_aromas_are_barred_by_their_cautions(aroma: str, bars: set[str], reasons: list[str]) -> None:
    found = product_problems(Answers(aroma=aroma, diluted=True), set(), bars, handbook())
    assert [reason.en for reason in found] == reasons


def test_an_undiluted_aroma_is_refused() -> None:
    (reason,) = product_problems(Answers(aroma="pine"), set(), set(), handbook())
    assert reason == handbook().statements["undiluted"]
    assert product_problems(Answers(aroma="pine", diluted=True), set(), set(), handbook()) == ()


def test_everything_that_speaks_against_the_choice_is_told() -> None:
    answers = Answers(oil="sesame", aroma="citrus")
    assert len(product_problems(answers, {"sesame", "scent"}, set(), handbook())) == 3


@pytest.mark.parametrize(
    ("answers", "warnings"),
    [
        (Answers(), ()),
        (Answers(oil="olive"), ()),
        (Answers(oil="gel"), ("W-HEAT",)),
        (Answers(oil="olive", warming=True), ("W-HEAT",)),
        (Answers(warming=True), ("W-HEAT",)),
        (Answers(aroma="pine", diluted=True), ("W-AROMA",)),
        (Answers(oil="gel", aroma="pine"), ("W-HEAT", "W-AROMA")),
    ],
)
def test_a_choice_adds_its_warnings(answers: Answers, warnings: tuple[str, ...]) -> None:
    assert product_warnings(answers, handbook()) == warnings


@pytest.mark.parametrize("answers", [Answers(oil="motor"), Answers(aroma="petrol")])
def test_a_product_that_is_not_known_is_named(answers: Answers) -> None:
    with pytest.raises(UserError, match=r"There is no (oil 'motor'|aroma 'petrol')\. Choose one of: \w+, "):
        product_warnings(answers, handbook())

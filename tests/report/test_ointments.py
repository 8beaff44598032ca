"""The sheet on products: exactly three, both sides of the story, nothing praised."""

import re

import pytest

from massage_desktop.content.language import LANGUAGES, Language
from massage_desktop.report.ointments import render_ointments
from massage_desktop.report.words import Words
from tests.content.shipped import handbook
from tests.report.test_html import Tags


def text_of(language: Language, *, refer_first: bool = False) -> str:
    return Tags(render_ointments(handbook(), Words.shipped(language), refer_first=refer_first)).text


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_known_of_the_three_products_is_there(language: Language) -> None:
    text = text_of(language)
    assert len(handbook().ointments) == 3
    for product in handbook().ointments.values():
        assert product.name.say(language) in text
        about = (product.kind, product.ingredients, product.uses)
        for each in (*about, *product.article_cautions, *product.label_cautions, *product.warnings):
            assert each.say(language) in text
    assert handbook().statements["ask_pharmacist"].say(language) in text


def test_the_sun_warning_of_ketoprofen_is_there() -> None:
    assert "keep the treated skin out of sunlight" in text_of("en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_doctor_first_only_where_that_holds(language: Language) -> None:
    first = handbook().statements["refer_first"].say(language)
    assert first in text_of(language, refer_first=True)
    assert first not in text_of(language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_praised(language: Language) -> None:
    assert not re.search(r"effective|best\b|эффективн|лучш", text_of(language), re.IGNORECASE)

"""The words of the sheet: both languages, dates, times and numbers."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from massage_desktop.content.language import LANGUAGES, Language
from massage_desktop.paths import resources
from massage_desktop.report.words import Words, clock, runs


@pytest.mark.parametrize(("language", "written"), [("en", "20 November 2026"), ("ru", "20 ноября 2026")])
def test_dates(language: Language, written: str) -> None:
    assert Words.shipped(language).day(date(2026, 11, 20)) == written


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_month_has_its_name(language: Language) -> None:
    words = Words.shipped(language)
    assert len({words.day(date(2026, month, 1)) for month in range(1, 13)}) == 12


def test_times() -> None:
    assert [clock(0), clock(134), clock(725), clock(3600)] == ["0:00", "2:14", "12:05", "60:00"]
    assert [Words.shipped("en").length(n) for n in (20, 60, 90)] == ["20 s", "1:00", "1:30"]


def test_runs() -> None:
    assert runs([86, 37, 80, 81, 82, 81], prefix="L") == "L37, L80–L82, L86"
    assert runs([1, 2]) == "1, 2"
    assert runs([]) == ""


@given(st.sets(st.integers(1, 300)))
def test_runs_name_every_number_once(numbers: set[int]) -> None:
    named: list[int] = []
    for run in filter(None, runs(numbers).split(", ")):
        first, *last = map(int, run.split("–"))
        named.extend(range(first, (last or [first])[0] + 1))
    assert named == sorted(numbers)


def test_reasons_in_both_languages_and_free_ones_as_they_are() -> None:
    said = {language: Words.shipped(language).reason("pain") for language in LANGUAGES}
    assert said == {"en": "pain", "ru": "боль"}
    assert Words.shipped("ru").reason("the phone rang") == "the phone rang"


def test_both_languages_have_the_same_places_to_fill_in() -> None:
    file = (resources() / "templates" / "summary_words.toml").read_text(encoding="utf-8")
    pairs = re.findall(r'\{ en = "(.*?)", ru = "(.*?)" \}', file)
    assert len(pairs) > 50
    for english, russian in pairs:
        assert sorted(re.findall(r"\{\w+\}", english)) == sorted(re.findall(r"\{\w+\}", russian))
        assert re.search("[А-Яа-яЁё]", russian) or "{" in russian

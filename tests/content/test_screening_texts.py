"""The texts of the shipped questions: in both languages, with their sources, with advice, without claims."""

import re
from collections.abc import Iterator

import pytest
from msgspec import Struct
from msgspec.structs import asdict

from massage_desktop.content.screening import Question
from massage_desktop.content.text import Statement, Text
from tests.content.screening_tables import DROPPED
from tests.content.shipped import lines, screening

QUESTIONS = screening().questions
EACH_QUESTION = pytest.mark.parametrize("question", QUESTIONS, ids=[question.id for question in QUESTIONS])


def texts(value: object) -> Iterator[Text | Statement]:
    """Every text of a question, group, option or band."""
    if isinstance(value, Text | Statement):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from texts(each)
    elif isinstance(value, Struct):
        yield from texts(tuple(asdict(value).values()))


@EACH_QUESTION
def test_sources_are_lines_of_the_article_and_references(question: Question) -> None:
    statements = [question.source, *(each.source for each in texts(question) if isinstance(each, Statement))]
    for source in statements:
        assert re.fullmatch(r"(L\d+(-L\d+)?(, |$))*", source.article)
        assert re.fullmatch(r"(X\d+(, |$))*", source.added)
        assert lines(source) <= set(range(1, 266))
        assert {int(number) for number in re.findall(r"\d+", source.added)} <= set(range(1, 95))


@EACH_QUESTION
def test_every_text_is_in_its_language(question: Question) -> None:
    keys = {option.key for option in question.options}
    for text in texts(question):
        assert not re.search("[а-яё]", text.en, re.IGNORECASE)
        assert re.search("[а-яё]", text.ru) or text.en in keys
        assert "—" not in text.en + text.ru


def test_dropped_claims_and_needless_names_are_in_no_text() -> None:
    every = "\n".join(f"{text.en}\n{text.ru}" for text in texts((screening().groups, QUESTIONS))).lower()
    assert [claim for claim in DROPPED if claim in every] == []
    asked = "\n".join(f"{q.text.en}\n{q.text.ru}" for q in QUESTIONS)
    assert not re.search("HIV|AIDS|ВИЧ|СПИД", asked)


@EACH_QUESTION
def test_a_stop_and_a_clearance_advise(question: Question) -> None:
    bars = ("stop", "clearance")
    assert question.level not in bars or question.advice
    assert all(option.advice for option in question.options if option.level in bars)


def test_an_emergency_is_called_one() -> None:
    advice = [q.advice for q in QUESTIONS if q.emergency]
    advice += [band.advice for q in QUESTIONS for band in q.bands if band.emergency]
    for text in advice:
        assert text
        assert "emergency" in text.en
        assert re.search("скорую|неотлож|срочно|приёмное отделение", text.ru)

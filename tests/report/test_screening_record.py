"""What was found before a session and told after it is on the sheet, in both languages."""

import pytest
from msgspec.structs import replace

from massage_desktop.content.findings import Findings, Mask
from massage_desktop.content.language import LANGUAGES, Language
from massage_desktop.content.text import Source, Text
from massage_desktop.report.aftercare_record import NO_AFTERCARE, Told, aftercare
from massage_desktop.report.html import render
from massage_desktop.report.sections import after, pain_change, screened
from massage_desktop.report.summarize import summarize
from massage_desktop.report.summary import SessionRecord
from massage_desktop.report.words import Words
from massage_desktop.screening.verdict import Rank
from massage_desktop.session.commands import Note
from massage_desktop.session.plan import Preferences, make_plan
from tests.content.shipped import handbook, knowledge, library
from tests.report.records import KNOWLEDGE, record
from tests.report.screenings import IMPLANT, TOLD, care, screening
from tests.report.test_html import Tags

MOLE = Mask("mask:1", Text(en="mole", ru="родинка"), Source(article="L46"), (9.0, 38.0), 2.5)
EN = Words.shipped("en")


def made(**changes: object) -> SessionRecord:
    plan = make_plan(library().find("back.general"), Preferences(), knowledge(), 1, Findings(masks=(MOLE,)))
    notes = (
        (20, Note("painful_spot", "3.0,40.0 6")),
        (30, Note("painful_spot", "-5.0,45.0")),
        (33, Note("painful_spot", "-5.0,45.0 3")),
        (40, Note("pain_score", "6")),
    )
    whole = record(*notes, plan=plan, screening=screening(), after=care())
    return replace(whole, **changes)


def text_of(record_: SessionRecord, language: Language = "en") -> str:
    return Tags(render(summarize(record_, KNOWLEDGE), Words.shipped(language))).text


@pytest.mark.parametrize(
    "said",
    [
        "Caution, all questions answered",
        "full form, questions of version 1",
        "Caution: Hip implant.",
        "Allowed by the doctor: Heart disease.",
        "Cleared by Dr Orlova, 12 November 2026, until 31 December 2026: back, light.",
        "Prescribed by Dr Petrov, 10 November 2026.",
        "Places closed: Mole.",
        "Prepared: Hands washed and warm.",
        "Massage type Classical",
        "Product Coconut oil",
        "Lower by 2. 2 points are a real change",
        "Painful spots before: spot 1, pain 4; spot 2, pain 2.",
        "0:20 Stroking: spot 1, pain 6",
        "0:33 Stroking: spot 3, pain 3",
        "0:40 Stroking: pain 6",
        "Expected soreness. Mild dull soreness within two days",
        "Told: Began one to two hours after; for less than 48 hours.",
        "Possible causes of the pain: Technique or pressure did not suit",
        "Asked about: Fastum gel.",
        "Ask a pharmacist or a doctor before using any of them.",
        "the screening (L46)",
    ],
)
def test_the_sheet_says(said: str) -> None:
    assert said in text_of(made())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_step_of_the_advice_is_taken_home(language: Language) -> None:
    text = text_of(made(), language)
    for step in handbook().advice.values():
        assert step.title.say(language) in text
        assert step.text.say(language) in text
    for sign in handbook().signs.values():
        assert sign.say(language) in text


def test_a_spot_that_was_scored_at_once_is_told_once() -> None:
    assert text_of(made()).count("spot 3") == 1
    spots = summarize(made(), KNOWLEDGE).spots
    assert [(spot.number, spot.score) for spot in spots] == [(1, 6), (2, 2), (3, 3)]


def test_an_old_record_has_none_of_it() -> None:
    text = text_of(made(screening=None, after=NO_AFTERCARE))
    for said in ("Screening", "Pain, 0 none", "After the session", "Massage type"):
        assert said not in text


def test_a_session_in_two_modes_keeps_what_both_found() -> None:
    first = screening()
    second = replace(first, rank=Rank.CLEAR, reasons=(replace(IMPLANT, question="other"),), full=False)
    both = first.joined(second)
    assert both.rank is Rank.CAUTION
    assert {reason.question for reason in both.reasons} == {"implant", "M9", "other"}
    assert both.full


@pytest.mark.parametrize(
    ("told", "said"),
    [
        (Told(pain=5), "The same before and after."),
        (Told(pain=8), "Higher by 3."),
        (Told(pain=2), "Lower by 3."),
    ],
)
def test_how_the_pain_has_changed(told: Told, said: str) -> None:
    change = pain_change(summarize(made(after=care(told)), KNOWLEDGE), EN)
    assert change is not None
    assert change.text.startswith(said)


def test_without_a_score_there_is_no_change() -> None:
    assert pain_change(summarize(made(after=care(Told())), KNOWLEDGE), EN) is None


def test_without_pain_no_cause_is_told_and_nothing_is_advised() -> None:
    told = replace(TOLD, pain=0, products=frozenset())
    part = after(summarize(made(after=care(told)), KNOWLEDGE), EN)
    assert part is not None
    assert part.advice == ""
    assert part.lines == ()
    assert not any(step.holds for step in part.steps)


@pytest.mark.parametrize(
    ("told", "level", "referred"),
    [
        (Told(pain=2), "expected", False),
        (Told(pain=5), "contact", False),
        (Told(pain=2, worsening=True), "doctor", True),
        (Told(pain=2, lasts="over_72"), "doctor", True),
        (Told(pain=0, signs=frozenset({"weakness"})), "doctor", True),
        (Told(signs=frozenset({"saddle"})), "emergency", True),
    ],
)
def test_a_doctor_comes_first_where_the_triage_says_so(told: Told, level: str, referred: bool) -> None:
    made_of = aftercare(told, handbook())
    assert made_of.advice is not None
    assert made_of.advice.level == level
    assert (handbook().statements["refer_first"] in made_of.said) is referred


def test_a_clear_screening_without_findings() -> None:
    bare = replace(screening(), rank=Rank.CLEAR, reasons=(), clearance=None, prescription=None, ticked=())
    part = screened(summarize(replace(record(), screening=bare), KNOWLEDGE), EN)
    assert part is not None
    assert part.lines == ()
    assert part.rank == "clear"

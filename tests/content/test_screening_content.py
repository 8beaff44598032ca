"""The shipped questions ask everything that the article and its additions demand, at their levels."""

import pytest

from massage_desktop.content.protocol import CONDITIONS, MODES
from massage_desktop.content.screening import Question
from tests.content.screening_tables import DEVICES, ELSEWHERE, MERGED, SHORT_FORM
from tests.content.shipped import library, lines, screening

QUESTIONS = screening().questions
EACH_QUESTION = pytest.mark.parametrize("question", QUESTIONS, ids=[question.id for question in QUESTIONS])


def said(question: Question) -> str:
    marks = f"{'!' if question.emergency else ''}{'*' if question.stop_in_mode else ''}"
    return " ".join((question.id, *question.levels)) + marks


@pytest.mark.parametrize("subject", MERGED)
def test_each_subject_is_asked_at_its_level(subject: str) -> None:
    found = {said(question) for question in QUESTIONS if subject in question.about}
    assert found == set(MERGED[subject].split(", "))


def test_every_question_belongs_to_a_subject() -> None:
    known = {*MERGED, "ADD-29"}
    assert {subject for question in QUESTIONS for subject in question.about} == known
    assert all(question.about for question in QUESTIONS)


@pytest.mark.parametrize("line", [*range(183, 190), *range(200, 211)])
def test_every_line_of_the_two_lists_is_asked_and_says_the_article_s_level(line: int) -> None:
    asked = [question for question in QUESTIONS if line in lines(question.source)]
    assert asked
    expected = "caution" if line == 204 else "stop"
    assert {question.article_level for question in asked} == {expected}


@pytest.mark.parametrize(("line", "key"), ELSEWHERE)
def test_what_the_article_bars_elsewhere_is_asked(line: int, key: str) -> None:
    question = screening().question(key)
    assert line in lines(question.source)
    assert question.article_level


@EACH_QUESTION
def test_a_level_that_is_not_the_article_s_says_why(question: Question) -> None:
    differs = question.article_level != "" and {*question.levels} != {question.article_level}
    assert (question.differs is not None) == differs


def test_emergencies_are_asked_first_each_time_in_every_mode() -> None:
    emergencies = [question for question in QUESTIONS if question.emergency]
    assert emergencies == [question for question in QUESTIONS if question.group == "emergency"]
    assert list(QUESTIONS[: len(emergencies)]) == emergencies
    for question in emergencies:
        assert (question.asked, question.scope, question.conditions) == ("each", MODES, ())


def test_the_short_form_asks_what_may_have_changed() -> None:
    assert {screening().question(key).asked for key in SHORT_FORM} == {"each"}


def test_the_bands_of_the_blood_pressure() -> None:
    reading = screening().question("M12.reading")
    bands = [(b.systolic, b.diastolic, b.level, b.emergency) for b in reading.bands]
    assert bands == [(180, 120, "stop", True), (160, 100, "stop", False), (140, 90, "clearance", False)]
    assert (reading.optional, reading.demanded_by) == (True, "M12.known")


@pytest.mark.parametrize("device", DEVICES)
def test_what_bars_a_device(device: str) -> None:
    found = {question.id for question in QUESTIONS if device in question.effect.forbids}
    assert found == set(DEVICES[device].split())


@pytest.mark.parametrize("key", ["M9", "ADD-04", "ADD-06", "ADD-06.severe", "ADD-02.steroids"])
def test_thin_blood_and_thin_bones_get_light_pressure_and_no_percussion(key: str) -> None:
    effect = screening().question(key).effect
    assert effect.cap == 2
    assert effect.caps == {"neck.scoliosis": 1}
    assert "tapotement" in effect.forbids


def test_caps_are_for_protocols_that_there_are() -> None:
    assert {key for q in QUESTIONS for key in q.effect.caps} <= set(library().protocols)


def test_a_place_is_marked_where_it_closes() -> None:
    marked = {question.id for question in QUESTIONS if question.marks_place}
    assert marked == {"M2.mole", "M3.wound", "M5.sites", "ADD-24"}


def test_conditions_have_their_gates() -> None:
    asked = {c: {q.id for q in QUESTIONS if c in q.conditions and q.group == "condition"} for c in CONDITIONS}
    concave = {f"concave.{mode}" for mode in MODES}
    assert asked["scoliosis"] == {"specialist", "M14", "scoliosis.sides", *concave}
    hernia = {"specialist", "M15", "hernia.recovery", "hernia.level", "hernia.template"}
    assert asked["hernia"] == hernia
    assert asked["sciatica_lumbago"] == {"ADD-32"}
    assert screening().question("M15").from_score == 1
    fourth = screening().question("M14.other").conditions
    assert {*fourth, "scoliosis"} == {"none", *CONDITIONS}


def test_each_mode_asks_its_own() -> None:
    own = {question.id: question.scope for question in QUESTIONS if question.scope != MODES}
    concave = {f"concave.{mode}": (mode,) for mode in MODES}
    known = {"hernia.known": ("back", "lumbar"), "M16": ("neck",), "ADD-17.neck": ("neck",)}
    assert own == {**known, **concave}
    for mode in MODES:
        keys = [option.key for option in screening().question(f"concave.{mode}").options]
        assert keys == ["left", "right"]


def test_the_level_of_a_hernia_is_any_vertebra() -> None:
    keys = [option.key for option in screening().question("hernia.level").options]
    spine = [
        f"{part}{n}" for part, count in (("C", 7), ("T", 12), ("L", 5), ("S", 1)) for n in range(1, count + 1)
    ]
    assert keys == spine


def test_confirmations_alarm_on_a_no() -> None:
    confirmed = {question.id for question in QUESTIONS if question.alarm == "no"}
    assert confirmed == {"M16", "specialist", "hernia.recovery", "hernia.template", "ADD-35.consent"}


def test_groups_are_asked_in_their_order() -> None:
    order = [group.key for group in screening().groups]
    assert order == ["emergency", "today", "skin", "heart", "since", "health", "condition", "allergies"]
    places = [order.index(question.group) for question in QUESTIONS]
    assert places == sorted(places)
    assert set(places) == set(range(len(order)))

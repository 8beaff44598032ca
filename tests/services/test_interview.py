"""Asking a client: group presses, places, what was answered last time, and what cannot be an answer."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from massage_desktop.errors import UserError
from massage_desktop.screening.answers import Clearance
from massage_desktop.screening.asking import NO, YES
from massage_desktop.services.interview import Interview
from tests.screening.answering import well
from tests.services.prepared import prepared


@pytest.fixture
def interview(tmp_path: Path) -> Iterator[Interview]:
    preparation = prepared(tmp_path)  # it owns the interview
    yield preparation.interview
    preparation.deleteLater()


def test_one_press_answers_a_visible_group_and_another_takes_it_back(interview: Interview) -> None:
    interview.none_applies("emergency")
    said = {q.id: interview.said(q) for group, mine in interview.groups() for q in mine}
    assert {key for key, answer in said.items() if answer == NO} == {
        q.id for group, mine in interview.groups() if group.key == "emergency" for q in mine
    }
    interview.take_back("emergency")
    assert interview.answers.answers == {}


def test_a_press_answers_what_is_open_and_leaves_what_was_found(interview: Interview) -> None:
    interview.answer("ADD-03", YES)
    interview.none_applies("emergency")
    assert interview.answers.answers["ADD-03"] == YES
    assert interview.answers.answers["ADD-01.legs"] == NO
    interview.take_back("emergency")
    assert interview.answers.answers == {"ADD-03": YES}


def test_a_place_on_the_map_answers_its_question(qtbot: QtBot, interview: Interview) -> None:
    with qtbot.waitSignal(interview.changed):
        interview.mark_place("M2.mole", (8.0, 38.0))
    assert interview.answers.answers["M2.mole"] == YES
    interview.remove_place(0)
    assert interview.answers.places == ()


@pytest.mark.parametrize(
    ("key", "said"),
    [("M1.fever", "maybe"), ("M15", "11"), ("M12.reading", "128"), ("M12.reading", "80/120"), ("nope", YES)],
)
def test_what_cannot_be_an_answer_is_refused_in_one_sentence(
    interview: Interview, key: str, said: str
) -> None:
    with pytest.raises(UserError, match=r"^[A-Z0-9'].*\.$"):
        interview.answer(key, said)
    assert interview.answers.answers == {}


def test_a_score_of_eleven_and_a_clearance_from_the_future_are_refused(interview: Interview) -> None:
    with pytest.raises(UserError, match="11 is no pain score"):
        interview.score_pain(11)
    with pytest.raises(UserError, match="2026-11-23 lies in the future"):
        interview.clear(Clearance("Dr Weber", date(2026, 11, 23), "massage"))
    assert (interview.answers.pain, interview.answers.clearance) == (None, None)


def test_a_finding_answered_again_with_yes_brings_its_place_and_words_back(interview: Interview) -> None:
    interview.mark_place("M2.mole", (8.0, 38.0))
    interview.detail("M2.mole", "mole below the blade")
    last = replace(well(interview.occasion), **_said(interview))
    interview.forget()
    interview.occasion = replace(interview.occasion, last=last, session=2)
    question = interview.form.question("M2.mole")
    assert (interview.last_said(question), interview.said(question)) == (YES, None)
    interview.answer("M2.mole", YES)
    assert [place.centre for place in interview.answers.places] == [(8.0, 38.0)]
    assert interview.answers.details == {"M2.mole": "mole below the blade"}


def _said(interview: Interview) -> dict[str, object]:
    now = interview.answers
    return {"answers": now.answers, "places": now.places, "details": now.details}

"""Whether what was answered can be an answer: the form's names, scores, blood pressures, dates.

Judges values by their place in an answers file; the window asks the same judge before it takes a value.
"""

import re
from datetime import date

from msgspec.structs import replace

from massage_desktop.content.screening import Question, ScreeningForm
from massage_desktop.content.toml_file import Place
from massage_desktop.screening.answers import Answers

PRESSURE = re.compile(r"(\d{2,3})/(\d{2,3})")


class AnswerCheck:
    """Judges answers to one form on one day."""

    def __init__(self, form: ScreeningForm, today: date) -> None:
        self._questions = {question.id: question for question in form.questions}
        self._today = today

    def __call__(self, place: Place, value: object) -> str:
        """What is wrong with the value at `place` of an answers file; "" if nothing is."""
        if isinstance(value, str):
            return self._text(place, value)
        match place, value:
            case (("pain",) | ("spots", int(), "score"), int(score)):
                return score_problem(score)
            case ((("clearance" | "prescription"), "given"), date() as day):
                return self.day_problem(day)
        return ""

    def _text(self, place: Place, said: str) -> str:
        match place:
            case ("answers", str(key)):
                return self.answer(key, said)
            case ("details", str(key)):
                return self._known(key)
            case ("places", int(), "question") | ("clearance", "covers", int()):
                return self._known(said)
            case (("clearance" | "prescription"), "doctor") | ("clearance", "scope") if not said.strip():
                return "say who the doctor is, and what the clearance is for"
        return ""

    def answer(self, key: str, said: str) -> str:
        """What is wrong with an answer to the question of that id."""
        question = self._questions.get(key)
        return self._known(key) if question is None else answer_problem(question, said)

    def day_problem(self, day: date) -> str:
        """What is wrong with the day on which a doctor decided."""
        return (
            f"{day.isoformat()} lies in the future; write the day it was given" if day > self._today else ""
        )

    def _known(self, key: str) -> str:
        return "" if key in self._questions else f"there is no question {key!r}"


def fitting(form: ScreeningForm, answers: Answers) -> Answers:
    """Earlier answers as far as the questions still are what they were; the others are asked anew."""
    questions = {question.id: question for question in form.questions}
    said = {
        key: text
        for key, text in answers.answers.items()
        if key in questions and not answer_problem(questions[key], text)
    }
    places = tuple(place for place in answers.places if place.question in questions)
    return replace(answers, answers=said, places=places)


def answer_problem(question: Question, said: str) -> str:
    """What is wrong with an answer; "" if nothing is."""
    match question.kind:
        case "choice":
            keys = [option.key for option in question.options]
            return "" if said in keys else f"{said!r} is not one of {', '.join(keys)}"
        case "score":
            return score_problem(int(said)) if re.fullmatch(r"-?\d{1,4}", said) else _no_score(said)
        case "blood_pressure":
            return pressure_problem(said)
    return "" if said in {"yes", "no"} else f"{said!r} is neither yes nor no"


def score_problem(score: int) -> str:
    """What is wrong with a pain score."""
    return "" if 0 <= score <= 10 else _no_score(str(score))


def _no_score(said: str) -> str:
    return f"{said} is no pain score; it goes from 0 (none) to 10 (worst imaginable)"


def pressure_problem(said: str) -> str:
    """What is wrong with a blood pressure, mmHg."""
    read = PRESSURE.fullmatch(said)
    if read is None:
        return f"{said!r} is no blood pressure; write it as 128/82"
    systolic, diastolic = map(int, read.groups())
    plausible = 50 <= systolic <= 300 and 30 <= diastolic <= 200 and diastolic < systolic
    return "" if plausible else f"{said} cannot be a blood pressure; measure again"

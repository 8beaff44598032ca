"""Answers as a therapist would give them, and any others, to the shipped questions."""

from collections.abc import Mapping
from datetime import date

from hypothesis import strategies as st
from msgspec.structs import replace

from massage_desktop.content.screening import Question
from massage_desktop.screening.answers import Answers, Clearance, Place, Prescription, Spot
from massage_desktop.screening.asking import Occasion, asked
from tests.content.shipped import handbook, library, screening

TODAY = date(2026, 11, 22)
PRESCRIBED = Prescription(doctor="Dr Weber", given=date(2026, 11, 2))


def occasion(protocol: str = "back.general", session: int = 1, last: Answers | None = None) -> Occasion:
    """What is about to be done."""
    of = library().protocols[protocol]
    return Occasion(protocol, of.mode, of.condition, session=session, last=last, today=TODAY)


def harmless(question: Question) -> str | None:
    """The answer that finds nothing; None where the question may stay open."""
    match question.kind:
        case "choice":
            return next(option.key for option in question.options if option.level is None)
        case "score":
            return "0"
        case "blood_pressure":
            return None if question.optional else "120/80"
    return "no" if question.alarm == "yes" else "yes"


def well(of: Occasion, found: Mapping[str, str] | None = None) -> Answers:
    """Everything asked and nothing found, but for what is given by question."""
    answers = Answers(answers=dict(found or {}), prescription=None if of.condition == "none" else PRESCRIBED)
    for _ in range(3):  # an answer may lead to another question
        more = {q.id: harmless(q) for q in asked(screening(), of, answers)}
        given = {key: text for key, text in more.items() if text is not None}
        answers = replace(answers, answers=given | answers.answers)
    return answers


def cleared(answers: Answers, *covers: str, **but: date) -> Answers:
    """With a doctor's clearance of those questions."""
    given = but.get("given", date(2026, 11, 1))
    record = Clearance("Dr Weber", given, "back massage", covers, but.get("lapses"))
    return replace(answers, clearance=record)


def some_answer(question: Question) -> st.SearchStrategy[str]:
    """Any answer that the question can have."""
    match question.kind:
        case "choice":
            return st.sampled_from([option.key for option in question.options])
        case "score":
            return st.integers(0, 10).map(str)
        case "blood_pressure":
            return st.tuples(st.integers(90, 220), st.integers(40, 89)).map(lambda p: f"{p[0]}/{p[1]}")
    return st.sampled_from(["no", "no", "no", "yes"])


POINTS = st.tuples(st.floats(-16, 16), st.floats(16, 85))


@st.composite
def any_answers(draw: st.DrawFn) -> Answers:
    """Any set of answers: some questions open, some found, places and clearances or none."""
    questions = screening().questions
    left = draw(st.sets(st.sampled_from([q.id for q in questions]), max_size=3))
    yes = draw(st.lists(st.sampled_from(questions), max_size=4))
    values = {q.id: harmless(q) or "120/80" for q in questions}
    values |= {q.id: draw(some_answer(q)) for q in yes}
    local = [q.id for q in questions if q.marks_place]
    places = draw(st.lists(st.builds(Place, st.sampled_from(local), POINTS, st.floats(1, 6)), max_size=3))
    covers = tuple(draw(st.sets(st.sampled_from([q.id for q in questions]), max_size=5)))
    clearance = Clearance("Dr Weber", date(2026, 11, 1), "massage", covers)
    return Answers(
        type=draw(st.sampled_from(sorted(handbook().types))),
        answers={key: said for key, said in values.items() if key not in left},
        details={q.id: "noted" for q in yes if draw(st.booleans())},
        places=tuple(places),
        spots=tuple(draw(st.lists(st.builds(Spot, POINTS, st.integers(0, 10)), max_size=2))),
        clearance=draw(st.sampled_from([None, clearance])),
        prescription=draw(st.sampled_from([None, PRESCRIBED])),
        oil=draw(st.sampled_from(["", *handbook().oils])),
        aroma=draw(st.sampled_from(["", *handbook().aromas])),
        diluted=draw(st.booleans()),
    )

"""Which questions are asked when: the full form, the short one, what was found last time, another mode."""

from msgspec.structs import replace

from massage_desktop.screening.answers import Answers
from massage_desktop.screening.asking import NO, YES, Occasion, answer_to, asked, is_open
from tests.content.shipped import screening
from tests.screening.answering import occasion, well


def ids(of: Occasion, answers: Answers | None = None) -> set[str]:
    return {question.id for question in asked(screening(), of, answers or Answers())}


def test_a_course_begins_with_the_full_form_and_goes_on_with_the_short_one() -> None:
    last = well(occasion())
    full, short = ids(occasion()), ids(occasion(session=2, last=last))
    assert short < full
    assert {"M1.fever", "M3.wound", "M7", "M12.reading", "M13", "ADD-05", "new.medicine"} <= short
    assert {"M5.cancer", "M11", "ADD-15"} <= full - short


def test_a_new_course_asks_everything_again_and_so_does_a_client_of_whom_nothing_is_known() -> None:
    assert ids(occasion(session=1, last=well(occasion()))) == ids(occasion())
    assert ids(occasion(session=5)) == ids(occasion())


def test_what_was_found_last_time_is_asked_again() -> None:
    last = well(occasion(), {"ADD-15": YES})
    again = occasion(session=2, last=last)
    assert "ADD-15" in ids(again)
    assert "M5.cancer" not in ids(again)
    question = screening().question("ADD-15")
    assert answer_to(question, again, Answers()) is None
    assert is_open(question, again, Answers())


def test_what_is_not_asked_again_keeps_its_answer() -> None:
    again = occasion(session=2, last=well(occasion()))
    assert answer_to(screening().question("M5.cancer"), again, Answers()) == NO


def test_a_question_that_hangs_on_another_is_asked_after_its_yes() -> None:
    assert "ADD-05.signs" not in ids(occasion())
    assert "ADD-05.signs" in ids(occasion(), Answers(answers={"ADD-05": YES}))


def test_a_blood_pressure_is_wanted_once_a_high_one_is_known_also_from_earlier_in_the_course() -> None:
    reading = screening().question("M12.reading")
    assert not is_open(reading, occasion(), well(occasion()))
    assert is_open(reading, occasion(), Answers(answers={"M12.known": YES}))
    again = occasion(session=2, last=well(occasion(), {"M12.known": YES}))
    assert is_open(reading, again, Answers())


def test_asked_all_others_answers_no_confirmation_and_no_choice() -> None:
    of = occasion("neck.scoliosis")
    said = Answers(others_none=True)
    still = {q.id for q in asked(screening(), of, said) if is_open(q, of, said)}
    assert still == {"M16", "specialist", "M14", "concave.neck"}


def test_another_mode_asks_only_what_it_alone_has() -> None:
    answers = well(occasion())
    neck = replace(occasion("neck.general"), asked_modes=("back",))
    assert ids(neck, answers) == ids(occasion("neck.general"), answers) - ids(occasion(), answers)
    assert "M16" in ids(neck, answers)
    assert "M1.fever" not in ids(neck, answers)


def test_a_second_condition_asks_its_questions_too() -> None:
    hernia = replace(occasion("back.hernia"), also=("scoliosis",))
    assert {"hernia.level", "M14", "concave.back"} <= ids(hernia)
    assert "M14" not in ids(occasion("back.hernia"))

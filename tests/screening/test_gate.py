"""Without a doctor's word the neck is not massaged (article, line 39)."""

import pytest

from massage_desktop.content.protocol import Mode
from massage_desktop.screening.gate import Answer, Level, judge, question


@pytest.mark.parametrize(
    ("answer", "level"),
    [(Answer.NOT_ASKED, Level.INCOMPLETE), (Answer.NO, Level.CLEARANCE), (Answer.YES, Level.CLEAR)],
)
def test_the_neck_starts_only_on_a_yes(answer: Answer, level: Level) -> None:
    verdict = judge("neck", answer)
    assert verdict.level is level
    assert verdict.may_start == (answer is Answer.YES)


@pytest.mark.parametrize("mode", ["back", "lumbar"])
def test_the_other_modes_ask_nothing_yet(mode: Mode) -> None:
    assert question(mode) is None
    assert judge(mode, Answer.NOT_ASKED).may_start


def test_the_question_names_its_source() -> None:
    asked = question("neck")
    assert asked is not None
    assert asked.source.article == "L39"

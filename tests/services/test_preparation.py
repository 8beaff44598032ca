"""What is chosen before a session, and what follows from it."""

import pytest
from pytestqt.qtbot import QtBot

from massage_desktop.content.reading import Library
from massage_desktop.errors import UserError
from massage_desktop.screening.gate import Answer
from massage_desktop.services.preparation import Preparation
from tests.content.shipped import knowledge, library


@pytest.fixture
def preparation() -> Preparation:
    return Preparation(library(), knowledge())


def chosen(preparation: Preparation, protocol: str) -> Preparation:
    """The same preparation with another protocol."""
    preparation.choose_protocol(protocol)
    return preparation


def test_it_opens_with_the_general_back_protocol_ready_to_start(preparation: Preparation) -> None:
    assert preparation.mode == "back"
    assert preparation.plan is not None
    assert preparation.plan.protocol == "back.general"
    assert preparation.verdict.may_start


def test_the_neck_waits_for_its_answer_and_forgets_it_with_the_mode(preparation: Preparation) -> None:
    preparation.choose_mode("neck")
    assert not preparation.verdict.may_start
    preparation.answer_question(Answer.YES)
    preparation.choose_mode("back")
    preparation.choose_mode("neck")
    assert not preparation.verdict.may_start


def test_the_next_client_is_asked_again(preparation: Preparation) -> None:
    preparation.choose_mode("neck")
    preparation.answer_question(Answer.YES)
    preparation.next_client()
    assert not preparation.verdict.may_start


def test_preferences_change_the_plan_and_are_announced(qtbot: QtBot, preparation: Preparation) -> None:
    with qtbot.waitSignals([preparation.changed] * 3):
        preparation.prefer(length="total")
        preparation.prefer(total=720)
        preparation.prefer(first_side="right", flow="waiting")
    plan = preparation.plan
    assert plan is not None
    assert (plan.seconds, plan.flow, plan.stages[1].parts[0].side) == (720, "waiting", "right")


def test_a_condition_is_rehearsed_only(preparation: Preparation) -> None:
    assert [preparation.rehearsal_only, chosen(preparation, "back.scoliosis").rehearsal_only] == [False, True]
    assert preparation.verdict.may_start


def test_the_session_number_changes_the_plan_and_goes_with_the_client(
    qtbot: QtBot, preparation: Preparation
) -> None:
    preparation.choose_protocol("lumbar.radiculitis")
    assert preparation.range.usual == 300
    with qtbot.waitSignal(preparation.changed):
        preparation.choose_session(7)
    assert preparation.range.usual == 1800
    assert preparation.plan is not None
    assert (preparation.plan.session, preparation.plan.seconds) == (7, 1800)
    preparation.next_client()
    assert preparation.range.usual == 300


def test_an_unknown_protocol_is_named(preparation: Preparation) -> None:
    with pytest.raises(UserError, match="no protocol 'knee'"):
        preparation.choose_protocol("knee")
    assert preparation.protocol is not None


def test_without_any_protocol_there_is_no_plan() -> None:
    empty = Preparation(Library({}, ()), knowledge())
    assert empty.plan is None
    assert (empty.modes, empty.choices) == ((), ())

"""What is chosen before a session, and what follows from it."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from massage_desktop.content.reading import Library
from massage_desktop.errors import UserError
from massage_desktop.screening.asking import NO, YES
from massage_desktop.screening.verdict import Rank
from massage_desktop.services.preparation import Preparation
from tests.services.prepared import NOW, ask_all, prepared

NECK_ALONE = ("ADD-17.neck", "M16")


@pytest.fixture
def preparation(tmp_path: Path) -> Preparation:
    return prepared(tmp_path)


def test_it_opens_with_the_general_back_protocol_and_nobody_asked(preparation: Preparation) -> None:
    assert preparation.mode == "back"
    assert preparation.plan is not None
    assert preparation.plan.protocol == "back.general"
    assert not preparation.may_start
    assert ask_all(preparation).may_start


def test_another_mode_asks_what_it_alone_asks(preparation: Preparation) -> None:
    ask_all(preparation).choose_mode("neck")
    assert preparation.verdict is not None
    assert preparation.verdict.open == NECK_ALONE
    preparation.interview.answer("ADD-17.neck", NO)
    preparation.interview.answer("M16", NO)
    assert preparation.verdict.rank is Rank.CLEARANCE
    preparation.interview.answer("M16", YES)
    assert preparation.may_start


def test_the_next_client_is_asked_all_again(preparation: Preparation) -> None:
    ask_all(preparation).choose_client("A-17")
    preparation.tick("hands", True)
    preparation.next_client()
    assert preparation.verdict is not None
    assert preparation.verdict.rank is Rank.INCOMPLETE
    assert (preparation.client, preparation.ticked) == ("", frozenset())


def test_preferences_change_the_plan_and_are_announced(qtbot: QtBot, preparation: Preparation) -> None:
    with qtbot.waitSignals([preparation.changed] * 3):
        preparation.prefer(length="total")
        preparation.prefer(total=720)
        preparation.prefer(first_side="right", flow="waiting")
    plan = preparation.plan
    assert plan is not None
    assert (plan.seconds, plan.flow, plan.stages[1].parts[0].side) == (720, "waiting", "right")


def test_the_less_painful_side_is_first_until_one_is_chosen(preparation: Preparation) -> None:
    preparation.interview.mark_spot((-5.0, 40.0), 4)
    preparation.interview.mark_spot((5.0, 40.0), 2)
    first = [preparation.preferences.first_side]
    preparation.prefer(first_side="left")
    preparation.interview.mark_spot((-5.0, 50.0), 9)
    assert [*first, preparation.preferences.first_side] == ["right", "left"]


def test_a_condition_takes_its_protocol_and_the_therapeutic_type(preparation: Preparation) -> None:
    preparation.choose_conditions("scoliosis")
    assert preparation.plan is not None
    assert preparation.plan.protocol == "back.scoliosis"
    assert preparation.interview.answers.type == "therapeutic"
    assert not preparation.may_start
    assert ask_all(preparation).may_start
    preparation.choose_conditions("none")
    assert (preparation.condition, preparation.interview.answers.type) == ("none", "classical")


def test_of_two_conditions_the_strictest_rules_and_both_are_asked(preparation: Preparation) -> None:
    preparation.choose_conditions("osteochondrosis", "hernia", "scoliosis")
    assert preparation.condition == "hernia"
    assert set(preparation.also) == {"osteochondrosis", "scoliosis"}
    assert preparation.verdict is not None
    assert {"M14", "M15"} <= set(preparation.verdict.open)


def test_a_condition_that_the_mode_does_not_offer_changes_nothing(preparation: Preparation) -> None:
    preparation.choose_conditions("sciatica_lumbago")
    assert (preparation.mode, preparation.condition) == ("back", "none")


def test_the_neck_offers_two_complaints_with_its_general_protocol(preparation: Preparation) -> None:
    preparation.choose_mode("neck")
    preparation.choose_complaint("vegetative_vascular")
    assert preparation.plan is not None
    assert (preparation.plan.protocol, preparation.complaint) == ("neck.general", "vegetative_vascular")
    preparation.choose_complaint("")
    assert preparation.complaint == ""


def test_the_entire_back_is_on_in_the_back_and_reached_from_the_low_back(preparation: Preparation) -> None:
    preparation.choose_conditions("osteochondrosis")
    entire = [preparation.entire_back]
    preparation.choose_entire_back(False)
    assert preparation.plan is not None
    assert all(zone.key != "LUM_PV" for stage in preparation.plan.stages for zone in stage.zones)
    preparation.choose_mode("lumbar")
    entire.append(preparation.entire_back)
    preparation.choose_entire_back(True)
    assert (preparation.mode, *entire, preparation.entire_back) == ("back", True, False, True)


def test_the_one_hour_form_of_radiculitis_is_offered_from_the_fourth_session_on(
    preparation: Preparation,
) -> None:
    preparation.choose_mode("lumbar")
    preparation.choose_conditions("radiculitis")
    preparation.choose_general_form(True)
    offered = [preparation.general_form]
    preparation.choose_session(7)
    assert [*offered, preparation.general_form] == [False, True]
    assert preparation.plan is not None
    assert preparation.plan.seconds == 3600


def test_a_client_who_comes_again_is_asked_the_short_form(preparation: Preparation, tmp_path: Path) -> None:
    preparation.choose_client("A-17")
    ask_all(preparation, {"ADD-15": YES}).keep()
    again = prepared(tmp_path)
    again.choose_client("a-17 ")
    assert again.remembered is not None
    assert (again.session, again.remembered.when) == (2, NOW)
    assert again.verdict is not None
    assert "ADD-15" in again.verdict.open
    assert "M5.cancer" not in again.verdict.open
    assert "M1.fever" in again.verdict.open


def test_an_earlier_answer_that_fits_no_question_any_more_is_asked_anew(
    preparation: Preparation, tmp_path: Path
) -> None:
    preparation.choose_client("A-17")
    ask_all(preparation).keep()
    (file,) = (tmp_path / "clients").iterdir()
    kept = file.read_text(encoding="utf-8")
    old = kept.replace('"M5.cancer":"no"', '"M5.cancer":"a little","M99":"no"')
    assert old != kept
    file.write_text(old, encoding="utf-8")
    again = prepared(tmp_path)
    again.choose_client("A-17")
    assert again.verdict is not None
    assert "M5.cancer" in again.verdict.open
    assert "M8.severe" not in again.verdict.open


def test_what_is_left_out_does_not_count_in_the_usual_range(preparation: Preparation) -> None:
    preparation.choose_mode("lumbar")
    before = preparation.range.usual
    preparation.interview.answer("ADD-04", YES)
    assert preparation.plan is not None
    assert len(preparation.plan.removed) == 2
    assert preparation.range.usual == before - 240


def test_answers_of_one_client_are_never_another_s(preparation: Preparation) -> None:
    preparation.choose_client("A-17")
    ask_all(preparation).choose_client("B-2")
    assert preparation.interview.answers.answers == {}


def test_a_code_typed_after_the_questions_keeps_the_answers(preparation: Preparation) -> None:
    ask_all(preparation).choose_client("A-17")
    assert preparation.may_start


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
    assert preparation.session == 1


def test_another_mode_is_weighed_with_the_same_answers(preparation: Preparation) -> None:
    ask_all(preparation)
    weighed = preparation.weigh("neck", ("back",))
    assert weighed is not None
    assert (weighed.plan.protocol, weighed.verdict.open) == ("neck.general", NECK_ALONE)
    assert preparation.mode == "back"


def test_an_unknown_protocol_is_named(preparation: Preparation) -> None:
    with pytest.raises(UserError, match="no protocol 'knee'"):
        preparation.choose_protocol("knee")
    assert preparation.protocol is not None


def test_without_any_protocol_there_is_no_plan(tmp_path: Path) -> None:
    empty = prepared(tmp_path, Library({}, ()))
    assert (empty.plan, empty.verdict, empty.may_start) == (None, None, False)
    assert (empty.modes, empty.choices) == ((), ())

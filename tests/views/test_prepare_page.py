"""The Prepare page: what is asked, what the answers come to, what may be pressed."""

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from massage_desktop.content.text import Source
from massage_desktop.screening.answers import Answers, Clearance
from massage_desktop.services.memory import Remembered
from massage_desktop.views.answer_fields import PressureField, SegmentField
from massage_desktop.views.group_card import GroupCard
from massage_desktop.views.question_row import QuestionRow
from massage_desktop.widgets.level_frame import FoundLevel
from tests.views.opened import opened
from tests.views.place import Place

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def place(open_place: Callable[[], Place], qtbot: QtBot) -> Place:
    opened = open_place()
    opened.window.activateWindow()
    qtbot.waitUntil(opened.window.isActiveWindow)
    return opened


def card(place: Place, group: str) -> GroupCard:
    """The card of a group."""
    return next(card for card in place.window.prepare.cards.cards if card.group.key == group)


def open_row(place: Place, group: str, question: str) -> QuestionRow:
    """Press a short text; its question's row."""
    text = card(place, group).flow.button(question)
    assert text is not None
    text.click()
    return card(place, group).rows[question]


def say(row: QuestionRow, answer: str) -> None:
    """Press No or Yes."""
    assert isinstance(row.field, SegmentField)
    next(segment for segment in row.field.control.segments() if segment.key == answer).click()


def found(place: Place, group: str, question: str) -> QuestionRow:
    """Answer a question of a group with yes."""
    row = open_row(place, group, question)
    say(row, "yes")
    return row


def shown(widget: QWidget) -> bool:
    """Whether a widget is shown where its page is."""
    return not widget.isHidden()


def focused() -> QWidget:
    """What has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def verdict(place: Place) -> str:
    """What the banner says."""
    return place.window.prepare.ui.verdict.accessibleName()


def test_nothing_starts_before_all_groups_were_asked(place: Place) -> None:
    ui = place.window.prepare.ui
    assert verdict(place).startswith("Verdict 7 group")
    assert not ui.start_button.isEnabled()
    place.pass_screening()
    assert verdict(place) == "Verdict Ready. Back, general (5 stages), 15:00."
    assert ui.start_button.isEnabled()


def test_a_group_is_answered_in_one_press_and_opened_again_by_another(place: Place) -> None:
    today = card(place, "today")
    assert today.button.accessibleName() == "Today: asked all of these, none applies"
    assert today.button.text() == "Asked all of these, none applies"
    today.button.click()
    assert today.button.isChecked()
    assert place.preparation.interview.answers.answers["M7"] == "no"
    today.button.click()
    assert not today.button.isChecked()
    assert "M7" not in place.preparation.interview.answers.answers


def test_a_short_text_opens_its_question_and_no_closes_it(place: Place) -> None:
    row = open_row(place, "today", "M7")
    assert isinstance(row.field, SegmentField)
    assert row.field.control.accessibleName().startswith("Is the client under the influence")
    assert row.field.control.value is None
    assert focused() in row.field.control.segments()
    say(row, "no")
    text = card(place, "today").flow.button("M7")
    assert "M7" not in card(place, "today").rows
    assert text is not None
    assert text.done
    assert text.hasFocus()


def test_a_question_that_was_answered_can_be_opened_and_closed_again(place: Place) -> None:
    card(place, "today").button.click()
    row = open_row(place, "today", "M7")
    say(row, "no")
    assert "M7" not in card(place, "today").rows


def test_a_finding_leaves_the_others_to_one_press(place: Place) -> None:
    found(place, "health", "ADD-15")
    health = card(place, "health")
    assert health.button.text() == "All others asked, none applies"
    assert not health.button.isChecked()
    health.button.click()
    assert place.preparation.interview.answers.answers["ADD-15"] == "yes"
    assert health.rows["ADD-15"].level is FoundLevel.CAUTION


def test_a_stop_takes_start_away_and_says_what_to_advise(place: Place) -> None:
    ui = place.window.prepare.ui
    place.pass_screening()
    row = found(place, "emergency", "M6.chest_pain")
    assert row.level is FoundLevel.STOP
    assert verdict(place) == "Verdict Stop: no massage. Chest pain (article, L188, L200)."
    assert not shown(ui.start_button)
    assert shown(ui.advice_box)
    assert "call the emergency services" in ui.advice.text()
    assert ui.advice.property("role") == "strong"
    say(row, "no")
    assert shown(ui.start_button)
    assert not shown(ui.advice_box)


def test_a_clearance_is_recorded_before_the_start(place: Place) -> None:
    prepare = place.window.prepare
    place.pass_screening()
    found(place, "health", "M17")
    assert verdict(place) == "Verdict A doctor first. Any other chronic disease (article, L177)."
    assert not prepare.ui.start_button.isEnabled()
    prepare.ui.clear_button.click()
    dialog = opened(prepare.clearance)
    dialog.doctor.setText("Dr Orlova")
    dialog.scope.setText("back, light")
    dialog._record()
    assert prepare.ui.start_button.isEnabled()
    assert card(place, "health").rows["M17"].level is FoundLevel.CLEARANCE
    assert "Cleared by Dr Orlova" in verdict(place)
    assert prepare.ui.clearance_button.text().startswith("Clearance by Dr Orlova")


def test_a_place_is_marked_on_the_map_and_closed(place: Place) -> None:
    ui = place.window.prepare.ui
    place.pass_screening()
    row = found(place, "skin", "M2.mole")
    assert not ui.start_button.isEnabled()
    assert "mark the place on the body map" in verdict(place)
    row.map_button.click()
    assert ui.place_button.isChecked()
    assert ui.body_map.hasFocus()
    QTest.keyClick(ui.body_map, Qt.Key.Key_Return)
    assert ui.start_button.isEnabled()
    assert "1 place(s) closed: Mole, scar or other place to keep off." in verdict(place)
    assert row.level is FoundLevel.LOCAL
    (line,) = ui.marks.lines
    ui.pain.buttons[0].setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert line.remove.hasFocus()
    assert line.remove.accessibleName().startswith("Remove Mole, scar or other place to keep off")
    line.remove.click()
    assert not ui.start_button.isEnabled()


def test_a_place_without_a_question_belongs_to_moles_and_scars(place: Place) -> None:
    ui = place.window.prepare.ui
    ui.place_button.click()
    ui.body_map.marked.emit((9.0, 46.0))
    assert "M2.mole" in card(place, "skin").rows
    ui.body_map.picked.emit(0)
    assert place.preparation.interview.answers.places == ()
    ui.place_button.click()
    assert not ui.place_button.isChecked()


def test_a_painful_spot_is_scored_and_decides_which_side_is_first(place: Place) -> None:
    page = place.window.prepare
    page.ui.spot_button.click()
    page.ui.body_map.marked.emit((-8.0, 44.0))
    popup = opened(page.map_column.popup)
    assert popup.scale.buttons[6].accessibleName() == "Pain at this spot 6"
    popup.scale.buttons[6].click()
    assert not popup.isVisible()
    assert page.ui.first_side.value == "right"
    assert "less painful side" in page.ui.length_facts.text()
    page.ui.marks.lines[0].remove.click()
    assert place.preparation.interview.answers.spots == ()


def test_a_caution_that_restricts_nothing_wants_a_reason(place: Place) -> None:
    place.pass_screening()
    row = found(place, "health", "M8.mood")
    assert "say what is minded" in verdict(place)
    assert shown(row.detail)
    QTest.keyClicks(row.detail, "slowly")
    assert verdict(place).startswith("Verdict Caution. Anxiety, depression.")


def test_a_restriction_is_told_beside_the_stage_and_in_the_verdict(place: Place) -> None:
    place.preparation.choose_mode("lumbar")
    place.pass_screening()
    found(place, "health", "ADD-06")
    assert "No percussion, no vibration, no stretching" in verdict(place)
    assert "stage(s) removed" in verdict(place)
    rows = place.window.prepare._overview.rows
    assert any("osteoporosis" in row.spoken for row in rows)


def test_a_blood_pressure_is_judged_when_both_figures_are_there(place: Place) -> None:
    place.pass_screening()
    row = card(place, "heart").rows["M12.reading"]
    field = row.field
    assert isinstance(field, PressureField)
    field.systolic.setText("185")
    field.systolic.editingFinished.emit()
    assert verdict(place).startswith("Verdict Ready")
    field.diastolic.setText("90")
    field.diastolic.editingFinished.emit()
    assert verdict(place).startswith("Verdict Stop")
    assert row.level is FoundLevel.STOP


def test_what_is_no_blood_pressure_gets_one_sentence(place: Place) -> None:
    row = card(place, "heart").rows["M12.reading"]
    assert isinstance(row.field, PressureField)
    row.field.systolic.setText("12")
    row.field.diastolic.setText("80")
    row.field.diastolic.editingFinished.emit()
    assert "cannot be a blood pressure" in row.problem.text()
    assert row.field.systolic.text() == "12"


def test_what_changes_leaves_focus_and_scrolling_alone(place: Place) -> None:
    row = found(place, "health", "M8.mood")
    area = place.window.prepare.ui.before_area
    row.detail.setFocus()
    before = area.verticalScrollBar().value()
    place.preparation.interview.answer("M7", "no")
    place.preparation.interview.score_pain(4)
    assert row.detail.hasFocus()
    assert area.verticalScrollBar().value() == before
    assert card(place, "health").rows["M8.mood"] is row


def test_the_banner_leads_to_the_first_group_that_is_open(place: Place) -> None:
    card(place, "emergency").button.click()
    place.window.prepare.ui.verdict.veil.click()
    assert card(place, "today").button.hasFocus()


def test_the_screening_is_passed_by_keys_alone(place: Place) -> None:
    prepare = place.window.prepare
    for _ in prepare.cards.cards:
        prepare.go_to_open()
        QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert verdict(place).startswith("Verdict Ready")


def test_the_tab_key_goes_through_a_card_from_top_to_bottom(place: Place) -> None:
    row = found(place, "skin", "M2.mole")
    skin = card(place, "skin")
    skin.button.setFocus()
    seen = []
    for _ in range(5):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        seen.append(focused())
    assert isinstance(row.field, SegmentField)
    yes = row.field.control.segments()[1]
    assert seen == [skin.flow.texts[0], yes, row.detail, row.map_button, card(place, "heart").button]


def test_what_was_found_last_time_is_shown_and_asked_again(place: Place) -> None:
    questions = place.preparation.content.form.questions
    noes = {question.id: "no" for question in questions if question.in_group}
    answers = Answers(answers={**noes, "ADD-15": "yes"}, details={"ADD-15": "right hip"})
    place.preparation._memory.keep(
        Remembered("A-17", datetime(2026, 11, 18, tzinfo=UTC), 3, "back", "back.general", "1", answers)
    )
    ui = place.window.prepare.ui
    ui.client.setText("A-17")
    ui.client.editingFinished.emit()
    row = card(place, "health").rows["ADD-15"]
    assert row.note.text() == "last time: yes"
    assert isinstance(row.field, SegmentField)
    assert row.field.control.value is None
    assert ui.session.value() == 4
    assert ui.form_facts.text() == "short form, asked before every session"
    assert ui.asked_again.text() == "last time 18 Nov 2026, shown and asked again"
    say(row, "no")
    assert "ADD-15" in card(place, "health").rows
    say(row, "yes")
    assert row.detail.text() == "right hip"


def test_the_neck_waits_for_a_doctors_word(place: Place) -> None:
    place.preparation.choose_mode("neck")
    place.pass_screening()
    assert verdict(place).startswith("Verdict Ready")
    say(card(place, "condition").rows["M16"], "no")
    assert verdict(place).startswith("Verdict A doctor first")


def test_the_score_before_is_kept_and_taken_back(place: Place) -> None:
    pain = place.window.prepare.ui.pain
    assert pain.buttons[5].accessibleName() == "Pain before 5"
    pain.buttons[5].click()
    assert place.preparation.interview.answers.pain == 5
    pain.buttons[5].click()
    assert place.preparation.interview.answers.pain is None


def test_another_client_finds_nothing_of_the_one_before(place: Place) -> None:
    page = place.window.prepare
    open_row(place, "today", "M7")
    page.ui.spot_button.click()
    page.begin_anew()
    place.preparation.next_client()
    assert "M7" not in card(place, "today").rows
    assert not page.ui.spot_button.isChecked()
    assert page.ui.client.text() == ""


def test_every_statement_names_its_source(place: Place) -> None:
    said = dict(place.window.prepare.statements())
    assert all(isinstance(source, Source) for source in said.values())
    assert said["Hands washed and warm"].article == "L74"
    assert "Is there new pain in the chest?" in said
    place.preparation.interview.choose(aroma="citrus")
    assert "No sun on the treated skin for 12 hours at least" in dict(place.window.prepare.statements())


def test_a_recorded_clearance_can_be_changed_from_the_heading(place: Place) -> None:
    page = place.window.prepare
    place.preparation.interview.clear(Clearance("Dr Orlova", date(2026, 1, 5), "back", ("M17",)))
    assert shown(page.ui.clearance_button)
    page.ui.clearance_button.click()
    dialog = opened(page.clearance)
    assert dialog.doctor.text() == "Dr Orlova"
    dialog.withdraw.click()
    assert not shown(page.ui.clearance_button)

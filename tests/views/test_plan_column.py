"""The left column of Prepare: condition, type, prescriber, preparation list and products."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QDate
from PySide6.QtGui import QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox

from massage_desktop.forms.ui_prepare_page import Ui_PreparePage
from tests.views.place import Place

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def place(open_place: Callable[[], Place]) -> Place:
    return open_place()


@pytest.fixture
def ui(place: Place) -> Ui_PreparePage:
    return place.window.prepare.ui


def choose(box: QComboBox, key: str) -> None:
    """Choose an entry by its key, as the user does."""
    box.setCurrentIndex(box.findData(key))
    box.activated.emit(box.currentIndex())


def prescriber(place: Place) -> str:
    """The doctor whose prescription is noted."""
    noted = place.preparation.interview.answers.prescription
    return "" if noted is None else noted.doctor


def test_a_condition_takes_its_protocol_and_the_therapeutic_type(place: Place, ui: Ui_PreparePage) -> None:
    choose(ui.condition, "scoliosis")
    assert place.preparation.protocol is not None
    assert place.preparation.protocol.id == "back.scoliosis"
    assert ui.massage_type.currentData() == "therapeutic"
    assert "Degree IV is never massaged" in ui.condition_facts.text()


def test_of_two_conditions_the_stricter_rules(place: Place, ui: Ui_PreparePage) -> None:
    assert ui.also.isHidden()
    choose(ui.condition, "osteochondrosis")
    assert not ui.also.isHidden()
    choose(ui.also, "hernia")
    assert place.preparation.condition == "hernia"
    assert ui.condition.currentData() == "hernia"
    assert "rules: the stricter of the two" in ui.condition_facts.text()
    choose(ui.also, "none")
    assert place.preparation.also == ()


def test_a_mode_without_the_condition_sends_on_to_each_that_has_it(place: Place, ui: Ui_PreparePage) -> None:
    choose(ui.condition, "radiculitis")
    assert place.preparation.condition == "none"
    assert ui.condition_facts.text().startswith("Radiculitis starts from the neck or the low back")
    assert (ui.redirect_button.text(), ui.redirect_other.text()) == ("Go to Neck", "Go to Lumbar")
    ui.redirect_other.click()
    assert place.preparation.protocol is not None
    assert place.preparation.protocol.id == "lumbar.radiculitis"
    assert ui.redirect_button.isHidden()


def test_a_complaint_of_the_neck_takes_its_protocol(place: Place, ui: Ui_PreparePage) -> None:
    assert ui.condition.findData("muscular_tonic") == -1
    place.preparation.choose_mode("neck")
    choose(ui.condition, "muscular_tonic")
    assert place.preparation.complaint == "muscular_tonic"
    assert ui.condition.currentText() == "Muscular-tonic syndrome"


def test_switches_are_offered_where_they_mean_something(place: Place, ui: Ui_PreparePage) -> None:
    assert ui.entire_back.isHidden()
    assert ui.general_form.isHidden()
    choose(ui.condition, "osteochondrosis")
    assert not ui.entire_back.isHidden()
    assert ui.entire_back.isChecked()
    place.preparation.choose_protocol("lumbar.radiculitis")
    place.preparation.choose_session(4)
    assert not ui.general_form.isHidden()
    ui.general_form.click()
    assert place.preparation.general_form


def test_a_prescribed_type_wants_the_prescriber(place: Place, ui: Ui_PreparePage) -> None:
    assert ui.prescriber_box.isHidden()
    choose(ui.massage_type, "relaxing")
    assert not ui.prescriber_box.isHidden()
    assert not ui.prescribed.isEnabled()
    place.pass_screening()
    assert not ui.start_button.isEnabled()
    assert ui.clear_button.isHidden()  # a clearance would not help
    QTest.keyClicks(ui.prescriber, "Dr Orlova")
    assert prescriber(place) == "Dr Orlova"
    assert ui.start_button.isEnabled()


def test_a_prescription_of_tomorrow_is_refused_with_one_sentence(place: Place, ui: Ui_PreparePage) -> None:
    choose(ui.massage_type, "therapeutic")
    QTest.keyClicks(ui.prescriber, "Dr Orlova")
    ui.prescribed_on.setDate(QDate.currentDate().addDays(1))
    assert prescriber(place) == ""
    assert "lies in the future" in ui.prescription_problem.text()
    ui.prescribed_on.setDate(QDate.currentDate())
    assert prescriber(place) == "Dr Orlova"
    assert ui.prescription_problem.isHidden()


def test_another_type_than_prescribed_is_warned_of(place: Place, ui: Ui_PreparePage) -> None:
    place.pass_screening()
    ui.prescribed.click()
    QTest.keyClicks(ui.prescriber, "Dr Orlova")
    choose(ui.prescribed_type, "relaxing")
    assert ui.verdict.accessibleName().startswith("Verdict Caution")
    assert "Relaxing was prescribed" in ui.verdict.accessibleName()


def test_unticked_things_never_hold_up_the_start(place: Place, ui: Ui_PreparePage) -> None:
    place.pass_screening()
    assert ui.start_button.isEnabled()
    boxes = {box.accessibleName(): box for box in ui.plan_contents.findChildren(QCheckBox)}
    boxes["Hands washed and warm"].click()
    assert place.preparation.ticked == {"hands"}
    place.preparation.choose_mode("lumbar")
    assert boxes["Client prone, roll under ankles"].isHidden()
    assert not boxes["Client prone, rolls under ankles and abdomen"].isHidden()


def test_a_product_with_an_allergen_cannot_be_chosen_and_says_why(place: Place, ui: Ui_PreparePage) -> None:
    place.preparation.interview.answer("ADD-21.nut", "yes")
    model = ui.oil.model()
    assert isinstance(model, QStandardItemModel)
    item = model.item(ui.oil.findData("avocado"))
    assert not item.isEnabled()
    assert item.text() == "Avocado oil with a little almond oil (barred)"
    assert item.toolTip() == "The client is allergic to what this product holds: nuts"
    assert model.item(ui.oil.findData("coconut")).isEnabled()


def test_an_oil_says_whether_it_warms(place: Place, ui: Ui_PreparePage) -> None:
    choose(ui.oil, "coconut")
    assert ui.oil_facts.text() == "no allergy said, not warming"
    ui.warming.click()
    assert ui.oil_facts.text() == "no allergy said, warming"
    assert place.preparation.plan is not None
    assert all("W-HEAT" in stage.warnings for stage in place.preparation.plan.stages)
    choose(ui.oil, "gel")
    assert not ui.warming.isEnabled()


def test_an_aroma_is_diluted_before_the_start(place: Place, ui: Ui_PreparePage) -> None:
    place.pass_screening()
    choose(ui.aroma, "citrus")
    assert "No sun on the treated skin" in ui.aroma_facts.text()
    assert not ui.start_button.isEnabled()
    ui.diluted.click()
    assert ui.start_button.isEnabled()


def test_a_side_that_is_chosen_stays(place: Place, ui: Ui_PreparePage) -> None:
    ui.first_side.segments()[0].click()
    ui.first_side.segments()[1].click()
    place.preparation.interview.mark_spot((8.0, 44.0), 6)
    assert ui.first_side.value == "right"


def test_a_code_that_is_typed_but_not_left_counts_at_the_start(place: Place, ui: Ui_PreparePage) -> None:
    ui.client.setText("A-17")
    place.window.prepare.commit()
    assert place.preparation.client == "A-17"

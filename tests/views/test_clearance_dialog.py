"""A doctor's clearance: what it covers, and what is refused with one sentence."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QDate

from massage_desktop.views.clearance_dialog import ClearanceDialog
from tests.views.place import Place

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def place(open_place: Callable[[], Place]) -> Place:
    opened = open_place()
    opened.pass_screening()
    for question in ("M17", "ADD-13"):
        opened.preparation.interview.answer(question, "yes")
    return opened


@pytest.fixture
def dialog(place: Place) -> ClearanceDialog:
    dialog = place.window.prepare.clearance()
    verdict = place.preparation.verdict
    assert verdict is not None
    dialog.ask(verdict)
    dialog.doctor.setText("Dr Orlova")
    dialog.scope.setText("back, light")
    return dialog


def recorded(place: Place) -> tuple[str, ...]:
    """What the recorded clearance covers."""
    clearance = place.preparation.interview.answers.clearance
    return () if clearance is None else clearance.covers


def test_it_lists_what_needs_one_and_covers_what_is_ticked(place: Place, dialog: ClearanceDialog) -> None:
    names = {box.text() for box in dialog.covers.values()}
    assert names == {"Any other chronic disease", "Recent surgery"}
    dialog.covers["ADD-13"].click()
    dialog.save.click()
    assert not dialog.isVisible()
    assert recorded(place) == ("M17",)
    assert not place.preparation.may_start


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (lambda d: d.doctor.clear(), "Write who the doctor is and what was allowed."),
        (lambda d: d.scope.setText("  "), "Write who the doctor is and what was allowed."),
        (lambda d: [box.click() for box in d.covers.values()], "Tick what the clearance covers."),
        (
            lambda d: d.given.setDate(QDate.currentDate().addDays(1)),
            "This day lies in the future: choose the day on which it was given.",
        ),
        (
            lambda d: (d.lapses.click(), d.lapse_day.setDate(QDate.currentDate().addDays(-1))),
            "It ends before it begins: choose a later last day.",
        ),
        (
            lambda d: (
                d.given.setDate(QDate.currentDate().addDays(-9)),
                d.lapses.click(),
                d.lapse_day.setDate(QDate.currentDate().addDays(-1)),
            ),
            "This clearance has lapsed: choose a later last day, or record a new one.",
        ),
    ],
)
def test_what_is_wrong_is_said_in_one_sentence(
    place: Place, dialog: ClearanceDialog, wrong: Callable[[ClearanceDialog], object], said: str
) -> None:
    wrong(dialog)
    dialog.save.click()
    assert dialog.isVisible()
    assert dialog.problem.text() == said
    assert recorded(place) == ()
    dialog.reject()


def test_one_that_is_recorded_can_be_withdrawn(place: Place, dialog: ClearanceDialog) -> None:
    assert dialog.withdraw.isHidden()
    dialog.save.click()
    assert place.preparation.may_start
    verdict = place.preparation.verdict
    assert verdict is not None
    dialog = place.window.prepare.clearance()
    dialog.ask(verdict)
    assert dialog.doctor.text() == "Dr Orlova"
    assert not dialog.lapses.isChecked()
    dialog.withdraw.click()
    assert recorded(place) == ()
    assert not place.preparation.may_start

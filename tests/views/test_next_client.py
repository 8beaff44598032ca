"""Between two clients: nothing of the last one is left in any widget, shown or hidden."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from massage_desktop.screening.answers import Clearance, Prescription
from massage_desktop.session.commands import Note, Stop, Undo
from massage_desktop.views.event_desk import EventDesk
from massage_desktop.views.ointment_desk import OintmentDesk
from tests.content.shipped import figure, handbook
from tests.views.all_texts import all_texts
from tests.views.opened import opened
from tests.views.test_visit import VisitPlace

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "raise")
SECRETS = (
    "CODE-7",
    "Dr Grey",
    "light pressure alone",
    "Dr Brown",
    "the old scar",
    "felt faint",
    "tight neck",
)


class WholePlace(VisitPlace):
    """The window with all that keeps something of a client."""

    def __init__(self, qtbot: QtBot, data: Path) -> None:
        super().__init__(qtbot, data)
        self.seen_at_work = ""
        window, words = self.window, self.window.words
        self.events = EventDesk(window, self.runner, self.preparation, words, figure())
        self.ointments = OintmentDesk(window, window.summary.attach(handbook()), handbook(), words)
        for part in (self.events, self.ointments):
            self.visit.client_left.connect(part.forget)

    def meet(self) -> None:
        """A client with something in every field of the Prepare page."""
        prepare, interview = self.window.prepare, self.preparation.interview
        prepare.ui.client.setText("CODE-7")
        interview.prescribe(Prescription("Dr Brown", date(2026, 1, 2), ""))
        interview.clear(Clearance("Dr Grey", date(2026, 1, 2), "light pressure alone", ()))
        interview.mark_place("M2.mole", (3.0, 20.0))
        interview.detail("M2.mole", "the old scar")
        interview.mark_spot((-3.0, 30.0), 6)
        interview.score_pain(4)
        verdict = self.preparation.verdict
        assert verdict is not None
        prepare.clearance().ask(verdict)
        opened(prepare.clearance).reject()

    def work(self) -> None:
        """A session with something noted, up to its summary."""
        plan = self.preparation.plan
        assert plan is not None
        self.desk.begin(plan)
        self.runner.begin(plan)
        self.events.ask()
        opened(self.events.dialog).ui.other_text.setText("felt faint")
        self.seen_at_work = all_texts()
        self.runner.say(Note("free", "felt faint"))
        self.runner.say(Stop("finished_early"))
        self.await_summary()
        self.window.summary.ui.notes.setPlainText("tight neck")

    def next_client(self) -> None:
        """What was printed is not asked about; what is deleted later is deleted."""
        self.window.summary.mark_saved("printed")
        self.visit.next_client()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def place(qtbot: QtBot, tmp_path: Path) -> WholePlace:
    return WholePlace(qtbot, tmp_path)


def test_nothing_of_the_last_client_is_in_any_widget(place: WholePlace) -> None:
    place.meet()
    place.work()
    before = place.seen_at_work + all_texts()
    assert [secret for secret in SECRETS if secret not in before] == []
    place.next_client()
    after = all_texts()
    assert [secret for secret in SECRETS if secret in after] == []
    assert place.window.page == "prepare"
    assert place.preparation.client == ""
    answers = place.preparation.interview.answers
    left = (answers.places, answers.spots, answers.clearance, answers.answers, answers.details, answers.pain)
    assert not any(left)
    assert place.window.summary.record is None
    assert place.window.summary.sheet is None
    assert not place.window.prepare.ui.prescribed.isChecked()


def test_the_last_session_cannot_be_taken_back_from_the_next_client(place: WholePlace) -> None:
    place.meet()
    place.work()
    place.next_client()
    place.visit.undo()
    place.runner.say(Undo())
    assert place.window.page == "prepare"
    assert not place.runner.active
    assert place.runner.session is None


def test_a_client_who_leaves_before_the_session_is_forgotten_once_that_is_confirmed(
    place: WholePlace,
) -> None:
    place.meet()
    QTimer.singleShot(0, place.answer("Stay with this client"))
    place.visit.next_client()
    assert place.preparation.client == "CODE-7"
    QTimer.singleShot(0, place.answer("Next client"))
    place.visit.next_client()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    texts = all_texts()
    assert [secret for secret in SECRETS if secret in texts] == []


def test_what_stands_in_a_field_that_has_the_focus_goes_too(place: WholePlace, qtbot: QtBot) -> None:
    ui = place.window.prepare.ui
    place.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is place.window)
    ui.client.setFocus()
    QTest.keyClicks(ui.client, "CODE-7")
    place.visit.next_client()
    assert ui.client.text() == ""
    assert not ui.client.isUndoAvailable()
    assert place.preparation.client == ""


def test_a_running_session_is_not_left_for_the_next_client(place: WholePlace) -> None:
    place.begin()
    place.visit.next_client()
    assert place.window.page == "session"
    assert place.runner.active
    assert not isinstance(QApplication.activeModalWidget(), QMessageBox)

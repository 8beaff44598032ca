"""A visit with the whole window, without sound: switching modes, a sleep, the way to the summary."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from massage_desktop.paths import resources
from massage_desktop.report.summarize import summarize
from massage_desktop.services.clock import Clock, monotonic, wall
from massage_desktop.session.commands import Next, Phase, Stop
from massage_desktop.views.answer_fields import SegmentField
from massage_desktop.views.sheet_maker import SheetMaker
from massage_desktop.views.switch_dialog import SwitchDialog
from massage_desktop.views.visit import Visit
from massage_desktop.widgets.body_painter import BodyPainter
from massage_desktop.widgets.theme import Theme
from tests.content.shipped import figure, knowledge
from tests.views.opened import opened
from tests.views.place import Place

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


class VisitPlace(Place):
    """The window with its flow of pages."""

    def __init__(
        self, qtbot: QtBot, data: Path, clock: Clock = monotonic, wall: Callable[[], datetime] = wall
    ) -> None:
        super().__init__(qtbot, data, clock=clock, wall=wall)
        ink = Theme.read(resources() / "themes" / "light.toml").for_paper()
        self.visit = Visit(
            self.window,
            runner=self.runner,
            preparation=self.preparation,
            desk=self.desk,
            settings=self.settings,
            make_sheet=SheetMaker(knowledge(), BodyPainter(figure()), ink),
            wall=wall,
        )
        self.qtbot = qtbot

    def answer(self, text: str, phases: list[Phase] | None = None) -> Callable[[], None]:
        """Press a button of the message box that opens next; keeps in which phase it was asked."""

        def press() -> None:
            box = QApplication.activeModalWidget()
            if isinstance(box, QMessageBox) and box.isActiveWindow():
                if phases is not None:
                    phases.append(self.runner.position().phase)
                next(button for button in box.buttons() if button.text() == text).click()
            else:
                QTimer.singleShot(10, press)

        return press

    def await_summary(self) -> None:
        """Until the sheet has been laid out, which the last cue does not wait for."""
        self.qtbot.waitUntil(lambda: self.window.page == "summary")

    def begin(self) -> None:
        """Answer all questions, and start."""
        self.pass_screening()
        self.visit.start()

    @property
    def mode(self) -> str:
        """The mode of the running plan."""
        assert self.runner.session is not None
        return self.runner.session.plan.mode


@pytest.fixture
def place(qtbot: QtBot, tmp_path: Path) -> VisitPlace:
    return VisitPlace(qtbot, tmp_path)


def test_to_the_low_back_and_back_where_it_was(place: VisitPlace) -> None:
    place.begin()
    place.runner.say(Next())
    place.window.top_bar.ui.modes.segments()[2].click()
    place.qtbot.waitUntil(lambda: place.mode == "lumbar")
    assert place.window.top_bar.ui.modes.value == "lumbar"
    assert "Stroking" in place.window.session.ui.title.text()
    place.window.top_bar.ui.modes.segments()[1].click()
    place.qtbot.waitUntil(lambda: place.mode == "back")
    assert place.window.session.ui.title.text() == "Deep stroking"


class Asked:
    """The dialog that asks what another mode alone asks, once it is open."""

    def __init__(self, place: VisitPlace, mode: str, answers: Callable[[SwitchDialog], None]) -> None:
        self.place, self.phases = place, list[Phase]()
        self._answers = answers
        QTimer.singleShot(0, self._press)
        place.window.top_bar.ui.modes.segments()[("neck", "back", "lumbar").index(mode)].click()

    def _press(self) -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, SwitchDialog) and dialog.isVisible():
            self.phases.append(self.place.runner.position().phase)
            self._answers(dialog)
        else:
            QTimer.singleShot(10, self._press)


def confirm_neck(dialog: SwitchDialog) -> None:
    """A doctor has excluded what must be, nothing else was found; go on."""
    assert not dialog.go_on.isEnabled()
    for card in dialog.cards.cards:
        if not card.button.isHidden():
            card.button.click()
    rows = {key: row for card in dialog.cards.cards for key, row in card.rows.items()}
    field = rows["M16"].field
    assert isinstance(field, SegmentField)
    field.control.segments()[-1].click()
    dialog.go_on.click()


def test_the_neck_is_asked_about_in_a_pause(place: VisitPlace) -> None:
    place.begin()
    asked = Asked(place, "neck", SwitchDialog.reject)
    place.qtbot.waitUntil(lambda: asked.phases == [Phase.PAUSED])
    place.qtbot.waitUntil(lambda: place.runner.position().phase is Phase.RUNNING)
    assert place.mode == "back"
    again = Asked(place, "neck", confirm_neck)
    place.qtbot.waitUntil(lambda: place.mode == "neck")
    assert again.phases == [Phase.PAUSED]


def test_staying_leaves_the_questions_of_the_prepared_mode(place: VisitPlace) -> None:
    place.begin()
    before = place.preparation.interview.occasion
    asked = Asked(place, "neck", lambda dialog: dialog.stay.click())
    place.qtbot.waitUntil(lambda: bool(asked.phases))
    place.qtbot.waitUntil(lambda: place.runner.position().phase is Phase.RUNNING)
    assert place.preparation.interview.occasion == before


def test_a_mode_that_asks_nothing_alone_is_gone_to_at_once(place: VisitPlace) -> None:
    place.begin()
    place.visit.switch_mode("lumbar")
    assert place.mode == "lumbar"


def test_a_session_that_ends_in_another_mode_is_told_from_its_first_plan_on(place: VisitPlace) -> None:
    place.begin()
    place.runner.say(Next())
    place.visit.switch_mode("lumbar")
    place.runner.say(Stop("other"))
    place.await_summary()
    record = place.window.summary.record
    assert record is not None
    sections = summarize(record, knowledge()).sections
    assert [section.plan.protocol for section in sections] == ["back.general", "lumbar.general"]
    outcomes = [[line.outcome for line in section.stages[:3]] for section in sections]
    assert outcomes == [
        ["cut_short", "cut_short", "not_reached"],
        ["cut_short", "not_reached", "not_reached"],
    ]


def test_after_a_sleep_a_choice_must_be_made(place: VisitPlace) -> None:
    place.begin()
    place.runner.slept.emit(340.0)
    dialog = opened(place.visit._sleep_dialog)
    assert dialog.ui.heading.text() == "The computer was asleep for 5:40"
    dialog.reject()
    assert dialog.isVisible()
    dialog.ui.continue_button.click()
    assert not dialog.isVisible()


def test_the_end_leads_to_the_summary_and_back_to_prepare(place: VisitPlace) -> None:
    place.begin()
    for _ in range(5):
        place.runner.say(Next())
    place.await_summary()
    assert place.window.summary.sheet is not None
    place.window.summary.mark_saved("printed")
    place.visit.next_client()
    assert place.window.page == "prepare"


def test_an_unsaved_summary_is_kept_if_so_wished(place: VisitPlace) -> None:
    place.begin()
    for _ in range(5):
        place.runner.say(Next())
    place.await_summary()
    QTimer.singleShot(0, place.answer("Stay here"))
    place.visit.next_client()
    assert place.window.page == "summary"

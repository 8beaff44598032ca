"""The window and its records: what is kept, what is offered, what is said."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from massage_desktop.services.clock import Clock, monotonic, wall
from massage_desktop.services.recorder import Told
from massage_desktop.services.records_keeper import RecordsKeeper
from massage_desktop.session.commands import Next, Note, Phase, Stop
from massage_desktop.session.events import Slept
from massage_desktop.store.opening import open_records, records_file
from massage_desktop.store.stored import StoredSession
from massage_desktop.views.records_desk import RecordsDesk
from massage_desktop.views.recovery_dialog import RecoveryDialog
from tests.store.kept import keep, ran
from tests.views.opened import opened
from tests.views.test_visit import VisitPlace

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
SOON = 20.0


class KeptPlace(VisitPlace):
    """The window with its flow of pages, and records."""

    def __init__(
        self, qtbot: QtBot, data: Path, clock: Clock = monotonic, wall: Callable[[], datetime] = wall
    ) -> None:
        super().__init__(qtbot, data, clock, wall)
        self.data = data
        self.keeper = RecordsKeeper(data, wall, self.window)
        self.records = RecordsDesk(
            self.window,
            runner=self.runner,
            visit=self.visit,
            preparation=self.preparation,
            keeper=self.keeper,
            wall=wall,
        )

    @property
    def dialog(self) -> RecoveryDialog:
        return opened(self.records.dialog)

    def await_dialog(self) -> None:
        self.qtbot.waitUntil(lambda: self.records.dialog.made is not None)

    @property
    def asked_about(self) -> str:
        """The client of the session that is asked about, "" while none is."""
        made = self.records.dialog.made
        return "" if made is None else made.ui.client.text()

    def look(self) -> None:
        """Start as the program does; returns once the records have been looked at."""
        with self.qtbot.waitSignal(self.keeper.looked):
            self.records.start()

    def kept(self) -> list[StoredSession]:
        """All sessions that are safe on the disk, in the order they were begun."""
        assert self.keeper.is_safe(SOON)
        with open_records(records_file(self.data), wall(), create=False) as records:
            return list(records.all())

    def leave(self, *names: str, ago: float = 600.0) -> None:
        """Unfinished sessions in the records, 5 s old, interrupted some seconds ago."""
        session = ran((1_000, Next()))
        session.advance(5_000)
        began = wall() - timedelta(seconds=ago + 5)
        with open_records(records_file(self.data), wall()) as records:
            for name in names:
                keep(records, name, session, started_at=began, client=name)
                records.checkpoint(name, 5_000)


@pytest.fixture
def place(qtbot: QtBot, tmp_path: Path) -> Iterator[KeptPlace]:
    made = KeptPlace(qtbot, tmp_path)
    yield made
    made.runner.say(Stop("other"))
    made.records.close()


def test_all_that_happens_is_kept(place: KeptPlace) -> None:
    place.look()
    place.begin()
    place.runner.say(Next())
    place.runner.say(Note("pain_score", "3"))
    (kept,) = place.kept()
    assert place.runner.session is not None
    assert kept.record.events == tuple(place.runner.session.events)
    assert kept.record.screening is not None
    assert (kept.status, kept.form) == ("running", place.preparation.content.form.version)
    place.runner.say(Stop("client"))
    place.await_summary()
    place.window.summary.ui.notes.setPlainText("tense shoulders")
    place.qtbot.waitUntil(lambda: place.kept()[0].notes == "tense shoulders")
    assert place.kept()[0].status == "stopped"


def test_what_was_interrupted_is_shown(place: KeptPlace) -> None:
    place.leave("A-17")
    place.look()
    place.await_dialog()
    ui = place.dialog.ui
    assert ui.client.text() == "A-17"
    assert "2 of " in ui.stage.text()
    assert ui.time.text().startswith("0:05 worked")
    assert not ui.later.text().startswith("1 more")


def test_it_goes_on_paused_where_it_was(place: KeptPlace) -> None:
    place.leave("A-17")
    place.look()
    place.await_dialog()
    place.dialog.ui.continue_button.click()
    place.qtbot.waitUntil(lambda: place.window.page == "session")
    shown = place.runner.position()
    assert (shown.phase, shown.index, shown.worked) == (Phase.PAUSED, 1, 5_000)
    place.runner.say(Stop("other"))
    place.await_summary()
    record = place.window.summary.record
    assert record is not None
    assert record.client == "A-17"
    assert timedelta(minutes=10) < record.ended_at - record.started_at < timedelta(minutes=11)
    (kept,) = place.kept()
    assert kept.record.events == record.events


def test_closed_as_stopped_its_summary_opens(place: KeptPlace) -> None:
    place.leave("A-17")
    place.look()
    place.await_dialog()
    place.dialog.ui.close_button.click()
    place.await_summary()
    record = place.window.summary.record
    assert record is not None
    assert record.ended_at - record.started_at < timedelta(seconds=60)
    assert place.kept()[0].status == "stopped"


def test_several_are_asked_about_one_after_the_other(place: KeptPlace) -> None:
    place.leave("A-1", "A-2")
    place.look()
    place.await_dialog()
    assert place.dialog.ui.client.text() == "A-2"
    assert "1 more session" in place.dialog.ui.later.text()
    place.dialog.ui.discard_button.click()
    place.qtbot.waitUntil(lambda: place.asked_about == "A-1")
    QTest.keyClick(place.dialog, Qt.Key.Key_Escape)
    assert [each.status for each in place.kept()] == ["running", "discarded"]


def test_nobody_is_asked_while_a_client_is_on_the_table(place: KeptPlace) -> None:
    place.leave("A-1")
    place.begin()
    place.look()
    QApplication.processEvents()
    assert place.records.dialog.made is None
    place.runner.say(Stop("other"))
    place.await_summary()
    place.window.summary.mark_saved("")
    place.visit.next_client()
    place.await_dialog()
    assert place.dialog.ui.client.text() == "A-1"


def test_nobody_is_asked_before_it_is_unlocked(place: KeptPlace) -> None:
    place.leave("A-1")
    cover = QWidget()
    place.window.ui.pages.addWidget(cover)
    place.window.set_cover(cover)
    place.look()
    QApplication.processEvents()
    assert place.records.dialog.made is None
    place.window.set_cover(None)
    place.records.offer()
    place.await_dialog()


def test_trouble_with_the_disk_is_said_and_taken_back(place: KeptPlace) -> None:
    place.begin()
    place.keeper.told.emit(Told("full", "full"))
    place.qtbot.waitUntil(lambda: "the disk is full" in place.window.session.ui.notice.text())
    assert "the disk is full" in place.window.prepare.ui.refused.text()
    place.keeper.told.emit(Told("written", "written"))
    place.qtbot.waitUntil(lambda: place.window.session.ui.notice.text() == "All records are written now.")
    assert "the disk is full" not in place.window.prepare.ui.refused.text()


def test_a_damaged_file_is_said_at_the_start(place: KeptPlace) -> None:
    file = records_file(place.data)
    file.parent.mkdir(parents=True)
    file.write_bytes(b"no database" * 500)
    place.records.start()
    place.qtbot.waitUntil(lambda: "The records are damaged" in place.window.prepare.ui.refused.text())


def test_a_session_that_is_kept_may_be_left(place: KeptPlace) -> None:
    place.look()
    place.begin()
    place.runner.say(Stop("other"))
    place.await_summary()
    asked = list[str]()
    QTimer.singleShot(0, heard(place, asked))
    place.visit.next_client()
    assert asked == ["The session is kept in the records and can be printed later."]
    assert place.window.page == "prepare"


class Clocks:
    """Two clocks of a test's own: one that only goes on, and the wall's, which anybody may set."""

    def __init__(self) -> None:
        self.passed, self.wall_is = 100.0, wall()

    def go_on(self, seconds: float) -> None:
        self.passed += seconds
        self.wall_is += timedelta(seconds=seconds)


@pytest.mark.parametrize("set_by", [timedelta(hours=-3), timedelta(days=400)], ids=["back", "forward"])
def test_the_wall_clock_set_anew_changes_nothing_in_a_session(
    qtbot: QtBot, tmp_path: Path, set_by: timedelta
) -> None:
    clocks = Clocks()
    place = KeptPlace(qtbot, tmp_path, lambda: clocks.passed, lambda: clocks.wall_is)
    place.look()
    began = clocks.wall_is
    place.begin()
    clocks.go_on(4)  # a longer time without a look counts as a sleep
    place.runner.say(Next())
    clocks.wall_is += set_by
    place.runner.say(Note("pain_score", "3"))
    assert place.runner.position().worked == 4_000
    clocks.go_on(4)
    place.runner.say(Stop("finished_early"))
    assert place.runner.session is not None
    place.await_summary()
    record = place.window.summary.record
    assert record is not None
    assert (record.started_at, record.ended_at - began) == (began, timedelta(seconds=8))
    (kept,) = place.kept()
    assert kept.record.events == record.events
    assert [event.at for event in record.events] == sorted(event.at for event in record.events)
    assert not any(isinstance(event, Slept) for event in record.events)
    assert abs(kept.record.ended_at - record.ended_at) < timedelta(milliseconds=1)
    place.records.close()


def heard(place: KeptPlace, asked: list[str]) -> Callable[[], None]:
    """Leave when asked; keeps what was said besides."""

    def press() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox) and box.isActiveWindow():
            asked.append(box.informativeText())
            place.answer("Leave without saving")()
        else:
            QTimer.singleShot(10, press)

    return press

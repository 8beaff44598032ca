"""The history: finding sessions, opening one, amending its notes, its sheet as it was."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPageSize
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from massage_desktop.services.archive import Archive
from massage_desktop.store.opening import records_file
from massage_desktop.views.days import shown_day
from massage_desktop.views.history_desk import HistoryDesk
from massage_desktop.views.history_dialog import HistoryDialog
from massage_desktop.views.history_list import HistoryList
from massage_desktop.views.summary_page import PAPERS
from tests.content.shipped import library
from tests.store.spoiling import spoil
from tests.views.boxes import BoxAnswers
from tests.views.kept_sessions import NOW, keep, keep_many, now, stopped, whole
from tests.views.opened import opened
from tests.views.papers import sheet_maker
from tests.views.place import Place

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
STARTED = f"{NOW:%H:%M}"


class HistoryPlace(Place):
    """The window with its history over the records of a folder."""

    def __init__(self, qtbot: QtBot, data: Path) -> None:
        super().__init__(qtbot, data)
        self.qtbot, self.archive = qtbot, Archive(data, now)
        self.desk_of_history = HistoryDesk(
            self.window,
            self.archive.records,
            protocols=library().protocols.values(),
            make_sheet=sheet_maker(),
            settings=self.settings,
            wall=now,
        )

    def open(self) -> HistoryDialog:
        """The history, filled."""
        self.desk_of_history.show()
        dialog = opened(self.desk_of_history.dialog)
        self.qtbot.waitUntil(lambda: "Opening" not in dialog.list.state.text())
        return dialog

    def search(self, text: str) -> None:
        """Type into the search and wait for what it finds."""
        dialog = opened(self.desk_of_history.dialog)
        with self.qtbot.waitSignal(dialog.list.search.changed):
            dialog.list.search.text.setText(text)


@pytest.fixture
def place(qtbot: QtBot, tmp_path: Path) -> HistoryPlace:
    return HistoryPlace(qtbot, tmp_path)


def rows(shown_list: HistoryList) -> list[list[str]]:
    """The table's texts."""
    model = shown_list.model
    columns = range(model.columnCount())
    return [[model.index(row, column).data() for column in columns] for row in range(model.rowCount())]


def clients(shown_list: HistoryList) -> list[str]:
    """The clients of the rows."""
    return [row[1] for row in rows(shown_list)]


def test_sessions_are_listed_newest_first(place: HistoryPlace, tmp_path: Path) -> None:
    keep(tmp_path, stopped(), whole())
    dialog = place.open()
    assert rows(dialog.list) == [
        [f"20 Nov 2026, {STARTED}", "A-17", "Back", "Back, general (5 stages)", "Complete", "15"],
        [f"18 Nov 2026, {STARTED}", "Б-2", "Neck", "Neck, general (6 stages)", "Ended early", "1"],
    ]
    assert dialog.list.state.text() == "2 session(s)"


def test_without_sessions_it_says_what_to_do(place: HistoryPlace) -> None:
    dialog = place.open()
    assert dialog.list.state.text().startswith("No sessions yet.")
    assert not dialog.list.open_button.isEnabled()


def test_search_by_words_mode_protocol_and_days(place: HistoryPlace, tmp_path: Path) -> None:
    keep(tmp_path, stopped(), whole())
    dialog = place.open()
    search = dialog.list.search
    place.search("б-2")
    assert clients(dialog.list) == ["Б-2"]
    place.search("")
    search.mode.setCurrentIndex(search.mode.findData("back"))
    assert clients(dialog.list) == ["A-17"]
    search.mode.setCurrentIndex(0)
    search.protocol.setCurrentIndex(search.protocol.findData("neck.general"))
    assert clients(dialog.list) == ["Б-2"]
    search.protocol.setCurrentIndex(0)
    search.first_day.setDate(shown_day((NOW - timedelta(days=1)).date()))
    search.since.setChecked(True)
    assert clients(dialog.list) == ["A-17"]
    search.since.setChecked(False)
    search.last_day.setDate(shown_day((NOW - timedelta(days=2)).date()))
    search.until.setChecked(True)
    assert clients(dialog.list) == ["Б-2"]


def test_what_is_typed_while_the_records_are_opened_is_searched(place: HistoryPlace, tmp_path: Path) -> None:
    keep(tmp_path, stopped(), whole())
    place.desk_of_history.show()
    dialog = opened(place.desk_of_history.dialog)
    dialog.list.search.text.setText("б-2")
    place.qtbot.waitUntil(lambda: clients(dialog.list) == ["Б-2"])
    assert dialog.list.search.text.text() == "б-2"


def test_a_search_without_a_find_can_be_cleared(place: HistoryPlace, tmp_path: Path) -> None:
    keep(tmp_path, stopped(), whole())
    dialog = place.open()
    place.search("nobody")
    assert rows(dialog.list) == []
    assert dialog.list.state.text().startswith("No session fits.")
    dialog.list.button.click()
    assert clients(dialog.list) == ["A-17", "Б-2"]


def test_older_sessions_come_while_going_down(place: HistoryPlace, tmp_path: Path) -> None:
    keep_many(tmp_path, 120)
    dialog = place.open()
    assert len(rows(dialog.list)) < 120

    def at_the_end() -> bool:
        dialog.list.table.scrollToBottom()
        return dialog.list.model.whole

    place.qtbot.waitUntil(at_the_end)
    assert clients(dialog.list) == [f"C-{number}" for number in reversed(range(120))]
    assert dialog.list.state.text() == "120 session(s)"


def test_by_keys_from_the_search_into_a_session_and_back(place: HistoryPlace, tmp_path: Path) -> None:
    keep(tmp_path, stopped(), whole())
    dialog = place.open()
    QTest.keyClick(dialog.list.search.text, Qt.Key.Key_Down)
    QTest.keyClick(dialog.list.table, Qt.Key.Key_Down)
    QTest.keyClick(dialog.list.table, Qt.Key.Key_Return)
    assert dialog.in_session
    assert "Б-2" in dialog.kept.facts.text()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.list.table.isVisible()
    assert dialog.list.table.currentIndex().row() == 1
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_sheet_is_the_one_of_the_session(
    place: HistoryPlace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = whole()
    keep(tmp_path, made)
    dialog = place.open()
    place.desk_of_history.show_session("session-0")
    saved, first = tmp_path / "again.pdf", tmp_path / "first.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(saved), ""))
    dialog.kept.save.click()
    assert dialog.kept.said.text() == "Saved: again.pdf"
    sheet_maker()(made, QPageSize(PAPERS["a4"])).save_pdf(first)
    assert painted(saved) == painted(first)


def painted(pdf: Path) -> tuple[str, QImage]:
    """What a PDF of one page says, and how it looks."""
    document = QPdfDocument()
    assert document.load(str(pdf)) is QPdfDocument.Error.None_
    assert document.pageCount() == 1
    return document.getAllText(0).text(), document.render(0, QSize(595, 842))


def test_notes_are_amended_and_the_first_ones_stay(place: HistoryPlace, tmp_path: Path) -> None:
    keep(tmp_path, whole())
    dialog = place.open()
    place.desk_of_history.show_session("session-0")
    assert not dialog.kept.amend.isEnabled()
    dialog.kept.field.setPlainText("neck softer")
    dialog.kept.amend.click()
    said = dialog.kept.notes.text()
    assert "neck tense<br>&lt;b&gt;both&lt;/b&gt; sides" in said
    assert f"Amended 20 Nov 2026, {STARTED}" in said
    assert "neck softer" in said
    records = place.archive.records()
    assert records is not None
    session = records.read("session-0")
    assert session.record.notes == whole().notes
    assert [each.text for each in session.amendments] == ["neck softer"]
    dialog.kept.back.click()
    assert rows(dialog.list)[0][4] == "Complete, notes amended"


def test_typed_notes_are_not_lost_without_asking(place: HistoryPlace, tmp_path: Path) -> None:
    keep(tmp_path, whole())
    dialog = place.open()
    place.desk_of_history.show_session("session-0")
    dialog.kept.field.setPlainText("neck softer")
    asked = BoxAnswers("Stay here")
    dialog.kept.back.click()
    assert dialog.in_session
    assert asked.said == ["The notes were changed but not kept. Leave them as they were?"]
    left = BoxAnswers("Leave as they were")
    dialog.kept.back.click()
    assert left.said == asked.said
    assert dialog.list.isVisible()


def test_damaged_records_are_said_and_tried_again(place: HistoryPlace, tmp_path: Path) -> None:
    keep_many(tmp_path, 60)
    whole_file = records_file(tmp_path).read_bytes()
    spoil(records_file(tmp_path))
    dialog = place.open()
    assert dialog.list.state.text() == "The records are damaged. Restore the newest backup."
    records_file(tmp_path).write_bytes(whole_file)
    assert dialog.list.button.text() == "Try again"
    dialog.list.button.click()
    assert clients(dialog.list)[0] == "C-59"


def test_no_history_in_a_running_session(place: HistoryPlace, tmp_path: Path) -> None:
    keep(tmp_path, whole())
    place.start()
    place.desk_of_history.show()
    assert place.desk_of_history.dialog.made is None


def test_it_is_taken_off_the_screen_at_once(place: HistoryPlace, tmp_path: Path) -> None:
    keep(tmp_path, whole())
    dialog = place.open()
    place.desk_of_history.show_session("session-0")
    place.desk_of_history.close()
    assert not dialog.isVisible()
    assert not dialog.in_session

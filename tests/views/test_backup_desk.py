"""Backing up and restoring by the menu: checked, asked first, nothing lost, never in a session."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from massage_desktop.services.archive import Archive
from massage_desktop.services.recorder import Recorder
from massage_desktop.store.changes import began, happened
from massage_desktop.store.opening import open_records, records_file
from massage_desktop.views.backup_desk import BackupDesk
from massage_desktop.views.window_menu import WindowMenu
from tests.store.spoiling import spoil
from tests.views.boxes import BoxAnswers
from tests.views.kept_sessions import NOW, keep, keep_many, now, stopped, whole
from tests.views.place import Place

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


class BackupPlace(Place):
    """The window over a folder of records; file dialogs answer with `file`."""

    def __init__(self, qtbot: QtBot, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        super().__init__(qtbot, data)
        self.data, self.file = data, data / "elsewhere" / "backup.db"
        self.archive = Archive(data, now)
        self.backups = BackupDesk(self.window, data, self.archive.apart, now)
        for name in ("getSaveFileName", "getOpenFileName"):
            monkeypatch.setattr(QFileDialog, name, lambda *_args: (str(self.file), ""))

    @property
    def sessions(self) -> list[str]:
        """The ids that the window finds."""
        records = self.archive.records()
        return [] if records is None else [line.id for line in records.history().lines]


@pytest.fixture
def place(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> BackupPlace:
    return BackupPlace(qtbot, tmp_path, monkeypatch)


def test_a_backup_is_written_and_put_back_with_the_old_records_kept(place: BackupPlace) -> None:
    keep(place.data, whole())
    written = BoxAnswers("OK")
    place.backups.back_up()
    assert written.said == [f"1 session(s) backed up and checked. {place.file}"]
    with open_records(records_file(place.data), NOW) as records:
        records.begin("later", stopped())
        records.append("later", 0, stopped().events)
    assert sorted(place.sessions) == ["later", "session-0"]
    restored = BoxAnswers("Restore", "OK")
    place.backups.restore()
    assert place.sessions == ["session-0"]
    kept = restored.said[1].rpartition("kept as ")[2].rstrip(".")
    with open_records(Path(kept), NOW) as records:
        assert len(records.history().lines) == 2


def test_a_restoring_that_is_not_meant_changes_nothing(place: BackupPlace) -> None:
    keep(place.data, whole())
    before = records_file(place.data).read_bytes()
    asked = BoxAnswers("Leave as they are")
    place.backups.restore()
    assert asked.said[0].startswith("Put backup.db in the place of the present records?")
    assert records_file(place.data).read_bytes() == before


def test_a_damaged_backup_is_refused(place: BackupPlace) -> None:
    keep(place.data, whole())
    keep_many(place.data / "other", 60)
    place.file = records_file(place.data / "other")
    spoil(place.file)
    refused = BoxAnswers("Restore", "OK")
    place.backups.restore()
    said = "This is no whole backup of records. Choose another file."
    assert refused.said[1] == f"{said} {place.file}"
    assert place.sessions == ["session-0"]


def test_without_records_there_is_nothing_to_back_up(place: BackupPlace) -> None:
    said = BoxAnswers("OK")
    place.backups.back_up()
    assert said.said[0].startswith("There are no records yet.")
    assert not place.file.exists()


def test_neither_is_done_in_a_session(place: BackupPlace) -> None:
    keep(place.data, whole())
    place.start()
    place.backups.back_up()
    place.backups.restore()
    assert not place.file.exists()
    assert QApplication.activeModalWidget() is None


def test_the_menu_says_why_the_records_wait(place: BackupPlace) -> None:
    menu = WindowMenu(place.window, place.window.words)
    names = ["History", "Back up records…", "Restore records…"]
    assert [action.text() for action in menu.actions()[:3]] == names
    assert all(action.isEnabled() for action in menu.actions()[:3])
    place.start()
    later = [f"{name} (once the session is over)" for name in names]
    assert [action.text() for action in menu.actions()[:3]] == later
    assert not any(action.isEnabled() for action in menu.actions()[:3])
    place.window.show_page("summary")
    assert all(action.isEnabled() for action in menu.actions()[:3])


def test_what_the_recorder_writes_later_goes_into_the_restored_records(
    place: BackupPlace, request: pytest.FixtureRequest
) -> None:
    keep(place.data, whole())
    written = BoxAnswers("OK")
    place.backups.back_up()
    file = records_file(place.data)
    recorder = Recorder(lambda create: open_records(file, NOW, create=create), lambda _told: None)
    request.addfinalizer(lambda: recorder.close(5, [place.data]))
    recorder.start()
    recorder.write(began("running", stopped()))
    assert recorder.flush(5)
    archive = Archive(place.data, now, recorder.apart)
    restored = BoxAnswers("Restore", "OK")
    BackupDesk(place.window, place.data, archive.apart, now).restore()
    assert [len(asked.said) for asked in (written, restored)] == [1, 2]
    recorder.write(happened("running", 0, stopped().events))
    assert recorder.flush(5)
    assert sorted(place.sessions) == ["running", "session-0"]

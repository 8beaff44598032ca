"""What could not be written is found at the next start, and each day has its backup."""

import shutil
import tempfile
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from massage_desktop.services.clock import wall
from massage_desktop.services.records_keeper import RecordsKeeper
from massage_desktop.services.session_log import SessionLog
from massage_desktop.services.spare_room import spare_folders
from massage_desktop.store.backups import folder_of
from massage_desktop.store.opening import records_file
from massage_desktop.store.stored import StoredSession
from tests.store.kept import ran, record_of, whole


def found_by(keeper: RecordsKeeper, qtbot: QtBot) -> tuple[StoredSession, ...]:
    """The unfinished sessions that a look at the records tells."""
    with qtbot.waitSignal(keeper.looked) as looked:
        keeper.look()
    assert looked.args is not None
    (found,) = looked.args
    assert isinstance(found, tuple)
    return found


def test_what_was_not_written_is_offered_at_the_next_start(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setattr("massage_desktop.services.records_keeper.FLUSH", 0.1)
    data = tmp_path / "data"
    data.write_text("in the way", encoding="utf-8")  # no folder can be made there
    keeper, session = RecordsKeeper(data, wall), ran()
    log = SessionLog(keeper.recorder)
    log.begin_with_events(record_of(session))
    log.reached(5_000)
    keeper.close()
    data.unlink()
    other = RecordsKeeper(tmp_path / "other", wall)
    assert found_by(other, qtbot) == ()  # what is left belongs to its own data folder
    (found,) = found_by(RecordsKeeper(data, wall), qtbot)
    assert (found.id, found.at, found.record.events) == (log.id, 5_000, tuple(session.events))
    assert not list(spare_folders(data)[-1].iterdir())


def test_a_day_has_one_backup(qtbot: QtBot, tmp_path: Path) -> None:
    keeper = RecordsKeeper(tmp_path, wall)
    log = SessionLog(keeper.recorder)
    log.begin_with_events(record_of(whole()))
    keeper.recorder.start()
    assert keeper.is_safe(20.0)
    keeper.back_up()
    keeper.back_up()
    qtbot.waitUntil(lambda: len(list(folder_of(records_file(tmp_path)).glob("daily-*.db"))) == 1)
    keeper.close()


def test_why_there_is_no_backup_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    file = records_file(tmp_path)
    file.parent.mkdir()
    file.write_bytes(b"no database" * 500)
    keeper = RecordsKeeper(tmp_path, wall)
    with qtbot.waitSignal(keeper.not_backed_up) as told:
        keeper.back_up()
    assert told.args == ["damaged"]


def test_a_stranger_s_folder_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    data = tmp_path / "data"
    spare = spare_folders(data)[-1]
    shutil.rmtree(spare)
    (tmp_path / "elsewhere").mkdir()
    spare.symlink_to(tmp_path / "elsewhere")
    assert spare_folders(data) == (data,)

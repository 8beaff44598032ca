"""Backups are whole, and a restore never loses what was there."""

import shutil
import sqlite3
import stat
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from massage_desktop.store import backups
from massage_desktop.store.errors import DamagedError, NoBackupError, UnavailableError
from massage_desktop.store.opening import open_records
from tests.store.kept import NOW, keep, opened, ran, whole
from tests.store.spoiling import spoil
from tests.store.test_migrations import next_version

DB = "records.db"


def ids(folder: Path) -> list[str]:
    with opened(folder) as records:
        return [session.id for session in records.all()]


def kept(folder: Path, *names: str) -> Path:
    """Records with those sessions, closed."""
    with opened(folder) as records:
        for name in names:
            keep(records, name, whole())
    return folder / DB


def test_a_backup_of_records_at_work_has_all_that_was_written(tmp_path: Path) -> None:
    with opened(tmp_path) as records:
        keep(records, "one", whole())
        keep(records, "two", ran())
        made = backups.back_up(tmp_path / DB, tmp_path / "copies" / "b.db")
        keep(records, "three", ran())
    assert backups.verify(made)["sessions"] == 2
    assert stat.S_IMODE(made.stat().st_mode) == 0o600
    assert list(made.parent.iterdir()) == [made]


def test_a_backup_takes_the_place_of_an_older_one(tmp_path: Path) -> None:
    path = kept(tmp_path, "one")
    backups.back_up(path, tmp_path / "b.db")
    kept(tmp_path, "two")
    backups.back_up(path, tmp_path / "b.db")
    assert backups.verify(tmp_path / "b.db")["sessions"] == 2


def test_a_backup_of_damaged_records_is_refused_and_the_old_backup_stays(tmp_path: Path) -> None:
    path = kept(tmp_path, *map(str, range(30)))
    made = backups.back_up(path, tmp_path / "b.db")
    before = made.read_bytes()
    spoil(path)
    with pytest.raises(DamagedError, match=str(path)):
        backups.back_up(path, made)
    assert made.read_bytes() == before
    assert sorted(each.name for each in tmp_path.iterdir()) == ["b.db", DB]


def test_where_no_backup_can_be_written_one_sentence_says_so(tmp_path: Path) -> None:
    path = kept(tmp_path, "one")
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with pytest.raises(UnavailableError, match=r"file/b\.db: the records cannot be used"):
        backups.back_up(path, tmp_path / "file" / "b.db")


def test_a_day_has_one_automatic_backup_and_a_week_of_them_is_kept(tmp_path: Path) -> None:
    path = kept(tmp_path, "one")
    for day in range(10):
        assert backups.daily(path, NOW + timedelta(days=day)) is not None
        assert backups.daily(path, NOW + timedelta(days=day, hours=5)) is None
    names = sorted(each.name for each in backups.folder_of(path).iterdir())
    assert names == [f"daily-2026-11-{day}.db" for day in range(23, 30)]


def test_the_newest_whole_backup_is_found(tmp_path: Path) -> None:
    path = kept(tmp_path, *map(str, range(30)))
    assert backups.newest_good(path) is None
    made = [backups.daily(path, NOW + timedelta(days=day)) for day in range(3)]
    assert all(made)
    good = backups.newest_good(path)
    assert good is not None
    assert (good.file, good.sessions) == (made[2], 30)
    spoil(made[2] or path)
    good = backups.newest_good(path)
    assert good is not None
    assert good.file == made[1]


def test_a_restore_brings_the_backup_back_and_keeps_what_was_there(tmp_path: Path) -> None:
    path = kept(tmp_path, "one")
    backup = backups.back_up(path, tmp_path / "b.db")
    kept(tmp_path, "two")
    old = backups.restore(backup, path, NOW)
    assert old == tmp_path / "records-replaced-20261120-141100.db"
    assert ids(tmp_path) == ["one"]
    again = backups.restore(old, path, NOW)  # at the same second: both are kept
    assert again == tmp_path / "records-replaced-20261120-141100-2.db"
    assert ids(tmp_path) == ["one", "two"]
    assert backups.verify(backup)["sessions"] == backups.verify(again)["sessions"] == 1


def test_where_there_was_nothing_a_restore_makes_the_records(tmp_path: Path) -> None:
    backup = backups.back_up(kept(tmp_path / "old", "one"), tmp_path / "b.db")
    assert backups.restore(backup, tmp_path / "new" / DB, NOW) is None
    assert ids(tmp_path / "new") == ["one"]


def test_damaged_records_are_kept_as_they_are_with_their_journal(tmp_path: Path) -> None:
    path = kept(tmp_path, *map(str, range(29)))
    with opened(tmp_path) as records:
        keep(records, "29", whole())
        backup = backups.back_up(path, tmp_path / "b.db")
        killed = tmp_path / "killed"  # as a kill leaves it: not closed
        killed.mkdir()
        for file in (DB, f"{DB}-wal"):
            shutil.copy(tmp_path / file, killed / file)
    spoil(killed / DB)
    (killed / f"{DB}-wal").write_bytes(b"no journal")
    before = (killed / DB).read_bytes()
    old = backups.restore(backup, killed / DB, NOW)
    assert old is not None
    assert old.read_bytes() == before
    assert not (killed / f"{DB}-wal").exists()
    assert len(ids(killed)) == 30


def test_records_in_use_are_not_replaced(tmp_path: Path) -> None:
    backup = backups.back_up(kept(tmp_path, "one"), tmp_path / "b.db")
    with opened(tmp_path) as records:
        keep(records, "two", ran())
        with pytest.raises(UnavailableError, match="another program uses them"):
            backups.restore(backup, tmp_path / DB, NOW, wait=0.2)
    assert ids(tmp_path) == ["one", "two"]
    assert sorted(each.name for each in tmp_path.iterdir()) == ["b.db", DB]


def test_what_is_no_backup_is_refused_and_nothing_changes(tmp_path: Path) -> None:
    path = kept(tmp_path, *map(str, range(30)))
    text, empty, other, newer, damaged = (
        tmp_path / name for name in ("text", "empty", "other", "newer", "bad")
    )
    text.write_text("no database", encoding="utf-8")
    empty.touch()
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("CREATE TABLE recipes (name TEXT)")
    open_records(newer, NOW, steps=next_version(tmp_path / "steps")).close()
    shutil.copy(path, damaged)
    spoil(damaged)
    before = path.read_bytes()
    for wrong in (text, empty, other, newer, damaged, tmp_path / "missing", tmp_path):
        with pytest.raises(NoBackupError, match="no backup that can be restored"):
            backups.restore(wrong, path, NOW)
    assert path.read_bytes() == before

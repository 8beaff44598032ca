"""Damaged records: what a backup brings back, and what the damaged file itself still gives."""

from datetime import timedelta
from pathlib import Path

import pytest

from massage_desktop.store import backups, mending
from massage_desktop.store.errors import DamagedError, NoRecordsError
from massage_desktop.store.opening import open_records
from tests.store.kept import NOW, keep, opened, ran, whole
from tests.store.spoiling import PAGE, spoil, spoil_table
from tests.store.test_backups import DB, ids, kept

LATER = NOW + timedelta(days=1)


def test_sessions_since_the_backup_are_taken_over_from_the_damaged_file(tmp_path: Path) -> None:
    path = kept(tmp_path, "one", "two")
    with opened(tmp_path) as records:
        keep(records, "under way", ran())
    backup = backups.daily(path, NOW)
    assert backup is not None
    with opened(tmp_path) as records:
        keep(records, "later", whole(), notes="tight neck")
        records.append("under way", 0, whole().events)
        records.amend("one", NOW, "softer")
        keep(records, "running", ran())
        records.checkpoint("running", 7_000)
    spoil_table(path, "words")  # of no use to a session
    with pytest.raises(DamagedError):
        opened(tmp_path)
    done = mending.put_back(backup, path, LATER)
    assert (done.restored, done.saved) == (3, 2)
    assert done.kept is not None
    with opened(tmp_path) as records:
        assert records.statuses() == {
            "one": "finished",
            "two": "finished",
            "under way": "finished",
            "later": "finished",
            "running": "running",
        }
        assert records.read("later").notes == "tight neck"
        assert records.read("one").notes == "softer"
        assert records.read("running").at == 7_000


def test_what_cannot_be_read_is_passed_over(tmp_path: Path) -> None:
    path = kept(tmp_path, *map(str, range(30)))
    spoil(path)
    before = path.read_bytes()
    done = mending.begin_anew(path, LATER)
    assert done.restored is None
    assert done.kept is not None
    assert done.kept.read_bytes() == before
    assert len(ids(tmp_path)) == done.saved < 30


def test_a_file_that_is_no_database_any_more_gives_nothing(tmp_path: Path) -> None:
    path = kept(tmp_path, "one")
    backup = backups.daily(path, NOW)
    assert backup is not None
    path.write_bytes(b"\xa5" * 50_000)
    done = mending.put_back(backup, path, LATER)
    assert (done.restored, done.saved) == (1, 0)
    assert ids(tmp_path) == ["one"]


def test_a_restore_of_whole_records_goes_back_to_the_backup(tmp_path: Path) -> None:
    path = kept(tmp_path, "one")
    backup = backups.back_up(path, tmp_path / "b.db")
    kept(tmp_path, "two")
    assert mending.put_back(backup, path, LATER).saved == 0
    assert ids(tmp_path) == ["one"]


@pytest.mark.parametrize("left", ["nothing", "empty", "cut"])
def test_records_that_vanished_are_not_begun_anew_in_silence(tmp_path: Path, left: str) -> None:
    path = kept(tmp_path, *map(str, range(30)))
    backup = backups.daily(path, NOW)
    assert backup is not None
    if left == "nothing":
        path.unlink()
    else:
        path.write_bytes(b"" if left == "empty" else path.read_bytes()[: 10 * PAGE])
    for create in (True, False):
        with pytest.raises(DamagedError):
            open_records(path, NOW, create=create)
    mending.put_back(backup, path, LATER)
    assert len(ids(tmp_path)) == 30


def test_an_empty_file_beside_a_journal_was_one_of_records(tmp_path: Path) -> None:
    path = tmp_path / DB
    path.touch()
    Path(f"{path}-wal").write_bytes(b"a journal")
    with pytest.raises(DamagedError):
        open_records(path, NOW)
    mending.begin_anew(path, NOW)
    assert ids(tmp_path) == []
    assert [each.read_bytes() for each in tmp_path.glob("*-replaced-*-wal")] == [b"a journal"]


def test_where_nothing_was_records_are_begun(tmp_path: Path) -> None:
    with pytest.raises(NoRecordsError):
        open_records(tmp_path / DB, NOW, create=False)
    assert ids(tmp_path) == []


def test_new_records_do_not_push_the_good_backup_out(tmp_path: Path) -> None:
    path = kept(tmp_path, "one")
    assert backups.daily(path, NOW) is not None
    path.write_bytes(b"\xa5" * 50_000)
    mending.begin_anew(path, LATER)
    kept(tmp_path, "two")
    for day in range(2, 12):
        backups.daily(path, NOW + timedelta(days=day))
    (old,) = backups.folder_of(path).glob("before-new-records-*.db")
    mending.put_back(old, path, NOW + timedelta(days=12))
    assert ids(tmp_path) == ["one"]

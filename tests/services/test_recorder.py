"""The recorder loses nothing, whatever becomes of the disk, and says so in one sentence."""

import os
import shutil
import sqlite3
import stat
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from queue import Queue

import pytest

from massage_desktop.services.leftover import Refuge, leave, left_behind, take_in
from massage_desktop.services.recorder import Recorder, Told, without_old_checkpoints
from massage_desktop.services.session_log import SessionLog
from massage_desktop.session.commands import Pause, Resume
from massage_desktop.session.engine import Session
from massage_desktop.session.events import Event
from massage_desktop.store import backups
from massage_desktop.store.changes import Happened, Reached
from massage_desktop.store.opening import open_records
from massage_desktop.store.records import Records
from tests.services.mounted import fill, remount, small_disk
from tests.store.kept import NOW, keep, opened, ran, record_of, whole
from tests.store.spoiling import spoil

SOON = 20.0  # s within which a thread must have done what it can do at once


class Room:
    """A recorder over a folder, what it told, and one session that it is told of."""

    def __init__(
        self, folder: Path, refuge: Refuge | None = None, pauses: tuple[float, ...] = (0.02,)
    ) -> None:
        self.folder = folder
        self.told = Queue[Told]()
        self.recorder = Recorder(self._open, self.told.put, refuge=refuge, pauses=pauses)
        self.log = SessionLog(self.recorder)
        self.session = Session(ran().first_plan)
        self._said = 0

    def _open(self, create: bool) -> Records:
        return open_records(self.folder / "records.db", NOW, create=create, wait=0.05)

    def begin(self) -> None:
        self.session = ran()
        self.log.begin(record_of(self.session))
        self.say()

    def say(self) -> None:
        """Tell what is new of the session."""
        new = self.session.events[self._said :]
        self.log.happened(*new)
        self._said += len(new)

    def go_on(self, times: int = 1) -> None:
        for _ in range(times):
            self.session.handle(Pause(), self.session.now + 1000)
            self.session.handle(Resume(), self.session.now + 1000)
            self.say()
            self.log.reached(self.session.now)

    def told_next(self) -> Told:
        return self.told.get(timeout=SOON)

    def kept(self) -> tuple[Event, ...]:
        with opened(self.folder) as records:
            return records.read(self.log.id).record.events

    @property
    def all_is_kept(self) -> bool:
        return self.recorder.flush(SOON) and self.kept() == tuple(self.session.events)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    folder = tmp_path / "data"
    room = Room(folder)
    room.recorder.start()
    yield room
    room.recorder.close(SOON, [tmp_path])


def test_what_happens_is_kept_in_order(room: Room) -> None:
    room.begin()
    room.go_on(50)
    assert room.all_is_kept
    with opened(room.folder) as records:
        assert records.unfinished()[0].at == room.session.now
    assert room.told.empty()


def test_nobody_waits_for_the_disk(room: Room) -> None:
    with room.recorder.apart():  # nothing can be written within
        room.begin()
        room.go_on(500)
        assert not (room.folder / "records.db").exists()
    assert room.all_is_kept


def test_records_that_another_program_locks_are_written_when_it_lets_go(room: Room) -> None:
    room.begin()
    assert room.recorder.flush(SOON)
    with closing(sqlite3.connect(room.folder / "records.db", isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        before = len(room.session.events)
        room.go_on(3)
        told = room.told_next()
        assert told.kind == "locked"
        assert "another program uses them" in told.sentence
        room.go_on(3)
        assert other.execute("SELECT count(*) FROM events").fetchone() == (before,)
        other.execute("ROLLBACK")
    assert room.told_next().kind == "written"
    assert room.all_is_kept
    assert room.told.empty()


def test_a_full_disk_is_written_when_there_is_room_again(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", "600k") as disk:
        room = Room(disk / "data")
        room.recorder.start()
        room.begin()
        assert room.recorder.flush(SOON)
        filler = fill(disk)
        while room.told.empty() and len(room.session.events) < 5000:
            room.go_on(5)
            room.recorder.flush(0.05)
        told = room.told_next()
        assert told.kind == "full"
        assert "Free some space" in told.sentence
        room.go_on(5)
        filler.unlink()
        assert room.told_next().kind == "written"
        assert room.all_is_kept
        assert room.recorder.close(SOON, []) is None


def test_read_only_records_are_written_when_they_may_be(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", "4m") as disk:
        with opened(disk) as records:
            keep(records, "earlier", whole())
        remount(disk, "ro")
        room = Room(disk)
        room.recorder.start()
        room.begin()
        told = room.told_next()
        assert told.kind == "read_only"
        assert "Make the file and its folder writable" in told.sentence
        remount(disk, "rw")
        assert room.told_next().kind == "written"
        assert room.all_is_kept
        assert room.recorder.close(SOON, []) is None


def test_a_folder_that_is_gone_is_written_when_it_comes_back(room: Room) -> None:
    away = room.folder.with_name("away")
    room.begin()
    assert room.recorder.flush(SOON)
    room.folder.rename(away)
    room.go_on(3)
    assert room.told_next().kind == "gone"
    assert not room.folder.exists()
    away.rename(room.folder)
    assert room.told_next().kind == "written"
    assert room.all_is_kept


def test_into_new_records_the_whole_session_is_written(room: Room) -> None:
    room.begin()
    room.go_on(3)
    assert room.recorder.flush(SOON)
    shutil.rmtree(room.folder)
    room.go_on(3)
    assert room.told_next().kind == "gone"
    room.folder.mkdir()
    assert room.told_next().kind == "written"
    assert room.all_is_kept


def test_damaged_records_can_be_replaced_by_their_backup_while_the_session_goes_on(tmp_path: Path) -> None:
    room, path = Room(tmp_path), tmp_path / "records.db"
    with opened(tmp_path) as records:
        for number in range(30):
            keep(records, str(number), whole())
    assert backups.daily(path, NOW) is not None
    spoil(path)
    room.recorder.start()
    room.begin()
    assert room.told_next().kind == "damaged"
    backup = backups.newest_good(path)
    assert backup is not None
    with room.recorder.apart():
        room.go_on(3)
        backups.restore(backup.file, path, NOW)
    assert room.told_next().kind == "written"
    assert room.all_is_kept
    with opened(tmp_path) as records:
        assert len(list(records.all())) == 31
    assert room.recorder.close(SOON, []) is None


def test_what_could_not_be_written_to_the_end_is_left_in_a_file_and_taken_in_later(tmp_path: Path) -> None:
    blocked, spare = tmp_path / "file", tmp_path / "spare"
    blocked.write_text("in the way", encoding="utf-8")
    spare.mkdir()
    room = Room(blocked / "data")
    room.recorder.start()
    room.begin()
    room.go_on(3)
    assert room.told_next().kind in ("gone", "read_only", "unreadable")
    left = room.recorder.close(0.1, [blocked, spare])
    assert left is not None
    assert list(left_behind([spare])) == [left]
    assert stat.S_IMODE(left.stat().st_mode) == 0o600 or os.name == "nt"
    room.folder = tmp_path / "later"
    with opened(room.folder) as records:
        take_in(left, records)
    assert room.kept() == tuple(room.session.events)
    assert not left.exists()


def test_a_change_that_cannot_be_written_at_all_is_told_and_left_too(tmp_path: Path) -> None:
    room = Room(tmp_path / "data")
    room.recorder.start()
    wrong = Happened("nobody", 3, ())
    room.recorder.write(wrong)
    assert room.told_next().kind == "other"
    left = room.recorder.close(0.1, [tmp_path])
    assert left is not None
    assert "nobody" in left.read_text(encoding="utf-8")


def test_where_no_folder_takes_the_rest_it_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        leave([Reached("one", 1)], [tmp_path / "nowhere", tmp_path / "nowhere else"])


def test_only_the_last_checkpoint_of_each_session_waits() -> None:
    said = [Reached("a", 1), Reached("b", 1), Happened("a", 0, ()), Reached("a", 2), Reached("a", 3)]
    assert without_old_checkpoints(said) == [said[1], said[2], said[4]]


def test_what_waits_lies_in_a_file_until_it_is_written(tmp_path: Path) -> None:
    folder, refuge = tmp_path / "data", tmp_path / "refuge"
    refuge.mkdir()
    folder.mkdir()
    (folder / "records.db").write_bytes(b"\xa5" * 50_000)
    room = Room(folder, Refuge(lambda: [refuge]))
    room.recorder.start()
    room.begin()
    room.go_on(3)
    assert room.told_next().kind == "damaged"
    room.go_on(3)
    room.recorder.flush(0.2)
    left, *_ = left_behind([refuge])  # for a moment the one that takes its place lies beside it
    other = tmp_path / "other"  # as the next start finds it, had the program been killed
    other.mkdir()
    with opened(other) as records:
        take_in(Path(shutil.copy(left, other / left.name)), records)
        (found,) = records.unfinished()
    assert found.id == room.log.id
    assert found.record.events == tuple(room.session.events[: len(found.record.events)])
    assert len(found.record.events) >= 1
    (folder / "records.db").unlink()
    assert room.told_next().kind == "written"
    assert room.all_is_kept
    assert list(refuge.iterdir()) == []
    assert room.recorder.close(SOON, []) is None


def said_in(refuge: Path) -> str:
    """All that lies there, but for a file that is taking another's place at this moment."""
    texts = []
    for file in left_behind([refuge]):
        with suppress(FileNotFoundError):
            texts.append(file.read_text("utf-8"))
    return "".join(texts)


def test_what_is_said_between_two_tries_lies_in_the_file_at_once(tmp_path: Path) -> None:
    folder, refuge = tmp_path / "data", tmp_path / "refuge"
    for each in (folder, refuge):
        each.mkdir()
    (folder / "records.db").write_bytes(b"\xa5" * 50_000)
    room = Room(folder, Refuge(lambda: [refuge]), pauses=(600.0,))
    room.recorder.start()
    room.begin()
    assert room.told_next().kind == "damaged"
    room.go_on(2)
    last = f'"at":{room.session.now}'
    until = time.monotonic() + SOON
    while last not in said_in(refuge):
        assert time.monotonic() < until
    assert room.recorder.close(0.1, [tmp_path]) is not None


def test_what_was_written_is_written_again_into_other_records(room: Room) -> None:
    room.begin()
    room.go_on(2)
    assert room.recorder.flush(SOON)
    with room.recorder.apart():
        (room.folder / "records.db").unlink()
    assert room.recorder.flush(SOON)
    assert room.all_is_kept


def test_a_file_that_can_never_be_taken_in_does_not_keep_others_from_it(tmp_path: Path) -> None:
    wrong, gap = (tmp_path / f"massage-desktop-unwritten-{name}.jsonl" for name in ("a", "b"))
    wrong.write_text("no change\n", encoding="utf-8")
    gap.write_text('{"change":"reached","session":"unknown","at":5}\n', encoding="utf-8")
    with opened(tmp_path) as records:
        for path in left_behind([tmp_path]):
            take_in(path, records)
    assert list(left_behind([tmp_path])) == []
    assert wrong.with_name(wrong.name + ".refused").read_text(encoding="utf-8") == "no change\n"
    assert gap.with_name(gap.name + ".refused").exists()

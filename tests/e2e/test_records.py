"""The records of the real program: killed, on a full or protected disk, started twice."""

import os
import random
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from massage_desktop.store.opening import open_records, records_file
from massage_desktop.store.sqlite import looks_damaged
from tests.e2e.desktop import Desktop
from tests.e2e.kept import OFFER, Seen, begun, records_of, said, unfinished, watch
from tests.e2e.screening import start_session
from tests.e2e.waiting import wait_until
from tests.services.mounted import fill, remount, small_disk

KILLS = int(os.environ.get("MASSAGE_DESKTOP_KILLS", "5"))
SPEED = 20


@pytest.mark.parametrize("number", range(KILLS))
def test_killed_at_any_moment_it_loses_nothing(desktop: Desktop, tmp_path: Path, number: int) -> None:
    moment = random.Random(number).uniform(1.2, 12.0)  # noqa: S311 - no secret
    data = tmp_path / "data"
    program = begun(desktop, data, SPEED)
    seen = watch(data, moment, SPEED)
    program.close()
    killed = time.time()
    check_recovery(desktop, data, seen, killed)


def check_recovery(desktop: Desktop, data: Path, seen: Seen, killed: float) -> None:
    """The next start offers the session: all that was safe, and the place within a second."""
    (found,) = unfinished(data)
    assert not looks_damaged(records_file(data))
    events = found.record.events
    assert events[: len(seen.found.record.events)] == seen.found.record.events
    lost = killed - seen.began - found.at / 1000 / SPEED
    assert lost < 1.0, f"{lost:.3f} s lost"
    program = desktop.launch("--data-dir", data)
    program.a11y.wait_for(OFFER)
    program.a11y.press("Continue, paused where it was")
    program.a11y.press("Resume")
    wait_until(lambda: len(unfinished(data)[0].record.events) > len(events) + 1, "the session to go on")
    (later,) = unfinished(data)
    assert later.id == found.id
    assert later.record.events[: len(events)] == events
    program.close()


def interrupted(desktop: Desktop, data: Path) -> None:
    """Leave an unfinished session in the records; one that is offered before is left for later."""
    program = desktop.launch("--mode", "back", "--data-dir", data)
    if unfinished(data):
        program.a11y.wait_for(OFFER)
        program.keys("Escape")
    before = len(unfinished(data))
    start_session(program)
    wait_until(lambda: len(unfinished(data)) > before, "the session in the records")
    program.close()


def test_several_are_offered_one_after_the_other(desktop: Desktop, tmp_path: Path) -> None:
    data = tmp_path / "data"
    interrupted(desktop, data)
    interrupted(desktop, data)
    program = desktop.launch("--data-dir", data)
    program.a11y.wait_for("1 more session", prefix=True)
    program.a11y.press("Discard")
    program.a11y.wait_for("Escape: asked again", prefix=True)
    program.a11y.press("Close as stopped")
    program.a11y.wait_for("The session was ended early")
    wait_until(lambda: not unfinished(data), "both to be over")
    with records_of(data) as records:
        assert [each.status for each in records.all()] == ["stopped", "discarded"]


def test_a_summary_that_is_left_is_in_the_records(desktop: Desktop, tmp_path: Path) -> None:
    data = tmp_path / "data"
    program = begun(desktop, data)
    tree = program.a11y
    tree.press("Stop session")
    tree.press("Finished early")
    tree.write("Notes", "tense shoulders")
    tree.press("New session")
    tree.wait_for("The session is kept in the records and can be printed later.")
    tree.press("Leave without saving")
    tree.wait_for("Start session")
    with records_of(data) as records:
        (line,) = records.history().lines
        wait_until(lambda: records.read(line.id).notes == "tense shoulders", "the notes in the records")


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with small_disk(tmp_path / "disk", "4m") as folder:
        yield folder


def test_on_a_full_disk_the_session_goes_on_and_is_written_later(desktop: Desktop, disk: Path) -> None:
    program = begun(desktop, disk)
    tree = program.a11y
    filler = fill(disk)
    tree.wait_for(
        "The records cannot be written: the disk is full. Free some space.", prefix=True, timeout=40
    )
    tree.press("Pause")
    tree.press("Resume")
    filler.unlink()
    tree.wait_for("All records are written now.")
    wait_until(lambda: "resumed" in said(disk), "what happened meanwhile")
    assert said(disk).count("paused") == 1


def test_records_that_may_not_be_written_are_written_once_they_may(desktop: Desktop, disk: Path) -> None:
    open_records(records_file(disk), datetime.now(UTC)).close()
    remount(disk, "ro")
    program = desktop.launch("--mode", "back", "--data-dir", disk)
    tree = program.a11y
    why = "The records may not be written. Make their file and its folder writable."
    tree.wait_for("The data folder", prefix=True, fits=lambda label: why in label.name)
    start_session(program)
    tree.wait_for("Current stage Stroking", prefix=True)
    tree.press("Pause")
    remount(disk, "rw")
    tree.wait_for("All records are written now.")
    assert said(disk)[-1] == "paused"
    tree.press("Stop session")
    tree.press("Finished early")
    tree.press("New session")
    tree.press("Leave without saving")
    tree.wait_for("Verdict", prefix=True)
    wait_until(lambda: tree.find("The data folder", prefix=True) is None, "the sentence to go")


def test_a_second_start_raises_the_first_window(desktop: Desktop, tmp_path: Path) -> None:
    first = desktop.launch("--data-dir", tmp_path / "data")
    first.a11y.wait_for("Start session")
    other = desktop.launch("--data-dir", tmp_path / "other")
    other.a11y.wait_for("Start session")
    assert active(desktop) == other.pid
    second = desktop.launch("--data-dir", tmp_path / "data")
    assert second.wait() == 0
    wait_until(lambda: active(desktop) == first.pid, "the first window in front")
    first.close()  # killed: what it leaves must not keep anybody from starting
    third = desktop.launch("--data-dir", tmp_path / "data")
    third.a11y.wait_for("Start session")


def active(desktop: Desktop) -> int:
    """Whose window is active, by the program's number."""
    return int(desktop.run("xdotool", "getactivewindow", "getwindowpid"))

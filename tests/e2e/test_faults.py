"""What goes wrong around a running session of the real program, and that the session goes on."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from massage_desktop.services.leftover import left_behind
from massage_desktop.services.log import crash_file, log_file, log_files
from massage_desktop.services.spare_room import spare_folders
from massage_desktop.store.opening import records_file
from tests.e2e.desktop import Desktop, screen
from tests.e2e.kept import OFFER, begun, records_of, said, unfinished, watch
from tests.e2e.waiting import wait_until

GONE = "The folder of the records is gone. Bring it back."
GOES_ON = "The session goes on; all of it is kept, and written when that is possible."
WRITTEN = "All records are written now."
LOCKING = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN EXCLUSIVE")
print("locked", flush=True)
sys.stdin.read()
"""


@contextmanager
def locked(file: Path) -> Iterator[None]:
    """Another program holds the records."""
    command = [sys.executable, "-c", LOCKING, str(file)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "locked\n"
        yield


def test_records_locked_for_half_a_minute_are_written_afterwards(desktop: Desktop, tmp_path: Path) -> None:
    data = tmp_path / "data"
    program = begun(desktop, data)
    tree = program.a11y
    wait_until(lambda: unfinished(data), "the session in the records")
    with locked(records_file(data)):
        until = time.monotonic() + 30
        tree.press("Next stage")
        tree.wait_for("Current stage Deep stroking", prefix=True)
        why = "The records cannot be used: another program holds them. Close it."
        tree.wait_for(f"{why} {GOES_ON}")
        tree.press("Add 30 seconds")
        tree.wait_for("30 seconds added")
        tree.wait_for(f"{why} {GOES_ON}")  # it stays until all is written
        tree.press("Pause")
        tree.wait_for("Resume")
        wait_until(lambda: list(left_behind([data])), "what waits to be in a file")
        time.sleep(max(until - time.monotonic(), 0))  # nothing to wait for: it must hold so long
        tree.press("Resume")
        assert "paused" not in said(data)
    tree.wait_for(WRITTEN)
    wait_until(lambda: said(data)[-1] == "resumed", "all of it in the records")
    assert said(data).count("paused") == 1
    assert "stage_ended" in said(data)
    assert not list(left_behind([data]))


def test_records_locked_at_the_start_are_read_once_they_are_let_go(desktop: Desktop, tmp_path: Path) -> None:
    data = tmp_path / "data"
    begun(desktop, data)
    wait_until(lambda: unfinished(data), "the session in the records")
    desktop.close_programs()
    with closing(sqlite3.connect(records_file(data), isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode=EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        program = desktop.launch("--data-dir", data)
        program.a11y.wait_for("The records cannot be used: another program holds them. Close it.", timeout=40)
    program.a11y.wait_for(OFFER, timeout=40)


def test_with_the_display_server_gone_the_next_start_recovers(desktop: Desktop, tmp_path: Path) -> None:
    data = tmp_path / "data"
    with screen(tmp_path) as (display, server):
        program = begun(desktop, data, DISPLAY=display)
        tree = program.a11y
        tree.press("Next stage")
        tree.wait_for("Current stage Deep stroking", prefix=True)
        wait_until(lambda: "stage_ended" in said(data), "the next stage in the records")
        seen = watch(data, 2)
        killed = time.time()
        server.kill()
        assert program.wait() != 0
    (found,) = unfinished(data)
    assert found.record.events == seen.found.record.events
    assert killed - seen.began - found.at / 1000 < 1.0
    program = desktop.launch("--data-dir", data)
    tree = program.a11y
    tree.wait_for(OFFER)
    tree.press("Continue, paused where it was")
    tree.wait_for("Current stage Deep stroking", prefix=True)
    assert unfinished(data)[0].id == found.id


def test_a_data_folder_that_went_away_is_written_when_it_is_back(desktop: Desktop, tmp_path: Path) -> None:
    data, away = tmp_path / "data", tmp_path / "away"
    program = begun(desktop, data)
    tree = program.a11y
    wait_until(lambda: unfinished(data), "the session in the records")
    data.rename(away)
    tree.wait_for(f"{GONE} {GOES_ON}")
    tree.press("Next stage")
    tree.wait_for("Current stage Deep stroking", prefix=True)
    tree.press("Pause")
    tree.wait_for("Resume")
    away.rename(data)
    tree.wait_for(WRITTEN)
    assert said(data)[-1] == "paused"
    assert "Traceback" not in program.log()


def test_a_data_folder_that_stays_away_is_made_anew_at_the_end(desktop: Desktop, tmp_path: Path) -> None:
    data = tmp_path / "data"
    program = begun(desktop, data)
    tree = program.a11y
    wait_until(lambda: unfinished(data), "the session in the records")
    data.rename(tmp_path / "away")
    tree.wait_for(f"{GONE} {GOES_ON}")
    tree.press("Stop session")
    tree.press("Finished early")
    tree.wait_for("The session was ended early")
    tree.wait_for(f"{GONE} What is not written yet is kept, and written when that is possible.")
    tree.write("Notes", "tense shoulders")
    program.keys("ctrl+q")
    tree.press("Leave without saving")
    assert program.wait() == 0
    with records_of(data) as records:
        (line,) = records.history().lines
        assert (line.status, records.read(line.id).notes) == ("stopped", "tense shoulders")


def test_killed_while_the_data_folder_is_away_it_is_offered_once_it_is_back(
    desktop: Desktop, tmp_path: Path
) -> None:
    data, away = tmp_path / "data", tmp_path / "away"
    program = begun(desktop, data)
    tree = program.a11y
    wait_until(lambda: unfinished(data), "the session in the records")
    data.rename(away)
    tree.wait_for(f"{GONE} {GOES_ON}")
    tree.press("Next stage")
    tree.wait_for("Current stage Deep stroking", prefix=True)
    spare = spare_folders(data)[-1]
    wait_until(
        lambda: "stage_ended" in "".join(file.read_text() for file in left_behind([spare])), "the file"
    )
    program.close()
    away.rename(data)
    program = desktop.launch("--data-dir", data)
    program.a11y.wait_for(OFFER)
    assert "stage_ended" in said(data)


def test_a_crash_below_python_leaves_its_places_and_the_session(desktop: Desktop, tmp_path: Path) -> None:
    data = tmp_path / "data"
    program = begun(desktop, data)
    wait_until(lambda: unfinished(data), "the session in the records")
    os.kill(program.pid, signal.SIGSEGV)
    assert program.wait() == -signal.SIGSEGV
    left = crash_file(data / "log")
    text = left.read_text(encoding="utf-8")
    assert "Segmentation fault" in text
    assert "first_frame.py" in text  # where the window was run
    assert left in log_files(data / "log")
    again = desktop.launch("--data-dir", data)
    again.a11y.wait_for(OFFER)
    assert "the program has crashed before" in log_file(data / "log").read_text(encoding="utf-8")

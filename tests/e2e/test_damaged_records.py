"""The real program over a damaged file of records: what it offers, by keys too, and that nothing is lost."""

import os
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from massage_desktop.services.leftover import left_behind
from massage_desktop.store import backups
from massage_desktop.store.opening import open_records, records_file
from tests.e2e.desktop import Desktop
from tests.e2e.kept import OFFER, begun, records_of, said, unfinished
from tests.e2e.screening import start_session
from tests.e2e.waiting import wait_until
from tests.store.spoiling import PAGE, spoil, spoil_table
from tests.views.kept_sessions import keep_many, whole

DAMAGED = "The records are damaged"
SESSIONS = 60
RESTORED = f"{SESSIONS} sessions restored and checked."
RESTORED_TODAY = f"{SESSIONS + 1} sessions restored and checked."  # by the backup made at the start


def cut(file: Path) -> None:
    """As after a crash of the file system: the second half is missing."""
    os.truncate(file, file.stat().st_size // PAGE // 2 * PAGE)


def overwrite(file: Path) -> None:
    """Another program wrote into it."""
    file.write_bytes(b"\xa5" * file.stat().st_size)


def kept_with_backup(data: Path) -> Path:
    """Records with their backup of yesterday, and one session since; returns the file."""
    keep_many(data, SESSIONS)
    file = records_file(data)
    assert backups.daily(file, datetime.now(UTC) - timedelta(days=1)) is not None
    with open_records(file, datetime.now(UTC)) as records:
        records.begin("since", whole())
        records.append("since", 0, whole().events)
    return file


def statuses(data: Path) -> dict[str, str]:
    """All sessions that are kept, with their status."""
    with records_of(data) as records:
        return records.statuses()


def kept_beside(data: Path) -> list[bytes]:
    """The files that were replaced."""
    return [each.read_bytes() for each in records_file(data).parent.glob("records-replaced-*.db")]


@pytest.mark.parametrize("damage", [spoil, cut, overwrite])
def test_the_newest_good_backup_is_offered_at_the_start(
    desktop: Desktop, tmp_path: Path, damage: Callable[[Path], None]
) -> None:
    data = tmp_path / "data"
    file = kept_with_backup(data)
    damage(file)
    before = file.read_bytes()
    program = desktop.launch("--data-dir", data)
    tree = program.a11y
    tree.wait_for(DAMAGED)
    tree.wait_for(f"{SESSIONS} sessions")
    button = tree.wait_for("Put the backup in place", fits=lambda found: "focused" in found.states)
    assert "Newest good backup" in button.description
    assert f"{datetime.now():%H}" in button.description  # noqa: DTZ005 - as the program shows it
    tree.press("Put the backup in place")
    tree.wait_for(RESTORED, prefix=True)
    program.keys("Return")
    wait_until(lambda: tree.find(DAMAGED, prefix=True) is None, "the sentence to go")
    assert set(statuses(data)) >= {f"session-{number}" for number in range(SESSIONS)}
    assert before in kept_beside(data)
    program.keys("ctrl+h")
    tree.wait_for("50 sessions shown", prefix=True)
    assert "Traceback" not in program.log()


def test_what_was_kept_since_the_backup_is_taken_over_where_it_can_be_read(
    desktop: Desktop, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    spoil_table(kept_with_backup(data), "words")
    program = desktop.launch("--data-dir", data)
    tree = program.a11y
    tree.wait_for(DAMAGED)
    program.keys("Return")
    tree.wait_for(f"{RESTORED} 1 more session could be read in the damaged file.", prefix=True)
    program.keys("Return")
    wait_until(lambda: statuses(data).get("since") == "finished", "the session since the backup")


def test_without_a_backup_new_records_are_begun_by_keys(desktop: Desktop, tmp_path: Path) -> None:
    data = tmp_path / "data"
    keep_many(data, SESSIONS)
    overwrite(records_file(data))
    program = desktop.launch("--data-dir", data)
    tree = program.a11y
    tree.wait_for("There is none.")
    assert tree.find("Put the backup in place") is None
    tree.wait_for("Begin new records", fits=lambda found: "focused" in found.states)
    program.keys("Return")
    tree.wait_for("New records are begun.", prefix=True)
    program.keys("Return")
    wait_until(lambda: tree.find(DAMAGED, prefix=True) is None, "the sentence to go")
    assert statuses(data) == {}
    assert len(kept_beside(data)) == 1


def test_a_session_over_damaged_records_is_not_lost_even_by_a_kill(desktop: Desktop, tmp_path: Path) -> None:
    data = tmp_path / "data"
    overwrite(kept_with_backup(data))
    program = desktop.launch("--mode", "back", "--data-dir", data)
    tree = program.a11y
    tree.wait_for(DAMAGED)
    program.keys("Escape")
    tree.wait_for(f"{DAMAGED}. Restore the newest backup.")
    start_session(program)
    tree.wait_for("Current stage Stroking", prefix=True)
    wait_until(lambda: list(left_behind([data])), "what waits to be in a file")
    tree.press("Pause")
    wait_until(
        lambda: '"paused"' in next(left_behind([data])).read_text(), "the pause in the file", timeout=40
    )
    program.close()
    program = desktop.launch("--data-dir", data)
    tree = program.a11y
    tree.press("Put the backup in place")
    tree.wait_for(RESTORED, prefix=True)
    program.keys("Return")
    tree.wait_for(OFFER)
    assert said(data)[-1] == "paused"
    assert not list(left_behind([data]))


def test_found_damaged_in_a_session_it_is_offered_after_it(desktop: Desktop, tmp_path: Path) -> None:
    data = tmp_path / "data"
    file = kept_with_backup(data)
    program = begun(desktop, data)
    tree = program.a11y
    wait_until(lambda: unfinished(data), "the session in the records")
    bad = file.with_name("bad")  # as a program that keeps folders alike puts another state in place
    bad.write_bytes(b"\xa5" * 50_000)
    bad.replace(file)
    tree.wait_for(f"{DAMAGED}. Restore the newest backup. The session goes on", prefix=True, timeout=40)
    tree.press("Next stage")
    tree.wait_for("Current stage Deep stroking", prefix=True)
    tree.press("Stop session")
    tree.press("Finished early")
    tree.wait_for("The session was ended early")
    tree.write("Notes", "tense shoulders")
    assert tree.find("Put the backup in place") is None
    tree.press("New session")
    tree.press("Leave without saving")
    tree.press("Put the backup in place")
    tree.wait_for(RESTORED_TODAY, prefix=True)
    program.keys("Return")
    with records_of(data) as records:
        wait_until(lambda: len(records.statuses()) == SESSIONS + 2, "the session in the restored records")
        newest = records.history().lines[0]
        kept = records.read(newest.id)
    assert (kept.status, kept.notes) == ("stopped", "tense shoulders")


def test_damaged_in_place_while_a_session_ran_it_is_in_the_restored_records(
    desktop: Desktop, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    file = kept_with_backup(data)
    program = begun(desktop, data)
    tree = program.a11y
    wait_until(lambda: unfinished(data), "the session in the records")
    spoil(file)
    tree.press("Stop session")
    tree.press("Finished early")
    tree.wait_for("The session was ended early")
    tree.press("New session")
    tree.press("Leave without saving")
    tree.press("Put the backup in place")
    tree.wait_for(RESTORED_TODAY, prefix=True)
    program.keys("Return")
    wait_until(lambda: len(statuses(data)) == SESSIONS + 2, "the session in the restored records")
    with records_of(data) as records:
        newest = records.history().lines[0]
    assert newest.status == "stopped"


def test_found_damaged_by_the_history_it_is_offered_there(desktop: Desktop, tmp_path: Path) -> None:
    data = tmp_path / "data"
    file = kept_with_backup(data)
    program = desktop.launch("--data-dir", data)
    tree = program.a11y
    tree.wait_for("Verdict", prefix=True)
    wait_until(lambda: unfinished(data) == (), "the records to be looked at")
    overwrite(file)
    program.keys("ctrl+h")
    tree.press("Put the backup in place")
    tree.wait_for(RESTORED_TODAY, prefix=True)
    program.keys("Return")
    program.keys("ctrl+h")
    tree.wait_for("50 sessions shown", prefix=True)

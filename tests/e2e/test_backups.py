"""Backups of the real program: of the day by itself, and by the menu, to and fro."""

from datetime import UTC, datetime
from pathlib import Path

from massage_desktop.store import backups
from massage_desktop.store.opening import open_records, records_file
from tests.e2e.desktop import Desktop
from tests.e2e.kept import records_of
from tests.e2e.program import Program
from tests.e2e.waiting import wait_until
from tests.views.kept_sessions import keep, stopped, whole


def from_menu(desktop: Desktop, program: Program, *keys: str) -> None:
    """Open the window's menu with the mouse and go on by keys."""
    desktop.run("xdotool", "mousemove", "35", "48", "click", "1")
    program.keys(*keys, "Return")


def answer_with(program: Program, title: str, path: Path) -> None:
    """Choose a file in the dialog of that title."""
    program.a11y.wait_for(title, role="dialog", prefix=True)
    program.keys("ctrl+a")
    program.type(str(path))
    program.keys("Return")


def sessions(data: Path) -> set[str]:
    """What is kept now."""
    with records_of(data) as records:
        return set(records.statuses())


def test_a_day_s_first_start_makes_its_backup(desktop: Desktop, tmp_path: Path) -> None:
    data = tmp_path / "data"
    keep(data, whole())
    program = desktop.launch("--data-dir", data)
    program.a11y.wait_for("Verdict", prefix=True)
    folder = backups.folder_of(records_file(data))
    wait_until(lambda: folder.is_dir() and list(folder.glob("daily-*.db")), "the backup of the day")
    (made,) = folder.iterdir()
    assert backups.verify(made)["sessions"] == 1
    assert made.stat().st_mode & 0o777 == 0o600


def test_by_the_menu_records_are_backed_up_and_put_back(desktop: Desktop, tmp_path: Path) -> None:
    data, to = tmp_path / "data", tmp_path / "b.db"
    keep(data, whole())
    program = desktop.launch("--data-dir", data)
    tree = program.a11y
    tree.wait_for("Verdict", prefix=True)
    from_menu(desktop, program, "Down", "Down")
    answer_with(program, "Back up records", to)
    tree.wait_for("1 session backed up and checked.")
    program.keys("Return")
    with open_records(records_file(data), datetime.now(UTC)) as records:
        records.begin("later", stopped())
        records.append("later", 0, stopped().events)
    from_menu(desktop, program, "Down", "Down", "Down")
    answer_with(program, "Restore records", to)
    tree.press("Restore")
    tree.wait_for("1 session restored and checked.")
    program.keys("Return")
    assert sessions(data) == {"session-0"}
    (old,) = records_file(data).parent.glob("records-replaced-*.db")
    assert backups.verify(old)["sessions"] == 2
    program.keys("ctrl+h")
    tree.wait_for("1 session", prefix=True)
    assert "Traceback" not in program.log()

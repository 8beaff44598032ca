"""The history in the real program: a session is found by keys alone, and its sheet saved again as it was."""

import subprocess
import sys
from pathlib import Path

from tests.e2e.desktop import Desktop
from tests.e2e.program import Program
from tests.e2e.screening import start_session
from tests.e2e.waiting import wait_until
from tests.views.kept_sessions import keep, stopped, whole


def words(pdf: Path) -> list[str]:
    """All words of a PDF, as they stand in its lines."""
    command = ["pdftotext", "-layout", str(pdf), "-"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()


def open_by_keys(program: Program, client: str) -> None:
    """From wherever one is to the session of a client."""
    program.keys("ctrl+h")
    search = program.a11y.wait_for("Search", role="text", fits=lambda field: "focused" in field.states)
    assert not search.text
    program.type(client)
    program.a11y.wait_for("1 session", prefix=True)
    program.keys("Return", "Return")
    program.a11y.wait_for("Back to the list")


def save_again(program: Program, path: Path) -> None:
    """Answer the file dialog in which a sheet is saved."""
    program.a11y.wait_for("Save as PDF", role="dialog", prefix=True)
    program.keys("ctrl+a")
    program.type(str(path))
    program.keys("Return")
    program.a11y.wait_for(f"Saved: {path.name}")


def test_a_kept_session_is_found_and_amended_and_saved_as_the_command_line_does(
    desktop: Desktop, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    keep(data, stopped(), whole())
    summary = ("summary", "session-1", "--output", tmp_path / "first.pdf", "--data-dir", data)
    desktop.run(sys.executable, "-m", "massage_desktop", *summary)
    program = desktop.launch("--data-dir", data)
    program.a11y.wait_for("Verdict", prefix=True)
    open_by_keys(program, "a-17")
    program.keys("ctrl+s")
    save_again(program, tmp_path / "again.pdf")
    assert words(tmp_path / "again.pdf") == words(tmp_path / "first.pdf")
    assert "A-17" in words(tmp_path / "again.pdf")
    program.a11y.write("Amended notes", "neck softer")
    program.a11y.press("Amend the notes")
    program.a11y.wait_for("The notes were amended")
    program.keys("ctrl+s")
    save_again(program, tmp_path / "amended.pdf")
    assert {"tense", "softer", "Amended"} <= set(words(tmp_path / "amended.pdf"))
    program.keys("Escape", "Escape")
    wait_until(lambda: program.a11y.find("Search", role="text") is None, "the history to close")
    assert "Traceback" not in program.log()


def test_a_session_that_was_run_is_found_and_printed_as_its_summary_was(
    desktop: Desktop, tmp_path: Path
) -> None:
    program = desktop.launch("--mode", "back", "--speed", "400", "--data-dir", tmp_path / "data")
    start_session(program)
    program.a11y.wait_for("The session is complete", timeout=30)
    program.a11y.write("Client code", "Анна-7")
    program.a11y.write("Notes", "neck tense")
    program.keys("ctrl+s")
    save_again(program, tmp_path / "first.pdf")
    program.a11y.press("New session")
    program.a11y.wait_for("Verdict", prefix=True)
    open_by_keys(program, "tense")
    program.keys("ctrl+s")
    save_again(program, tmp_path / "again.pdf")
    assert words(tmp_path / "again.pdf") == words(tmp_path / "first.pdf")
    assert {"Анна-7", "tense"} <= set(words(tmp_path / "again.pdf"))

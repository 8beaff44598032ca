"""The summary on paper: a printer that works, none at all, and one that goes while its dialog is open."""

import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.desktop import Desktop
from tests.e2e.program import Program
from tests.e2e.screening import start_session
from tests.e2e.waiting import wait_until
from tests.services.print_server import PrintServer, print_server

NOT_LOST = "Nothing is lost. The summary can be saved as a PDF instead."


@pytest.fixture
def server() -> Iterator[PrintServer]:
    """A print server whose printer `PDF` works."""
    with tempfile.TemporaryDirectory(prefix="md-") as folder, print_server(Path(folder)) as server:
        yield server


def at_the_summary(desktop: Desktop, folder: Path, **variables: str) -> Program:
    """The program after a session."""
    arguments = ("--mode", "back", "--speed", "400", "--data-dir", folder / "data")
    program = desktop.launch(*arguments, **variables)
    start_session(program)
    program.a11y.wait_for("The session is complete", timeout=30)
    return program


def save_as(program: Program, path: Path) -> None:
    """Answer the file dialog."""
    program.a11y.wait_for("Save as PDF", role="dialog", prefix=True)
    program.keys("ctrl+a")
    program.type(str(path))
    program.keys("Return")
    program.a11y.wait_for(f"Saved: {path.name}")


def told(*command: str | Path) -> str:
    """What one of poppler's programs says of a PDF."""
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def words(pdf: Path) -> list[str]:
    """All words of a PDF, as they stand in its lines."""
    return told("pdftotext", "-layout", pdf, "-").split()


def gone(program: Program, name: str) -> None:
    wait_until(lambda: program.a11y.find(name, prefix=True) is None, f"{name!r} to go")


def test_what_is_printed_reads_as_what_is_saved(
    desktop: Desktop, server: PrintServer, tmp_path: Path
) -> None:
    program = at_the_summary(desktop, tmp_path, **server.variables)
    program.a11y.write("Client code", "Анна S.")
    program.a11y.press("Print summary")
    program.a11y.press("Print", role="push button")
    printed = server.printed(tmp_path)
    program.a11y.wait_for("Printed: PDF")
    program.a11y.press("Save as PDF")
    save_as(program, tmp_path / "saved.pdf")
    assert words(printed) == words(tmp_path / "saved.pdf")
    assert "Kneading" in words(printed)
    assert "Pages:           1\n" in told("pdfinfo", printed)
    head = 2  # lines
    assert len(told("pdfimages", "-list", printed).splitlines()) == head


def test_without_a_printer_the_summary_is_seen_and_saved(desktop: Desktop, tmp_path: Path) -> None:
    program = at_the_summary(desktop, tmp_path, CUPS_SERVER=str(tmp_path / "nowhere"))
    tree = program.a11y
    tree.press("Preview")
    tree.wait_for("Preview", role="dialog", prefix=True)
    tree.press("Zoom in")
    tree.press("Close")
    gone(program, "Zoom in")
    tree.press("Print summary")
    tree.wait_for("No printer was found.")
    tree.wait_for(NOT_LOST)
    tree.press("Back to the summary")
    gone(program, "No printer was found.")
    tree.press("Preview")
    tree.press("Print...")
    tree.wait_for("No printer was found.")
    program.keys("Return")
    save_as(program, tmp_path / "saved.pdf")
    assert "Kneading" in words(tmp_path / "saved.pdf")
    assert "Traceback" not in program.log()


def test_a_printer_that_goes_while_its_dialog_is_open(
    desktop: Desktop, server: PrintServer, tmp_path: Path
) -> None:
    server.add("Other")
    program = at_the_summary(desktop, tmp_path, **server.variables)
    tree = program.a11y
    tree.press("Print summary")
    tree.wait_for("Print", role="dialog", prefix=True)
    server.remove("PDF")
    tree.press("Print", role="push button")
    tree.wait_for("The printer PDF is no longer there.")
    tree.wait_for(NOT_LOST)
    tree.press("Back to the summary")
    tree.press("New session")
    tree.wait_for("The summary was neither printed nor saved. Save it as a PDF first?")
    assert "Traceback" not in program.log()

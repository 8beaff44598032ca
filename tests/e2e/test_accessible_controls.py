"""Every page, dock and dialog as a screen reader has it: names, roles, labels, and a way round by Tab."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e.accessibility import Accessibility
from tests.e2e.audit import in_front, problems, unreached, walk
from tests.e2e.desktop import Desktop
from tests.e2e.program import Program
from tests.e2e.screening import pass_screening, start_session
from tests.e2e.waiting import wait_until

Opened = Callable[[str], Program]


def checked(program: Program, sign: str) -> list[str]:
    """What is wrong with the page or dialog that shows `sign`, Tab's way round it included."""
    program.a11y.wait_for(sign, prefix=True)
    outline = in_front(program.a11y.outline())
    return problems(outline) + unreached(outline, walk(program))


@pytest.fixture
def opened(desktop: Desktop, tmp_path: Path) -> Opened:
    """Starts the program with a mode, its first verdict shown."""

    def open_mode(mode: str) -> Program:
        program = desktop.launch("--mode", mode, "--data-dir", tmp_path / "data")
        program.a11y.wait_for("Verdict ", prefix=True)
        return program

    return open_mode


def test_the_prepare_page(opened: Opened) -> None:
    program = opened("neck")
    assert checked(program, "Prepare") == []


def test_questions_that_were_opened(opened: Opened) -> None:
    program = opened("lumbar")
    tree = program.a11y
    for short in ("fever, 37.5 °C or more", "blood thinner", "mole, scar or other place to keep off"):
        tree.press(short)
    tree.wait_for("Is the temperature 37.5", role="panel", prefix=True)
    assert problems(tree.outline()) == []


def test_the_session_s_page_and_its_dialogs(opened: Opened) -> None:
    program = opened("back")
    tree = program.a11y
    tree.press("Pain before 3")
    start_session(program)
    assert checked(program, "Current stage") == []
    tree.press("Sources of this page")
    assert checked(program, "A: the article") == []
    tree.press("Close")
    tree.press("Pain or event")
    assert checked(program, "Pain now 0") == []
    tree.press("Pain now 8")
    assert checked(program, "Alarm") == []
    tree.press("Go on with the session")
    tree.press("Stop session")
    assert checked(program, "Why does the session end?") == []


def test_the_summary_and_its_dialogs(opened: Opened) -> None:
    program = opened("back")
    tree = program.a11y
    start_session(program)
    tree.press("Stop session")
    tree.press("Finished early")
    wait_until(lambda: tree.find("Undo") is None, "the stop to be final")  # while it can be undone, 10 s
    assert checked(program, "Session summary") == []
    tree.press("Preview")
    assert checked(program, "Zoom in") == []
    tree.press("Close")
    tree.press("About ointments")
    assert checked(program, "Products that the article names") == []


@pytest.mark.parametrize(
    ("key", "sign"),
    [
        ("F1", "Keys"),
        ("ctrl+h", "No sessions yet"),
        ("ctrl+comma", "Search settings"),
        ("ctrl+l", "Client and records are hidden"),
    ],
)
def test_what_a_key_opens(opened: Opened, key: str, sign: str) -> None:
    program = opened("back")
    program.keys(key)
    assert checked(program, sign) == []


def test_every_page_of_the_settings(opened: Opened) -> None:
    program = opened("back")
    program.keys("ctrl+comma")
    tree = program.a11y
    tree.wait_for("Pages of settings")
    for row in tree.children("Pages of settings", role="list"):
        tree.press(row.name, role="list item")
        outline = in_front(tree.outline())
        assert problems(outline) == []


def test_a_doctor_s_clearance(opened: Opened) -> None:
    program = opened("lumbar")
    tree = program.a11y
    pass_screening(program)
    tree.press("blood thinner")
    tree.press("Yes")
    tree.press("Clearance: blood thinner")
    assert checked(program, "Cleared for") == []


def test_a_mode_s_own_questions_in_a_session(opened: Opened) -> None:
    program = opened("back")
    start_session(program)
    program.a11y.wait_for("Current stage", prefix=True)
    program.a11y.press("Neck")
    assert checked(program, "Health: asked all") == []


def test_the_room_display_and_a_kept_session(opened: Opened) -> None:
    program = opened("back")
    tree = program.a11y
    start_session(program)
    tree.wait_for("Current stage", prefix=True)
    tree.press("Room display")
    tree.wait_for("Room display", role="panel")
    assert problems(tree.outline()) == []
    program.keys("Escape")
    tree.press("Stop session")
    tree.press("Finished early")
    tree.wait_for("Session summary")
    program.keys("ctrl+h")
    tree.press("Open")
    tree.wait_for("Back to the list")
    assert problems(in_front(tree.outline())) == []


def rows_named(tree: Accessibility, name: str) -> bool:
    """Whether each row of a list says something."""
    return all(row.name.strip() for row in tree.children(name, role="list"))


def test_rows_of_lists_are_named(opened: Opened) -> None:
    program = opened("back")
    tree = program.a11y
    assert rows_named(tree, "Stages of this session")
    start_session(program)
    tree.wait_for("Current stage", prefix=True)
    assert rows_named(tree, "Stages")
    assert rows_named(tree, "Warnings")

"""Pedals and remotes with the real program: real key events, held ones too, wherever the focus is."""

import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.desktop import Desktop
from tests.e2e.devices import hold, open_settings, press, press_until, tab_to, with_device
from tests.e2e.program import Program
from tests.e2e.screening import pass_screening, start_session
from tests.e2e.waiting import wait_until
from tests.services.print_server import PrintServer, print_server

FIRST, SECOND = "Current stage Stroking", "Current stage Deep stroking"
TITLES = ("Deep stroking", "Rubbing", "Kneading", "Closing stroking")


@pytest.fixture
def server() -> Iterator[PrintServer]:
    """A print server whose printer `PDF` works."""
    with tempfile.TemporaryDirectory(prefix="md-") as folder, print_server(Path(folder)) as server:
        yield server


def launch(desktop: Desktop, folder: Path, preset: str, **variables: str) -> Program:
    """The program with a device."""
    data = with_device(folder / "data", preset)
    return desktop.launch("--mode", "back", "--data-dir", data, **variables)


def in_session(desktop: Desktop, folder: Path, preset: str) -> Program:
    """The program with a device, in the first stage of a session."""
    program = launch(desktop, folder, preset)
    start_session(program)
    program.a11y.wait_for(FIRST, prefix=True)
    return program


def test_from_start_to_print_with_four_keys(desktop: Desktop, server: PrintServer, tmp_path: Path) -> None:
    program = launch(desktop, tmp_path, "presenter", **server.variables)
    tree = program.a11y
    press_until(program, "b", "Not taken: Start. 7 groups not asked yet")
    pass_screening(program)
    tree.wait_for("Verdict Ready", prefix=True)
    press(program, "b")
    tree.wait_for(FIRST, prefix=True)
    press(program, "F5")
    wait_until(lambda: tree.find("Stop session") is None, "the room display")
    press(program, "Next")
    tree.wait_for(SECOND, prefix=True)
    press(program, "Prior")
    tree.wait_for("The last press was taken back")
    tree.wait_for(FIRST, prefix=True)
    press(program, "b")
    press_until(program, "Next", "Not taken: Next. Paused: resume first.")
    press(program, "period", "F5")
    tree.wait_for("Pause")
    for title in TITLES:
        press(program, "Next")
        tree.wait_for(f"Current stage {title}", prefix=True)
    hold(program, "Next", "30 seconds added")
    press(program, "Next")
    tree.wait_for("The session is complete")
    press_until(program, "b", "Printed: PDF")
    text = subprocess.run(
        ["pdftotext", "-layout", server.printed(tmp_path), "-"], capture_output=True, text=True, check=True
    ).stdout
    assert "Closing stroking" in text
    assert "Traceback" not in program.log()


def test_media_keys_and_a_long_press(desktop: Desktop, tmp_path: Path) -> None:
    program = in_session(desktop, tmp_path, "media")
    tree = program.a11y
    press(program, "XF86AudioNext")
    tree.wait_for(SECOND, prefix=True)
    press(program, "XF86AudioPrev")
    tree.wait_for(FIRST, prefix=True)
    press(program, "XF86AudioPlay")
    tree.wait_for("Resume")
    press_until(program, "XF86AudioStop", "Not taken: Pause. Paused already")
    press(program, "XF86AudioPlay")
    tree.wait_for("Pause")
    hold(program, "XF86AudioPlay", "Pain now")
    press(program, "XF86AudioNext")  # the session goes on beside its own dialog
    tree.wait_for(SECOND, prefix=True)
    with program.hold("XF86AudioPlay"):
        wait_until(lambda: tree.find("Pain now") is None, "the dialog to go")


@pytest.fixture
def soon_repeating(desktop: Desktop) -> Iterator[None]:
    """The X server repeats a held key long before it counts as a long press."""
    desktop.run("xset", "r", "rate", "200", "40")
    yield
    desktop.run("xset", "r", "rate")


@pytest.mark.usefixtures("soon_repeating")
def test_a_key_that_is_held_counts_once(desktop: Desktop, tmp_path: Path) -> None:
    program = in_session(desktop, tmp_path, "pedal")
    tree = program.a11y
    for _ in range(3):
        hold(program, "c", "30 seconds added")
        wait_until(lambda: tree.find("30 seconds added") is None, "the remark to go")
    assert tree.find(FIRST, prefix=True)
    assert tree.wait_for("Time left", prefix=True).name >= "Time left 4:00"
    with program.hold("Next"):  # the keyboard's own
        tree.wait_for(SECOND, prefix=True)
        for _ in range(4):
            assert tree.find(SECOND, prefix=True)


def test_it_acts_wherever_the_focus_is_but_in_a_text_field(desktop: Desktop, tmp_path: Path) -> None:
    program = in_session(desktop, tmp_path, "pedal")
    tree = program.a11y
    tab_to(program, "Stages")
    press(program, "c", "a")
    tree.wait_for("The last press was taken back")
    tab_to(program, "Stop session")
    press(program, "c")
    tree.wait_for(SECOND, prefix=True)
    hold(program, "b", "Pain now")
    press(program, "o")
    program.type("abc")
    tree.wait_for("Something else", role="text", fits=lambda field: field.text == "abc")
    press(program, "F9")
    press(program, "Escape")
    wait_until(lambda: tree.find("Pain now") is None, "the dialog to go")
    assert tree.find(SECOND, prefix=True)


def test_the_layout_of_the_keyboard_does_not_matter(desktop: Desktop, tmp_path: Path) -> None:
    program = in_session(desktop, tmp_path, "pedal")
    desktop.run("setxkbmap", "-layout", "ru")
    try:
        press(program, "54")  # the key of C, and of с
        program.a11y.wait_for(SECOND, prefix=True)
        press(program, "56")
        program.a11y.wait_for("Resume")
    finally:
        desktop.run("setxkbmap", "-layout", "us")


def test_a_dock_that_floats_has_them_too(desktop: Desktop, tmp_path: Path) -> None:
    program = in_session(desktop, tmp_path, "turner")
    tree = program.a11y
    tree.press("Stages: Make a window of its own")
    desktop.run(
        "xdotool", "search", "--sync", "--onlyvisible", "--name", "^Stages", "windowactivate", "--sync"
    )
    assert desktop.run("xdotool", "getactivewindow", "getwindowname").startswith("Stages")
    press(program, "Right")
    tree.wait_for(SECOND, prefix=True)
    press(program, "Up")
    tree.wait_for(FIRST, prefix=True)


def test_a_menu_and_a_question_have_the_keys_for_themselves(desktop: Desktop, tmp_path: Path) -> None:
    program = in_session(desktop, tmp_path, "turner")
    tree = program.a11y
    desktop.run("xdotool", "mousemove", "35", "48", "click", "1")
    press(program, "Up", "Up", "Return")  # from below: Quit, About
    tree.wait_for("About Massage Desktop", role="dialog", prefix=True)
    press(program, "Next", "Right", "Escape")
    wait_until(lambda: tree.find("About Massage Desktop", role="dialog", prefix=True) is None, "it to go")
    assert tree.find(FIRST, prefix=True)
    press(program, "Down")
    tree.wait_for(SECOND, prefix=True)


def test_a_key_is_taught_and_used(desktop: Desktop, tmp_path: Path) -> None:
    program = launch(desktop, tmp_path, "none")
    tree = program.a11y
    open_settings(program)
    tab_to(program, "Press a key of the device here")
    press(program, "F9")
    tree.wait_for("Press a key of the device here", fits=lambda field: "means nothing" in field.description)
    tree.press("Learn a key for Next stage")
    tree.wait_for("Next stage: press the key now")
    press(program, "Tab", "shift+Tab", "F9")
    tree.press("Use this key")
    tree.press("Learn a key for Undo")
    tree.wait_for("Undo: press the key now")
    with program.hold("F9"):
        tree.wait_for("Press the device's key here", fits=lambda field: field.description == "F9, held")
    tree.press("Use this key")
    press(program, "Escape")
    start_session(program)
    tree.wait_for(FIRST, prefix=True)
    press(program, "F9")
    tree.wait_for(SECOND, prefix=True)
    hold(program, "F9", "The last press was taken back")
    tree.wait_for(FIRST, prefix=True)


def test_page_up_without_a_device_reopens_the_stage_before(desktop: Desktop, tmp_path: Path) -> None:
    program = in_session(desktop, tmp_path, "none")
    press(program, "Next")
    program.a11y.wait_for(SECOND, prefix=True)
    press(program, "Prior")
    program.a11y.wait_for(FIRST, prefix=True)
    assert program.a11y.find("The last press was taken back") is None
    program.a11y.wait_for("Undo", role="push button", fits=lambda button: "enabled" in button.states)

"""Switching modes in a running session, and a program that stood still, with the real program."""

import os
import signal
import time
from pathlib import Path

from tests.e2e.desktop import Desktop
from tests.e2e.screening import start_session
from tests.e2e.test_classic_session import save_as, text_of


def test_a_session_of_two_modes_is_told_on_one_sheet(desktop: Desktop, tmp_path: Path) -> None:
    program = desktop.launch("--mode", "back", "--speed", "20", "--data-dir", tmp_path / "data")
    tree = program.a11y
    start_session(program)
    tree.wait_for("Current stage Stroking", prefix=True)
    tree.press("Neck")
    tree.press("Health: asked all of these, none applies")
    tree.press("Yes")
    tree.press("Go on with Neck")
    tree.wait_for("Current stage Stroking (effleurage, straight then grasping), both sides")
    tree.press("Lumbar")
    tree.wait_for("3 to 4 times; may be ended on them from 1:00 on")
    tree.wait_for("3 to 4 times done? Next ends the stage.")
    tree.press("Back")
    tree.wait_for("Time left 2:", prefix=True)
    tree.press("Lumbar")
    tree.wait_for("3 to 4 times done? Next ends the stage.")
    tree.press("Stop session")
    tree.press("Finished early")
    tree.press("Save as PDF")
    save_as(program, tmp_path / "modes.pdf")
    text = text_of(tmp_path / "modes.pdf")
    for wanted in ("Back, general", "Neck, general", "Lumbar, general", "Front and sides of the neck"):
        assert wanted in text
    starts = [text.index(f"{mode}, general", text.index("Stages")) for mode in ("Back", "Neck", "Lumbar")]
    assert starts == sorted(starts)  # told from the first plan on, though another one was last


def test_a_program_that_stood_still_asks_what_becomes_of_the_time(desktop: Desktop, tmp_path: Path) -> None:
    program = desktop.launch("--mode", "back", "--data-dir", tmp_path / "data")
    tree = program.a11y
    start_session(program)
    tree.wait_for("Current stage Stroking", prefix=True)
    os.kill(program.pid, signal.SIGSTOP)
    time.sleep(9)  # nothing to wait for: the program does not live
    os.kill(program.pid, signal.SIGCONT)
    tree.wait_for("The computer was asleep for 0:", prefix=True)
    desktop.screenshot(tmp_path / "asleep.png")
    tree.press("Go on from where it was")
    tree.wait_for("Time left 2:5", prefix=True)
    assert "no sound" not in program.log()

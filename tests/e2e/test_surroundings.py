"""What the program does to the desktop around it, and without a sound device."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.desktop import Desktop
from tests.e2e.screening import start_session
from tests.e2e.waiting import wait_until

SCREENSAVER = Path(__file__).with_name("screensaver.py")


@pytest.fixture
def screensaver(desktop: Desktop, tmp_path: Path) -> Iterator[Path]:
    """The log of a screensaver service that runs on the desktop."""
    log = tmp_path / "screensaver.log"
    with log.open("wb") as output:
        command = ["/usr/bin/python3", str(SCREENSAVER)]
        process = subprocess.Popen(command, env=desktop.environment, stdout=output)
    wait_until(lambda: "ready" in log.read_text(), "the screensaver service")
    yield log
    process.kill()
    process.wait()


def test_the_screen_is_kept_on_for_the_length_of_a_session(
    desktop: Desktop, screensaver: Path, tmp_path: Path
) -> None:
    program = desktop.launch("--mode", "back", "--speed", "100", "--data-dir", tmp_path / "data")
    tree = program.a11y
    tree.wait_for("Verdict", prefix=True)
    assert "Inhibit" not in screensaver.read_text()
    start_session(program)
    wait_until(lambda: screensaver.read_text().split() == ["ready", "Inhibit"], "the screen to be kept on")
    tree.wait_for("The session is complete", timeout=30)
    wait_until(lambda: screensaver.read_text().split()[-1] == "UnInhibit", "the screen to be let go")
    tree.press("New session")
    tree.press("Leave without saving")
    tree.wait_for("Verdict", prefix=True)
    start_session(program)
    again = ["ready", "Inhibit", "UnInhibit", "Inhibit"]
    wait_until(lambda: screensaver.read_text().split() == again, "the next session to keep it on")


def test_without_a_sound_device_the_session_goes_on_and_says_so_once(
    desktop: Desktop, tmp_path: Path
) -> None:
    program = desktop.launch(
        "--speed", "100", "--data-dir", tmp_path / "data", PULSE_SERVER="unix:/nonexistent"
    )
    tree = program.a11y
    tree.wait_for("No sound device was found", prefix=True)
    start_session(program)
    tree.wait_for("The session is complete", timeout=30)
    assert "Traceback" not in program.log()

"""The room display of the real program: by F11, by keys, on a second screen, and always back."""

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.desktop import Desktop, missing_tools
from tests.e2e.program import Program
from tests.e2e.screening import start_session
from tests.e2e.waiting import wait_until

BAR = "Leave the room display"


@pytest.fixture
def two_screens(tmp_path: Path) -> Iterator[Desktop]:
    """A desktop of its own with two screens."""
    if missing := missing_tools():
        pytest.skip(f"no virtual desktop here without {', '.join(missing)}")
    screens = ("1366x768", "1024x768")
    with tempfile.TemporaryDirectory(prefix="md-") as folder, Desktop(Path(folder), screens) as own:
        own.home = tmp_path / "home"
        yield own


def in_session(desktop: Desktop, data: Path, *settings: str) -> Program:
    """The program with a session that runs."""
    data.mkdir()
    (data / "settings.ini").write_text("\n".join(settings) + "\n", encoding="utf-8")
    program = desktop.launch("--mode", "back", "--data-dir", data)
    start_session(program)
    program.a11y.wait_for("Current stage Stroking", prefix=True)
    return program


def alone(program: Program) -> bool:
    """Whether only the display is seen."""
    tree = program.a11y
    page, listed = tree.find("Room display", role="panel"), tree.find("Stages", role="list")
    return page is not None and listed is None


def whole(program: Program) -> bool:
    """Whether the whole window is seen."""
    return program.a11y.find("Stages", role="list") is not None


def test_f11_and_escape_whatever_is_opened_meanwhile(desktop: Desktop, tmp_path: Path) -> None:
    program = in_session(desktop, tmp_path / "data")
    tree = program.a11y
    program.keys("F11")
    wait_until(lambda: alone(program), "the room display")
    tree.wait_for("Time left 2:", prefix=True)
    program.keys("space")
    tree.wait_for("Resume")  # the session's keys hold
    program.keys("e")
    tree.wait_for("Pain or event", role="dialog", prefix=True)
    program.keys("Escape")
    wait_until(lambda: tree.find("Pain or event", role="dialog", prefix=True) is None, "the dialog to go")
    assert alone(program)
    program.keys("Escape")
    wait_until(lambda: whole(program), "the whole window")


def test_an_alarm_stands_above_it_and_escape_still_ends_it(desktop: Desktop, tmp_path: Path) -> None:
    program = in_session(desktop, tmp_path / "data")
    tree = program.a11y
    program.keys("F11")
    wait_until(lambda: alone(program), "the room display")
    program.keys("e")
    tree.press("Pain now 8")
    tree.wait_for("Alarm", prefix=True)
    program.keys("Escape")  # which the alarm does not take
    wait_until(lambda: whole(program), "the whole window")
    assert tree.find("Alarm", prefix=True)


def test_controls_fade_and_come_back(desktop: Desktop, tmp_path: Path) -> None:
    program = in_session(desktop, tmp_path / "data")
    tree = program.a11y
    program.keys("F11")
    tree.wait_for(BAR)
    wait_until(lambda: tree.find(BAR) is None, "the controls to go", timeout=15)
    program.keys("shift")
    tree.wait_for(BAR)
    tree.press(BAR)
    wait_until(lambda: whole(program), "the whole window")


def test_a_second_screen_shows_it_beside_the_window_and_may_be_unplugged(
    two_screens: Desktop, tmp_path: Path
) -> None:
    program = in_session(two_screens, tmp_path / "data", "[room]", "screen=second")
    tree = program.a11y
    program.keys("F11")
    wait_until(lambda: tree.find("Room display", role="panel"), "the room display")
    assert whole(program)
    time.sleep(0.3)
    program.keys("space")  # the display has the keyboard
    tree.wait_for("Resume")
    two_screens.unplug(1)
    wait_until(lambda: alone(program), "the display on the screen that is left")
    program.keys("Escape")
    wait_until(lambda: whole(program), "the whole window")

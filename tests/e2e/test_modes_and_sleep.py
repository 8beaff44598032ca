"""Switching modes in a running session, and a program that stood still, with the real program."""

import os
import signal
import time
from pathlib import Path

import pytest

from massage_desktop.session.events import Event, Slept, Woke
from tests.e2e.desktop import Desktop
from tests.e2e.kept import begun, records_of
from tests.e2e.program import Program
from tests.e2e.screening import start_session
from tests.e2e.test_classic_session import save_as, text_of
from tests.e2e.waiting import wait_until


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


def stand_still(program: Program, seconds: float) -> None:
    """Stop a program for so long; it sees the monotonic clock run on."""
    os.kill(program.pid, signal.SIGSTOP)
    time.sleep(seconds)  # nothing to wait for: the program does not live
    os.kill(program.pid, signal.SIGCONT)


def events_of(data: Path) -> list[Event]:
    """The events of the only session in the records."""
    with records_of(data) as records:
        (session,) = records.all()
    return list(session.record.events)


def test_a_program_that_stood_still_for_20_s_goes_on_from_there(desktop: Desktop, tmp_path: Path) -> None:
    data = tmp_path / "data"
    program = begun(desktop, data)
    tree = program.a11y
    stand_still(program, 20)
    asleep = tree.wait_for("The computer was asleep for 0:", prefix=True).name
    assert asleep.rpartition(" ")[2] in {"0:19", "0:20", "0:21", "0:22"}
    tree.press("Go on from where it was")
    tree.wait_for("Time left 2:5", prefix=True)
    slept, woke = wait_until(lambda: gap_in(data), "the gap in the records")
    assert woke.choice == "continue"
    assert abs(slept.until - slept.at - 20_000) < 2_500
    assert "no sound" not in program.log()


def gap_in(data: Path) -> tuple[Slept, Woke] | None:
    """The sleep and what was said of it; None as long as nothing was."""
    slept = [event for event in events_of(data) if isinstance(event, Slept)]
    woke = [event for event in events_of(data) if isinstance(event, Woke)]
    return (slept[0], woke[0]) if slept and woke else None


@pytest.mark.parametrize(
    ("button", "choice", "seen"),
    [
        ("Count the time as work", "count", "Time left 2:4"),
        ("Stop the session", "stop", "The session was ended early"),
    ],
)
def test_the_time_asleep_may_count_or_end_the_session(
    desktop: Desktop, tmp_path: Path, button: str, choice: str, seen: str
) -> None:
    data = tmp_path / "data"
    program = begun(desktop, data)
    stand_still(program, 9)
    program.a11y.press(button)
    program.a11y.wait_for(seen, prefix=True)
    _, woke = wait_until(lambda: gap_in(data), "the gap in the records")
    assert woke.choice == choice

"""A therapist's session with the real program: once through the accessibility tree, once by keys alone."""

import subprocess
import time
from collections import Counter
from pathlib import Path

import pytest

from massage_desktop.paths import resources
from tests.e2e.desktop import Desktop
from tests.e2e.program import Program
from tests.e2e.recording import Recording
from tests.e2e.screening import GROUPS, pass_screening, start_session
from tests.e2e.waiting import wait_until

CUES = {"session_start": 1, "stage_change": 4, "side_switch": 2, "ten_seconds": 5, "session_end": 1}


def text_of(pdf: Path) -> str:
    """A PDF's text, its layout kept."""
    done = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, text=True, check=True)
    return done.stdout


def heard(recording: Recording) -> dict[str, int]:
    """How often each cue is in the recording."""
    sounds = resources() / "sounds"
    return {kind: len(recording.moments(sounds / f"{kind}.wav")) for kind in CUES}


def press(program: Program, key: str) -> None:
    """Press a key later than the 250 ms in which the same press would count as a bounce."""
    time.sleep(0.3)
    program.keys(key)


def save_as(program: Program, path: Path) -> None:
    """Answer the file dialog."""
    program.a11y.wait_for("Save as PDF", role="dialog", prefix=True)
    program.keys("ctrl+a")
    program.type(str(path))
    program.keys("Return")
    program.a11y.wait_for("Saved:", prefix=True)


def test_a_session_by_the_accessibility_tree_is_heard_and_printed(desktop: Desktop, tmp_path: Path) -> None:
    program = desktop.launch("--speed", "30", "--mode", "lumbar", "--data-dir", str(tmp_path / "data"))
    tree = program.a11y
    tree.wait_for("Rehearsal, 30 times faster")
    tree.press("Back")
    pass_screening(program)
    tree.wait_for("Verdict Ready. Back, general (5 stages), 15:00.")
    with desktop.record() as recording:
        tree.press("Start session")
        tree.wait_for("Current stage Stroking (effleurage), both sides")
        tree.wait_for("Current stage Kneading (petrissage), left side")
        tree.wait_for("Current stage Kneading (petrissage), right side")
        assert Counter(row.name.split(":")[0] for row in tree.children("Stages", role="list")) == {
            "done": 3,
            "now": 1,
            "to come": 1,
        }
        assert tree.children("Warnings", role="list")[0].name.startswith("Closed: Spine line.")
        assert "Closed: Spine line." in tree.wait_for("Body map", role="image").description
        tree.wait_for("The session is complete", timeout=60)
        wait_until(lambda: heard(recording)["session_end"], "the last cue")
        assert heard(recording) == CUES
    tree.write("Therapist", "Анна Smith")
    tree.write("Notes", '<img src="file:///etc/passwd"> & <b>tight</b> collar')
    tree.press("Save as PDF")
    save_as(program, tmp_path / "session.pdf")
    text = text_of(tmp_path / "session.pdf")
    for wanted in ("Session summary", "Kneading", "Spine line", "Анна Smith", "15:00"):
        assert wanted in text
    assert '<img src="file:///etc/passwd"> &' in text
    assert "<b>tight</b>" in text


def test_a_session_by_keys_alone(desktop: Desktop, tmp_path: Path) -> None:
    program = desktop.launch("--mode", "back", "--speed", "4", "--data-dir", str(tmp_path / "data"))
    tree = program.a11y
    for _ in GROUPS:  # Ctrl+Return goes to the next group, Space says that nothing in it applies
        press(program, "ctrl+Return")
        press(program, "space")
    tree.wait_for("Verdict Ready", prefix=True)
    press(program, "ctrl+Return")
    tree.wait_for("Current stage Stroking", prefix=True)
    press(program, "Next")
    tree.wait_for("Current stage Deep stroking (deep effleurage), left side")
    press(program, "s")
    tree.wait_for("Current stage Deep stroking (deep effleurage), right side")
    press(program, "ctrl+z")
    tree.wait_for("Current stage Deep stroking (deep effleurage), left side")
    press(program, "plus")
    tree.wait_for("30 seconds added")
    press(program, "space")
    tree.wait_for("Resume")
    press(program, "Prior")
    tree.wait_for("Paused: resume first.")
    press(program, "space")
    tree.wait_for("Pause")
    press(program, "Prior")
    tree.wait_for("Current stage Stroking", prefix=True)
    for title in ("Deep stroking", "Rubbing", "Kneading", "Closing stroking"):
        press(program, "Right")
        tree.wait_for(f"Current stage {title}", prefix=True)
    press(program, "Next")
    tree.wait_for("The session is complete")
    press(program, "ctrl+s")
    save_as(program, tmp_path / "keys.pdf")
    assert "Closing stroking" in text_of(tmp_path / "keys.pdf")
    press(program, "ctrl+n")
    tree.wait_for("Start session")
    press(program, "ctrl+q")
    assert program.wait() == 0


def test_the_neck_does_not_start_without_a_doctors_word(desktop: Desktop, tmp_path: Path) -> None:
    program = desktop.launch("--mode", "neck", "--data-dir", str(tmp_path / "data"))
    tree = program.a11y
    pass_screening(program)
    tree.wait_for("Verdict 1 group not asked yet", prefix=True)
    program.keys("ctrl+Return")
    tree.press("No")
    tree.wait_for("Verdict A doctor first", prefix=True)
    assert "enabled" not in tree.wait_for("Start session", role="push button").states
    tree.press("Yes")
    tree.wait_for("Verdict Ready", prefix=True)
    press(program, "ctrl+Return")
    tree.wait_for("Current stage Stroking", prefix=True)


def test_closing_during_a_session_asks_first(desktop: Desktop, tmp_path: Path) -> None:
    program = desktop.launch("--mode", "back", "--data-dir", str(tmp_path / "data"))
    tree = program.a11y
    start_session(program)
    tree.wait_for("Current stage Stroking", prefix=True)
    program.keys("ctrl+q")
    tree.wait_for("A session is running", prefix=True)
    tree.press("Go on with the session")
    wait_until(lambda: tree.find("A session is running", prefix=True) is None, "the question to go")
    program.keys("ctrl+q")
    tree.press("Close")
    assert program.wait() == 0


def test_a_stop_asks_why_and_can_be_undone(desktop: Desktop, tmp_path: Path) -> None:
    program = desktop.launch("--mode", "back", "--data-dir", str(tmp_path / "data"))
    tree = program.a11y
    start_session(program)
    tree.press("Stop session")
    tree.press("Pain")
    tree.wait_for("The session was ended early")
    program.keys("ctrl+z")
    tree.wait_for("Current stage Stroking", prefix=True)
    tree.press("Stop session")
    tree.press("Finished early")
    tree.wait_for("The session was ended early")
    tree.press("New session")
    tree.wait_for("The summary was neither printed nor saved. Save it as a PDF first?")
    tree.press("Leave without saving")
    tree.wait_for("Start session")


@pytest.mark.parametrize("bad", ["id = 3", "format = 1\nid = 'mine'"])
def test_a_bad_protocol_is_named_and_the_rest_can_be_run(desktop: Desktop, tmp_path: Path, bad: str) -> None:
    mine = tmp_path / "data" / "protocols" / "mine.toml"
    mine.parent.mkdir(parents=True)
    mine.write_text(bad, encoding="utf-8")
    program = desktop.launch("--protocol", "knee.general", "--data-dir", str(tmp_path / "data"))
    remarks = program.a11y.wait_for("There is no protocol 'knee.general'", prefix=True).name
    assert "mine.toml" in remarks
    start_session(program)
    program.a11y.wait_for("Current stage Stroking", prefix=True)
    assert "Traceback" not in program.log()

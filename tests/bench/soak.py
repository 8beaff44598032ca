"""A working day of back-to-back sessions on the real program, at speed: does it grow, is its time exact?

`python3 dev.py bench soak`. Each session is screened, run to its end and left for the next client. How long
it really took is heard: from the cue of its start to the last warning, 10 s before its end.
"""

import argparse
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from massage_desktop.paths import resources
from tests.bench import probes
from tests.e2e.desktop import Desktop
from tests.e2e.program import Program
from tests.e2e.recording import Recording
from tests.e2e.screening import start_session
from tests.e2e.waiting import wait_until

SESSION = 15 * 60  # s, of back.general
WARNING_BEFORE = 10  # s from the last warning to the end
WARM_UP = 3  # sessions until all that is loaded late has been loaded
GROWTH, LATE = 5.0, 0.03  # MB; s in real time


@dataclass(frozen=True)
class Found:
    """The program between two sessions, and how long the one before really took."""

    memory: float  # MB
    files: int
    threads: int
    seconds: float

    def __str__(self) -> str:
        return f"{self.memory:7.1f} MB {self.files:4d} files {self.threads:3d} threads {self.seconds:8.3f} s"


def main(arguments: list[str]) -> int:
    """Run, print, judge; returns 1 if it grew or a session was late."""
    parser = argparse.ArgumentParser(prog="dev.py bench soak", description=__doc__)
    parser.add_argument("--hours", type=float, default=8, help="of session time (default 8)")
    parser.add_argument("--speed", type=float, default=60, help="of the session clock (default 60)")
    options = parser.parse_args(arguments)
    count = max(round(options.hours * 3600 / SESSION), 2)
    with tempfile.TemporaryDirectory(prefix="md-") as folder, Desktop(Path(folder)) as desktop:
        found = soak(desktop, Path(folder) / "data", count, options.speed)
    return judge(found, (SESSION - WARNING_BEFORE) / options.speed)


def soak(desktop: Desktop, data: Path, count: int, speed: float) -> list[Found]:
    """So many sessions with one program; prints what was found after each."""
    data.mkdir()
    (data / "settings.ini").write_text("[General]\nlock_minutes=0\n", encoding="ascii")  # nobody presses keys
    program = desktop.launch("--mode", "back", "--speed", f"{speed:g}", "--data-dir", data)
    found = []
    for number in range(count):
        found.append(one_session(desktop, program, number))
        print(f"{number + 1:3d}  {found[-1]}", flush=True)
    return found


def one_session(desktop: Desktop, program: Program, number: int) -> Found:
    """From the screening to the next client's empty page."""
    tree = program.a11y
    tree.write("Client code", f"SOAK-{number}")
    with desktop.record() as recording:
        start_session(program)
        tree.wait_for("The session is complete", timeout=SESSION)
        time.sleep(1)  # until the last cue has been heard
    tree.write("Notes", f"nothing of note in session {number}")
    program.keys("ctrl+n")
    tree.press("Leave without saving")
    tree.wait_for("Client code", role="text", fits=lambda field: field.text == "")
    files, threads = quiet(program.pid)
    return Found(probes.own_memory(program.pid), files, threads, length(recording))


def length(recording: Recording) -> float:
    """Seconds from the cue of the start to the last warning; the very last cue waits for that one to end."""
    sounds = resources() / "sounds"
    (start,) = recording.moments(sounds / "session_start.wav")
    return recording.moments(sounds / "ten_seconds.wav")[-1] - start


def quiet(pid: int) -> tuple[int, int]:
    """Files and threads once the same for 3 s: a sound server lets a cue end up to 2 s late."""
    looks: list[tuple[int, int]] = []

    def settled() -> bool:
        time.sleep(0.1)
        looks.append(probes.handles(pid))
        return len(looks) >= 30 and len(set(looks[-30:])) == 1

    wait_until(settled, "the program to be quiet")
    return looks[-1]


def judge(found: list[Found], due: float) -> int:
    """Compare the end with the state after the warm-up; 1 if anything is not as it should be."""
    first, last = found[min(WARM_UP, len(found) - 1) - 1], found[-1]
    worst = max(abs(each.seconds - due) for each in found)
    growth = last.memory - first.memory
    print(f"grown by {growth:.1f} MB (under {GROWTH:g}), worst time off by {worst:.3f} s (under {LATE:g})")
    print(f"files {first.files} to {last.files}, threads {first.threads} to {last.threads}")
    same = (first.files, first.threads) == (last.files, last.threads)
    return int(growth >= GROWTH or worst >= LATE or not same)

"""Launch, memory and processor time beside a bare PySide6 window: `python3 dev.py bench`.

Program and reference are started the same way on the same virtual desktop, in turns.
"""

import argparse
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from tests.bench import probes
from tests.e2e.desktop import Desktop
from tests.e2e.program import Program
from tests.e2e.screening import start_session

CLOCKS = "gnome-clocks"  # another clock of the desktop, to be no slower than
BARE = str(Path(__file__).with_name("bare_window.py"))
SETTLING = 5.0  # s from the session's start until its memory and processor time are looked at


@dataclass(frozen=True)
class Row:
    """One figure beside its reference; `reached` compares the two with the target."""

    what: str
    measured: float
    reference: float
    unit: str
    target: str
    reached: bool

    def __str__(self) -> str:
        ratio = f"{self.measured / self.reference:.2f} x" if self.reference else "-"
        verdict = "reached" if self.reached else "MISSED"
        return (
            f"{self.what:<34}{self.measured:>9.2f} {self.unit:<3}{self.reference:>9.2f} "
            f"{self.unit:<3}{ratio:>8}   {self.target:<12}{verdict}"
        )


def main(arguments: list[str]) -> int:
    """Measure and print the table; returns 1 if a figure is not reached."""
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument("--runs", type=int, default=7, help="launches of each (default 7)")
    parser.add_argument("--seconds", type=float, default=60, help="of a session (default 60)")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="md-") as folder, Desktop(Path(folder)) as desktop:
        data = Path(folder) / "data"
        rows = launch_rows(desktop, data, options.runs)
        rows += session_rows(desktop, data, options.seconds)
    print(f"{'':<34}{'measured':>13}{'bare window':>13}{'ratio':>8}   target")
    print(*rows, sep="\n")
    return 0 if all(row.reached for row in rows) else 1


def launch_rows(desktop: Desktop, data: Path, runs: int) -> list[Row]:
    """From the start of the process until its window is on the screen, median; GNOME Clocks where it is."""
    commands = {
        "bare": [sys.executable, BARE],
        "ours": [sys.executable, "-m", "massage_desktop", "--data-dir", str(data)],
    }
    if clocks := shutil.which(CLOCKS):
        commands[CLOCKS] = [clocks]
    times = launch_times(desktop, commands, runs)
    what, ours, bare = f"window on screen, median of {runs}", times["ours"], times["bare"]
    rows = [Row(what, ours, bare, "ms", "<= 1.4 x", ours <= 1.4 * bare)]
    if CLOCKS in times:
        rows.append(Row("beside GNOME Clocks", ours, times[CLOCKS], "ms", "< 1 x", ours < times[CLOCKS]))
    return rows


def launch_times(desktop: Desktop, commands: dict[str, list[str]], runs: int) -> dict[str, float]:
    """The median of each, in ms, launched in turns."""
    times: dict[str, list[float]] = {name: [] for name in commands}
    with closing(probes.WindowWatch(desktop.environment["DISPLAY"])) as watch:
        for _ in range(runs + 1):
            for name, command in commands.items():
                times[name].append(launch_ms(desktop, watch, command))
    # The first launch of each fills the caches and does not count.
    return {name: median(each[1:]) for name, each in times.items()}


def launch_ms(desktop: Desktop, watch: probes.WindowWatch, command: list[str]) -> float:
    """One launch, in ms; the program is closed again."""
    begun = time.monotonic()
    program = desktop.launch_command(*command, accessible=False)
    shown = watch.wait_viewable(program.pid)
    desktop.close_programs()
    return (shown - begun) * 1000


def session_rows(desktop: Desktop, data: Path, seconds: float) -> list[Row]:
    """Memory (one after the other) and processor time (side by side) of a running session."""
    reference = memory_of(desktop, lambda: ticking_window(desktop))
    measured = memory_of(desktop, lambda: running_session(desktop, data))
    what = "memory, session running"
    memory_row = Row(what, measured, reference, "MB", "<= 4 x", measured <= 4 * reference)
    return [memory_row, *(processor_row(desktop, data, seconds, room=room) for room in (False, True))]


def processor_row(desktop: Desktop, data: Path, seconds: float, *, room: bool) -> Row:
    """Processor time of a session in its window or in the room display, beside the bare window."""
    session = running_session(desktop, data.with_name(f"data-{'room' if room else 'window'}"))
    if room:
        session.keys("F11")
        session.a11y.wait_for("Room display", role="panel")
    programs = [session, ticking_window(desktop)]
    ours, bare = used_percent([program.pid for program in programs], seconds)
    desktop.close_programs()
    what = f"processor, {'room display' if room else 'session'}, {seconds:g} s"
    return Row(what, ours, bare, "%", "<= +0.5 %", ours - bare <= 0.5)


def memory_of(desktop: Desktop, start: Callable[[], Program]) -> float:
    """Memory of a program some seconds after its start, in MB; it is closed again."""
    program = start()
    time.sleep(SETTLING)
    used = probes.memory(program.pid)
    desktop.close_programs()
    return used


def used_percent(pids: list[int], seconds: float) -> list[float]:
    """Share of one core that each program uses in the next seconds, in percent."""
    time.sleep(SETTLING)
    begun, before = time.monotonic(), [probes.processor_seconds(pid) for pid in pids]
    time.sleep(seconds)
    after, ended = [probes.processor_seconds(pid) for pid in pids], time.monotonic()
    return [100 * (last - first) / (ended - begun) for first, last in zip(before, after, strict=True)]


def ticking_window(desktop: Desktop) -> Program:
    """The bare window, changing its label once a second."""
    program = desktop.launch_python(BARE, "ticking")
    program.a11y.wait_for("1", role="label")
    return program


def running_session(desktop: Desktop, data: Path) -> Program:
    """The program in the first stage of a back session."""
    program = desktop.launch("--mode", "back", "--speed", "1", "--data-dir", data)
    start_session(program)
    program.a11y.wait_for("Time left", prefix=True)
    return program

"""An hour of the real program at real speed, recorded: is a cue ever late, and does it drift?

`python3 dev.py bench drift`, best on an otherwise idle machine; with `--busy --rounds 1 --stage 40` all cores
are kept busy, for some minutes. The protocol is the shipped back massage some times over, written into the
data folder as a user would.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, nullcontext
from dataclasses import dataclass
from itertools import accumulate, combinations
from pathlib import Path

import numpy as np
import numpy.typing as npt

from massage_desktop.paths import resources
from tests.e2e.desktop import Desktop
from tests.e2e.recording import Recording
from tests.e2e.screening import pass_screening

USUAL = "min = 120, target = 180, max = 180"  # s, of every stage of back.general
LONG = 1800  # s from which on a drift can be told from chance
IDLE, BUSY = 30, 100  # ms that a cue may be late
SPLIT = (False, True, False, True, False)  # which of its stages have halves
WARNING_BEFORE = 10  # s from the ten-seconds cue to the stage's end
Figures = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Heard:
    """Cues of one recording: the session second each belongs to, and how late it came, in ms.

    Late against the one that came best: when exactly the session began, no sound tells.
    """

    due: Figures
    late: Figures

    @property
    def drift(self) -> float:
        """How much later a cue comes an hour on, in ms: the median slope, which one outlier does not bend."""
        pairs = [
            (late - early_late) / (due - early)
            for (early, early_late), (due, late) in combinations(zip(self.due, self.late, strict=True), 2)
            if due - early > 100
        ]
        return float(np.median(pairs) * 3600)


def main(arguments: list[str]) -> int:
    """Record, compare, print; returns 1 if a cue is missing or the figures are not reached."""
    parser = argparse.ArgumentParser(prog="dev.py bench drift", description=__doc__)
    parser.add_argument("--rounds", type=int, default=4, help="of five stages each (default 4)")
    parser.add_argument("--stage", type=int, default=180, help="seconds of each stage (default 180)")
    parser.add_argument("--busy", action="store_true", help="with all cores busy")
    options = parser.parse_args(arguments)
    stages = [options.stage] * 5 * options.rounds
    with tempfile.TemporaryDirectory(prefix="md-") as folder, Desktop(Path(folder)) as desktop:
        data = Path(folder) / "data"
        write_protocol(data / "protocols", options.rounds, options.stage)
        with busy_cores() if options.busy else nullcontext():
            heard = listen(desktop, data, stages)
    return tell(heard, BUSY if options.busy else IDLE)


def tell(heard: Heard, limit: float) -> int:
    """Print the figures; returns 1 if they are not reached."""
    worst = float(heard.late.max())
    print(
        *(f"{due:7.0f} s {late:6.1f} ms" for due, late in zip(heard.due, heard.late, strict=True)), sep="\n"
    )
    print(f"{len(heard.due)} cues in {heard.due[-1] / 60:.0f} min: all heard, none besides")
    print(f"late against the best: median {np.median(heard.late):.1f} ms, worst {worst:.1f} of {limit:g} ms")
    long = heard.due[-1] >= LONG
    if long:
        print(f"drift {heard.drift:+.2f} ms an hour")
    return int(worst > limit or (long and abs(heard.drift) > 5))


@contextmanager
def busy_cores() -> Iterator[None]:
    """Every core has something to do meanwhile."""
    burn = [sys.executable, "-c", "while True: pass"]
    with ExitStack() as stack:
        for _ in range(os.cpu_count() or 1):
            stack.callback(stack.enter_context(subprocess.Popen(burn)).kill)
        yield


def write_protocol(folder: Path, rounds: int, stage: int) -> None:
    """The back massage `rounds` times over, stages of so many seconds, as a protocol of the user's own."""
    text = (resources() / "protocols" / "back.general.toml").read_text(encoding="utf-8")
    assert text.count(USUAL) == len(SPLIT)
    text = text.replace(USUAL, f"min = {stage}, target = {stage}, max = {stage}")
    head, *stages = re.split(r"(?m)^(?=\[\[stages\]\])", text)
    again = [
        stage.replace('key = "back.general.', f'key = "bench.long{turn}.', 1)
        for turn in range(rounds)
        for stage in stages
    ]
    folder.mkdir(parents=True)
    whole = head.replace('"back.general"', '"bench.long"') + "".join(again)
    (folder / "bench.long.toml").write_text(whole, encoding="utf-8")


def listen(desktop: Desktop, data: Path, stages: list[int]) -> Heard:
    """One whole session in real time; raises AssertionError if its cues are not exactly the due ones."""
    program = desktop.launch("--protocol", "bench.long", "--data-dir", data)
    pass_screening(program)
    program.a11y.wait_for("Verdict Ready", prefix=True)
    with desktop.record() as recording:
        program.keys("ctrl+Return")
        time.sleep(sum(stages) + 10)
    return compared(recording, stages)


def compared(recording: Recording, stages: list[int]) -> Heard:
    """Every cue of the recording beside the moment it was due."""
    pairs: list[tuple[float, float]] = []
    for kind, due in grid(stages).items():
        moments = recording.moments(resources() / "sounds" / f"{kind}.wav")
        assert len(moments) == len(due), f"{kind}: {len(moments)} heard, {len(due)} due"
        pairs += zip(due, moments, strict=True)
    due, moments = np.array(sorted(pairs)).T
    late = 1000 * (moments - due)
    return Heard(due, late - late.min())


def grid(stages: list[int]) -> dict[str, list[float]]:
    """When each kind of cue is due, in s of the session."""
    ends = list(accumulate(map(float, stages)))
    split = SPLIT * (len(stages) // len(SPLIT))
    halves = [end - stage / 2 for end, stage, two in zip(ends, stages, split, strict=True) if two]
    return {
        "session_start": [0.0],
        "stage_change": ends[:-1],
        "side_switch": halves,
        "ten_seconds": [end - WARNING_BEFORE for end in ends],
        "session_end": ends[-1:],
    }

"""A long session by ear, while devices change and the sound server is started anew: recorded throughout."""

import json
import subprocess
import sys
import tempfile
import time
import wave
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.e2e.recording import Recording
from tests.services.cue_program import SOUNDS
from tests.services.sound_server import NULL_SINK, SoundServer, require_tools

ROOT = Path(__file__).resolve().parents[2]
STAGES, SECONDS, SPEED = 118, 8, 20  # 0.4 s each; a stage of 8 s has no cue of its last ten seconds
CUE = 0.2  # s that are kept of each sound, so that none waits for the one before
LATEST = 0.2  # s after its moment at which a cue still counts as this stage's
RECOVERY = 5.0  # s after the sound server went in which cues may be missed
OTHER_SINK = "module-null-sink sink_name=other"


class Told(NamedTuple):
    """An event that the program told, and when, on CLOCK_MONOTONIC."""

    moment: float
    event: dict[str, Any]


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder with a short path: a socket lies in it."""
    with tempfile.TemporaryDirectory(prefix="md-") as name:
        yield Path(name)


class Studio:
    """A sound server with two devices, and recordings of all that they ever played."""

    def __init__(self, folder: Path, stack: ExitStack) -> None:
        self.server = SoundServer(folder, NULL_SINK, OTHER_SINK)
        self.recordings: dict[str, list[Recording]] = {"cue": [], "other": []}
        self.went = 0.0
        self._stack = stack
        self._stack.callback(self.server.stop)
        self._record()

    def use(self, sink: str) -> None:
        """Make a device the default one."""
        self.server.pactl("set-default-sink", sink)

    def restart(self) -> None:
        """Kill the server and start it anew."""
        self.went = time.monotonic()
        self.server.stop()
        self.server.start()
        self._record()

    def heard(self, sink: str, sound: Path) -> list[float]:
        """When the sound was heard on a device."""
        return [at for each in self.recordings[sink] for at in each.moments(sound, threshold=0.95)]

    def _record(self) -> None:
        for sink, recordings in self.recordings.items():
            recordings.append(self._stack.enter_context(self.server.record(sink)))
        self.use("cue")


def shortened(folder: Path) -> Path:
    """The shipped sounds, broken off so early that a session can run fast."""
    for file in SOUNDS.glob("*.wav"):
        with wave.open(str(file)) as whole, wave.open(str(folder / file.name), "wb") as part:
            part.setparams(whole.getparams())
            part.writeframes(whole.readframes(round(CUE * whole.getframerate())))
    return folder


def run(studio: Studio, sounds: Path, acts: Mapping[int, Callable[[], None]]) -> list[Told]:
    """Run a session; when a stage of `acts` has begun, the test acts."""
    arguments = (str(sounds), str(STAGES), str(SECONDS), str(SPEED))
    command = [sys.executable, "-m", "tests.services.session_program", *arguments]
    told = []
    with subprocess.Popen(
        command, cwd=ROOT, env=studio.server.environment, stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout is not None
        for line in program.stdout:
            told.append(Told(*json.loads(line)))
            event = told[-1].event
            if event["event"] == "stage_started" and event["stage"] in acts:
                acts[event["stage"]]()
        assert program.wait(10) == 0
    return told


def test_no_stage_change_is_missed_whatever_becomes_of_the_devices(folder: Path) -> None:
    require_tools()
    sounds = folder / "sounds"
    sounds.mkdir()
    with ExitStack() as stack:
        studio = Studio(folder, stack)
        told = run(
            studio,
            shortened(sounds),
            {30: lambda: studio.use("other"), 55: studio.restart, 85: lambda: studio.use("other")},
        )
    heard = {sink: studio.heard(sink, sounds / "stage_change.wav") for sink in studio.recordings}
    changes = [each.moment for each in told if each.event.get("kind") == "stage_change"]
    counted = [at for at in changes if not -CUE < at - studio.went < RECOVERY]  # one may break off halfway
    onsets = sorted(heard["cue"] + heard["other"])
    missed = [at for at in counted if not any(-0.05 < onset - at < LATEST for onset in onsets)]
    assert len(changes) == STAGES - 1
    assert len(counted) >= 100
    assert missed == [], f"the sound server went at {studio.went}"
    assert min(map(len, heard.values())) >= 20
    ended = [each.event for each in told if each.event["event"] == "stage_ended"]
    assert [event["at"] for event in ended] == [1000 * SECONDS * (n + 1) for n in range(STAGES)]
    assert {(event["planned"], event["actual"]) for event in ended} == {(1000 * SECONDS, 1000 * SECONDS)}

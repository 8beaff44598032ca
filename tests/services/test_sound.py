"""What is heard of cues, in a recording of a sound server without a card; and what is shown when nothing can be."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pytest

from tests.e2e.recording import Recording, read_wav
from tests.services.cue_program import SOUNDS
from tests.services.sound_server import NULL_SINK, SoundServer, require_tools, silent_environment

ROOT = Path(__file__).resolve().parents[2]
KINDS = sorted(file.stem for file in SOUNDS.glob("*.wav"))
GRID = 1.0
WARM = 3.0  # s after launch when the sound server has long answered
Step = tuple[float, str, object]


class Said(NamedTuple):
    """One line that the program printed."""

    what: str
    about: Any
    at: float


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder with a short path: a socket lies in it."""
    with tempfile.TemporaryDirectory(prefix="md-") as name:
        yield Path(name)


@pytest.fixture
def server(folder: Path) -> Iterator[SoundServer]:
    """A sound server with the sink `cue`, and another one should that be taken away."""
    require_tools()
    server = SoundServer(folder, NULL_SINK, "module-always-sink")
    yield server
    server.stop()


def run(environment: dict[str, str], *steps: Step) -> tuple[list[Said], list[str], str]:
    """Run the script to its end: what the player said, what it logged, and Qt's messages."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.services.cue_program", json.dumps(steps)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    lines = done.stdout.splitlines()
    said = [Said(*json.loads(line)) for line in lines if line.startswith("[")]
    return said, [line for line in lines if not line.startswith("[")], done.stderr


def about(said: Sequence[Said], what: str) -> list[Any]:
    return [line.about for line in said if line.what == what]


def heard(recording: Recording, kind: str) -> list[float]:
    return recording.moments(SOUNDS / f"{kind}.wav")


def length(kind: str) -> float:
    return len(read_wav(SOUNDS / f"{kind}.wav")) / 48_000


def test_each_cue_is_heard_once_and_at_its_moment(server: SoundServer) -> None:
    plays: list[Step] = [(WARM + 1.5 * place, "play", [kind]) for place, kind in enumerate(KINDS)]
    with server.record() as recording:
        said, _, messages = run(
            server.environment, (0, "warm_up", None), *plays, (WARM + 1.5 * len(KINDS) + 0.5, "quit", None)
        )
    asked = {line.about[0]: line.at for line in said if line.what == "play"}
    onsets = {kind: heard(recording, kind) for kind in KINDS}
    assert {kind: len(moments) for kind, moments in onsets.items()} == dict.fromkeys(KINDS, 1)
    late = [onsets[kind][0] - asked[kind] for kind in KINDS]
    print("LATE", late)
    assert messages == ""



"""What is heard of cues, in a recording of the sound server; and what is shown when nothing can be heard."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pytest

from tests.e2e.recording import RATE, Recording, read_wav
from tests.services.cue_program import SOUNDS
from tests.services.sound_server import NULL_SINK, SoundServer, require_tools, silent_environment

ROOT = Path(__file__).resolve().parents[2]
KINDS = sorted(file.stem for file in SOUNDS.glob("*.wav"))
WARM = 2.8  # s after launch when the sound server has long answered
Step = tuple[float, str, object]
WARM_UP: Step = (0, "warm_up", None)


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


def heard(recording: Recording, kind: str, threshold: float = 0.6) -> list[float]:
    return recording.moments(SOUNDS / f"{kind}.wav", threshold=threshold)


def length(kind: str) -> float:
    return len(read_wav(SOUNDS / f"{kind}.wav")) / RATE


def test_each_cue_is_heard_once_and_at_its_moment(server: SoundServer) -> None:
    plays: list[Step] = [(WARM + 1.6 * place, "play", [kind]) for place, kind in enumerate(KINDS)]
    with server.record() as recording:
        said, _, messages = run(server.environment, WARM_UP, *plays, (WARM + 1.6 * len(KINDS), "quit", None))
    asked = {line.about[0]: line.at for line in said if line.what == "play"}
    onsets = {kind: heard(recording, kind) for kind in KINDS}
    assert {kind: len(moments) for kind, moments in onsets.items()} == dict.fromkeys(KINDS, 1)
    late = [onsets[kind][0] - asked[kind] for kind in KINDS]
    assert np.median(late) < 0.03, f"heard {late} s after they were asked for"
    assert max(late) < 0.1, f"heard {late} s after they were asked for"
    assert about(said, "started") == KINDS
    assert about(said, "flash") == []
    assert messages == ""


def test_a_beat_of_cues_keeps_time(server: SoundServer) -> None:
    beats = 8
    plays: list[Step] = [(WARM + beat, "play", ["stage_change"]) for beat in range(beats)]
    with server.record() as recording:
        said, _, _ = run(server.environment, WARM_UP, *plays, (WARM + beats, "quit", None))
    asked = np.array([line.at for line in said if line.what == "play"])
    onsets = heard(recording, "stage_change", threshold=0.4)  # a busy machine may tear a hole into one
    assert len(onsets) == beats
    late = np.array(onsets) - asked
    assert np.ptp(late) < 0.03, f"heard {late} s after they were asked for"


def test_cues_wait_for_each_other_and_the_warning_comes_last(server: SoundServer) -> None:
    script: list[Step] = [
        (WARM, "play", ["warning", "stage_change"]),
        (WARM + 0.3, "play", ["side_switch"]),
        (WARM + 4, "quit", None),
    ]
    with server.record() as recording:
        said, _, _ = run(server.environment, WARM_UP, *script)
    order = ["stage_change", "warning", "side_switch"]
    assert about(said, "started") == order
    onsets = [moment for kind in order for moment in heard(recording, kind)]
    assert onsets[1] >= onsets[0] + length("stage_change")
    assert onsets[2] >= onsets[1] + length("warning")


def test_a_cue_that_would_begin_over_two_seconds_late_is_logged_and_not_played(server: SoundServer) -> None:
    script: list[Step] = [
        (WARM, "play", ["session_end", "session_end", "side_switch"]),
        (WARM + 4, "play", ["ten_seconds"]),
        (WARM + 5, "quit", None),
    ]
    with server.record() as recording:
        said, logged, _ = run(server.environment, WARM_UP, *script)
    assert about(said, "started") == ["session_end", "session_end", "ten_seconds"]
    assert [heard(recording, kind) for kind in ("side_switch", "overrun")] == [[], []]
    assert len(logged) == 1
    assert logged[0].startswith("cue side_switch not played: 2.")


def test_the_volume_is_heard(server: SoundServer) -> None:
    volumes = (100, 50, 20)
    script: list[Step] = []
    for place, volume in enumerate(volumes):
        script += [(WARM + place, "volume", volume), (WARM + place, "test", None)]
    with server.record() as recording:
        run(server.environment, WARM_UP, *script, (WARM + len(volumes), "quit", None))
    starts = [round((moment - recording.started) * RATE) for moment in heard(recording, "stage_change")]
    full, half, low = (np.abs(recording.samples[start:][: RATE // 2]).max() for start in starts)
    assert full == pytest.approx(np.abs(read_wav(SOUNDS / "stage_change.wav")).max(), rel=0.02)
    assert full > 2 * half
    assert half > 2 * low


@pytest.mark.parametrize(("action", "value", "back"), [("muted", True, False), ("volume", 0, 70)])
def test_what_is_silenced_is_shown(server: SoundServer, action: str, value: object, back: object) -> None:
    script: list[Step] = [
        (WARM, action, value),
        (WARM, "play", ["warning", "soft_end"]),
        (WARM + 1.5, action, back),
        (WARM + 1.5, "play", ["overrun"]),
        (WARM + 3, "quit", None),
    ]
    with server.record() as recording:
        said, _, _ = run(server.environment, WARM_UP, *script)
    assert about(said, "flash") == ["soft_end", "warning"]
    assert about(said, "started") == ["overrun"]
    assert [len(heard(recording, kind)) for kind in ("soft_end", "warning", "overrun")] == [0, 0, 1]


def test_nothing_of_qtmultimedia_is_loaded_before_the_warm_up(folder: Path) -> None:
    said, _, messages = run(
        silent_environment(folder), (0, "play", ["stage_change"]), (0, "volume", 30), (0.1, "quit", None)
    )
    assert about(said, "flash") == ["stage_change"]
    assert about(said, "loaded") == [False]
    assert messages == ""


def test_without_a_sound_server_cues_are_shown(folder: Path) -> None:
    said, _, messages = run(
        silent_environment(folder), WARM_UP, (1, "play", ["warning", "stage_change"]), (1.2, "quit", None)
    )
    assert about(said, "available") == [False]
    assert about(said, "flash") == ["stage_change", "warning"]
    assert about(said, "started") == []
    assert messages in ("", "PulseAudioService: pa_context_connect() failed\n")  # Qt's own word


def test_without_the_libraries_of_sound_cues_are_shown(folder: Path) -> None:
    said, logged, messages = run(
        silent_environment(folder),
        (0, "hide_qtmultimedia", None),
        (0.1, "warm_up", None),
        (0.2, "play", ["stage_change"]),
        (0.3, "quit", None),
    )
    assert about(said, "available") == [False]
    assert about(said, "flash") == ["stage_change"]
    assert len(logged) == 1
    assert logged[0].startswith("no sound: ")
    assert messages == ""


def test_when_the_device_goes_away_in_a_cue_the_next_are_played_on_another(server: SoundServer) -> None:
    said, _, messages = run(
        server.environment,
        WARM_UP,
        (WARM, "play", ["session_end"]),
        (WARM + 0.5, "pactl", ["unload-module", "module-null-sink"]),
        (WARM + 3, "play", ["stage_change", "warning"]),
        (WARM + 6, "quit", None),
    )
    assert about(said, "available")[-1] is True
    assert about(said, "started") == ["session_end", "stage_change", "warning"]
    assert messages == ""


def test_a_device_that_appears_is_used(folder: Path) -> None:
    require_tools()
    server = SoundServer(folder)
    said, _, messages = run(
        server.environment,
        WARM_UP,
        (1, "play", ["overrun"]),
        (1.2, "pactl", ["load-module", *NULL_SINK.split()]),
        (WARM + 1.5, "play", ["stage_change"]),
        (WARM + 2, "quit", None),
    )
    server.stop()
    assert about(said, "available") == [False, True]
    assert about(said, "flash") == ["overrun"]
    assert about(said, "started") == ["stage_change"]
    assert messages == ""


def test_a_sound_server_that_falls_silent_stops_nothing(server: SoundServer) -> None:
    said, logged, _ = run(
        server.environment,
        WARM_UP,
        (WARM, "stop_server", server.pid),
        (WARM + 0.5, "play", ["stage_change"]),
        (WARM + 4.5, "play", ["side_switch"]),
        (WARM + 5, "quit", None),
    )
    assert about(said, "available") == [True, False]
    assert about(said, "flash") == ["side_switch"]
    assert logged == ["no sound any more: the sound server does not answer"]

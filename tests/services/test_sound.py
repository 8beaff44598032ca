"""What is heard of cues, in a recording of the sound server; and what is shown when nothing can be heard."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pytest

from tests.e2e.recording import RATE, Recording, read_wav
from tests.services.cue_program import SOUNDS
from tests.services.sound_server import NULL_SINK, SoundServer, require_tools, silent_environment

ROOT = Path(__file__).resolve().parents[2]
KINDS = sorted(file.stem for file in SOUNDS.glob("*.wav"))
WARM = 0.3  # s after the warm-up
WHOLE = 0.95  # how like its file a cue is that was not torn
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


@pytest.fixture
def busy_machine() -> Iterator[None]:
    """All cores at work."""
    command = [sys.executable, "-c", "while True: pass"]
    hogs = [subprocess.Popen(command) for _ in range(os.cpu_count() or 1)]
    yield
    for hog in hogs:
        hog.kill()
        hog.wait()


def run(
    environment: dict[str, str], *steps: Step, **acts: Callable[[], object]
) -> tuple[list[Said], list[str], str]:
    """Run the script to its end: what the player said, what it logged, and messages past both.

    The action `act` calls one of `acts` by its name.
    """
    command = [sys.executable, "-m", "tests.services.cue_program", json.dumps(steps)]
    said, logged = [], []
    with (
        tempfile.TemporaryFile("w+") as messages,
        subprocess.Popen(
            command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=messages, text=True
        ) as program,
    ):
        assert program.stdout is not None
        for line in program.stdout:
            if not line.startswith("["):
                logged.append(line.rstrip())
                continue
            said.append(Said(*json.loads(line)))
            if said[-1].what == "act":
                acts[said[-1].about]()
        assert program.wait(10) == 0
        messages.seek(0)
        return said, logged, messages.read()


def about(said: Sequence[Said], what: str) -> list[Any]:
    return [line.about for line in said if line.what == what]


def heard(recording: Recording, kind: str, threshold: float = WHOLE) -> list[float]:
    return recording.moments(SOUNDS / f"{kind}.wav", threshold=threshold)


def length(kind: str) -> float:
    return len(read_wav(SOUNDS / f"{kind}.wav")) / RATE


def one_after_the_other(kinds: Sequence[str]) -> list[Step]:
    """A script that plays each kind when the one before is over, and then ends."""
    script, at = [WARM_UP], WARM
    for kind in kinds:
        script.append((at, "play", [kind]))
        at += length(kind) + 0.4
    return [*script, (at, "quit", None)]


def lateness(recording: Recording, said: Sequence[Said]) -> list[float]:
    """How long after it was asked for each cue was heard, in s; all of them, and nothing else."""
    asked = [(line.about[0], line.at) for line in said if line.what == "play"]
    late = []
    for kind in KINDS:
        moments = [at for name, at in asked if name == kind]
        onsets = heard(recording, kind)
        assert len(onsets) == len(moments), f"{kind} was heard {len(onsets)} times, of {len(moments)}"
        late += [onset - at for onset, at in zip(onsets, moments, strict=True)]
    return late


def test_each_cue_is_heard_once_and_at_its_moment(server: SoundServer) -> None:
    with server.record() as recording:
        said, _, messages = run(server.environment, *one_after_the_other(KINDS))
    late = lateness(recording, said)
    assert np.median(late) < 0.03, f"heard {late} s after they were asked for"
    assert max(late) < 0.1, f"heard {late} s after they were asked for"
    assert about(said, "available") == [True]
    assert about(said, "started") == KINDS
    assert about(said, "flash") == []
    assert messages == ""


@pytest.mark.usefixtures("busy_machine")
def test_no_cue_is_torn_or_late_on_a_busy_machine(server: SoundServer) -> None:
    with server.record() as recording:
        said, _, _ = run(server.environment, *one_after_the_other(3 * KINDS))
    late = lateness(recording, said)
    assert max(late) < 0.1, f"heard {late} s after they were asked for"
    assert about(said, "flash") == []


def test_nothing_is_heard_but_cues(server: SoundServer) -> None:
    kinds = ["stage_change", "ten_seconds"]
    with server.record() as recording:
        run(server.environment, *one_after_the_other(kinds))
    samples = recording.samples.copy()
    for kind in kinds:
        for onset in heard(recording, kind):
            start = round(recording.place(onset) * RATE)
            samples[start : start + round(length(kind) * RATE)] = 0
    assert len(samples) > 2 * RATE
    assert not samples.any()


def test_a_beat_of_cues_keeps_time(server: SoundServer) -> None:
    beats = 8
    plays: list[Step] = [(WARM + beat, "play", ["stage_change"]) for beat in range(beats)]
    with server.record() as recording:
        said, _, _ = run(server.environment, WARM_UP, *plays, (WARM + beats, "quit", None))
    late = lateness(recording, said)
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


def test_a_sink_that_drains_slowly_delays_no_cue(server: SoundServer) -> None:
    """While nobody records, the null sink says up to 2 s late that a sound is over."""
    cues = ["stage_change", "side_switch", "warning"]
    said, logged, _ = run(server.environment, WARM_UP, (WARM, "play", cues), (WARM + 4, "quit", None))
    assert about(said, "started") == cues
    assert logged == []


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
    assert logged[0].startswith("cue side_switch not played: ")


def test_the_volume_is_heard(server: SoundServer) -> None:
    volumes = (100, 50, 20)
    script: list[Step] = []
    for place, volume in enumerate(volumes):
        script += [(WARM + place, "volume", volume), (WARM + place, "test", None)]
    with server.record() as recording:
        run(server.environment, WARM_UP, *script, (WARM + len(volumes), "quit", None))
    starts = [round(recording.place(moment) * RATE) for moment in heard(recording, "stage_change")]
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


def test_nothing_of_sound_is_loaded_before_the_warm_up(folder: Path) -> None:
    said, _, messages = run(
        silent_environment(folder), (0, "play", ["stage_change"]), (0, "volume", 30), (0.1, "quit", None)
    )
    assert about(said, "flash") == ["stage_change"]
    assert about(said, "loaded") == [False]
    assert messages == ""


def test_without_a_sound_server_cues_are_shown(folder: Path) -> None:
    said, _, messages = run(
        silent_environment(folder), WARM_UP, (WARM, "play", ["warning", "stage_change"]), (5, "quit", None)
    )
    assert about(said, "available") == [False]
    assert about(said, "flash") == ["stage_change", "warning"]
    assert about(said, "started") == []
    assert messages == ""


def test_a_cue_is_heard_on_the_device_that_is_the_default_by_then(server: SoundServer) -> None:
    server.pactl("load-module", "module-null-sink", "sink_name=other")
    server.pactl("set-default-sink", "cue")
    script: list[Step] = [
        (WARM, "play", ["overrun"]),
        (WARM + 2, "act", "change"),
        (WARM + 2.5, "play", ["stage_change"]),
        (WARM + 4, "quit", None),
    ]
    with server.record("other") as recording:
        run(server.environment, WARM_UP, *script, change=lambda: server.pactl("set-default-sink", "other"))
    assert [len(heard(recording, kind)) for kind in ("overrun", "stage_change")] == [0, 1]


def test_when_the_device_goes_away_in_a_cue_the_next_are_played_on_another(server: SoundServer) -> None:
    said, _, messages = run(
        server.environment,
        WARM_UP,
        (WARM, "play", ["session_end"]),
        (WARM + 0.5, "act", "remove"),
        (WARM + 5, "play", ["stage_change", "warning"]),
        (WARM + 8, "quit", None),
        remove=lambda: server.pactl("unload-module", "module-null-sink"),
    )
    assert about(said, "available")[-1] is True
    assert about(said, "flash") in ([], ["session_end"])  # the server may move what is played
    assert about(said, "started") == ["session_end", "stage_change", "warning"]
    assert messages == ""


def test_a_device_that_appears_is_used(folder: Path) -> None:
    require_tools()
    server = SoundServer(folder)
    with ExitStack() as stack:
        recordings: list[Recording] = []

        def plug_in() -> None:
            server.pactl("load-module", *NULL_SINK.split())
            recordings.append(stack.enter_context(server.record()))

        said, _, messages = run(
            server.environment,
            WARM_UP,
            (WARM, "play", ["overrun"]),
            (WARM + 0.5, "act", "plug_in"),
            (WARM + 5, "play", ["stage_change"]),
            (WARM + 6.5, "quit", None),
            plug_in=plug_in,
        )
    server.stop()
    assert about(said, "available") == [False, True]
    assert about(said, "flash") == ["overrun"]
    assert len(heard(recordings[0], "stage_change")) == 1
    assert messages == ""


@pytest.mark.parametrize("cues", [[], ["overrun"]], ids=["unnoticed", "noticed by a cue"])
def test_after_the_sound_server_was_started_anew_cues_are_heard(server: SoundServer, cues: list[str]) -> None:
    with ExitStack() as stack:
        recordings: list[Recording] = []

        def start() -> None:
            server.start()
            recordings.append(stack.enter_context(server.record()))

        said, _, messages = run(
            server.environment,
            WARM_UP,
            (WARM, "act", "stop"),
            (WARM + 0.3, "play", cues),
            (WARM + 1, "act", "start"),
            (WARM + 6, "play", ["stage_change"]),
            (WARM + 7.5, "quit", None),
            stop=server.stop,
            start=start,
        )
    assert about(said, "available")[-1] is True
    assert about(said, "flash") == cues
    assert len(heard(recordings[0], "stage_change")) == 1
    assert messages == ""


def test_a_cue_that_a_dying_sound_server_cut_off_is_shown_and_so_are_the_next(server: SoundServer) -> None:
    said, _, messages = run(
        server.environment,
        WARM_UP,
        (WARM, "play", ["session_end"]),
        (WARM + 0.5, "act", "stop"),
        (WARM + 0.7, "play", ["side_switch"]),
        (WARM + 4, "quit", None),
        stop=server.stop,
    )
    assert about(said, "available") == [True, False]
    assert about(said, "flash") == ["session_end", "side_switch"]
    assert messages == ""


def test_a_sound_server_that_hangs_stops_nothing(server: SoundServer) -> None:
    said, logged, messages = run(
        server.environment,
        WARM_UP,
        (WARM, "act", "hang"),
        (WARM + 0.2, "play", ["stage_change"]),
        (WARM + 5, "play", ["side_switch"]),
        (WARM + 6, "act", "wake"),
        (WARM + 11, "quit", None),
        hang=server.hang,
        wake=server.wake,
    )
    assert about(said, "available") == [True, False, True]
    assert about(said, "flash") == ["stage_change", "side_switch"]
    assert logged == ["no sound: the sound server does not answer"]
    assert messages == ""


def test_the_program_ends_in_a_cue_and_while_the_sound_server_hangs(server: SoundServer) -> None:
    for step in ((WARM, "play", ["session_end"]), (WARM, "act", "hang")):
        said, _, messages = run(
            server.environment,
            WARM_UP,
            step,
            (WARM + 0.2, "play", ["stage_change"]),
            (WARM + 0.4, "quit", None),
            hang=server.hang,
        )
        assert about(said, "available") == [True]
        assert messages == ""

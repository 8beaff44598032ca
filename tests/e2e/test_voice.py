"""A session by ear: chimes, then voice, in a recording of what the sound server played."""

import os
import signal
import time
from pathlib import Path

import numpy as np
import pytest

from massage_desktop.paths import resources
from tests.e2e.desktop import Desktop
from tests.e2e.program import Program
from tests.e2e.recording import RATE, Recording, read_wav
from tests.e2e.screening import GROUPS, start_session
from tests.e2e.spoken import chimes, settings, short_protocol, speech
from tests.e2e.waiting import wait_until
from tests.services.test_own_sounds import tone, write

SESSION = (
    "session_start", "side_switch", "ten_seconds", "stage_change", "ten_seconds", "session_end",
)  # fmt: skip
APART = 0.03  # s at least from a chime's end to a sentence: 0.2, less what a busy machine is late
SPEED = "3"  # of a session of two minutes


def launch(desktop: Desktop, data: Path, language: str = "en", **variables: str) -> Program:
    """The program with a short protocol, speaking, everything loud."""
    settings(data, sound={"profile": "full", "volume": 100})
    protocol = short_protocol(data, 60)
    options = ("--speed", SPEED, "--protocol", protocol, "--language", language, "--data-dir", data)
    return desktop.launch(*options, **variables)


def wait_until_voice_is_ready(desktop: Desktop) -> None:
    """The speech service runs once the program has asked it for its voices."""
    socket = desktop.folder / "runtime" / "speech-dispatcher" / "speechd.sock"
    wait_until(socket.exists, "the speech service")


def start_by_keys(program: Program) -> None:
    """Start without reading the window, in any language."""
    for _ in GROUPS:
        program.keys("ctrl+Return")
        program.keys("space")
    program.keys("ctrl+Return")


def kinds(recording: Recording) -> tuple[str, ...]:
    return tuple(chime.kind for chime in chimes(recording))


@pytest.mark.parametrize(
    ("language", "verdict", "over"),
    [("en", "Verdict", "The session is complete"), ("ru", "Заключение", "Сеанс завершён")],
)
def test_chimes_then_voice_and_nothing_overlaps(
    desktop: Desktop, tmp_path: Path, language: str, verdict: str, over: str
) -> None:
    program = launch(desktop, tmp_path / "data", language)
    program.a11y.wait_for(verdict, prefix=True)
    wait_until_voice_is_ready(desktop)
    with desktop.record() as recording:
        start_by_keys(program)
        program.a11y.wait_for(over, prefix=True, timeout=70)
        wait_until(lambda: "session_end" in kinds(recording) and spoken_after_the_last(recording), "the end")
    heard = chimes(recording)
    said = speech(recording, heard)
    assert tuple(chime.kind for chime in heard) == SESSION
    for chime, following in zip(heard, [*heard[1:], None], strict=True):
        until = float("inf") if following is None else following.start
        begun = [(start, end) for start, end in said if chime.start < start < until]
        assert begun, f"nothing is said after {chime}"
        assert begun[0][0] - chime.end > APART, f"{chime} and {begun[0]} overlap"
        assert begun[-1][1] < until, f"{begun[-1]} speaks into {following}"
    assert "Traceback" not in program.log()


def spoken_after_the_last(recording: Recording) -> bool:
    heard = chimes(recording)
    return bool(heard) and any(start > heard[-1].end for start, _ in speech(recording, heard))


def test_without_an_engine_chimes_alone_and_one_note_with_the_remedy(
    desktop: Desktop, tmp_path: Path
) -> None:
    program = launch(desktop, tmp_path / "data", SPEECHD_ADDRESS="unix_socket:/nonexistent/speechd.sock")
    note = program.a11y.wait_for("There is no voice for English: chimes alone.", prefix=True).name
    assert "speech-dispatcher-espeak-ng" in note
    with desktop.record() as recording:
        start_session(program)
        program.a11y.wait_for("The session is complete", timeout=70)
        wait_until(lambda: "session_end" in kinds(recording), "the last chime")
    heard = chimes(recording)
    assert tuple(chime.kind for chime in heard) == SESSION
    assert speech(recording, heard) == []
    log = (tmp_path / "data" / "log" / "massage-desktop.log").read_text(encoding="utf-8")
    assert (
        log.count("WARNING massage_desktop.services.speech") <= 2
    )  # at the launch, and when the session asked once more


def test_an_engine_that_hangs_and_dies_stops_no_session(desktop: Desktop, tmp_path: Path) -> None:
    program = launch(desktop, tmp_path / "data")
    program.a11y.wait_for("Verdict", prefix=True)
    wait_until_voice_is_ready(desktop)
    pids = desktop.folder / "runtime" / "speech-dispatcher" / "pid" / "speech-dispatcher.pid"
    with desktop.record() as recording:
        start_session(program)
        wait_until(lambda: speech(recording, chimes(recording)), "the first words")
        service = int(pids.read_text())
        os.kill(service, signal.SIGSTOP)
        program.a11y.wait_for("The voice does not answer", prefix=True, timeout=40)
        os.kill(service, signal.SIGKILL)
        program.a11y.wait_for("The session is complete", timeout=70)
        wait_until(lambda: "session_end" in kinds(recording), "the last chime")
    assert kinds(recording) == SESSION
    assert "Traceback" not in program.log()


def hear_whole(desktop: Desktop, data: Path, **sound: object) -> Recording:
    """A session at ten times the speed from start to end, under these settings of sound."""
    settings(data, sound={"volume": 100} | sound)
    program = desktop.launch("--speed", "10", "--protocol", short_protocol(data, 60), "--data-dir", data)
    program.a11y.wait_for("Verdict", prefix=True)
    with desktop.record() as recording:
        start_session(program)
        program.a11y.wait_for("The session is complete", timeout=40)
        time.sleep(2)  # nothing says that nothing more is heard
    program.close()
    return recording


def test_chimes_alone_in_their_profile(desktop: Desktop, tmp_path: Path) -> None:
    recording = hear_whole(desktop, tmp_path / "data", profile="chimes")
    heard = chimes(recording)
    assert tuple(chime.kind for chime in heard) == SESSION
    assert speech(recording, heard) == []


def test_soft_is_fewer_and_quieter(desktop: Desktop, tmp_path: Path) -> None:
    recording = hear_whole(desktop, tmp_path / "data", profile="soft")
    heard = chimes(recording)
    assert tuple(chime.kind for chime in heard) == tuple(kind for kind in SESSION if kind != "ten_seconds")
    assert speech(recording, heard) == []
    whole = np.abs(read_wav(resources() / "sounds" / "session_end.wav")).max()
    assert 0.1 * whole < np.abs(recording.samples[round(heard[-1].start * RATE) :]).max() < 0.3 * whole


def test_nothing_is_heard_in_the_silent_profile(desktop: Desktop, tmp_path: Path) -> None:
    assert not hear_whole(desktop, tmp_path / "data", profile="silent", wakes="yes").samples.any()


def test_a_speaker_that_sleeps_is_woken_a_second_before(desktop: Desktop, tmp_path: Path) -> None:
    recording = hear_whole(desktop, tmp_path / "data", profile="chimes", wakes="yes")
    heard = chimes(recording)
    assert tuple(chime.kind for chime in heard) == SESSION
    switch = next(chime for chime in heard if chime.kind == "side_switch")
    before = np.abs(
        recording.samples[round((switch.start - 1.05) * RATE) : round((switch.start - 0.4) * RATE)]
    )
    assert 0.003 < before.max() < 0.006
    assert not recording.samples[
        round((switch.start - 0.2) * RATE) : round((switch.start - 0.05) * RATE)
    ].any()


def test_an_own_sound_is_heard_in_place_of_the_shipped_one(desktop: Desktop, tmp_path: Path) -> None:
    folder = tmp_path / "data" / "sounds"
    folder.mkdir(parents=True)
    mine = write(folder / "side_switch.wav", tone(0.6, peak=0.3))
    recording = hear_whole(desktop, tmp_path / "data", profile="chimes", own_side_switch="gong.wav")
    assert "side_switch" not in kinds(recording)
    assert len(recording.moments(mine, threshold=0.9)) == 1
    assert not (folder / "side_switch.new").exists()


def test_the_speaker_check_is_heard_and_remembered_for_the_day(desktop: Desktop, tmp_path: Path) -> None:
    program = launch(desktop, tmp_path / "data")
    program.a11y.wait_for("Verdict", prefix=True)
    wait_until_voice_is_ready(desktop)
    time.sleep(2)  # it has its voices a moment after the service is there
    with desktop.record() as recording:
        program.a11y.press("Speaker check")
        wait_until(lambda: spoken_after_the_last(recording), "a chime and words")
    assert kinds(recording) == ("stage_change",)
    program.a11y.press("Not heard")
    program.a11y.wait_for("Raise the volume", prefix=True)
    program.a11y.press("Speaker check")
    program.a11y.press("Heard")
    program.a11y.wait_for("heard today")
    program.keys("ctrl+q")
    assert program.wait() == 0
    again = desktop.launch("--data-dir", tmp_path / "data")
    again.a11y.wait_for("heard today")

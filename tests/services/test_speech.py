"""The voice with the real speech service: what is heard, and what becomes of it when that hangs or dies."""

import os
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from massage_desktop.services import speech as module
from massage_desktop.services.settings_voice import Manner
from massage_desktop.services.speech import Speech, Trouble
from tests.e2e.recording import RATE, Recording
from tests.services.sound_server import NULL_SINK, SoundServer, require_tools

LONG = "mmmm nnnn mmmm oooo mmmm aaaa llll mmmm nnnn mmmm oooo mmmm aaaa llll mmmm nnnn mmmm oooo"
LOUD = 0.003  # of full scale
START = 30_000  # ms in which a service starts on a busy machine
ANSWER = 10_000  # ms in which it does anything else


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[SoundServer]:
    """A sound server, under which a speech service would start anew."""
    require_tools()
    if shutil.which("speech-dispatcher") is None:
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)("no speech-dispatcher here")
    with tempfile.TemporaryDirectory(prefix="md-", ignore_cleanup_errors=True) as folder:
        server = SoundServer(Path(folder), NULL_SINK, "module-always-sink")
        for name in ("XDG_RUNTIME_DIR", "HOME", "PULSE_CLIENTCONFIG"):
            monkeypatch.setenv(name, server.environment[name])
        yield server
        if pid := service(server):
            os.kill(pid, signal.SIGKILL)
        server.stop()


@pytest.fixture
def speech() -> Iterator[Speech]:
    """A voice that is not open yet."""
    speech = Speech()
    yield speech
    speech.end_all()


def service(server: SoundServer) -> int:
    """The process of the speech service; 0 while there is none."""
    file = Path(server.environment["XDG_RUNTIME_DIR"], "speech-dispatcher", "pid", "speech-dispatcher.pid")
    return int(file.read_text()) if file.exists() else 0


def opened(qtbot: QtBot, speech: Speech, manner: Manner | None = None) -> None:
    with qtbot.waitSignal(speech.ready, timeout=START):
        speech.open("en", manner or Manner())


def loud(recording: Recording, start: float, end: float) -> bool:
    """Whether anything was heard between two moments on CLOCK_MONOTONIC."""
    first, last = (round(recording.place(moment) * RATE) for moment in (start, end))
    return bool((np.abs(recording.samples[first:last]) > LOUD).any())


def test_each_language_has_a_voice_and_it_is_heard(server: SoundServer, qtbot: QtBot, speech: Speech) -> None:
    opened(qtbot, speech)
    assert speech.using in ("English (America)", "English (Great Britain)")
    assert not any("+" in name for name, _ in speech.voices)
    with qtbot.waitSignal(speech.ready, timeout=ANSWER):
        speech.open("ru", Manner())
    assert speech.using == "Russian"
    assert {locale[:2] for _, locale in speech.voices} == {"ru"}
    with server.record() as recording:
        with qtbot.waitSignals([speech.began, speech.ended], timeout=ANSWER, order="strict"):
            said = time.monotonic()
            speech.say("Правая сторона.")
        over = time.monotonic()
    assert loud(recording, said, over)


@pytest.mark.usefixtures("server")
def test_a_wished_voice_is_taken_and_one_that_is_gone_is_not_missed(qtbot: QtBot, speech: Speech) -> None:
    opened(qtbot, speech, Manner(voice="English (Scotland)", rate=0.5, volume=0.5))
    assert speech.using == "English (Scotland)"
    with qtbot.waitSignal(speech.ready, timeout=ANSWER):
        speech.open("en", Manner(voice="Somebody of last year"))
    assert speech.using.startswith("English (")


def test_it_falls_silent_at_once(server: SoundServer, qtbot: QtBot, speech: Speech) -> None:
    opened(qtbot, speech)
    with server.record() as recording:
        with qtbot.waitSignal(speech.began, timeout=ANSWER):
            speech.say(LONG)
        qtbot.wait(700)
        stopped = time.monotonic()
        speech.stop()
        qtbot.wait(700)
    assert loud(recording, stopped - 0.5, stopped)
    assert not loud(recording, stopped + 0.15, stopped + 0.6)


def test_a_service_that_hangs_is_left_and_found_again(
    server: SoundServer, qtbot: QtBot, speech: Speech, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "AGAIN", 500)
    opened(qtbot, speech)
    pid = service(server)
    os.kill(pid, signal.SIGSTOP)
    with qtbot.waitSignal(speech.troubled, timeout=ANSWER) as trouble:
        speech.say("Right side.")
    assert trouble.args == [Trouble.LOST]
    assert not speech.speaking
    assert speech.is_open
    os.kill(pid, signal.SIGCONT)
    qtbot.waitUntil(lambda: speech.is_ready, timeout=START)
    with qtbot.waitSignal(speech.ended, timeout=ANSWER):
        speech.say("Left side.")


def test_a_service_that_dies_in_a_sentence_is_started_again(
    server: SoundServer, qtbot: QtBot, speech: Speech, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "AGAIN", 500)
    monkeypatch.setattr(module, "LETTER", 20)
    opened(qtbot, speech)
    with qtbot.waitSignal(speech.began, timeout=ANSWER):
        speech.say(LONG)
    with qtbot.waitSignals([speech.ended, speech.troubled], timeout=20_000):
        os.kill(service(server), signal.SIGKILL)
    qtbot.waitUntil(lambda: speech.is_ready, timeout=START)
    with qtbot.waitSignals([speech.began, speech.ended], timeout=ANSWER, order="strict"):
        speech.say("Left side.")


def test_without_a_service_that_is_told_once(
    qtbot: QtBot, speech: Speech, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SPEECHD_ADDRESS", "unix_socket:/nonexistent/speechd.sock")
    with qtbot.waitSignal(speech.troubled, timeout=START) as trouble:
        speech.open("en", Manner())
    assert trouble.args == [Trouble.NO_ENGINE]
    assert not speech.is_open
    speech.say("Nobody hears this.")
    speech.stop()
    assert not speech.speaking


def test_what_speaks_is_loaded_in_no_process_that_wants_no_voice() -> None:
    assert "PySide6.QtTextToSpeech" not in sys.modules
    assert "massage_desktop.services.speech_engine" not in sys.modules

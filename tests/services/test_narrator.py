"""Chimes and sentences together, with a real sound server and speech service: who waits, who gives way."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from massage_desktop.paths import resources
from massage_desktop.services import narrator as module
from massage_desktop.services.coming import SOON, Coming
from massage_desktop.services.narrator import Narrator
from massage_desktop.services.settings_voice import Manner
from massage_desktop.services.sound import CuePlayer
from massage_desktop.services.speech import Speech
from tests.services.sound_server import SoundServer
from tests.services.test_speech import ANSWER, LONG, START, loud, server

__all__ = ["server"]
SOUNDS = resources() / "sounds"


class Stage:
    """A player, a voice and what lets them take turns, all ready."""

    def __init__(self, qtbot: QtBot, app: QCoreApplication) -> None:
        self.player, self.speech, self.coming = CuePlayer(SOUNDS), Speech(), Coming()
        self.narrator = Narrator(self.player, self.speech, self.coming, app)
        with qtbot.waitSignals([self.player.available_changed, self.speech.ready], timeout=START):
            self.player.warm_up()
            self.speech.open("en", Manner())


@pytest.fixture
def stage(server: SoundServer, qtbot: QtBot, qapp: QCoreApplication) -> Iterator[Stage]:
    """On a sound server of its own."""
    assert Path(server.environment["XDG_RUNTIME_DIR"]).exists()
    stage = Stage(qtbot, qapp)
    yield stage
    stage.speech.end_all()
    stage.narrator.deleteLater()


def test_a_sentence_waits_for_all_chimes_of_its_moment(stage: Stage, qtbot: QtBot) -> None:
    heard: list[str] = []
    stage.player.cue_started.connect(heard.append)
    stage.speech.began.connect(heard.append)
    with qtbot.waitSignal(stage.speech.began, timeout=ANSWER):
        stage.player.play(["warning", "side_switch"])
        stage.narrator.say("Right side.")
    assert heard == ["side_switch", "warning", "Right side."]
    assert not stage.player.busy


def test_a_chime_cuts_a_sentence_short_and_is_not_late(
    stage: Stage, server: SoundServer, qtbot: QtBot
) -> None:
    with server.record() as recording:
        with qtbot.waitSignal(stage.speech.began, timeout=ANSWER):
            stage.narrator.say(LONG)
        qtbot.wait(500)
        pressed = time.monotonic()
        with qtbot.waitSignals([stage.speech.ended, stage.player.cue_started], timeout=50):
            stage.player.play(["side_switch"])
        qtbot.wait(1200)
    assert len(recording.moments(SOUNDS / "side_switch.wav", threshold=0.6)) == 1
    assert loud(recording, pressed - 0.3, pressed)
    assert not loud(recording, pressed + 0.7, pressed + 1.1)


def test_a_sentence_of_an_older_moment_is_not_said(stage: Stage, qtbot: QtBot) -> None:
    stage.player.play(["stage_change"])
    stage.narrator.say("Stroking.")
    stage.player.play(["side_switch"])
    with qtbot.waitSignal(stage.speech.began, timeout=ANSWER) as said:
        stage.narrator.say("Right side.")
    assert said.args == ["Right side."]


def test_a_late_sentence_is_dropped(stage: Stage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LATEST", 0.6)  # between the pause and the chime with it
    stage.player.play(["stage_change"])
    stage.narrator.say("Too late.")
    with qtbot.waitSignal(stage.speech.began, timeout=ANSWER) as said:
        qtbot.waitUntil(lambda: not stage.player.busy, timeout=ANSWER)
        qtbot.wait(400)
        stage.narrator.say("In time.")
    assert said.args == ["In time."]


def test_a_sentence_ends_before_the_next_chime_is_due(stage: Stage, qtbot: QtBot) -> None:
    stage.coming.expect(2000)
    due = time.monotonic() + 2.0
    with qtbot.waitSignals([stage.speech.began, stage.speech.ended], timeout=ANSWER, order="strict"):
        stage.narrator.say(LONG)
    assert time.monotonic() < due
    assert stage.coming.left == -1


def test_right_before_the_next_chime_none_is_begun(stage: Stage, qtbot: QtBot) -> None:
    stage.coming.expect(SOON + 300)
    with qtbot.assertNotEmitted(stage.speech.began, wait=600):
        stage.narrator.say("Never.")


def test_who_muted_the_chimes_is_not_spoken_to(stage: Stage, qtbot: QtBot) -> None:
    stage.player.muted = True
    with qtbot.assertNotEmitted(stage.speech.began, wait=600):
        stage.narrator.say("Never.")

"""One sound at a time on the default output device, whatever becomes of the device or the sound server.

No queue and no rules about cues here. Each sound has a thread and an opened device of its own (1.5 ms with
PulseAudio), so that nothing is held between sounds that could grow stale, and nothing runs.
"""

from __future__ import annotations

import logging
import wave
from array import array
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from massage_desktop.services.output_device import Sound

log = logging.getLogger(__name__)

RETRY: Final = 2000
"""Milliseconds between looks for a device while there is none."""

HANGING: Final = 3500
"""Milliseconds past a sound's end, or since a look for a device, until the sound server counts as hanging."""


class Loudspeaker(QObject):
    """Plays the WAV files of a folder (48 kHz, mono, 16 bits) by their names without suffix."""

    ended = Signal()
    """The sound is over, or will not be heard to its end: the next may be played."""

    unheard = Signal(str)
    """The sound of this name was not heard to its end; comes before `ended`."""

    available_changed = Signal(bool)
    """At the end of `open`, and whenever a device is found or lost."""

    _done = Signal(bool)  # from the thread: whether the device did what it should

    def __init__(self, sounds: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._folder = sounds
        self._samples: dict[str, array[int]] = {}
        self._available: bool | None = None
        self._thread: Thread | None = None
        self._sound: tuple[str, Sound] | None = None
        self._done.connect(self._finish, Qt.ConnectionType.QueuedConnection)
        self._retry = QTimer(self, singleShot=True, interval=RETRY)
        self._retry.timeout.connect(self._look)
        self._overdue = QTimer(self, singleShot=True)
        self._overdue.timeout.connect(self._give_up)

    @property
    def available(self) -> bool:
        """Whether there is a device to play on, as far as is known without playing."""
        return bool(self._available)

    @property
    def busy(self) -> bool:
        """Whether a sound is being played; another must not begin before `ended`."""
        return self._sound is not None

    def open(self) -> None:
        """Load all sounds and look for the default output device; `available_changed` tells the result."""
        if find_spec("miniaudio") is None:
            log.warning("no sound: miniaudio is not there for this machine")
            self._tell_available(False)
            return
        self._samples = {file.stem: read_samples(file) for file in sorted(self._folder.glob("*.wav"))}
        if app := QCoreApplication.instance():
            app.aboutToQuit.connect(self._hush)
        self._look()

    def play(self, name: str, volume: int) -> None:
        """Begin a sound at once; volume from 1 to 100 as the ear judges it."""
        from massage_desktop.services.output_device import Sound

        sound = Sound(self._samples[name], loudness(volume))
        self._sound = name, sound
        self._begin(sound.play, round(1000 * sound.seconds))

    def _look(self) -> None:
        self._begin(look, 0)

    def _begin(self, task: Callable[[], bool], duration: int) -> None:
        """Do what may block in a thread that cannot hold up the program, not even its end."""
        self._overdue.start(duration + HANGING)
        self._thread = Thread(target=self._work, args=(task,), daemon=True)
        self._thread.start()

    def _work(self, task: Callable[[], bool]) -> None:
        done = task()
        with suppress(RuntimeError):  # nobody is left to hear it
            self._done.emit(done)

    def _finish(self, done: bool) -> None:
        self._overdue.stop()
        sound, self._sound = self._sound, None
        self._tell_available(done)
        if not done:
            self._retry.start(0 if sound else RETRY)
        if sound:
            self._tell_ended(sound[0], done)

    def _give_up(self) -> None:
        """The thread hangs. Once it does not any more, `_finish` will know whether there is sound again."""
        log.warning("no sound: the sound server does not answer")
        sound, self._sound = self._sound, None
        self._tell_available(False)
        if sound:
            self._tell_ended(sound[0], False)

    def _tell_available(self, available: bool) -> None:
        if available != self._available:
            self._available = available
            self.available_changed.emit(available)

    def _tell_ended(self, name: str, heard: bool) -> None:
        if not heard:
            self.unheard.emit(name)
        self.ended.emit()

    def _hush(self) -> None:
        """Leave no device open behind the program's end."""
        if self._sound:
            self._sound[1].over.set()
        if self._thread:
            self._thread.join(1)


def look() -> bool:
    """Whether there is a device; imports what is needed to know it."""
    from massage_desktop.services.output_device import there_is_one

    return there_is_one()


def loudness(volume: int) -> float:
    """The factor for samples, 40 dB down to volume 0: equal steps of volume sound alike."""
    return float(10 ** ((volume - 100) / 50))


def read_samples(file: Path) -> array[int]:
    """All samples of a WAV file of one channel of 16 bits."""
    with wave.open(str(file), "rb") as sound:
        return array("h", sound.readframes(sound.getnframes()))

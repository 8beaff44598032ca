"""One sound at a time on the default output device; the only module that knows QtMultimedia.

No queue and no rules about cues here. QtMultimedia is imported by `open`, so that the first frame need not
wait for it and a machine without its system libraries (on Linux libpulse) still runs the program.
"""

from __future__ import annotations

import logging
import wave
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QLoggingCategory, QObject, QTimer, QUrl, Signal

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioDevice, QMediaDevices, QSoundEffect

log = logging.getLogger(__name__)

QUIET: Final = "qt.multimedia.symbolsresolver.warning=false\nqt.multimedia.ffmpeg.info=false"
"""Qt looks for PipeWire first and warns where there is only PulseAudio, and names its FFmpeg on every start.
Neither is news. QT_LOGGING_RULES in the environment still overrides these rules."""

PATIENCE: Final = 2500
"""Milliseconds past a sound's end until the sound server counts as gone. A server that just woke up reports
the end of the first sound up to 2 s late, though it was heard in time."""


class Loudspeaker(QObject):
    """Plays the WAV files of a folder by their names without suffix."""

    ended = Signal()
    """The sound is over, or will not be heard to its end: the next may be played."""

    available_changed = Signal(bool)
    """At the end of `open`, and whenever the device changes."""

    def __init__(self, sounds: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._files = {file.stem: file for file in sorted(sounds.glob("*.wav"))}
        self._devices: QMediaDevices | None = None
        self._device = QByteArray()
        self._effects: dict[str, QSoundEffect] = {}
        self._playing: QSoundEffect | None = None
        self._overdue = QTimer(self, singleShot=True)
        self._overdue.timeout.connect(self._give_up)

    @property
    def available(self) -> bool:
        """Whether there is a device to play on."""
        return bool(self._effects)

    @property
    def busy(self) -> bool:
        """Whether a sound is being played; another must not begin before `ended`.

        Two effects that overlap, or one started anew while it plays, can send Qt (6.11 and 6.12) into an
        endless loop of warnings (`QSocketNotifier: Invalid socket`).
        """
        return self._playing is not None

    def open(self) -> None:
        """Find the default output device, load all sounds for it, and follow it when it changes."""
        QLoggingCategory.setFilterRules(QUIET)
        try:
            from PySide6.QtMultimedia import QMediaDevices
        except ImportError as error:
            log.warning("no sound: %s", error)
            self.available_changed.emit(False)
            return
        self._devices = QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self._follow_default_device)
        self._use(self._devices.defaultAudioOutput())

    def play(self, name: str, volume: int) -> None:
        """Begin a sound at once; volume from 0 to 100 as the ear judges it."""
        from PySide6.QtMultimedia import QAudio

        scale = QAudio.VolumeScale
        loudness = QAudio.convertVolume(volume / 100, scale.LogarithmicVolumeScale, scale.LinearVolumeScale)
        self._begin(name, loudness)

    def _begin(self, name: str, loudness: float) -> None:
        self._playing = self._effects[name]
        self._playing.setVolume(loudness)
        self._overdue.start(milliseconds(self._files[name]) + PATIENCE)
        self._playing.play()

    def _finish(self) -> None:
        """A sound began or ended: only its end matters."""
        if self._playing is not None and not self._playing.isPlaying():
            self._overdue.stop()
            self._playing = None
            self.ended.emit()

    def _follow_default_device(self) -> None:
        if self._devices is not None and self._devices.defaultAudioOutput().id() != self._device:
            self._use(self._devices.defaultAudioOutput())

    def _use(self, device: QAudioDevice) -> None:
        """Load all sounds for this device, or none when it is no device."""
        self._drop_effects()
        if not device.isNull():
            self._device = device.id()
            self._effects = {name: self._load(file, device) for name, file in self._files.items()}
            self._rouse()
        self._announce()

    def _load(self, file: Path, device: QAudioDevice) -> QSoundEffect:
        from PySide6.QtMultimedia import QSoundEffect

        effect = QSoundEffect(device, self)
        effect.setSource(QUrl.fromLocalFile(str(file)))
        effect.playingChanged.connect(self._finish)
        return effect

    def _rouse(self) -> None:
        """Play the shortest sound unheard: the first one on a device opens it, and the server is slow to
        report its end (see `PATIENCE`), which would hold up what waits for it."""
        self._begin(min(self._files, key=lambda name: milliseconds(self._files[name])), 0.0)

    def _give_up(self) -> None:
        log.warning("no sound any more: the sound server does not answer")
        self._drop_effects()
        self._announce()

    def _drop_effects(self) -> None:
        for effect in self._effects.values():
            effect.playingChanged.disconnect(self._finish)
            effect.deleteLater()
        self._effects, self._playing, self._device = {}, None, QByteArray()
        self._overdue.stop()

    def _announce(self) -> None:
        self.available_changed.emit(self.available)
        if not self.busy:
            self.ended.emit()


def milliseconds(file: Path) -> int:
    """How long a WAV file plays."""
    with wave.open(str(file), "rb") as sound:
        return round(1000 * sound.getnframes() / sound.getframerate())

"""One sound as the samples that a device takes piece by piece. Neither Qt nor devices here."""

import wave
from array import array
from pathlib import Path
from threading import Event
from typing import Final

RATE: Final = 48_000
"""Samples per second, one channel of 16 bits."""


class Sound:
    """The samples of a sound at a volume from 0 to 100, as the ear judges it."""

    def __init__(self, samples: "array[int]", volume: int) -> None:
        self.over = Event()
        """Played to the end, or not wanted any more."""
        self.begun = False
        """Whether a device has asked for some of it."""
        self._samples = samples
        self._loudness = float(10 ** ((volume - 100) / 50))  # 40 dB: equal steps sound alike

    def __len__(self) -> int:
        """How many samples."""
        return len(self._samples)

    @property
    def seconds(self) -> float:
        """How long it plays."""
        return len(self) / RATE

    def piece(self, start: int, count: int) -> "array[int]":
        """Samples for the device; fewer at the end, and none after it."""
        self.begun = True
        return array("h", [int(each * self._loudness) for each in self._samples[start : start + count]])


def read_samples(file: Path) -> "array[int]":
    """All samples of a WAV file of one channel of 16 bits."""
    with wave.open(str(file), "rb") as sound:
        return array("h", sound.readframes(sound.getnframes()))

"""One sound as the samples that a device takes piece by piece. Neither Qt nor devices here."""

import math
import wave
from array import array
from functools import cached_property
from pathlib import Path
from threading import Event
from typing import Final

RATE: Final = 48_000
"""Samples per second, one channel of 16 bits."""

STEP: Final = RATE // 1000
"""Samples of one loudness while a sound swells, 1 ms: too fine to be heard."""

WAKING: Final = (0.7, 220.0, 0.004)
"""Of the tone that wakes a speaker: seconds, Hz, and its peak of full scale: -48 dB, which nobody notices."""


class Sound:
    """The samples of a sound at a volume from 0 to 100, as the ear judges it.

    `rise` is the seconds over which it swells to that volume, where nobody must be startled.
    """

    def __init__(self, samples: "array[int]", volume: int, rise: float = 0.0) -> None:
        self.over = Event()
        """Played to the end, or not wanted any more."""
        self.begun = False
        """Whether a device has asked for some of it."""
        self._samples, self._volume = samples, volume
        self._rise = min(round(rise * RATE), len(samples) // 2)

    def __len__(self) -> int:
        """How many samples."""
        return len(self._samples)

    @property
    def seconds(self) -> float:
        """How long it plays."""
        return len(self) / RATE

    @cached_property
    def loud(self) -> "array[int]":
        """The samples at their volume; takes some milliseconds, once."""
        loudness = float(10 ** ((self._volume - 100) / 50))  # 40 dB: equal steps sound alike
        swollen = array("h")
        for place in range(0, self._rise, STEP):
            gain = loudness * self._swell(place)
            swollen.extend([int(each * gain) for each in self._samples[place : place + STEP]])
        swollen.extend([int(each * loudness) for each in self._samples[len(swollen) :]])
        return swollen

    def piece(self, start: int, count: int) -> "array[int]":
        """Samples for the device; fewer at the end, and none after it."""
        self.begun = True
        return self.loud[start : start + count]

    def again(self) -> "Sound":
        """The same sound, to be played once more; nothing is computed for it again."""
        sound = Sound(self._samples, self._volume)
        sound.loud = self.loud
        return sound

    def _swell(self, place: int) -> float:
        """How much of its volume a sample has, 0 to 1, as a raised cosine."""
        return 0.5 - 0.5 * math.cos(math.pi * place / self._rise)


def read_samples(file: Path) -> "array[int]":
    """A WAV file of one channel of 16 bits at `RATE`; raises OSError, EOFError or wave.Error."""
    with wave.open(str(file), "rb") as sound:
        if (sound.getnchannels(), sound.getsampwidth(), sound.getframerate()) != (1, 2, RATE):
            raise wave.Error(f"{file} is not of one channel of 16 bits at {RATE} Hz")
        return array("h", sound.readframes(sound.getnframes()))


def write_samples(file: Path, samples: "array[int]") -> None:
    """Write them as a WAV file, beside and then into its place; raises OSError."""
    beside = file.with_suffix(".new")
    with wave.open(str(beside), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE)
        sound.writeframes(samples.tobytes())
    beside.replace(file)


def waking_tone() -> "array[int]":
    """A tone that a speaker which sleeps wakes of, and that nobody hears."""
    seconds, pitch, peak = WAKING
    count, swing = round(seconds * RATE), math.tau * pitch / RATE
    envelope = (math.sin(math.pi * n / count) for n in range(count))
    return array("h", [round(32_767 * peak * e * math.sin(swing * n)) for n, e in enumerate(envelope)])

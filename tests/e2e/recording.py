"""What the sound server played, and when: a recording of the `cue` sink and sounds found in it."""

import subprocess
import threading
import time
import wave
from pathlib import Path

import numpy as np
import numpy.typing as npt

RATE = 48_000  # samples per second, one channel
NEAR = 5.0  # s around a place, whose pieces tell when it was played
Samples = npt.NDArray[np.float64]


class Recording:
    """A recording as it grows.

    `process` writes raw samples to an unbuffered pipe.
    """

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process
        self._pieces: list[bytes] = []
        self._places: list[float] = []  # s of sound before each piece
        self._starts: list[float] = []  # when sample 0 was played, by that piece
        self._begun = threading.Event()
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def wait_begun(self, timeout: float = 10.0) -> None:
        """Wait until sound (or silence) comes in."""
        assert self._begun.wait(timeout), "the sound server sends nothing to record"

    def stop(self) -> None:
        """End the recording; what came in so far is kept."""
        self._process.terminate()
        self._reader.join()
        self._process.wait()

    def started(self, place: float = 0.0) -> float:
        """When sample 0 was played, on CLOCK_MONOTONIC, in s, as the pieces near `place` (s) tell it.

        The server hands out each piece as the first sample of it is played. Of what the pieces say one by
        one, a low value counts: on a busy machine most come late, few early. Only those near count, as a
        server that could not keep up leaves some sound out.
        """
        places = np.array(self._places)
        near, starts = np.abs(places - place) < NEAR, np.array(self._starts[: len(places)])
        return float(np.percentile(starts[near] if near.any() else starts, 10))

    def place(self, moment: float) -> float:
        """Where in the recording a moment on CLOCK_MONOTONIC is, in s."""
        return moment - self.started(moment - self.started())

    @property
    def samples(self) -> Samples:
        """Everything recorded so far, from -1 to 1."""
        whole = b"".join(self._pieces)
        return np.frombuffer(whole[: len(whole) // 2 * 2], dtype="<i2") / 32768

    def moments(self, sound: Path, *, threshold: float = 0.6) -> list[float]:
        """When the sound file was heard, on CLOCK_MONOTONIC (`time.monotonic()`), in s."""
        places = onsets(self.samples, read_wav(sound), threshold)
        return [self.started(place) + place for place in places]

    def _read(self) -> None:
        assert self._process.stdout is not None
        received = 0
        while piece := self._process.stdout.read(65536):
            self._starts.append(time.monotonic() - received / 2 / RATE)
            self._places.append(received / 2 / RATE)
            self._pieces.append(piece)
            received += len(piece)
            self._begun.set()


def read_wav(path: Path) -> Samples:
    """A 16-bit WAV file as one channel at RATE."""
    with wave.open(str(path), "rb") as file:
        assert file.getsampwidth() == 2, f"{path} is not 16-bit"
        frames = np.frombuffer(file.readframes(file.getnframes()), dtype="<i2")
        mono = frames.reshape(-1, file.getnchannels()).mean(axis=1) / 32768
        duration = len(mono) / file.getframerate()
        times = np.arange(round(duration * RATE)) / RATE
        return np.asarray(np.interp(times, np.arange(len(mono)) / file.getframerate(), mono))


def onsets(recorded: Samples, sound: Samples, threshold: float = 0.6) -> list[float]:
    """Where `sound` begins in `recorded`, in s, whatever its volume there.

    Normalised cross-correlation, block by block; of matches nearer than half the sound's
    length only the best counts.
    """
    block = max(4 * len(sound), 1 << 19)
    found: list[tuple[float, int]] = []
    for start in range(0, len(recorded), block):
        piece = recorded[start : start + block + len(sound) - 1]
        match = similarity(np.pad(piece, (0, len(sound))), sound)[:block]
        places = np.flatnonzero(match > threshold)
        found += [(float(match[place]), start + int(place)) for place in places]
    kept: list[int] = []
    for _, place in sorted(found, reverse=True):
        if all(abs(place - other) > len(sound) // 2 for other in kept):
            kept.append(place)
    return [place / RATE for place in sorted(kept)]


def similarity(recorded: Samples, sound: Samples) -> Samples:
    """At each place, how much what follows is like `sound`: 1 is the same but for its volume."""
    size = 1 << (len(recorded) + len(sound) - 1).bit_length()
    spectrum = np.fft.rfft(recorded, size) * np.conj(np.fft.rfft(sound, size))
    places = len(recorded) - len(sound)
    product = np.fft.irfft(spectrum, size)[:places]
    energy = np.concatenate(([0.0], np.cumsum(recorded**2)))
    local = energy[len(sound) : len(sound) + places] - energy[:places]
    silence = 1e-6 * len(sound)
    norms = np.sqrt(np.sum(sound**2) * np.maximum(local, silence))
    return np.asarray(product / norms)

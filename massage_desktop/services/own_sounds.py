"""A user's own sound for a cue: looked through, cut to its onset, and kept in the data folder.

Kept as the shipped ones are (48 kHz, mono, 16 bits), so that moving the original breaks nothing.
"""

import logging
import math
import wave
from array import array
from collections.abc import Iterable
from itertools import groupby
from pathlib import Path
from typing import Final, Literal

from massage_desktop.errors import UserError
from massage_desktop.services.samples import RATE, read_samples, write_samples

log = logging.getLogger(__name__)

LONGEST: Final = 3.0
"""Seconds: two cues at one moment play one after the other, and the second must not be late."""

LARGEST: Final = 20_000_000
"""Bytes of a file that are read at most."""

QUIETEST: Final = 0.01
"""Peak of full scale (-40 dB) below which nobody hears it in a room."""

CLIPPED: Final = 4
"""Samples at full scale in a row that tell a recording that was cut off."""

LOUDEST: Final = 0.4
"""Root mean square of full scale (-8 dB) over any tenth of a second; the shipped ones stay 6 dB below."""

ONSET: Final = 0.02
"""Of the peak: what is quieter before it counts as silence. A cue is late by all of it."""

FADE: Final = RATE // 500
"""Samples over which what was cut swells and falls, 2 ms, so that it does not click."""

Fault = Literal["unreadable", "no_wav", "long", "silent", "clipped", "loud", "unkept", "no_decoder"]


class OwnSoundError(UserError):
    """Why a file is not taken: `fault` says it to the program, which words it in the user's language."""

    def __init__(self, file: Path, fault: Fault, seconds: float = 0.0) -> None:
        super().__init__(f"{file.name}: {fault}")
        self.file, self.fault, self.seconds = file, fault, seconds


def take_in(file: Path, folder: Path, kind: str) -> None:
    """Make `file` the sound of that cue; an OwnSoundError says what is wrong with it, and nothing changed."""
    samples = trimmed(judged(file, decoded(file)))
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_samples(folder / f"{kind}.wav", samples)
    except OSError as error:
        raise OwnSoundError(file, "unkept") from error


def read_all(shipped: Path, own: Iterable[Path]) -> "dict[str, array[int]]":
    """The sound of each cue, the own one where it can be read."""
    sounds = {file.stem: read_samples(file) for file in sorted(shipped.glob("*.wav"))}
    for file in own:
        try:
            sounds |= {file.stem: read_samples(file)} if file.stem in sounds else {}
        except (OSError, EOFError, wave.Error) as error:
            log.warning("the shipped sound is played instead of %s: %s", file, error)
    return sounds


def decoded(file: Path) -> "array[int]":
    """A WAV file's samples in the form that is played here."""
    try:
        import miniaudio  # late: it takes 100 ms
    except ImportError as error:  # Windows on ARM has none
        raise OwnSoundError(file, "no_decoder") from error
    try:
        with file.open("rb") as stream:
            data = stream.read(LARGEST + 1)
    except OSError as error:
        raise OwnSoundError(file, "unreadable") from error
    if data[:4] not in (b"RIFF", b"RF64") or data[8:12] != b"WAVE":
        raise OwnSoundError(file, "no_wav")
    if len(data) > LARGEST:
        raise OwnSoundError(file, "long")
    try:
        found = miniaudio.decode(data, miniaudio.SampleFormat.SIGNED16, nchannels=1, sample_rate=RATE)
    except miniaudio.DecodeError as error:
        raise OwnSoundError(file, "no_wav") from error
    return array("h", found.samples)


def judged(file: Path, samples: "array[int]") -> "array[int]":
    """The same samples, if they may be a cue."""
    peak = _peak(samples)
    if peak < QUIETEST * 32_768:
        raise OwnSoundError(file, "silent")
    seconds = len(trimmed(samples)) / RATE
    if seconds > LONGEST:
        raise OwnSoundError(file, "long", seconds)
    if peak >= 32_767 and _is_clipped(samples):
        raise OwnSoundError(file, "clipped")
    if _loudest(samples) > LOUDEST * 32_768:
        raise OwnSoundError(file, "loud")
    return samples


def trimmed(samples: "array[int]") -> "array[int]":
    """Without the silence before its onset and after its end."""
    least = max(1, ONSET * _peak(samples))
    first = next((n for n, each in enumerate(samples) if abs(each) >= least), 0)
    last = next((n for n in range(len(samples) - 1, -1, -1) if abs(samples[n]) >= least), len(samples) - 1)
    kept = samples[max(0, first - FADE) : last + FADE]
    ends = range(min(FADE, len(kept) // 2))
    for n in ends:
        kept[n] = kept[n] * n // len(ends)
        kept[-1 - n] = kept[-1 - n] * n // len(ends)
    return kept


def _peak(samples: "array[int]") -> int:
    return max(max(samples, default=0), -min(samples, default=0))


def _is_clipped(samples: "array[int]") -> bool:
    runs = groupby(samples, key=lambda each: abs(each) >= 32_767 and each > 0)
    return any(full and sum(1 for _ in run) >= CLIPPED for full, run in runs)


def _loudest(samples: "array[int]") -> float:
    """The highest root mean square over a tenth of a second."""
    tenth = RATE // 10
    pieces = (samples[start : start + tenth] for start in range(0, len(samples), tenth))
    return max(math.sqrt(sum(each * each for each in piece) / tenth) for piece in pieces)

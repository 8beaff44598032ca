"""Writes the cue sounds of resources/sounds from the score below; run it again after changing the score.

Standard library only, and the same bytes on every run. What a cue means and when it is due is not known here.
"""

import argparse
import math
import wave
from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

RATE = 48_000
"""Samples per second."""

SOUNDS = Path(__file__).resolve().parent.parent / "resources" / "sounds"

FADE = 0.04
"""Seconds over which every cue falls to silence at its end."""


@dataclass(frozen=True)
class Voice:
    """How a note sounds: its harmonics and the way it swells and dies away."""

    partials: Sequence[tuple[int, float]]
    """(number of the harmonic, its strength); the strengths are relative to each other."""

    attack: float
    """Seconds of the raised-cosine rise. Short enough to be exact, long enough not to startle."""

    decay: float
    """Seconds after which the fundamental has fallen to 1/e; the higher a harmonic, the sooner it falls."""

    beat: float = 0.0
    """Hz by which a second, equally strong tone is tuned higher, so that the note throbs."""


BELL = Voice(((1, 1.0), (2, 0.65), (3, 0.45), (4, 0.34), (5, 0.22), (6, 0.16)), attack=0.02, decay=0.30)
"""Struck and dying away. Its harmonics are for older ears and for loudspeakers that lose the fundamental."""

TICK = Voice(
    ((1, 1.0), (2, 0.8), (3, 0.75), (4, 0.55), (5, 0.4), (6, 0.3)), attack=0.016, decay=0.055, beat=3.2
)
"""Short and dry. It beats so slowly that one hears a plain tick; but no later piece of it looks like its
start, and so a recording shows exactly when it began."""

HORN = Voice(((1, 1.0), (3, 0.8), (5, 0.55), (7, 0.4), (9, 0.25)), attack=0.06, decay=1.2, beat=5.0)
"""Odd harmonics, held and throbbing: nothing that is struck sounds like it."""


@dataclass(frozen=True)
class Note:
    """One tone of a cue."""

    start: float
    """Seconds from the start of the cue."""

    pitch: float
    """Hz of the fundamental."""

    length: float
    """Seconds, rise and final fade included."""

    strength: float = 1.0


@dataclass(frozen=True)
class Cue:
    """A cue's notes; its file is as long as the last of them."""

    voice: Voice
    peak: float
    """Loudest sample, dB below full scale."""

    notes: Sequence[Note]


# Pitches are those of an even-tempered scale at A = 440 Hz. No two cues share one, so that neither an ear nor
# the correlation with a recording takes one for another; number and direction of the notes differ as well.
CUES: dict[str, Cue] = {
    "session_start": Cue(
        BELL, -7.0, (Note(0.0, 261.63, 0.8), Note(0.24, 329.63, 0.8), Note(0.48, 392.00, 0.82))
    ),
    "stage_change": Cue(BELL, -7.0, (Note(0.0, 587.33, 0.45), Note(0.2, 783.99, 0.58))),
    "side_switch": Cue(TICK, -9.0, (Note(0.0, 493.88, 0.18), Note(0.12, 493.88, 0.2))),
    "ten_seconds": Cue(TICK, -14.0, (Note(0.0, 207.65, 0.28),)),
    "soft_end": Cue(BELL, -10.0, (Note(0.0, 659.26, 0.55), Note(0.3, 523.25, 0.75))),
    "overrun": Cue(BELL, -8.0, (Note(0.0, 369.99, 0.38), Note(0.22, 466.16, 0.38), Note(0.44, 369.99, 0.66))),
    "warning": Cue(HORN, -8.0, (Note(0.0, 233.08, 0.5), Note(0.55, 220.00, 0.65))),
    "session_end": Cue(
        BELL, -8.0, (Note(0.0, 440.00, 0.8), Note(0.27, 349.23, 0.8), Note(0.54, 293.66, 0.86))
    ),
}


def envelope(voice: Voice, length: float, at: float) -> float:
    """Raised-cosine rise and final fade, 0 to 1, `at` seconds into a note of `length` seconds."""
    rise = min(at / voice.attack, 1.0)
    fall = min((length - at) / FADE, 1.0)
    return (0.5 - 0.5 * math.cos(math.pi * rise)) * (0.5 - 0.5 * math.cos(math.pi * fall))


def tone(voice: Voice, pitch: float, at: float) -> float:
    """The harmonics of `pitch` Hz, each dying away at its own pace, `at` seconds after the note began."""
    swing, fall = math.tau * pitch * at, at / voice.decay
    return sum(
        strength * math.exp(-fall * (0.6 + 0.4 * number)) * math.sin(swing * number)
        for number, strength in voice.partials
    )


def sounding(voice: Voice, pitch: float) -> Callable[[float], float]:
    """The note's wave before its envelope, as a function of seconds."""
    if not voice.beat:
        return lambda at: tone(voice, pitch, at)
    return lambda at: tone(voice, pitch, at) + tone(voice, pitch + voice.beat, at)


def render(cue: Cue) -> list[int]:
    """The cue as 16-bit samples at `RATE`, its loudest one at the cue's peak."""
    frames = [0.0] * round(max(note.start + note.length for note in cue.notes) * RATE)
    for note in cue.notes:
        wave_at = sounding(cue.voice, note.pitch)
        first = round(note.start * RATE)
        for index in range(round(note.length * RATE)):
            at = index / RATE
            frames[first + index] += note.strength * envelope(cue.voice, note.length, at) * wave_at(at)
    scale = 32_767 * 10 ** (cue.peak / 20) / max(abs(frame) for frame in frames)
    return [round(frame * scale) for frame in frames]


def write_all(folder: Path) -> list[Path]:
    """Writes every cue as `<name>.wav` (mono, 16 bit, `RATE`) into an existing folder; returns the files."""
    files = [folder / f"{name}.wav" for name in CUES]
    for file, cue in zip(files, CUES.values(), strict=True):
        with wave.open(str(file), "wb") as output:
            output.setnchannels(1)
            output.setsampwidth(2)
            output.setframerate(RATE)
            output.writeframes(array("h", render(cue)).tobytes())
    return files


def main() -> None:
    parser = argparse.ArgumentParser(description="Write the cue sounds as WAV files.")
    parser.add_argument("folder", nargs="?", type=Path, default=SOUNDS, help="default: resources/sounds")
    for file in write_all(parser.parse_args().folder):
        print(file)


if __name__ == "__main__":
    main()

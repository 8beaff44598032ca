"""Chimes and speech told apart in a recording, and a short protocol to hear them in."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import numpy as np

from massage_desktop.paths import resources
from massage_desktop.services.samples import Sound, read_samples
from massage_desktop.services.sound import RISE
from tests.e2e.recording import RATE, Recording, Samples, onsets

ALIKE = 0.75  # how like its file a chime is, also one that a busy machine tore
LOUD = 0.004  # of full scale: what is above is heard
PIECE = 480  # samples over which loudness is taken, 10 ms
TWO_STAGES = ("back.general.knead", "back.general.stroke_close")


class Chime(NamedTuple):
    """A chime in a recording: its kind, and where it begins and ends, in s."""

    kind: str
    start: float
    end: float


def short_protocol(folder: Path, seconds: int) -> str:
    """Write a protocol of two stages of that length, the first in halves; returns its id."""
    text = (resources() / "protocols" / "back.general.toml").read_text(encoding="utf-8")
    head, *stages = text.split("[[stages]]")
    kept = [stage for stage in stages if any(f'"{key}"' in stage for key in TWO_STAGES)]
    usual, length = (
        "min = 120, target = 180, max = 180",
        f"min = {seconds}, target = {seconds}, max = {seconds}",
    )
    kept = [stage.replace(usual, length) for stage in kept]
    whole = "[[stages]]".join([head.replace('"back.general"', '"back.short"'), *kept])
    path = folder / "protocols" / "short.toml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(whole.replace("back.general.", "back.short."), encoding="utf-8")
    return "back.short"


def settings(folder: Path, **groups: Mapping[str, object]) -> None:
    """Write the settings that the program is to find."""
    folder.mkdir(parents=True, exist_ok=True)
    lines = [
        line
        for group, values in groups.items()
        for line in (f"[{group}]", *(f"{key}={value}" for key, value in values.items()))
    ]
    (folder / "settings.ini").write_text("\n".join(lines), encoding="utf-8")


def chimes(recording: Recording, threshold: float = ALIKE) -> list[Chime]:
    """All chimes in order; the first of a session swells."""
    found = []
    for file in sorted((resources() / "sounds").glob("*.wav")):
        rise = RISE if file.stem == "session_start" else 0.0
        sound = Sound(read_samples(file), 100, rise)
        template: Samples = np.array(sound.piece(0, len(sound)), dtype=np.float64) / 32768
        places = onsets(recording.samples, template, threshold)
        found += [Chime(file.stem, place, place + sound.seconds) for place in places]
    return sorted(found, key=lambda chime: chime.start)


def loudness(recording: Recording, start: float, end: float) -> float:
    """The highest root mean square of any hundredth of a second between two places, in s."""
    piece = recording.samples[round(start * RATE) : round(end * RATE)]
    whole = piece[: len(piece) // PIECE * PIECE].reshape(-1, PIECE)
    return float(np.sqrt((whole**2).mean(axis=1)).max(initial=0.0))


def speech(recording: Recording, found: list[Chime]) -> list[tuple[float, float]]:
    """Where something is heard that is no chime: from, to, in s; pauses within a sentence are bridged."""
    samples = recording.samples.copy()
    for chime in found:
        samples[round(chime.start * RATE) : round((chime.end + 0.02) * RATE)] = 0
    whole = samples[: len(samples) // PIECE * PIECE].reshape(-1, PIECE)
    loud = np.nonzero(np.sqrt((whole**2).mean(axis=1)) > LOUD)[0] * PIECE / RATE
    stretches: list[tuple[float, float]] = []
    for at in loud:
        if stretches and at - stretches[-1][1] < 0.5:
            stretches[-1] = stretches[-1][0], float(at)
        else:
            stretches.append((float(at), float(at)))
    return stretches

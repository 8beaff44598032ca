"""The cue sounds: what a resting client, older ears, a small loudspeaker and a recording need of them."""

import wave
from itertools import combinations
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from tests.e2e.recording import RATE, onsets, read_wav
from tools.make_sounds import CUES, SOUNDS, write_all

KINDS = {
    *("session_start", "stage_change", "side_switch", "ten_seconds"),
    *("soft_end", "overrun", "warning", "session_end"),
}
LONGEST = {"side_switch": 0.35, "ten_seconds": 0.35, "stage_change": 0.8}  # seconds; 1.4 for the others
Samples = npt.NDArray[np.float64]

each_cue = pytest.mark.parametrize("kind", sorted(KINDS))
each_note = pytest.mark.parametrize(
    ("kind", "number"), [(kind, number) for kind, cue in CUES.items() for number in range(len(cue.notes))]
)


def samples(kind: str) -> Samples:
    return read_wav(SOUNDS / f"{kind}.wav")


def spectrum(sound: Samples) -> tuple[Samples, Samples]:
    """Frequencies (Hz) and amplitudes of a sound that begins softly; its end is faded out."""
    size = 1 << 17
    falling = np.hanning(2 * len(sound))[len(sound) :]
    return np.asarray(np.fft.rfftfreq(size, 1 / RATE)), np.asarray(np.abs(np.fft.rfft(sound * falling, size)))


def level(sound: Samples, frequency: float) -> float:
    """Amplitude of the strongest tone within 3 % of the frequency (Hz)."""
    frequencies, amplitudes = spectrum(sound)
    return float(amplitudes[np.abs(frequencies - frequency) < 0.03 * frequency].max())


def begun(kind: str, number: int) -> Samples:
    """A note from its start to the start of the next one."""
    starts = [round(note.start * RATE) for note in CUES[kind].notes]
    return samples(kind)[starts[number] : starts[number + 1] if number + 1 < len(starts) else None]


def test_the_shipped_files_are_what_the_script_writes(tmp_path: Path) -> None:
    written = {file.name: file.read_bytes() for file in write_all(tmp_path)}
    assert written == {file.name: file.read_bytes() for file in SOUNDS.glob("*.wav")}
    assert {Path(name).stem for name in written} == KINDS


@each_cue
def test_format(kind: str) -> None:
    with wave.open(str(SOUNDS / f"{kind}.wav"), "rb") as file:
        assert (file.getframerate(), file.getnchannels(), file.getsampwidth()) == (48_000, 1, 2)


@each_cue
def test_length(kind: str) -> None:
    assert 0.25 <= len(samples(kind)) / RATE <= LONGEST.get(kind, 1.4)


@each_cue
def test_loud_enough_and_never_clipped(kind: str) -> None:
    peak = 20 * np.log10(np.abs(samples(kind)).max())
    assert -16 <= peak <= -6


@each_cue
def test_ends_in_silence(kind: str) -> None:
    sound = np.abs(samples(kind))
    assert sound[-RATE // 1000 :].max() < 0.002 * sound.max()


@each_note
def test_attack_is_soft(kind: str, number: int) -> None:
    """A note swells for at least 10 ms: what is there of it then is mostly from the last milliseconds."""
    swell = np.abs(begun(kind, number))
    before = np.abs(begun(kind, number - 1)[-RATE // 200 :]).max() if number else 0.0
    peak = swell.max()
    reached = np.argmax(swell >= 0.9 * peak) / RATE
    assert reached >= 0.01
    assert swell[: RATE // 500].max() <= before + 0.1 * peak


@each_note
def test_fundamental_and_four_harmonics_are_heard(kind: str, number: int) -> None:
    pitch = CUES[kind].notes[number].pitch
    note = begun(kind, number)
    assert 150 <= pitch <= 1000
    strengths = [level(note, harmonic * pitch) / level(note, pitch) for harmonic in range(2, 11)]
    assert sum(strength > 0.03 for strength in strengths) >= 4


@each_cue
def test_the_first_note_is_heard_at_its_pitch(kind: str) -> None:
    frequencies, amplitudes = spectrum(begun(kind, 0))
    assert frequencies[np.argmax(amplitudes)] == pytest.approx(CUES[kind].notes[0].pitch, rel=0.03)


@pytest.mark.parametrize(("one", "other"), list(combinations(sorted(KINDS), 2)))
def test_no_cue_is_like_another(one: str, other: str) -> None:
    first, second = samples(one), samples(other)
    size = 1 << (len(first) + len(second)).bit_length()
    product = np.fft.irfft(np.fft.rfft(first, size) * np.conj(np.fft.rfft(second, size)), size)
    assert np.abs(product).max() / np.sqrt(np.sum(first**2) * np.sum(second**2)) < 0.5


@each_cue
def test_a_recording_shows_once_and_exactly_when_it_began(kind: str) -> None:
    silence = np.zeros(RATE)
    everything = np.concatenate([silence, *(np.append(samples(name), silence) for name in sorted(KINDS))])
    before = sum(len(samples(name)) + RATE for name in sorted(KINDS) if name < kind)
    assert onsets(everything, samples(kind)) == [pytest.approx(1 + before / RATE, abs=0.001)]


def test_a_warning_is_made_of_other_harmonics_than_all_else() -> None:
    def even_share(kind: str) -> float:
        note, pitch = begun(kind, 0), CUES[kind].notes[0].pitch
        return (level(note, 2 * pitch) + level(note, 4 * pitch)) / level(note, pitch)

    assert even_share("warning") < 0.05
    assert min(even_share(kind) for kind in KINDS - {"warning"}) > 0.3

"""A user's own sounds: what is taken, what is refused and why, and that they are kept whole."""

import math
import sys
import wave
from array import array
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from massage_desktop.paths import resources
from massage_desktop.services.own_sounds import OwnSoundError, read_all, take_in, trimmed
from massage_desktop.services.samples import RATE, read_samples

SHIPPED = resources() / "sounds"


def tone(seconds: float, peak: float = 0.4, rate: int = RATE, lead: float = 0.0) -> list[int]:
    """A tone after some silence, from -32768 to 32767."""
    silence = [0] * round(lead * rate)
    count = round(seconds * rate)
    return silence + [round(32_767 * peak * math.sin(math.tau * 440 * n / rate)) for n in range(count)]


def write(path: Path, samples: Sequence[int], *, rate: int = RATE, channels: int = 1) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(array("h", samples).tobytes())
    return path


def test_an_own_sound_is_copied_and_its_leading_silence_is_cut(tmp_path: Path) -> None:
    mine = write(tmp_path / "gong.wav", tone(0.5, lead=0.4))
    take_in(mine, tmp_path / "data" / "sounds", "warning")
    mine.unlink()
    kept = tmp_path / "data" / "sounds" / "warning.wav"
    samples = read_all(SHIPPED, [kept])["warning"]
    assert len(samples) / RATE == pytest.approx(0.5, abs=0.01)
    onset = next(n for n, each in enumerate(samples) if abs(each) > 1000)
    assert onset / RATE < 0.005
    assert max(samples) == pytest.approx(0.4 * 32_767, rel=0.02)


@pytest.mark.parametrize(("rate", "channels"), [(44_100, 2), (8_000, 1), (96_000, 2)])
def test_other_rates_and_channels_become_those_that_are_played(
    tmp_path: Path, rate: int, channels: int
) -> None:
    samples = [each for each in tone(0.5, rate=rate) for _ in range(channels)]
    take_in(write(tmp_path / "gong.wav", samples, rate=rate, channels=channels), tmp_path, "overrun")
    assert len(read_samples(tmp_path / "overrun.wav")) / RATE == pytest.approx(0.5, abs=0.02)


def clipped() -> list[int]:
    return [max(-32_768, min(32_767, 3 * each)) for each in tone(0.5)]


@pytest.mark.parametrize(
    ("make", "fault"),
    [
        (lambda path: write(path, tone(3.3)), "long"),
        (lambda path: write(path, [0] * RATE), "silent"),
        (lambda path: write(path, tone(0.5, 0.005)), "silent"),
        (lambda path: write(path, []), "silent"),
        (lambda path: write(path, clipped()), "clipped"),
        (lambda path: write(path, tone(0.5, 0.9)), "loud"),
        (lambda path: path.write_bytes(b"ID3 no wave at all"), "no_wav"),
        (lambda path: path.write_bytes(b"RIFF\x10\0\0\0WAVEjunk"), "no_wav"),
        (lambda path: path.write_bytes(b""), "no_wav"),
        (lambda _path: None, "unreadable"),
    ],
)
def test_what_cannot_be_a_cue_is_refused(tmp_path: Path, make: Callable[[Path], object], fault: str) -> None:
    make(tmp_path / "mine.wav")
    with pytest.raises(OwnSoundError, match=r"mine\.wav") as refused:
        take_in(tmp_path / "mine.wav", tmp_path / "sounds", "warning")
    assert refused.value.fault == fault
    assert not (tmp_path / "sounds").exists()


def test_three_seconds_after_a_long_silence_are_not_too_long(tmp_path: Path) -> None:
    take_in(write(tmp_path / "mine.wav", tone(2.9, lead=2.0)), tmp_path, "warning")
    assert (tmp_path / "warning.wav").exists()


def test_where_nothing_can_be_kept_that_is_said(tmp_path: Path) -> None:
    (tmp_path / "sounds").write_text("a file where the folder should be", encoding="ascii")
    with pytest.raises(OwnSoundError) as refused:
        take_in(write(tmp_path / "mine.wav", tone(0.5)), tmp_path / "sounds", "warning")
    assert refused.value.fault == "unkept"


def test_where_nothing_decodes_sounds_that_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "miniaudio", None)  # as where it has no wheel
    with pytest.raises(OwnSoundError) as refused:
        take_in(write(tmp_path / "gong.wav", tone(0.5)), tmp_path / "sounds", "warning")
    assert refused.value.fault == "no_decoder"
    assert not (tmp_path / "sounds").exists()


@pytest.mark.parametrize("content", [b"", b"RIFF no more", None])
def test_an_own_sound_that_was_spoiled_gives_way_to_the_shipped_one(
    tmp_path: Path, content: bytes | None
) -> None:
    spoiled = tmp_path / "warning.wav"
    if content is not None:
        spoiled.write_bytes(content)
    assert read_all(SHIPPED, [spoiled]) == read_all(SHIPPED, [])


def test_the_shipped_sounds_would_be_taken(tmp_path: Path) -> None:
    for file in SHIPPED.glob("*.wav"):
        take_in(file, tmp_path, file.stem)
        assert len(trimmed(read_samples(file))) > RATE // 10

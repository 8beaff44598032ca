"""The profiles: which cue is heard, and how loud. What is not heard is shown."""

from datetime import date
from pathlib import Path

from massage_desktop.services.cue_profile import levels
from massage_desktop.services.settings import Settings
from massage_desktop.services.settings_sound import KINDS

ALL = dict.fromkeys(KINDS, 100)


def test_full_and_chimes_play_what_was_chosen() -> None:
    chosen = ALL | {"overrun": 0, "side_switch": 40}
    assert levels("full", chosen) == levels("chimes", chosen) == chosen


def test_soft_is_fewer_and_quieter() -> None:
    soft = levels("soft", ALL)
    assert {kind for kind, level in soft.items() if not level} == {"ten_seconds"}
    assert all(0 < soft[kind] < 100 for kind in ("warning", "overrun", "stage_change"))
    assert levels("soft", ALL | {"warning": 50})["warning"] < soft["warning"]


def test_silent_plays_nothing() -> None:
    assert set(levels("silent", ALL).values()) == {0}


def test_the_settings_know_every_cue(tmp_path: Path) -> None:
    sound = Settings(tmp_path / "settings.ini").sound
    assert sound.chosen() == ALL
    sound.set_on("warning", value=False)
    sound.set_level("overrun", 30)
    assert sound.chosen() == ALL | {"warning": 0, "overrun": 30}
    assert sound.profile == "chimes"


def test_volume_and_mute_of_an_older_version_count_until_they_are_reset(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    path.write_text("[General]\nvolume=35\nmuted=yes\n", encoding="ascii")
    sound = Settings(path).sound
    assert (sound.volume, sound.muted) == (35, True)
    kept = sound.kept()
    sound.reset()
    assert (sound.volume, sound.muted) == (80, False)
    sound.put_back(kept)
    assert (sound.volume, sound.muted) == (35, True)


def test_what_the_speaker_check_came_to_holds_for_its_day(tmp_path: Path) -> None:
    sound = Settings(tmp_path / "settings.ini").sound
    today, tomorrow = date(2026, 11, 25), date(2026, 11, 26)
    assert sound.heard(today) == ""
    sound.set_heard(today, heard=False)
    assert (sound.heard(today), sound.heard(tomorrow)) == ("no", "")
    sound.set_heard(tomorrow, heard=True)
    assert (sound.heard(today), sound.heard(tomorrow)) == ("", "yes")

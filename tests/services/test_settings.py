"""Settings keep their values, and a damaged value counts as the default."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from massage_desktop.services.settings import Settings


def test_values_are_there_at_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "new" / "settings.ini"
    settings = Settings(path)
    settings.general.language, settings.look.theme, settings.sound.volume = "ru", "night", 35
    settings.sound.muted, settings.general.delay, settings.general.paper = True, 30, "letter"
    general = settings.general
    general.therapist, general.practice = 'Иванова, "A; B" 100 %', "Line 1\nLine 2"
    settings.set_window("docks", QByteArray(b"\x00\xff"))
    settings.save()
    again = Settings(path)
    assert (again.general.language, again.look.theme, again.sound.volume) == ("ru", "night", 35)
    assert (again.sound.muted, again.general.delay, again.general.paper) == (True, 30, "letter")
    kept = again.general
    assert (kept.therapist, kept.practice) == ('Иванова, "A; B" 100 %', "Line 1\nLine 2")
    assert again.window("docks") == QByteArray(b"\x00\xff")


@pytest.mark.parametrize(
    "content", [b"", b"\x00\xffgarbage", b"volume=loud\ntheme=pink\ndelay=7\nlanguage=fr"]
)
def test_a_damaged_file_counts_as_defaults(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.ini"
    path.write_bytes(content)
    settings = Settings(path)
    assert (settings.general.language, settings.look.theme, settings.sound.volume) == (None, "system", 80)
    assert (settings.general.delay, settings.general.paper, settings.sound.muted) == (0, "a4", False)
    assert settings.privacy.lock_minutes == 10


@pytest.mark.parametrize("content", [b"\0" * 300, b"\xff\xfe\x00garbage=1", b"neither key nor value"])
def test_a_file_that_is_none_of_settings_is_kept_beside(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.ini"
    path.write_bytes(content)
    settings = Settings(path)
    assert settings.damaged == tmp_path / "settings.ini.damaged"
    assert settings.damaged.read_bytes() == content
    settings.sound.volume = 20
    settings.save()
    again = Settings(path)
    assert again.damaged is None
    assert again.sound.volume == 20


def test_the_lock_takes_its_four_times_alone(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    for minutes in (0, 5, 10, 20):
        settings.privacy.lock_minutes = minutes
        assert settings.privacy.lock_minutes == minutes
    settings.set_text("lock_minutes", "-3")
    assert settings.privacy.lock_minutes == 10


def test_without_a_folder_settings_hold_until_the_end(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    settings = Settings(tmp_path / "file" / "settings.ini")
    settings.sound.volume = 20
    settings.save()
    assert settings.sound.volume == 20
    assert settings.damaged is None


def test_settings_of_an_older_version_still_count(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    path.write_text(
        "[General]\nlanguage=ru\ntherapist=Ann\npractice=Main Street\npaper=letter\ndelay=30\n"
        "lock_minutes=5\n"
    )
    settings = Settings(path)
    general = settings.general
    assert (general.language, general.therapist, general.practice) == ("ru", "Ann", "Main Street")
    assert (general.paper, general.delay, general.flow) == ("letter", 30, "automatic")
    assert settings.privacy.lock_minutes == 5


def test_a_group_is_reset_and_put_back_without_touching_others(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    settings.general.therapist, settings.privacy.lock_minutes = "Ann", 5
    kept = settings.general.kept()
    settings.general.reset()
    assert (settings.general.therapist, settings.privacy.lock_minutes) == ("", 5)
    settings.general.put_back(kept)
    assert settings.general.therapist == "Ann"

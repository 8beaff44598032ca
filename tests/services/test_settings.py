"""Settings keep their values, and a damaged value counts as the default."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from massage_desktop.services.settings import Settings


def test_values_are_there_at_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "new" / "settings.ini"
    settings = Settings(path)
    settings.language, settings.theme, settings.volume = "ru", "dark", 35
    settings.muted, settings.delay, settings.paper = True, 30, "letter"
    settings.therapist, settings.practice = 'Иванова, "A; B" 100 %', "Line 1\nLine 2"
    settings.set_window("docks", QByteArray(b"\x00\xff"))
    settings.save()
    again = Settings(path)
    assert (again.language, again.theme, again.volume) == ("ru", "dark", 35)
    assert (again.muted, again.delay, again.paper) == (True, 30, "letter")
    assert (again.therapist, again.practice) == ('Иванова, "A; B" 100 %', "Line 1\nLine 2")
    assert again.window("docks") == QByteArray(b"\x00\xff")


@pytest.mark.parametrize(
    "content", [b"", b"\x00\xffgarbage", b"volume=loud\ntheme=pink\ndelay=7\nlanguage=fr"]
)
def test_a_damaged_file_counts_as_defaults(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.ini"
    path.write_bytes(content)
    settings = Settings(path)
    assert (settings.language, settings.theme, settings.volume) == (None, "light", 80)
    assert (settings.delay, settings.paper, settings.muted) == (0, "a4", False)
    assert settings.lock_minutes == 10


@pytest.mark.parametrize("content", [b"\0" * 300, b"\xff\xfe\x00garbage=1", b"neither key nor value"])
def test_a_file_that_is_none_of_settings_is_kept_beside(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.ini"
    path.write_bytes(content)
    settings = Settings(path)
    assert settings.damaged == tmp_path / "settings.ini.damaged"
    assert settings.damaged.read_bytes() == content
    settings.volume = 20
    settings.save()
    again = Settings(path)
    assert again.damaged is None
    assert again.volume == 20


def test_the_lock_takes_its_four_times_alone(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    for minutes in (0, 5, 10, 20):
        settings.lock_minutes = minutes
        assert settings.lock_minutes == minutes
    settings.set_text("lock_minutes", "-3")
    assert settings.lock_minutes == 10


def test_without_a_folder_settings_hold_until_the_end(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    settings = Settings(tmp_path / "file" / "settings.ini")
    settings.volume = 20
    settings.save()
    assert settings.volume == 20
    assert settings.damaged is None

"""What is sent to the makers: log, versions, settings; nobody's name and no record."""

from pathlib import Path
from zipfile import ZipFile

import pytest

from massage_desktop import __version__
from massage_desktop.errors import UserError
from massage_desktop.services.data_folder import refusal
from massage_desktop.services.diagnostics import save_diagnostics
from massage_desktop.services.log import log_files
from massage_desktop.services.settings import Settings


def test_log_versions_and_settings_are_packed_and_nothing_else(tmp_path: Path) -> None:
    data = tmp_path / "data"
    settings = Settings(data / "settings.ini")
    settings.general.therapist, settings.general.practice = "Анна Smith", "Main Street 1"
    settings.sound.volume = 35
    settings.save()
    for name in ("records.sqlite", "log/massage-desktop.log", "log/massage-desktop.log.1", "clients/x.json"):
        (data / name).parent.mkdir(exist_ok=True)
        (data / name).write_text(f"in {name}")
    path = tmp_path / "out.zip"
    save_diagnostics(path, log_files(data / "log"), settings.told())
    with ZipFile(path) as packed:
        texts = {name: packed.read(name).decode() for name in packed.namelist()}
    assert sorted(texts) == [
        "log/massage-desktop.log",
        "log/massage-desktop.log.1",
        "settings.txt",
        "versions.txt",
    ]
    assert texts["log/massage-desktop.log"] == "in log/massage-desktop.log"
    assert __version__ in texts["versions.txt"]
    assert "SQLAlchemy" in texts["versions.txt"]
    assert "volume = 35" in texts["settings.txt"]
    whole = "".join(texts.values())
    assert not any(name in whole for name in ("Анна", "Main Street", "records", "clients"))


def test_a_place_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="could not be written: No such file"):
        save_diagnostics(tmp_path / "none" / "out.zip", [], "")


def test_a_data_folder_is_made_or_its_refusal_told(tmp_path: Path) -> None:
    assert refusal(tmp_path / "new" / "data") == ""
    assert (tmp_path / "new" / "data").is_dir()
    assert list((tmp_path / "new" / "data").iterdir()) == []
    (tmp_path / "file").write_text("")
    assert refusal(tmp_path / "file" / "data") == "Not a directory"

"""The environment counts only when it is whole, and is left alone then."""

import subprocess
from pathlib import Path

import pytest

from devtools import environment


@pytest.fixture
def lock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A lock file that pins nothing, and `.venv` in a folder of the test."""
    venv = tmp_path / ".venv"
    monkeypatch.setattr(environment, "VENV", venv)
    monkeypatch.setattr(environment, "STAMP", venv / "installed.json")
    path = tmp_path / "nothing.lock"
    path.write_text("# nothing\n", encoding="utf-8")
    return path


def test_a_whole_environment_is_kept_and_a_half_one_is_built_anew(lock: Path) -> None:
    python = environment.ensure(lock)
    subprocess.run([python, "-c", "import pip"], check=True)
    mark = environment.VENV / "mark"
    mark.touch()

    environment.ensure(lock)
    assert mark.exists(), "a second run leaves it as it is"

    lock.write_text("# still nothing\n", encoding="utf-8")
    environment.ensure(lock)
    assert mark.exists(), "other pins are installed into it"
    assert environment.installed() == {lock.name: environment.fingerprint(lock)}

    environment.STAMP.unlink()
    environment.ensure(lock)
    assert not mark.exists(), "without its stamp it was built anew"


def test_a_failed_installation_does_not_count(lock: Path) -> None:
    lock.write_text("this pins nothing\n", encoding="utf-8")
    with pytest.raises(environment.SetupError, match="run it again"):
        environment.ensure(lock)
    assert environment.installed() == {}


def test_the_stamp_of_another_place_does_not_count(
    lock: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    environment.ensure(lock)
    moved = environment.VENV.rename(tmp_path / "moved")
    monkeypatch.setattr(environment, "VENV", moved)
    monkeypatch.setattr(environment, "STAMP", moved / "installed.json")
    assert environment.installed() == {}


def test_the_development_pins_hold_the_pins_of_the_program() -> None:
    def pins(lock: Path) -> set[str]:
        lines = lock.read_text(encoding="utf-8").splitlines()
        return {line.split()[0] for line in lines if "==" in line and line[0].isalpha()}

    assert pins(environment.RUN_LOCK)
    assert pins(environment.RUN_LOCK) <= pins(environment.DEV_LOCK)

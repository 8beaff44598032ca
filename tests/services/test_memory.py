"""What a client answered last time: kept whole, for its owner's eyes only, and never half."""

import os
import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest

from massage_desktop.errors import UserError
from massage_desktop.services.memory import ClientMemory, Remembered
from tests.screening.answering import cleared, occasion, well

WHEN = datetime(2026, 11, 18, 9, 30, tzinfo=UTC)


def remembered(client: str = "A-17", session: int = 3) -> Remembered:
    answers = cleared(well(occasion(), {"ADD-15": "yes"}), "ADD-04")
    return Remembered(client, WHEN, session, "back", "back.general", "1", answers)


def test_a_client_is_found_again_by_the_code_however_it_is_typed(tmp_path: Path) -> None:
    memory = ClientMemory(tmp_path / "clients")
    memory.keep(remembered())
    assert memory.last(" a-17") == remembered()
    assert memory.last("A-18") is None
    assert memory.last("") is None


def test_the_last_screening_takes_the_place_of_the_one_before(tmp_path: Path) -> None:
    memory = ClientMemory(tmp_path)
    memory.keep(remembered())
    memory.keep(remembered(session=4))
    assert memory.last("A-17") == remembered(session=4)
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_only_the_owner_can_read_it_and_the_name_does_not_show(tmp_path: Path) -> None:
    memory = ClientMemory(tmp_path / "clients")
    memory.keep(remembered())
    (file,) = (tmp_path / "clients").iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    assert "a-17" not in file.name.lower()


def test_nobody_without_a_code_is_kept(tmp_path: Path) -> None:
    ClientMemory(tmp_path).keep(remembered(client="  "))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("damaged", [b"", b"{", b'{"client": 1}', b"\xff\xfe"])
def test_a_damaged_file_is_told_and_left_as_it_is(tmp_path: Path, damaged: bytes) -> None:
    memory = ClientMemory(tmp_path)
    memory.keep(remembered())
    (file,) = tmp_path.iterdir()
    file.write_bytes(damaged)
    with pytest.raises(UserError, match="ask all questions"):
        memory.last("A-17")
    assert file.read_bytes() == damaged


def test_what_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "clients").write_text("in the way", encoding="utf-8")
    with pytest.raises(UserError, match="could not be kept"):
        ClientMemory(tmp_path / "clients").keep(remembered())

"""A wrong file gets one clear sentence and never stops the others."""

import shutil
from pathlib import Path

import pytest

from massage_desktop.content.reading import Library, read_library, read_protocol
from massage_desktop.errors import UserError
from massage_desktop.paths import resources
from tests.content.shipped import knowledge

GOOD = (resources() / "protocols" / "back.general.toml").read_text(encoding="utf-8")


def refusal(folder: Path, content: bytes) -> str:
    path = folder / "mine.toml"
    path.write_bytes(content)
    with pytest.raises(UserError) as caught:
        read_protocol(path, knowledge())
    return str(caught.value)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ('mode = "back"', 'mode = "knee"', "mine.toml:3: mode: 'knee' is not one of neck, back, lumbar"),
        ("min = 120", "min = 200", "min <= target <= max"),
        ('{ key = "LAT" }', '{ key = "LATE" }', "toml:16: stages[1].zones[4].key: there is no zone 'LATE'."),
        ('{ key = "LAT" }', '{ key = "SPINE" }', "SPINE must not be worked"),
        ('"KIDNEY"', '"KIDNIES"', "there is no warning 'KIDNIES'"),
        ('ru = "Поглаживание"', 'ru = ""', "missing in one language"),
        ('ru = "Поглаживание"', 'de = "Streichen"', "stages[1].title.ru: is missing. And 1 more."),
        ('path = "lumbar_to_neck"', 'path = "up"', "direction.path: the body map has no path 'up'"),
        ("pressure = [2, 2]", "pressure = [2, 6]", "1 <= lowest <= highest <= 5"),
        ("back.general.rub", "back.general.knead", "stands twice"),
        ('source = { article = "L82" }', "source = { }", "a source names"),
        ("format = 1", "format = 2", "format: 2 is not one of 1"),
        ("format = 1", "format = ", "not a TOML file"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_with_file_and_place(tmp_path: Path, old: str, new: str, expected: str) -> None:
    assert old in GOOD
    sentence = refusal(tmp_path, GOOD.replace(old, new, 1).encode())
    assert "mine.toml" in sentence
    assert expected in sentence


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", "the file is empty"),
        (GOOD.encode("utf-16"), "not UTF-8"),
        (b"\x00\xff\xfe", "not UTF-8"),
        (b"a = " + b"[" * 100_000, "not a TOML file"),
        (b"#" * 1_000_001, "larger than 1 MB"),
    ],
    ids=["empty", "utf-16", "binary", "deep", "large"],
)
def test_what_is_no_protocol_is_refused(tmp_path: Path, content: bytes, expected: str) -> None:
    assert expected in refusal(tmp_path, content)


def test_a_folder_and_a_broken_link_are_refused_and_the_rest_is_read(tmp_path: Path) -> None:
    shutil.copy(resources() / "protocols" / "back.general.toml", tmp_path / "good.toml")
    (tmp_path / "folder.toml").mkdir()
    (tmp_path / "link.toml").symlink_to(tmp_path / "nowhere")
    library = read_library([tmp_path], knowledge())
    assert list(library.protocols) == ["back.general"]
    assert len(library.refused) == 2


def test_the_second_file_of_an_id_is_refused(tmp_path: Path) -> None:
    shutil.copy(resources() / "protocols" / "back.general.toml", tmp_path)
    library = read_library([resources() / "protocols", tmp_path], knowledge())
    assert ["taken by another file" in sentence for sentence in library.refused] == [True]


def test_an_unknown_protocol_gets_the_known_ones_named() -> None:
    with pytest.raises(UserError, match=r"no protocol 'x'. Choose one of: none"):
        Library({}, ()).find("x")


def test_a_folder_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    assert read_library([tmp_path / "none"], knowledge()) == Library({}, ())

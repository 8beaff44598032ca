"""A wrong file of the handbook is refused with its name, its line and the reason."""

import shutil
from pathlib import Path

import pytest

from massage_desktop.content.handbook_file import read_handbook
from massage_desktop.errors import UserError
from massage_desktop.paths import resources
from tests.content.shipped import handbook

FILES = (
    "types", "oils", "aromas", "ointments", "preparation", "aftercare", "conditions", "statements",
    "references", "reasons_ru",
)  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in FILES:
        shutil.copy(resources() / "knowledge" / f"{name}.toml", tmp_path)
    return tmp_path


def test_the_same_is_read_from_anywhere(folder: Path) -> None:
    assert read_handbook(folder) == handbook()


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        (
            "types",
            'character = "stimulating"',
            'character = "wild"',
            "'wild' is not one of relaxing, neutral",
        ),
        ("types", "[techniques.tapotement]", "[techniques.cracking]", "cracking"),
        ("types", "prescribed = true\n", "", "types.relaxing.prescribed: is missing"),
        ("oils", "\nwarming = true", '\nwarming = "yes"', "oils.gel.warming"),
        ("aromas", 'effect = "toning"', 'effect = "arousing"', "'arousing' is not one of"),
        ("ointments", 'source = { article = "L157, L164" }', "source = { }", "a source names"),
        ("preparation", 'modes = ["lumbar"]', 'modes = ["knee"]', "'knee' is not one of neck, back, lumbar"),
        ("aftercare", 'level = "doctor"', 'level = "worse"', "advice.doctor.level: 'worse' is not one of"),
        ("aftercare", 'en = "Nausea"', 'en = ""', "missing in one language"),
        ("conditions", "seconds = 900", "seconds = 0", "0 < seconds <= 3600"),
        ("conditions", 'to = ["lumbar"]', 'to = ["legs"]', "redirects[1].to"),
        ("statements", 'ru = "0: нет боли", ', "", "pain_lowest.ru: is missing"),
        ("references", "grade = 2", "grade = 7", "references.toml:7: X1.grade: 7 is not one of 1, 2, 3"),
        ("references", "grade = 2", "grade = 2\nread = true", "X1.read: unknown key"),
    ],
)
def test_what_is_wrong_is_said(folder: Path, file: str, old: str, new: str, expected: str) -> None:
    path = folder / f"{file}.toml"
    good = path.read_text(encoding="utf-8")
    assert old in good
    path.write_text(good.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(UserError) as caught:
        read_handbook(folder)
    assert f"{file}.toml" in str(caught.value)
    assert expected in str(caught.value)


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_is_not_there_is_named(folder: Path, name: str) -> None:
    (folder / f"{name}.toml").unlink()
    with pytest.raises(UserError, match=f"{name}.toml: cannot be read"):
        read_handbook(folder)

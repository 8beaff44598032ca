"""What is wrong with a file of questions is told, all at once; the shipped ones are asked then."""

from pathlib import Path

import pytest

from massage_desktop.content.problems import WrongFileError
from massage_desktop.content.screening_file import read_form, read_screening
from tests.content.clinic import BASE, SHIPPED, clinic, refusal
from tests.content.shipped import screening

BAND = '{ systolic = 170, diastolic = 110, level = "stop", advice = { en = "No", ru = "Не" } }'


def test_without_a_clinic_s_file_the_shipped_questions_are_asked(tmp_path: Path) -> None:
    assert read_form(SHIPPED, tmp_path / "none" / "screening.toml") == (screening(), "")


def test_a_wrong_file_of_a_clinic_is_told_and_left_out(tmp_path: Path) -> None:
    path = clinic(tmp_path, BASE.replace('level = "stop"', 'level = "halt"', 1))
    form, told = read_form(SHIPPED, path)
    assert form == screening()
    assert told == f"{path}:12: questions[1].level: 'halt' is not one of stop, clearance, local, caution."


def test_a_link_to_nowhere_is_told(tmp_path: Path) -> None:
    path = tmp_path / "screening.toml"
    path.symlink_to(tmp_path / "nowhere")
    form, told = read_form(SHIPPED, path)
    assert form == screening()
    assert "cannot be read" in told


def test_what_cannot_even_be_looked_for_is_told(tmp_path: Path) -> None:
    assert "cannot be read: File name too long" in read_form(SHIPPED, tmp_path / ("x" * 300))[1]


def test_a_folder_in_the_way_is_told(tmp_path: Path) -> None:
    (tmp_path / "screening.toml").mkdir()
    assert "screening.toml: " in read_form(SHIPPED, tmp_path / "screening.toml")[1]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ('version = "3"', 'version = " "', "toml:2: version: is empty."),
        ('version = "3"', "", "version: is missing"),
        ('key = "house"', 'key = ""', "groups[1].key: is empty"),
        ('group = "house"', 'group = "garden"', "toml:11: questions[1].group: there is no group 'garden'"),
        ('"clinic.colour"', '"clinic.shoes"', "toml:18: questions[2].id: clinic.shoes stands twice"),
        ('level = "stop"', 'level = "stop"\nneeds = "M99"', "questions[1].needs: there is no question 'M99'"),
        ('level = "stop"', 'level = "stop"\nneeds = "M14"', "M14 is not answered by yes or no"),
        ('level = "stop"', 'level = "stop"\nneeds = "ADD-05.signs"', "ADD-05.signs itself needs another"),
        ('level = "stop"', 'level = "stop"\nneeds = "clinic.shoes"', "clinic.shoes itself needs another"),
        ('level = "stop"', 'level = "stop"\ndemanded_by = "M99"', "demanded_by: there is no question 'M99'"),
        ('level = "stop"', 'level = "stop"\ndemanded_by = "M7"', "demanded_by wants optional = true"),
        ('level = "stop"', 'level = "stop"\noptional = true\ndemanded_by = "clinic.shoes"', "on itself"),
        ('level = "stop"', 'level = "stop"\neffect = { forbids = ["tapping"] }', "'tapping' is not one of"),
        ('level = "stop"', 'level = "stop"\neffect = { allergens = ["nuts"] }', "'nuts' is not one of"),
        ('level = "stop"', 'level = "stop"\neffect = { bars = ["sun"] }', "'sun' is not one of epilepsy"),
        ('level = "stop"', 'level = "stop"\neffect = { cap = 6 }', "pressure is counted from 1 to 5"),
        ('level = "stop"', 'level = "stop"\ntypes = ["thai"]', "'thai' is not one of classical"),
        ('level = "stop"', 'level = "stop"\nscope = ["knee"]', "'knee' is not one of neck, back, lumbar"),
        ('level = "stop"', 'level = "stop"\nscope = []', "scope names no mode"),
        ('level = "stop"', 'level = "local"', "a local question wants marks_place = true"),
        ('level = "stop"', 'level = "stop"\nstop_in_mode = true', "stop_in_mode wants marks_place"),
        ('level = "stop"', 'level = "caution"\nemergency = true', "an emergency wants level"),
        ('level = "stop"', 'level = "stop"\narticle_level = "caution"', "say why in differs"),
        ('level = "stop"', "", "a question says which level"),
        ('level = "stop"', 'level = "stop"\nbands = []\nkind = "score"', "a score alarms from 1 to 10 on"),
        ('advice = { en = "Take them off.", ru = "Снять её." }', "", "questions[1]: a stop or"),
        (', advice = { en = "No", ru = "Не" }', "", "toml:24: questions[2].options[2]: a stop or"),
        ('level = "stop"', f'level = "stop"\nbands = [{BAND}]', 'bands want kind = "blood_pressure"'),
        ('kind = "choice"', 'kind = "blood_pressure"', "a blood pressure has at least one band"),
        ('kind = "choice"', f'kind = "blood_pressure"\nbands = [{BAND}]', "options belong to a choice"),
        ('key = "blue"', 'key = "red"', "toml:22: questions[2].options: the option red stands twice"),
        ('kind = "choice"', 'level = "caution"', 'options belong to a choice: add kind = "choice"'),
        ('kind = "choice"', 'kind = "choice"\nlevel = "caution"', "take the question's level away"),
        ('ru = "Синий"', 'ru = ""', "the text is missing in one language"),
        ("source = ", "sauce = ", "source: is missing"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_with_line_and_place(tmp_path: Path, old: str, new: str, expected: str) -> None:
    assert old in BASE
    sentence = refusal(clinic(tmp_path, BASE.replace(old, new, 1)))
    assert str(tmp_path / "screening.toml") in sentence
    assert expected in sentence


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", "the file is empty"),
        (b"\n# only words\n", "version: is missing"),
        (BASE.encode("utf-16"), "not UTF-8"),
        (BASE.encode("cp1251"), "screening.toml:6: not UTF-8 text; save it as UTF-8"),
        (b"version = ", "screening.toml:1: not a TOML file"),
        (b'version = "1"\nquestions = 5', "questions: "),
        (b'version = "1"\nquestions = [5]', "questions[1]: "),
        (b'version = "1"\ngroups = { key = "a" }', "groups: "),
        (b'version = "1"\n[[questions]]\nid = 5', "questions[1].group: is missing. And 3 more"),
    ],
)
def test_what_is_no_screening_is_refused(tmp_path: Path, content: bytes, expected: str) -> None:
    assert expected in refusal(clinic(tmp_path, content))


def test_all_that_is_wrong_is_told_at_once(tmp_path: Path) -> None:
    text = BASE.replace('"house"', '"garden"', 2).replace('"stop"', '"halt"', 1).replace('"red"', '"blue"')
    text = text.replace('group = "garden"', 'group = "attic"')
    with pytest.raises(WrongFileError) as caught:
        read_screening(clinic(tmp_path, text), screening())
    places = [problem.place for problem in caught.value.problems]
    assert places == ["questions[1].group", "questions[1].level", "questions[2].options"]


def test_the_shipped_file_alone_knows_no_other_groups(tmp_path: Path) -> None:
    with pytest.raises(WrongFileError, match="there is no group 'today'"):
        read_screening(clinic(tmp_path, BASE))

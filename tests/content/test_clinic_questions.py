"""A clinic adds questions and says shipped ones anew; a stop stays a stop."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from massage_desktop.content.screening import Group, ScreeningForm
from massage_desktop.content.screening_file import read_form, with_clinic
from massage_desktop.content.text import Text
from massage_desktop.errors import UserError
from tests.content.clinic import BASE, SHIPPED, clinic, overriding, refusal
from tests.content.shipped import screening


def test_a_clinic_adds_at_the_end_of_a_group(tmp_path: Path) -> None:
    form, told = read_form(SHIPPED, clinic(tmp_path, BASE))
    assert told == ""
    assert form.version == f"{screening().version}+clinic 3"
    assert [group.key for group in form.groups] == [*(g.key for g in screening().groups), "house"]
    of_today = [question.id for question in form.questions if question.group == "today"]
    shipped = [question.id for question in screening().questions if question.group == "today"]
    assert of_today == [*shipped, "clinic.colour"]
    assert form.questions[-1].id == "clinic.shoes"
    assert len(form.questions) == len(screening().questions) + 2


def test_a_clinic_overrides_in_place(tmp_path: Path) -> None:
    milder = overriding("M17", 'level = "clearance"', 'level = "caution"').replace(
        'article_level = "clearance"', ""
    )
    form, told = read_form(SHIPPED, clinic(tmp_path, milder))
    assert told == ""
    assert form.question("M17").level == "caution"
    assert [question.id for question in form.questions] == [q.id for q in screening().questions]


def test_a_clinic_renames_a_group() -> None:
    renamed = Group("today", Text("Now", "Сейчас"), Text("stop", "стоп"))
    form = with_clinic(screening(), ScreeningForm("1", groups=(renamed,)))
    assert [group.key for group in form.groups] == [group.key for group in screening().groups]
    assert renamed in form.groups


WHY = 'differs = { en = "a", ru = "б", source = { default = "c" } }'
LESS = [
    ("M7", 'level = "stop"', f'level = "clearance"\n{WHY}', "level"),
    ("M7", 'asked = "each"', 'asked = "course"', "asked"),
    ("M7", 'level = "stop"', 'level = "stop"\nscope = ["neck"]', "scope"),
    ("M7", 'level = "stop"', 'level = "stop"\nconditions = ["none"]', "conditions"),
    ("M7", 'level = "stop"', 'level = "stop"\ntypes = ["cupping"]', "types"),
    ("M7", 'level = "stop"', 'level = "stop"\nneeds = "ADD-05"', "needs"),
    ("M7", 'level = "stop"', 'level = "stop"\nalarm = "no"', "alarm"),
    ("M7", 'level = "stop"', 'level = "stop"\noptional = true', "optional"),
    ("ADD-03", "emergency = true", "", "emergency"),
    ("M3.wound", "stop_in_mode = true", "", "stop_in_mode"),
    ("M14.other", '"none", ', "", "conditions"),
    ("M15", "from_score = 1", "from_score = 4", "from_score"),
    ("M12.reading", "systolic = 160", "systolic = 170", "bands"),
    ("M12.reading", "emergency = true, ", "", "bands"),
    ("M12.reading", 'demanded_by = "M12.known"', "", "demanded_by"),
    ("M12.known", 'level = "clearance"', 'level = "clearance"\nscope = ["neck"]', "scope"),
    ("ADD-05", 'asked = "each"', "", "asked"),
    ("ADD-35.minor", 'level = "caution"', 'level = "caution"\nalarm = "no"', "alarm"),
    ("M14", 'level = "stop", ', 'level = "clearance", ', "options"),
    ("concave.neck", 'kind = "choice"', 'kind = "choice"\noptional = true', "optional"),
]  # fmt: skip


@pytest.mark.parametrize(("key", "old", "new", "kept"), LESS)
def test_a_clinic_cannot_make_less_of_a_stop(tmp_path: Path, key: str, old: str, new: str, kept: str) -> None:
    path = clinic(tmp_path, overriding(key, old, new))
    expected = f"{key} may stop a session, which a clinic's file cannot make less: keep {kept}"
    assert f"{path}:2: questions[1]: {expected}." in refusal(path)
    assert read_form(SHIPPED, path)[0] == screening()


def test_a_form_made_in_memory_is_held_to_that_too() -> None:
    milder = replace(screening().question("M7"), level="caution", differs=None)
    with pytest.raises(UserError, match="M7 may stop a session"):
        with_clinic(screening(), ScreeningForm("1", questions=(milder,)))


@pytest.mark.parametrize(("key", "old", "new"), [
    ("concave.back", '"left"', '"links"'),
    ("M14", '"unknown"', '"none"'),
    ("M7", 'level = "stop"', 'level = "stop"\nkind = "score"\nfrom_score = 1'),
])  # fmt: skip
def test_the_answers_that_the_program_reads_stay(tmp_path: Path, key: str, old: str, new: str) -> None:
    sentence = refusal(clinic(tmp_path, overriding(key, old, new)))
    assert f"the program reads the answers to {key}: keep its kind and the keys of its options" in sentence


@pytest.mark.parametrize(("key", "old", "new"), [
    ("M12.reading", "systolic = 160, diastolic = 100", "systolic = 155, diastolic = 95"),
    ("M15", "from_score = 1", "from_score = 1\ntypes = []\nemergency = true"),
    ("M14.other", 'conditions = ["none", ', 'conditions = ["scoliosis", "none", '),
    ("ADD-04", 'level = "clearance"', 'level = "stop"'),
    ("ADD-05.signs", 'needs = "ADD-05"', ""),
    ("M16", "L39", "L39-L41"),
])  # fmt: skip
def test_a_clinic_may_be_stricter(tmp_path: Path, key: str, old: str, new: str) -> None:
    form, told = read_form(SHIPPED, clinic(tmp_path, overriding(key, old, new)))
    assert told == ""
    assert form.question(key) != screening().question(key)

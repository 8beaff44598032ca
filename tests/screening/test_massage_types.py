"""What a doctor prescribes needs the doctor, and what is done must fit what was prescribed."""

from datetime import date
from typing import get_args

import pytest

from massage_desktop.content.protocol import CONDITIONS, Technique
from massage_desktop.errors import UserError
from massage_desktop.screening.answers import Answers, Prescription
from massage_desktop.screening.massage_types import (
    find_type,
    mismatch,
    needs_prescription,
    stimulating_stages,
    stimulating_warnings,
    type_differs,
    type_for,
)
from tests.content.shipped import handbook


def prescribed(kind: str) -> Prescription:
    return Prescription(doctor="Dr Orlova", given=date(2026, 11, 2), type=kind)


@pytest.mark.parametrize("kind", handbook().types)
def test_four_types_need_a_prescription(kind: str) -> None:
    missing = needs_prescription(Answers(type=kind), handbook())
    assert (missing is not None) == (kind in ("relaxing", "lymphatic", "anticellulite", "therapeutic"))
    assert needs_prescription(Answers(type=kind, prescription=prescribed("")), handbook()) is None


@pytest.mark.parametrize("condition", CONDITIONS)
def test_a_condition_takes_the_therapeutic_type_and_needs_its_doctor(condition: str) -> None:
    answers = Answers(condition=condition)  # type: ignore[arg-type]  # pytest knows no literals
    assert type_for(answers.condition) == "therapeutic"
    assert needs_prescription(answers, handbook()) is not None
    assert type_for("none") == "classical"


def test_another_type_than_prescribed_is_warned_of() -> None:
    warning = type_differs(Answers(type="acupressure", prescription=prescribed("relaxing")), handbook())
    assert warning is not None
    assert warning.source.article == "L174"
    assert "Acupressure is chosen, Relaxing was prescribed" in warning.en
    assert "«Точечный массаж»" in warning.ru


@pytest.mark.parametrize("kind", ["", "therapeutic"])
def test_the_type_that_was_prescribed_fits(kind: str) -> None:
    assert type_differs(Answers(type="therapeutic", prescription=prescribed(kind)), handbook()) is None
    assert type_differs(Answers(), handbook()) is None


@pytest.mark.parametrize("technique", get_args(Technique))
def test_stimulating_techniques_do_not_fit_a_relaxing_prescription(technique: Technique) -> None:
    stimulates = technique in ("tapotement", "friction_sawing")
    assert mismatch("relaxing", technique, handbook()) == stimulates
    assert not mismatch("therapeutic", technique, handbook())


@pytest.mark.parametrize(
    ("answers", "warned"),
    [
        (Answers(), False),
        (Answers(type="relaxing"), True),
        (Answers(type="classical", prescription=prescribed("relaxing")), True),
        (Answers(type="relaxing", prescription=prescribed("therapeutic")), False),
    ],
)
def test_the_prescribed_type_decides_whether_stages_are_marked(answers: Answers, warned: bool) -> None:
    assert stimulating_warnings(answers, handbook()) == (("W-TYPE",) if warned else ())
    said = stimulating_stages(answers, handbook())
    assert (said is not None) == warned
    assert said is None or "Relaxing was prescribed" in said.en


def test_a_type_that_is_not_known_is_named() -> None:
    with pytest.raises(UserError, match=r"There is no massage type 'thai'\. Choose one of: classical, "):
        find_type("thai", handbook())

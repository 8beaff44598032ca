"""Reads the handbook from its files; a wrong one is refused with all its problems."""

from pathlib import Path

from msgspec import Struct

from massage_desktop.content.conditions import Complaint, ConditionNote, GeneralForm, Redirect
from massage_desktop.content.handbook import (
    Advice,
    Aroma,
    Check,
    Grave,
    Handbook,
    MassageType,
    Oil,
    Ointment,
    Reference,
    TechniqueNote,
)
from massage_desktop.content.protocol import Condition, Technique
from massage_desktop.content.reading import read_file
from massage_desktop.content.text import Statement, Text


class _Types(Struct, frozen=True, forbid_unknown_fields=True):
    types: dict[str, MassageType]
    techniques: dict[Technique, TechniqueNote]


class _Oils(Struct, frozen=True, forbid_unknown_fields=True):
    allergens: dict[str, Text]
    oils: dict[str, Oil]


class _Aromas(Struct, frozen=True, forbid_unknown_fields=True):
    bars: dict[str, Text]
    aromas: dict[str, Aroma]


class _Preparation(Struct, frozen=True, forbid_unknown_fields=True):
    checks: tuple[Check, ...]


class _Aftercare(Struct, frozen=True, forbid_unknown_fields=True):
    advice: dict[Grave, Advice]
    causes: dict[str, Statement]
    signs: dict[str, Statement]
    worries: dict[str, Statement]
    habits: dict[str, Statement]
    pain_words: dict[str, Statement]


class _Conditions(Struct, frozen=True, forbid_unknown_fields=True):
    conditions: dict[Condition, ConditionNote]
    complaints: dict[str, Complaint]
    redirects: tuple[Redirect, ...]
    general_form: GeneralForm


def read_handbook(folder: Path) -> Handbook:
    """The handbook in the files of `folder`; a WrongFileError says what is wrong with the first bad one."""
    types = read_file(folder / "types.toml", _Types)
    oils = read_file(folder / "oils.toml", _Oils)
    aromas = read_file(folder / "aromas.toml", _Aromas)
    aftercare = read_file(folder / "aftercare.toml", _Aftercare)
    conditions = read_file(folder / "conditions.toml", _Conditions)
    return Handbook(
        types=types.types,
        techniques=types.techniques,
        oils=oils.oils,
        aromas=aromas.aromas,
        allergens=oils.allergens,
        bars=aromas.bars,
        ointments=read_file(folder / "ointments.toml", dict[str, Ointment]),
        checks=read_file(folder / "preparation.toml", _Preparation).checks,
        advice=aftercare.advice,
        causes=aftercare.causes,
        signs=aftercare.signs,
        worries=aftercare.worries,
        habits=aftercare.habits,
        pain_words=aftercare.pain_words,
        statements=read_file(folder / "statements.toml", dict[str, Statement]),
        conditions=conditions.conditions,
        complaints=conditions.complaints,
        redirects=conditions.redirects,
        general_form=conditions.general_form,
        references=read_file(folder / "references.toml", dict[str, Reference]),
        reasons_ru=read_file(folder / "reasons_ru.toml", dict[str, str]),
    )

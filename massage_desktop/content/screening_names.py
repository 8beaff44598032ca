"""The names in a screening file: that each group and question named exists, and that none stands twice.

Pure. A question may name one that stands further down, so all names are gathered before anything is judged.
"""

from collections.abc import Mapping
from typing import Any, NamedTuple

from massage_desktop.content.screening import Option, Question, ScreeningForm
from massage_desktop.content.screening_rules import advice_missing, faults, lessened
from massage_desktop.content.toml_file import Place


class _Named(NamedTuple):
    """What other questions need to know of one."""

    kind: str
    needs: str


class ScreeningNames:
    """Judges the values of one file; `base` is the form that a clinic's file adds to."""

    def __init__(self, data: Mapping[str, Any], base: ScreeningForm | None = None) -> None:
        self._base = base
        self._groups = {group.key for group in base.groups} if base else set()
        self._groups |= {str(table.get("key")) for table in _tables(data, "groups")}
        self._questions = {q.id: _Named(q.kind, q.needs) for q in base.questions} if base else {}
        self._questions |= {str(t.get("id")): _named(t) for t in _tables(data, "questions")}
        self._seen: set[Place] = set()

    def __call__(self, place: Place, value: object) -> str:
        """What is wrong with the value at `place`; "" if nothing is."""
        match value:
            case str():
                return self._judge_name(place, value)
            case Question():
                return "; ".join((*faults(value), *(lessened(value, self._base) if self._base else ())))
            case Option():
                return advice_missing(value)
            case tuple() if place[-1] == "options":
                return _double([option.key for option in value])
        return ""

    def _judge_name(self, place: Place, name: str) -> str:
        match place:
            case ("version",) | (*_, "key" | "id") if not name.strip():
                return "is empty"
            case ("groups", int(), "key") | ("questions", int(), "id"):
                return self._once(str(place[0]), name)
            case ("questions", int(), "group") if name not in self._groups:
                return f"there is no group {name!r}; choose one of {', '.join(sorted(self._groups))}"
            case ("questions", int(), "needs" | "demanded_by") if name:
                return self._judge_link(name)
        return ""

    def _once(self, kind: str, name: str) -> str:
        if (kind, name) in self._seen:
            return f"{name} stands twice; choose another name"
        self._seen.add((kind, name))
        return ""

    def _judge_link(self, name: str) -> str:
        """A question that others hang on is answered by yes or no, and hangs on none itself."""
        found = self._questions.get(name)
        if found is None:
            return f"there is no question {name!r}"
        if found.kind != "yes_no":
            return f"{name} is not answered by yes or no"
        return f"{name} itself needs another question; name one that is always asked" if found.needs else ""


def _tables(data: Mapping[str, Any], key: str) -> list[Mapping[str, Any]]:
    """The tables of an array in data of any form; what is none is left out."""
    array = data.get(key)
    return [table for table in array if isinstance(table, dict)] if isinstance(array, list) else []


def _named(table: Mapping[str, Any]) -> _Named:
    return _Named(str(table.get("kind", "yes_no")), str(table.get("needs", "")))


def _double(keys: list[str]) -> str:
    double = next((key for key in keys if keys.count(key) > 1), None)
    return f"the option {double} stands twice" if double is not None else ""

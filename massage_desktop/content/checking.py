"""Finds every problem of a file's data, each with its place, instead of the first only.

Pure. The data is converted from the leaves up, field by field, so that one mistake does not hide the next;
what the whole of a struct must hold is looked at once its fields are right.
"""

import types
from collections.abc import Callable, Mapping
from typing import Any, Literal, NamedTuple, TypeVar, Union, get_args, get_origin

import msgspec
from msgspec import Struct

from massage_desktop.content.toml_file import Place

T = TypeVar("T")
Check = Callable[[Place, object], str]  # what is wrong with the value of a place; "" if nothing is


class Finding(NamedTuple):
    """What is wrong at a place."""

    place: Place
    message: str


def no_check(_place: Place, _value: object) -> str:
    """Nothing beyond the types."""
    return ""


def examine(data: object, kind: type[T], check: Check = no_check) -> T | list[Finding]:
    """`data` as `kind`, or all that is wrong with it; `check` judges each value that has the right type."""
    examiner = _Examiner(check)
    found = examiner.convert(data, kind, ())
    return examiner.findings or found


def say_place(place: Place) -> str:
    """A place as people read it, counted from 1: `stages[4].zones[2].key`."""
    parts = (f"[{part + 1}]" if isinstance(part, int) else f".{part}" for part in place)
    return "".join(parts).removeprefix(".")


class _Examiner:
    """Collects the findings of one file."""

    def __init__(self, check: Check) -> None:
        self.findings: list[Finding] = []
        self._check = check

    def convert(self, value: object, kind: Any, place: Place) -> Any:  # noqa: ANN401 (any type that a field may have)
        """`value` as `kind`; None if something within is wrong."""
        before = len(self.findings)
        self._look_inside(value, _without_none(kind), place)
        if len(self.findings) > before:
            return None
        try:
            converted = msgspec.convert(value, kind)
        except (msgspec.ValidationError, RecursionError) as error:
            self._find(place, _reason(error, value, _without_none(kind)))
            return None
        self._find(place, self._check(place, converted))
        return converted

    def _look_inside(self, value: object, kind: Any, place: Place) -> None:  # noqa: ANN401
        arguments = get_args(kind)
        if isinstance(kind, type) and issubclass(kind, Struct) and isinstance(value, dict):
            self._look_at_fields(value, kind, place)
        elif get_origin(kind) is tuple and arguments[-1] is Ellipsis and isinstance(value, list):
            for index, each in enumerate(value):
                self.convert(each, arguments[0], (*place, index))
        elif get_origin(kind) is dict and isinstance(value, dict):
            for key, each in value.items():
                self.convert(each, arguments[1], (*place, key))

    def _look_at_fields(self, value: Mapping[str, object], kind: type[Struct], place: Place) -> None:
        fields = {field.encode_name: field for field in msgspec.structs.fields(kind)}
        for name, field in fields.items():
            if name in value:
                self.convert(value[name], field.type, (*place, name))
            elif field.required:
                self._find((*place, name), "is missing")
        for name in value:
            if name not in fields and kind.__struct_config__.forbid_unknown_fields:
                self._find((*place, name), "unknown key")

    def _find(self, place: Place, message: str) -> None:
        if message:
            self.findings.append(Finding(place, message))


def _without_none(kind: Any) -> Any:  # noqa: ANN401
    """`X` of `X | None`: a file cannot say None."""
    if get_origin(kind) not in (Union, types.UnionType):
        return kind
    kinds = [each for each in get_args(kind) if each is not types.NoneType]
    return kinds[0] if len(kinds) == 1 else kind


def _reason(error: Exception, value: object, kind: Any) -> str:  # noqa: ANN401
    if get_origin(kind) is Literal:
        return f"{value!r} is not one of {', '.join(str(each) for each in get_args(kind))}"
    return str(error).partition(" - at `$")[0].replace("`", "")

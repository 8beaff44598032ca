"""Reads what is to be said to a rehearsed session: JSON Lines with `at` and `command`, times in seconds."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple, get_args

import msgspec

from massage_desktop.content.file_text import read_text
from massage_desktop.content.problems import Problem, WrongFileError
from massage_desktop.errors import UserError
from massage_desktop.session.commands import (
    Command,
    Extend,
    Next,
    Note,
    Pause,
    Previous,
    Resume,
    Sleep,
    Start,
    Stop,
    SwitchMode,
    SwitchSide,
    Undo,
    Wake,
    WakeChoice,
)
from massage_desktop.session.plan import Plan

LONGEST = 1_000_000  # seconds


class Timed(NamedTuple):
    """A command, and when it is said, ms."""

    at: int
    command: Command


def milliseconds(value: object) -> int:
    """Seconds as whole ms; ValueError if it is no sensible number of them."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= LONGEST:
        raise ValueError(f"{value!r} is not a number of seconds from 0 to {LONGEST}")
    return round(value * 1000)


def word(value: object) -> str:
    """A text, or a number as text."""
    if isinstance(value, str | int | float) and not isinstance(value, bool):
        return str(value)
    raise ValueError(f"{value!r} is not a text")


class Argument(NamedTuple):
    """An argument of a line: the engine's name for it, and how its value is read."""

    field: str
    read: Callable[[object], object]


def choice(value: object) -> str:
    """What becomes of a time asleep."""
    choices = get_args(WakeChoice)
    if value not in choices:
        raise ValueError(f"{value!r} is not one of {', '.join(choices)}")
    return str(value)


COMMANDS: dict[type[Command], dict[str, Argument]] = {
    Start: {"delay": Argument("delay", milliseconds)},
    Pause: {},
    Resume: {},
    Next: {},
    Previous: {},
    Extend: {"seconds": Argument("by", milliseconds)},
    SwitchSide: {},
    Undo: {},
    Stop: {"reason": Argument("reason", word)},
    Note: {"kind": Argument("kind", word), "value": Argument("value", word)},
    SwitchMode: {"protocol": Argument("plan", word)},  # the word is made a plan by `read_commands`
    Sleep: {"until": Argument("until", milliseconds)},
    Wake: {"choice": Argument("choice", choice)},
}
NAMED = {str(kind.__struct_config__.tag): kind for kind in COMMANDS}


def read_commands(path: Path, plan_of: Callable[[str], Plan]) -> list[Timed]:
    """The commands of a file, begun by a start at 0 if it has none; a WrongFileError tells every problem.

    `plan_of` gives the plan of a protocol that is switched to; a UserError says that there is none.
    """
    said: list[Timed] = []
    problems: list[Problem] = []
    for number, line in enumerate(read_text(path).split("\n"), start=1):
        try:
            if line.strip():
                said.append(_timed(line, said[-1].at if said else 0, plan_of))
        except (ValueError, UserError) as error:
            problems.append(Problem(str(path), str(error), number))
    if problems:
        raise WrongFileError(problems)
    return with_start(said)


def with_start(said: list[Timed]) -> list[Timed]:
    """A session starts at 0 unless something else is said."""
    return said if any(isinstance(each.command, Start) for each in said) else [Timed(0, Start()), *said]


def _timed(line: str, earliest: int, plan_of: Callable[[str], Plan]) -> Timed:
    try:
        values = msgspec.json.decode(line, type=dict[str, object])
    except (msgspec.MsgspecError, RecursionError) as error:
        raise ValueError(f"not a JSON object: {error}") from error
    if "at" not in values or "command" not in values:
        raise ValueError("a line holds at and command")
    at = milliseconds(values.pop("at"))
    if at < earliest:
        raise ValueError("at is earlier than in the line before")
    return Timed(at, _command(word(values.pop("command")), values, plan_of))


def _command(name: str, values: Mapping[str, object], plan_of: Callable[[str], Plan]) -> Command:
    if name not in NAMED:
        raise ValueError(f"{name!r} is not one of {', '.join(NAMED)}")
    kind, arguments = NAMED[name], COMMANDS[NAMED[name]]
    unknown = [each for each in values if each not in arguments]
    if unknown:
        raise ValueError(f"{name} takes no {unknown[0]!r}")
    required = {field.name for field in msgspec.structs.fields(kind) if field.required}
    missing = [
        each for each, argument in arguments.items() if argument.field in required and each not in values
    ]
    if missing:
        raise ValueError(f"{name} needs {missing[0]!r}")
    if kind is SwitchMode:
        return SwitchMode(plan_of(word(values["protocol"])))
    return kind(**{arguments[each].field: arguments[each].read(value) for each, value in values.items()})

"""TOML text to data, and on which line each of its values stands.

Pure. `tomllib` tells lines of syntax errors only, so the lines are found by a scan of our own over a text
that it has accepted.
"""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from massage_desktop.content.file_text import refuse

Place = tuple[str | int, ...]  # ("stages", 0, "title"): keys, and indices from 0

MOST_DOTS = 100  # in one line; reading a.b.c... takes time that grows as the square of its depth
AT_LINE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)")
TOKEN = re.compile(
    r"""
    \"""(?:[^\\]|\\.)*?"{3,5}(?!") | \'\'\'.*?'{3,5}(?!')  # texts of several lines
    | "(?:[^"\\\n]|\\.)*" | '[^'\n]*'  # texts of one line
    | \#[^\n]*                        # comments
    | [\[\]{},\n]                     # what opens, parts and closes
    | [^\s\[\]{},"'#]+               # anything else
    """,
    re.DOTALL | re.VERBOSE,
)
KEY = re.compile(r"""((?:"(?:[^"\\]|\\.)*"|'[^']*'|[^="'])+)=""")


def parse_toml(path: Path, text: str) -> dict[str, Any]:
    """The data of a TOML text; `path` is named where it is refused."""
    for number, row in enumerate(text.split("\n"), start=1):
        if row.count(".") > MOST_DOTS:
            refuse(path, f"more than {MOST_DOTS} dots in one line", number)
    try:
        return tomllib.loads(text)
    except RecursionError:
        refuse(path, "not a TOML file: nested too deeply")
    except ValueError as error:  # a number of too many digits too
        found = AT_LINE.search(str(error))
        last = text.rstrip().count("\n") + 1
        reason = AT_LINE.sub("", str(error))
        refuse(path, f"not a TOML file: {reason}", int(found[1] or last) if found else None)


def line_index(text: str) -> dict[Place, int]:
    """The line, from 1, of every table, key and array element of a valid TOML text."""
    lines: dict[Place, int] = {}
    counts: dict[Place, int] = {}  # of the tables in each array of tables
    table: Place = ()
    for line, statement in _statements(text):
        if statement.startswith("["):
            table = _table(statement, counts)
            lines.setdefault(table, line)
        elif key := KEY.match(statement):
            place = table + _names(f"{key[0]}0")
            for depth in range(len(table) + 1, len(place) + 1):
                lines.setdefault(place[:depth], line)
            lines.update(_elements(statement[key.end() :], place, line))
    return lines


def line_of(place: Place, lines: dict[Place, int]) -> int | None:
    """The line of a place, else of what it stands in; None for the whole file."""
    known = (lines[place[:depth]] for depth in range(len(place), 0, -1) if place[:depth] in lines)
    return next(known, None)


def _statements(text: str) -> Iterator[tuple[int, str]]:
    """Each header and each key with its value, with its line; a value may take several."""
    start, depth, line = 0, 0, 1
    for token in TOKEN.finditer(text + "\n"):
        depth += (token[0] in "[{") - (token[0] in "]}")
        if token[0] == "\n" and depth == 0:
            statement = text[start : token.start()]
            stripped = statement.strip()
            if stripped and not stripped.startswith("#"):
                yield line, stripped
            line += statement.count("\n") + 1
            start = token.end()


def _table(header: str, counts: dict[Place, int]) -> Place:
    """The place of the table that a header opens; counts it where it is one of an array."""
    place: Place = ()
    names = _names(header)
    for depth, name in enumerate(names, start=1):
        place = (*place, name)
        if depth == len(names) and header.startswith("[["):
            counts[place] = counts.get(place, 0) + 1
        if place in counts:
            place = (*place, counts[place] - 1)
    return place


def _names(key: str) -> tuple[str, ...]:
    """The names of a dotted key, read by the TOML reader itself from a header or `key = 0`."""
    names: list[str] = []
    data: Any = tomllib.loads(key)
    while data:
        data = data[0] if isinstance(data, list) else data
        if isinstance(data, dict) and data:
            name = next(iter(data))
            names.append(name)
            data = data[name]
    return tuple(names)


def _elements(value: str, place: Place, line: int) -> dict[Place, int]:
    """The lines of the elements of an array, and of arrays within it."""
    lines: dict[Place, int] = {}
    indices: list[int | None] = []  # of each open bracket; None for an inline table
    for piece in TOKEN.findall(value):
        inside = [index for index in indices if index is not None]
        if indices and len(inside) == len(indices) and piece[0] not in "],}#\n":
            lines.setdefault((*place, *inside), line)
        if piece in ("[", "{"):
            indices.append(0 if piece == "[" else None)
        elif piece in ("]", "}"):
            indices.pop()
        elif piece == "," and indices[-1] is not None:
            indices[-1] += 1
        line += piece.count("\n")
    return lines

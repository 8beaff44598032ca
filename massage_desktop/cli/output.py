"""How commands print: JSON for programs, rows for people."""

import sys
from collections.abc import Iterable, Sequence

import msgspec


def say(text: str) -> None:
    """A line to standard output."""
    sys.stdout.write(text + "\n")


def complain(text: str) -> None:
    """A line to standard error."""
    sys.stderr.write(text + "\n")


def say_json(value: object) -> None:
    """A value as one line of JSON."""
    say(msgspec.json.encode(value).decode())


def say_table(rows: Iterable[Sequence[str]]) -> None:
    """Rows in columns as wide as their widest text."""
    table = list(rows)
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    for row in table:
        say("  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip())


def clock(seconds: float) -> str:
    """A time as minutes and seconds, `2:05`."""
    return f"{int(seconds) // 60}:{int(seconds) % 60:02}"

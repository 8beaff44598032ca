"""Runs the command line within the test, and its printed output compared with what was accepted."""

import os
from pathlib import Path
from typing import NamedTuple

import pytest

from massage_desktop.__main__ import main

HERE = Path(__file__).parent
COMMANDS = HERE / "commands"


class Outcome(NamedTuple):
    """What a command left behind."""

    code: int
    out: str
    err: str


def run(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> Outcome:
    """Run the program with `arguments`, as the shell would."""
    try:
        code = main([str(argument) for argument in arguments])
    except SystemExit as stopped:
        code = int(stopped.code or 0)
    said = capsys.readouterr()
    return Outcome(code, said.out, said.err)


def assert_accepted(name: str, text: str) -> None:
    """Compare with the accepted output; ACCEPT=1 in the environment accepts what is printed now."""
    path = HERE / "accepted" / name
    if os.environ.get("ACCEPT"):
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")

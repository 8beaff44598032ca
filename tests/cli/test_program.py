"""The command line as a whole: exit codes, errors on one line, and no Qt where no window is."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from massage_desktop.paths import resources
from tests.cli.program import run

NO_QT = """
import sys
from massage_desktop.__main__ import main
code = main(sys.argv[1:])
assert not [name for name in sys.modules if name.partition(".")[0] in ("PySide6", "shiboken6", "qtpy")]
sys.exit(code)
"""


@pytest.mark.parametrize(
    "arguments",
    [
        ("protocols",),
        ("check", str(resources() / "protocols")),
        ("plan", "back.general"),
        ("rehearse", "back.general"),
        ("sessions",),
    ],
    ids=lambda arguments: arguments[0],
)
def test_commands_load_no_qt(arguments: tuple[str, ...]) -> None:
    done = subprocess.run([sys.executable, "-c", NO_QT, *arguments], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


def test_output_is_utf_8_whatever_the_terminal(tmp_path: Path) -> None:
    path = tmp_path / "п\udcff.toml"
    environment = os.environ | {"LC_ALL": "C.UTF-8", "PYTHONIOENCODING": "ascii"}
    command = [sys.executable, "-m", "massage_desktop", "check", str(path)]
    done = subprocess.run(command, capture_output=True, check=False, env=environment)
    assert done.returncode == 1
    assert done.stdout.decode() == f"{tmp_path}/п\\udcff.toml: cannot be read: No such file or directory\n"


def test_a_reader_that_has_read_enough_is_no_error() -> None:
    command = [sys.executable, "-m", "massage_desktop", "rehearse", "back.general"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as program:
        assert program.stdout is not None
        assert program.stderr is not None
        program.stdout.close()
        assert program.stderr.read() == b""
    assert program.returncode == 0


@pytest.mark.parametrize(
    ("arguments", "code", "expected"),
    [
        (("plan", "nothing"), 1, "There is no protocol 'nothing'. Choose one of: "),
        (("rehearse", "back.general", "--commands", "/nowhere"), 1, "/nowhere: cannot be read: No such file"),
        (("plan",), 2, "massage-desktop plan: the following arguments are required: ID"),
        (("check",), 2, "massage-desktop check: the following arguments are required: PATH"),
        (
            ("plan", "back.general", "--session", "0"),
            2,
            "massage-desktop plan: argument --session: a session",
        ),
        (("fly",), 2, "massage-desktop: argument COMMAND: invalid choice: 'fly'"),
        (("--speed", "0"), 2, "massage-desktop: argument --speed: a number from 0.1"),
    ],
)
def test_an_error_is_one_line(
    capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], code: int, expected: str
) -> None:
    outcome = run(capsys, *arguments)
    assert (outcome.code, outcome.out) == (code, "")
    assert outcome.err.startswith(expected)
    assert outcome.err.count("\n") == 1

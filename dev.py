"""The commands that a contributor needs: `python3 dev.py run | test | check | bench | ...`.

Works on a bare machine with Python 3.11 and its venv module; the rest is set up on the first run.
Standard library only, here and in `devtools/`, and quick to import: a second run starts at once.
"""

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from devtools import checks, environment, generated, system
from devtools.environment import ROOT, SetupError

USAGE = """\
usage: python3 dev.py COMMAND [arguments]

  run [...]       start Massage Desktop with these arguments
  test [...]      check, then run all tests; arguments go to pytest
  check           style, types, layers; generated forms and translations are fresh
  bench [drift]   measure launch, memory and CPU beside a bare Qt window; an hour of cues
  bench soak      a working day of sessions at speed: memory, files, threads, times
  bench records   measure finding among 100,000 sessions beside 100, and writing until it is safe
  forms           compile ui/*.ui to massage_desktop/forms
  translations    gather the texts to translate and compile them
  lock [...]      pin the dependencies anew; arguments go to uv (--upgrade)
"""


def main(arguments: Sequence[str]) -> int:
    """Run one command; returns the exit code: 0 well, 1 failed, 2 wrong usage."""
    if sys.version_info < (3, 11):  # noqa: UP036 - whoever has an older one is told here
        print("Massage Desktop needs Python 3.11 or later.", file=sys.stderr)
        return 1
    name = arguments[0] if arguments else ""
    if name in {"-h", "--help", "help"}:
        print(USAGE, end="")
        return 0
    if name not in COMMANDS:
        print(USAGE, end="", file=sys.stderr)
        return 2
    try:
        return COMMANDS[name](list(arguments[1:]))
    except SetupError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def run(arguments: list[str]) -> int:
    """Start the program, in place of this process where the system can do that."""
    system.ensure(system.TO_RUN)
    python = environment.ensure(environment.RUN_LOCK)
    command = [str(python), "-m", "massage_desktop", *arguments]
    if os.name != "nt":
        os.execve(python, command, with_root_on_path())  # noqa: S606 - no shell is the point
    return subprocess.run(command, env=with_root_on_path(), check=False).returncode


def test(arguments: list[str]) -> int:
    """Check, then test; the tests run even if the check found something."""
    python = with_desktop()
    found = checks.check(python)
    print("• Running the tests", flush=True)
    failed = subprocess.run([python, "-m", "pytest", *arguments], cwd=ROOT, check=False).returncode
    if found:
        print("The check before the tests found something: see above.", file=sys.stderr)
    return failed or found


def check(arguments: list[str]) -> int:
    """Everything that can be said of the code without running it; all findings at once."""
    accept_none(arguments)
    return checks.check(with_tools())


def bench(arguments: list[str]) -> int:
    """Measure the program beside a bare window; prints a table."""
    command = [str(with_desktop()), "-m", "tests.bench", *arguments]
    return subprocess.run(command, cwd=ROOT, check=False).returncode


def forms(arguments: list[str]) -> int:
    """Compile the Designer forms."""
    accept_none(arguments)
    generated.write_forms(with_tools())
    return 0


def translations(arguments: list[str]) -> int:
    """Gather the texts that are to be translated and compile what is translated."""
    accept_none(arguments)
    generated.write_translations(with_tools())
    return 0


def lock(arguments: list[str]) -> int:
    """Pin the dependencies that pyproject.toml names, with hashes, for all platforms."""
    environment.lock(arguments)
    return 0


def with_tools() -> Path:
    """Set up what checks and generators need; returns the environment's Python."""
    system.ensure(system.TO_RUN)
    return environment.ensure(environment.DEV_LOCK)


def with_desktop() -> Path:
    """Set up what tests and measurements need; returns the environment's Python."""
    system.ensure(system.TO_TEST)
    return environment.ensure(environment.DEV_LOCK)


def with_root_on_path() -> dict[str, str]:
    """The variables under which Python finds the checkout's package from any folder."""
    paths = [str(ROOT), os.environ.get("PYTHONPATH", "")]
    return os.environ | {"PYTHONPATH": os.pathsep.join(path for path in paths if path)}


def accept_none(arguments: list[str]) -> None:
    """Refuse arguments to a command that has none."""
    if arguments:
        raise SetupError(f"This command takes no arguments: {' '.join(arguments)}")


COMMANDS: dict[str, Callable[[list[str]], int]] = {
    "run": run,
    "test": test,
    "check": check,
    "bench": bench,
    "forms": forms,
    "translations": translations,
    "lock": lock,
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

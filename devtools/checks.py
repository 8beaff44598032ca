"""All that `dev.py check` looks at. Each check returns what it has to say; empty means well."""

import subprocess
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from devtools import generated
from devtools.environment import ROOT, SetupError, tool

Check = Callable[[Path], str]


def check(python: Path) -> int:
    """Run every check, print each one's outcome; returns 1 if any found something."""
    with ThreadPoolExecutor(max_workers=2) as pool:
        waiting = [(title, pool.submit(outcome, each, python)) for title, each in CHECKS.items()]
        findings = [show(title, future.result()) for title, future in waiting]
    return int(any(findings))


def show(title: str, said: str) -> str:
    """Print one outcome, and hand it on."""
    print(f"✗ {title}\n{said}" if said else f"✓ {title}", flush=True)
    return said


def outcome(each: Check, python: Path) -> str:
    """What a check says; a tool that cannot run is a finding too."""
    try:
        return each(python)
    except SetupError as error:
        return str(error)


def program(name: str, *arguments: str) -> Check:
    """A check that is a program: it speaks if it exits with an error."""

    def run(python: Path) -> str:
        command = [str(tool(python, name)), *arguments]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
        return f"{done.stdout}{done.stderr}".strip() if done.returncode else ""

    return run


def forms(python: Path) -> str:
    """The compiled forms are what `ui/` compiles to."""
    return "\n".join(generated.stale_forms(python))


def translations(python: Path) -> str:
    """The translation has the texts of the code, all translated, and is compiled."""
    return "\n".join(generated.stale_translations(python))


CHECKS: dict[str, Check] = {
    "types (mypy)": program("mypy"),
    "style (ruff check)": program("ruff", "check", "--output-format", "concise", "."),
    "format (ruff format)": program("ruff", "format", "--check", "."),
    "layers (import-linter)": program("lint-imports"),
    "forms are fresh": forms,
    "translations are fresh": translations,
}

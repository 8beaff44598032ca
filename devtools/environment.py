"""The project's own Python environment in `.venv`, built from the lock files.

A stamp, written last, says what was installed; without it the environment is built anew.
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections import deque
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "installed.json"
RUN_LOCK = ROOT / "requirements.lock"
DEV_LOCK = ROOT / "requirements-dev.lock"  # holds all of RUN_LOCK too, with the same versions


class SetupError(Exception):
    """The set-up cannot go on; the message says why and what helps."""


def ensure(lock: Path) -> Path:
    """Make `.venv` hold what `lock` pins; returns its Python. Does nothing if it holds it."""
    if installed().get(lock.name) != fingerprint(lock):
        build(lock)
    return python_of(VENV)


def build(lock: Path) -> None:
    """Install `lock` into `.venv`, made anew unless it is a whole one of this Python."""
    if find_spec("ensurepip") is None:
        raise SetupError(
            "Python's venv module is not complete. On Debian and Ubuntu this helps:\n"
            "  apt-get install python3-venv"
        )
    if not installed():
        say("Making the environment in .venv")
        create()
    # From here until the stamp is written the environment does not count as whole.
    STAMP.unlink(missing_ok=True)
    say(f"Installing what {lock.name} pins (the first time this takes a few minutes)")
    install(lock)
    locks = (RUN_LOCK, DEV_LOCK) if lock == DEV_LOCK else (lock,)
    write_stamp({each.name: fingerprint(each) for each in locks})
    say("The environment is ready")


def installed() -> dict[str, str]:
    """Which lock files are installed, name to fingerprint; empty if `.venv` is not whole."""
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
        same_place = stamp["python"] == python_version() and stamp["place"] == str(VENV)
        return dict(stamp["locks"]) if same_place and python_of(VENV).exists() else {}
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def write_stamp(locks: dict[str, str]) -> None:
    """Say that the environment is whole; appears at once or not at all."""
    stamp = {"python": python_version(), "place": str(VENV), "locks": locks}
    beside = STAMP.with_suffix(".new")
    beside.write_text(json.dumps(stamp, indent=1), encoding="utf-8")
    beside.replace(STAMP)


def create() -> None:
    """Make an empty environment in `.venv`, removing what was there."""
    if VENV.exists():
        shutil.rmtree(VENV)
    # sys.executable may be the Python inside the environment that was just removed.
    base = getattr(sys, "_base_executable", sys.executable)
    command = [base, "-m", "venv", str(VENV)]
    made = subprocess.run(command, capture_output=True, text=True, check=False)
    if made.returncode:
        raise SetupError(f"The environment could not be made:\n{made.stdout}{made.stderr}")


def install(lock: Path) -> None:
    """Install the pinned wheels, each checked against its hash; prints each one's name."""
    command = [str(python_of(VENV)), "-m", "pip", "install", "--require-hashes", "--no-deps"]
    command += ["--only-binary", ":all:", "--no-input", "--disable-pip-version-check"]
    command += ["--requirement", str(lock)]
    last_lines: deque[str] = deque(maxlen=20)
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, cwd=ROOT
    ) as pip:
        for line in pip.stdout or ():
            last_lines.append(line)
            if line.startswith("Collecting "):
                print(f"  {line.split()[1]}", flush=True)
    if pip.returncode:
        raise SetupError(f"The installation failed; run it again.\n\n{''.join(last_lines)}")


def lock(arguments: list[str]) -> None:
    """Write both lock files from pyproject.toml; `arguments` go to uv."""
    say("Pinning the dependencies")
    uv = [str(tool(ensure(DEV_LOCK), "uv")), "pip", "compile", "pyproject.toml", "--quiet"]
    uv += ["--universal", "--generate-hashes", "--custom-compile-command", "python3 dev.py lock"]
    uv += arguments
    compile_lock([*uv, "--output-file", RUN_LOCK.name])
    compile_lock([*uv, "--group", "dev", "--constraint", RUN_LOCK.name, "-o", DEV_LOCK.name])


def compile_lock(command: list[str]) -> None:
    """Run one compilation of a lock file."""
    if subprocess.run(command, cwd=ROOT, check=False, stdout=subprocess.DEVNULL).returncode:
        raise SetupError("The dependencies could not be pinned.")


def fingerprint(lock: Path) -> str:
    """What the stamp keeps of a lock file."""
    return hashlib.sha256(lock.read_bytes()).hexdigest()


def python_version() -> str:
    """The version that decides which wheels fit, like 3.11."""
    return f"{sys.version_info.major}.{sys.version_info.minor}"


def python_of(venv: Path) -> Path:
    """The interpreter of an environment."""
    return venv / "Scripts" / "python.exe" if os.name == "nt" else venv / "bin" / "python"


def tool(python: Path, name: str) -> Path:
    """A command that was installed beside the environment's Python."""
    return python.with_name(f"{name}.exe" if os.name == "nt" else name)


def say(step: str) -> None:
    """One line of progress."""
    print(f"• {step}", flush=True)

"""What the makers need to understand a fault, in one file: log, versions, settings. No records, no names."""

import platform
import sys
from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from massage_desktop import __version__
from massage_desktop.errors import UserError

PACKAGES = ("PySide6-Essentials", "msgspec", "Jinja2", "SQLAlchemy", "alembic", "QtAwesome", "wakepy")


def versions() -> str:
    """The program, what it is made of and what it runs on, a line each."""
    lines = [f"massage-desktop {__version__}", f"Python {sys.version}", platform.platform()]
    return "".join(f"{line}\n" for line in (*lines, *map(_package, PACKAGES)))


def save_diagnostics(path: Path, logs: Iterable[Path], settings: str) -> None:
    """Write them into a ZIP file; a UserError if that is not possible."""
    try:
        with ZipFile(path, "w", ZIP_DEFLATED) as packed:
            packed.writestr("versions.txt", versions())
            packed.writestr("settings.txt", settings)
            for log in logs:
                packed.writestr(f"log/{log.name}", log.read_bytes())
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise UserError(f"{path}: the diagnostics could not be written: {reason}.") from error


def _package(name: str) -> str:
    try:
        return f"{name} {version(name)}"
    except PackageNotFoundError:
        return f"{name} (without its metadata)"

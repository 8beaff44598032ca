"""The log file.

The log holds no client's data: no names, codes, notes or file contents. An exception's message may quote what
somebody typed, so a file gets its kind and its place only.
"""

import faulthandler
import logging
import os
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from traceback import format_tb
from types import TracebackType

SIZE, KEPT = 500_000, 3  # bytes of one file, and how many older ones
LINE = "%(asctime)s %(levelname)s %(name)s: %(message)s"
log = logging.getLogger("massage_desktop")
ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class DiscreetFormatter(logging.Formatter):
    """Says of an exception what kind it is and where it came from, not its message."""

    def formatException(self, ei: ExcInfo) -> str:
        return "\n".join(_places(ei[1]))


class PrivateFile(RotatingFileHandler):
    """Only its owner can read it, the next file after a rotation too; a full disk is not complained of."""

    def _open(self) -> TextIOWrapper:
        number = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        return open(number, "a", encoding=self.encoding)  # noqa: PTH123 - it is open already

    def handleError(self, record: logging.LogRecord) -> None:
        """Nothing: there is no place to tell it."""


def start_log(folder: Path) -> logging.Logger:
    """Log to standard error and, where the disk takes it, to a file in `folder` that only its owner reads."""
    screen = logging.StreamHandler(sys.stderr)
    if not _watched():  # then it is somebody's file too
        screen.setFormatter(DiscreetFormatter(LINE))
    handlers: list[logging.Handler] = [screen]
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        file = PrivateFile(log_file(folder), maxBytes=SIZE, backupCount=KEPT, encoding="utf-8")
        file.setFormatter(DiscreetFormatter(LINE))
        handlers.append(file)
    except OSError as error:
        logging.getLogger(__name__).warning("no log file: %s", error)
    logging.basicConfig(level=logging.WARNING, format=LINE, handlers=handlers)
    log.setLevel(logging.INFO)
    return log


def keep_crashes(folder: Path) -> None:
    """Let a crash below Python, of which no handler hears, leave where all threads were: places alone.

    What an earlier run left stays for the diagnostics, within bounds, and is told of in the log.
    """
    path = crash_file(folder)
    try:
        grown = path.stat().st_size if path.exists() else 0
        mode = os.O_TRUNC if grown > SIZE else os.O_APPEND
        number = os.open(path, os.O_WRONLY | os.O_CREAT | mode, 0o600)
    except OSError as error:
        log.warning("no crash file: %s", error)
        return
    if grown:
        log.warning("the program has crashed before, the last time at %s: %s", _changed(path), path.name)
    faulthandler.enable(open(number, "a", encoding="utf-8"))  # noqa: SIM115, PTH123 - it stays open


def crash_file(folder: Path) -> Path:
    """Where a crash leaves what it can; one of `log_files`."""
    return folder / f"{log_file(folder).name}.crash"


def log_file(folder: Path) -> Path:
    """Where the log is."""
    return folder / "massage-desktop.log"


def log_files(folder: Path) -> list[Path]:
    """The log, what was rotated out of it and what a crash left, as far as they are there."""
    files = sorted(folder.glob(f"{log_file(folder).name}*"))
    return [file for file in files if file != crash_file(folder) or file.stat().st_size]


def _changed(path: Path) -> str:
    return f"{datetime.fromtimestamp(path.stat().st_mtime, UTC):%Y-%m-%d %H:%M} UTC"


def _watched() -> bool:
    """Whether standard error goes to somebody's eyes."""
    return sys.stderr is not None and sys.stderr.isatty()


def _places(error: BaseException | None) -> Iterator[str]:
    """An exception and what it came of, the first of them first."""
    if error is None:
        return
    earlier = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    yield from _places(earlier)
    yield "Traceback (most recent call last):"
    yield "".join(format_tb(error.__traceback__)).rstrip("\n")
    yield f"{type(error).__module__}.{type(error).__qualname__} (its message is not kept)"

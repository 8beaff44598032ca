"""The log file.

The log holds no client's data: no names, codes, notes or file contents.
"""

import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path

SIZE, KEPT = 500_000, 3  # bytes of one file, and how many older ones
LINE = "%(asctime)s %(levelname)s %(name)s: %(message)s"
log = logging.getLogger("massage_desktop")


def start_log(folder: Path) -> logging.Logger:
    """Log to standard error and, where the disk takes it, to a file in `folder` that only its owner reads."""
    handlers: list[logging.Handler] = [logging.StreamHandler(sys.stderr)]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file = RotatingFileHandler(log_file(folder), maxBytes=SIZE, backupCount=KEPT, encoding="utf-8")
        log_file(folder).chmod(0o600)
        handlers.append(file)
    except OSError as error:
        logging.getLogger(__name__).warning("no log file: %s", error)
    logging.basicConfig(level=logging.WARNING, format=LINE, handlers=handlers)
    log.setLevel(logging.INFO)
    return log


def log_file(folder: Path) -> Path:
    """Where the log is."""
    return folder / "massage-desktop.log"

"""The text of a file that somebody else wrote: read within bounds, or refused.

Pure. Whatever the path leads to (a folder, a pipe, a device, 50 MB, a picture), reading ends soon and ends
in a text or a `WrongFileError`.
"""

import codecs
import os
import stat
from pathlib import Path
from typing import NoReturn

from massage_desktop.content.problems import Problem, WrongFileError

LARGEST = 1_000_000  # bytes; a protocol is some kilobytes


def read_text(path: Path) -> str:
    """The UTF-8 text of `path`."""
    data = _read_bytes(path)
    if data.startswith(codecs.BOM_UTF8):
        refuse(path, "the file begins with a byte-order mark; save it as UTF-8 without one", 1)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        refuse(path, "not UTF-8 text; save it as UTF-8", data.count(b"\n", 0, error.start) + 1)
    if not text.strip():
        refuse(path, "the file is empty")
    return text


def refuse(path: Path, message: str, line: int | None = None) -> NoReturn:
    """Raise the one problem of a file that cannot be looked into any further."""
    raise WrongFileError([Problem(str(path), message, line)]) from None


def _read_bytes(path: Path) -> bytes:
    try:
        with open(path, "rb", opener=_open_at_once) as file:
            mode = os.fstat(file.fileno()).st_mode
            data = file.read(LARGEST + 1) if stat.S_ISREG(mode) else b""
    except OSError as error:
        refuse(path, f"cannot be read: {error.strerror or error}")
    if not stat.S_ISREG(mode):
        refuse(path, "not a file but a device, a pipe or the like")
    if len(data) > LARGEST:
        refuse(path, f"the file is larger than {LARGEST // 1_000_000} MB")
    return data


def _open_at_once(path: str, flags: int) -> int:
    """Open without waiting for the other end of a pipe."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))

"""The log: bounded, private, and without what anybody typed."""

import logging
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from massage_desktop.services.log import (
    KEPT,
    SIZE,
    DiscreetFormatter,
    PrivateFile,
    crash_file,
    log_file,
    log_files,
)

TYPED = "CODE-7 tight neck"


@pytest.fixture
def handler(tmp_path: Path) -> Iterator[PrivateFile]:
    made = PrivateFile(log_file(tmp_path), maxBytes=2000, backupCount=KEPT, encoding="utf-8")
    made.setFormatter(DiscreetFormatter("%(message)s"))
    yield made
    made.close()


def record(message: str, error: Exception | None = None) -> logging.LogRecord:
    info = None if error is None else (type(error), error, error.__traceback__)
    return logging.LogRecord("massage_desktop", logging.ERROR, __file__, 1, message, (), info)


def test_it_does_not_grow_without_end(tmp_path: Path, handler: PrivateFile) -> None:
    for number in range(2000):
        handler.handle(record(f"line {number}"))
    files = log_files(tmp_path)
    assert len(files) == KEPT + 1
    assert all(file.stat().st_size <= 2000 for file in files)
    assert "line 1999" in log_file(tmp_path).read_text()
    assert SIZE * (KEPT + 1) <= 2_000_000


def test_a_crash_file_counts_once_something_is_in_it(tmp_path: Path) -> None:
    crash_file(tmp_path).touch()
    assert log_files(tmp_path) == []
    crash_file(tmp_path).write_text("Fatal Python error")
    assert log_files(tmp_path) == [crash_file(tmp_path)]


def test_its_owner_alone_can_read_it_after_a_rotation_too(tmp_path: Path, handler: PrivateFile) -> None:
    for number in range(500):
        handler.handle(record(f"line {number}"))
    assert {stat.S_IMODE(file.stat().st_mode) for file in log_files(tmp_path)} == {0o600}


def test_of_an_exception_it_keeps_the_place_and_not_the_message(tmp_path: Path, handler: PrivateFile) -> None:
    try:
        try:
            int(TYPED)
        except ValueError as error:
            raise KeyError(TYPED) from error
    except KeyError as error:
        handler.handle(record("a bug", error))
    text = log_file(tmp_path).read_text()
    assert TYPED not in text
    for wanted in ("a bug", "builtins.ValueError", "builtins.KeyError", "test_log.py", "int(TYPED)"):
        assert wanted in text

"""The records as the window reads them: let go of between two looks, and there again at once."""

import os
from pathlib import Path

import pytest

from massage_desktop.services.archive import Archive
from tests.views.kept_sessions import keep_many, now


def files_open(name: str) -> int:
    """How often this process has a file of that name open."""
    links = (Path("/proc/self/fd") / each for each in os.listdir("/proc/self/fd"))  # noqa: PTH208 - vanish
    return sum(os.readlink(link).endswith(name) for link in links if link.is_symlink())  # noqa: PTH115


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="open files are counted on Linux")
def test_between_two_looks_the_file_is_not_open(tmp_path: Path) -> None:
    keep_many(tmp_path, 3)
    archive = Archive(tmp_path, now)
    records = archive.records()
    assert records is not None
    assert len(records.history().lines) == 3
    assert files_open("records.db") == 1
    archive.rest()
    assert files_open("records.db") == 0
    assert archive.records() is records
    assert len(records.history().lines) == 3
    archive.close()

"""Damage to a database's file."""

import sqlite3
from contextlib import closing
from pathlib import Path

PAGE = 4096


def spoil(path: Path) -> None:
    """Overwrites pages in the middle, as a bad disk does; the beginning still looks well."""
    data = bytearray(path.read_bytes())
    for page in range(3, len(data) // PAGE, 2):
        data[page * PAGE : page * PAGE + 200] = b"\xa5" * 200
    path.write_bytes(data)


def spoil_table(path: Path, table: str) -> None:
    """Overwrites the first page of a table: nothing of it can be read any more."""
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    data = bytearray(path.read_bytes())
    start = (found[0] - 1) * PAGE
    data[start : start + 200] = b"\xa5" * 200
    path.write_bytes(data)

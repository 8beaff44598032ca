"""Damage to a database's file."""

from pathlib import Path

PAGE = 4096


def spoil(path: Path) -> None:
    """Overwrites pages in the middle, as a bad disk does; the beginning still looks well."""
    data = bytearray(path.read_bytes())
    for page in range(3, len(data) // PAGE, 2):
        data[page * PAGE : page * PAGE + 200] = b"\xa5" * 200
    path.write_bytes(data)

"""Where what the records do not take is left: in the data folder, else in one that stands for it."""

import os
import tempfile
from contextlib import suppress
from pathlib import Path
from zlib import crc32


def name_of(data: Path) -> str:
    """A short name for a data folder, the same whatever way it is given."""
    return (
        f"{crc32(os.fsencode(data.resolve())):08x}"  # a better hash takes ms to load, before the first frame
    )


def spare_folders(data: Path) -> tuple[Path, ...]:
    """The data folder, and one among the system's temporary files that is made if it is missing."""
    spare = Path(tempfile.gettempdir()) / f"massage-desktop-{name_of(data)}"
    with suppress(OSError):  # then it takes nothing, and the next one is tried
        spare.mkdir(mode=0o700, exist_ok=True)
    return (data, spare) if _ours(spare) else (data,)


def _ours(folder: Path) -> bool:
    """In a folder that all share, others could have made it."""
    if not folder.is_dir() or folder.is_symlink():
        return False
    return os.name == "nt" or folder.lstat().st_uid == os.getuid()

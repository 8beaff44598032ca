"""What the command line asks of the window."""

from pathlib import Path
from typing import NamedTuple

from massage_desktop.content.language import Language


class Options(NamedTuple):
    """What the command line asks of the window."""

    mode: str | None = None
    protocol: str | None = None
    session: int = 1
    speed: float = 1.0
    data_dir: Path | None = None
    language: Language | None = None

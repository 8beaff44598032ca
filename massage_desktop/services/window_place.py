"""Where the window of a data folder listens for a second start. No Qt: asked before the first frame."""

import os
import tempfile
from pathlib import Path
from typing import NamedTuple

from massage_desktop.services.spare_room import name_of


class WindowPlace(NamedTuple):
    """A pipe's name, or a socket's file; without such a file no window can be open."""

    name: str
    may_be_open: bool


def window_place(data: Path) -> WindowPlace:
    """The place of a data folder's window."""
    name = f"massage-desktop-{name_of(data)}"
    if os.name == "nt":
        return WindowPlace(name, may_be_open=True)
    path = Path(os.environ.get("XDG_RUNTIME_DIR") or tempfile.gettempdir()) / f"{name}.socket"
    return WindowPlace(str(path), may_be_open=path.exists())

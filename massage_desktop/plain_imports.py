"""Gives Python its own import back, which PySide6 replaces as soon as it is loaded.

PySide6's reads and keeps the source of every module that is imported from then on, to see whether it might
use `from __feature__ import ...`. None here does, and for 500 modules that costs 18 MB and part of the start.
"""

import builtins
from importlib import import_module

ITS_OWN = "__orig_import__"  # where PySide6 keeps what it replaced


def import_plainly() -> bool:
    """To be called before Qt is imported; whether PySide6 had replaced anything."""
    import_module("PySide6.QtCore")
    replaced = getattr(builtins, ITS_OWN, None)
    if replaced is not None:
        builtins.__import__ = replaced
    return replaced is not None

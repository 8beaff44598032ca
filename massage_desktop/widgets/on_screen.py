"""How large a window may be: as large as wanted, but never beyond its screen."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

SHARE = 0.94  # of the screen


def fitted(window: QWidget, width: int, height: int) -> QSize:
    """That size in px, or what the screen of `window` has room for."""
    return QSize(width, height).boundedTo(window.screen().availableGeometry().size() * SHARE)

"""How large a window may be: as large as wanted, but never beyond its screen."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

SHARE = 0.94  # of the screen


def grow(dialog: QWidget) -> None:
    """As large as its texts want: Qt gives a window that is shown first two thirds of the screen at most."""
    wanted, layout = dialog.sizeHint(), dialog.layout()
    height = wanted.height() if layout is None else layout.totalHeightForWidth(wanted.width())
    dialog.resize(fitted(dialog, wanted.width(), max(height, wanted.height())))


def fitted(window: QWidget, width: int, height: int) -> QSize:
    """That size in px, or what the screen of `window` has room for."""
    return QSize(width, height).boundedTo(window.screen().availableGeometry().size() * SHARE)

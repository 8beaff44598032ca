"""The keys that the window itself has, so that no device is taught one of them."""

from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

PORTABLE = QKeySequence.SequenceFormat.PortableText


def window_keys(window: QWidget) -> dict[str, str]:
    """Each shortcut of a window and its actions, with the action's name where it has one."""
    keys = {each.key().toString(PORTABLE): "" for each in window.findChildren(QShortcut)}
    for action in window.findChildren(QAction):
        for shortcut in action.shortcuts():
            keys[shortcut.toString(PORTABLE)] = action.text().replace("&", "").removesuffix("…")
    return keys

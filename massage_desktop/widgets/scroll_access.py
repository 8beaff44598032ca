"""Scroll areas as assistive tools have them: all their parts, seen or not, and nothing past the last.

Qt's own (6.11) counts a scroll bar only while it is seen, and takes a part past the last from memory that is
not its own. A screen reader that counted before a bar went away, as with each change of pages, ends the
program.
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QScrollArea


def install() -> None:
    """For the whole program, once, before an assistive tool has seen a scroll area."""
    QAccessible.installFactory(_interface)


def _interface(kind: str, thing: QObject) -> QAccessibleInterface | None:
    """What Qt has for any widget, which minds its list; for others than scroll areas Qt goes on asking."""
    if kind == "QScrollArea" and isinstance(thing, QScrollArea):
        return QAccessibleWidget(thing, QAccessible.Role.Client)
    return None

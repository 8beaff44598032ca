"""Where widgets wait that nobody may look at, by assistive tools neither.

What is merely hidden still stands in the accessibility tree and can be read there. A window that was never
shown has no place in that tree, nor has what is inside.
"""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDockWidget, QLayout, QStackedWidget, QWidget
from shiboken6 import isValid


class PutAway(QWidget):
    """Takes widgets out of a window, and puts each back where it was."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, Qt.WindowType.Window)  # a child, so that a theme or a language reaches it
        self._ways_back: list[Callable[[], None]] = []

    def take_page(self, pages: QStackedWidget, page: QWidget) -> None:
        """A page that is not the present one."""
        pages.removeWidget(page)
        page.setParent(self)
        self._ways_back.append(lambda: _put(pages.addWidget, page))

    def take_panel(self, dock: QDockWidget, other: QWidget) -> None:
        """What a dock shows, `other` in its place."""
        panel = dock.widget()
        dock.setWidget(other)
        other.show()
        panel.setParent(self)
        self._ways_back.append(lambda: _put_panel(dock, panel))

    def take_part(self, part: QWidget) -> None:
        """A hidden part of a layout."""
        whole = cast("QWidget", part.parentWidget())
        stand_in = QWidget(whole)
        stand_in.hide()
        cast("QLayout", whole.layout()).replaceWidget(part, stand_in)
        part.setParent(self)
        self._ways_back.append(lambda: _replace(whole, stand_in, part))

    def take_contents(self, dialog: QDialog) -> None:
        """All that a dialog's layout holds; it may be closed and gone before it is put back."""
        layout = dialog.layout()
        if layout is not None:
            shown = [each for each in dialog.children() if isinstance(each, QWidget) and each.isVisible()]
            holder = QWidget(self)
            holder.setLayout(layout)  # Qt moves the layout with all that it holds
            self._ways_back.append(lambda: _pour(holder, dialog, shown))

    def give_back(self) -> None:
        """All of it, the last first."""
        while self._ways_back:
            self._ways_back.pop()()


def _put(add: Callable[[QWidget], object], page: QWidget) -> None:
    add(page)


def _put_panel(dock: QDockWidget, panel: QWidget) -> None:
    dock.setWidget(panel)
    panel.show()


def _replace(whole: QWidget, stand_in: QWidget, part: QWidget) -> None:
    cast("QLayout", whole.layout()).replaceWidget(stand_in, part)
    stand_in.deleteLater()


def _pour(holder: QWidget, dialog: QDialog, shown: list[QWidget]) -> None:
    if isValid(dialog):
        dialog.setLayout(cast("QLayout", holder.layout()))
        for each in shown:
            each.show()  # Qt does so too, but later than the focus comes back
    holder.deleteLater()

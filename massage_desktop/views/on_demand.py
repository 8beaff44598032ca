"""Dialogs and popups that are made when they are first wanted, and let go of once they are closed.

So none costs memory or launch time while nobody sees it, none keeps anything of a client, and each is made in
the theme and the language of the moment.
"""

from collections.abc import Callable
from typing import Generic, Protocol, TypeVar, runtime_checkable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QDialog, QWidget

from massage_desktop.views.icons import Icons
from massage_desktop.views.main_window import MainWindow
from massage_desktop.widgets.theme import Themed

Made = TypeVar("Made", bound=QWidget)


@runtime_checkable
class HasIcons(Protocol):
    """What gets icons with each theme."""

    def set_icons(self, icons: Icons) -> None:
        """Take over the icons of a theme."""


class OnDemand(QObject, Generic[Made]):
    """Calling it gives the widget that is open, else a new one which the caller is to show.

    `make` makes one below `parent` and connects it.
    """

    def __init__(self, parent: QWidget, make: Callable[[], Made]) -> None:
        super().__init__(parent)
        self._parent, self._make = parent, make
        self.made: Made | None = None  # the one that is open
        self._asking: list[QWidget] = []  # closed while a box on them waits for an answer

    def __call__(self) -> Made:
        """The open one, or a new one in the window's theme."""
        while self._asking:
            self._asking.pop().deleteLater()
        if self.made is None:
            self.made = self._make()
            self.made.installEventFilter(self)
            dress(self.made, self._parent)
        return self.made

    def close(self) -> None:
        """Close it if it is open, as Escape does."""
        if self.made is not None:
            self.made.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.made and event.type() == QEvent.Type.Hide and not event.spontaneous():
            self._let_go(self.made)
        return False

    def _let_go(self, closed: Made) -> None:
        self.made = None
        if any(above.isVisible() for above in closed.findChildren(QDialog)):
            self._asking.append(closed)
        else:
            closed.deleteLater()


def dress(made: QWidget, parent: QWidget) -> None:
    """Hand theme, icons and keys of the window above `parent` to what was made just now."""
    window = _main_window(parent)
    if window is None:
        return
    for part in (made, *made.findChildren(QWidget)):
        if isinstance(part, Themed):
            part.set_theme(window.theme)
    made.addActions(window.everywhere)
    if isinstance(made, HasIcons):
        if window.icons is not None:
            made.set_icons(window.icons)
        window.dressed.connect(made.set_icons)


def _main_window(below: QWidget | None) -> MainWindow | None:
    while below is not None and not isinstance(below, MainWindow):
        below = below.parentWidget()
    return below

"""A sheet that can be made larger than its place, and moved about in it then."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QScrollArea, QWidget

from massage_desktop.widgets.sheet_view import SheetView
from massage_desktop.widgets.theme import Theme, Themed

LARGEST = 6.0  # times as large as the whole page


class SheetArea(QScrollArea, Themed):
    """Shows the whole page until it is zoomed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = SheetView(self)
        self._zoom = 1.0
        self.setWidget(self.view)
        self.setWidgetResizable(True)

    def zoom(self, by: float) -> None:
        """Larger or smaller, but not smaller than the whole page."""
        self._zoom = min(max(self._zoom * by, 1.0), LARGEST)
        self.setWidgetResizable(self._zoom == 1.0)
        if self._zoom > 1.0:
            room = self.viewport().size()
            self.view.resize(QSize(room.width(), room.height()) * self._zoom)

    def fit(self) -> None:
        """The whole page."""
        self.zoom(0.0)

    def set_theme(self, theme: Theme) -> None:
        self.view.set_theme(theme)

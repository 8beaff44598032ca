"""A plain text that goes on in a second line only where its place is too narrow for one."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QWidget


class LineLabel(QLabel):
    """Wants the room for one line; Qt's own wrapping label wants a block."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text()) + 2
        return QSize(width, self.heightForWidth(width))

"""The label of a list to choose from, for assistive tools alone: by sight its place says what it is for."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QComboBox, QLabel


class UnseenLabel(QLabel):
    """Says the box's accessible name, by which Qt does not call a box: it calls it by what is chosen."""

    def __init__(self, box: QComboBox) -> None:
        super().__init__(box.accessibleName(), box.parentWidget())
        self.setBuddy(box)
        self._box = box
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setText(self._box.accessibleName())

"""A figure that changes every second without the window being laid out again, and without moving."""

import re

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QWidget

WIDEST = "0"
DIGIT = re.compile(r"\d")


class SteadyLabel(QLabel):
    """A label of fixed size, wide enough for any digits in the places of its text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pattern = ""

    def set_figure(self, text: str) -> None:
        """Show `text`; only another number of characters changes the label's size."""
        pattern = DIGIT.sub(WIDEST, text)
        if pattern != self._pattern:
            self._pattern = pattern
            self._fix()
        self.setText(text)

    def _fix(self) -> None:
        metrics = self.fontMetrics()
        self.setFixedSize(metrics.horizontalAdvance(self._pattern) + 2, metrics.height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._fix()

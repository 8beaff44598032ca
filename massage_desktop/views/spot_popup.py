"""Asks how much a spot hurts that was just marked on the body map."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from massage_desktop.content.body import Point
from massage_desktop.views.words import Words
from massage_desktop.widgets.focus_ring import FocusRing
from massage_desktop.widgets.pain_scale import PainScale
from massage_desktop.widgets.theme import Theme, Themed

MIDDLE = 45.0  # cm: a spot below that is asked about above it
EDGE = 8  # px


class SpotPopup(QFrame, Themed):
    """One press scores the spot and closes; Escape leaves it unmarked."""

    scored = Signal(object, int)  # the point in cm, and the score

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._at: Point = (0.0, 0.0)
        self.setProperty("role", "popup")
        self._words, self.scale, self._heading = words, PainScale(self), QLabel(self)
        self.scale.chosen.connect(self._tell)
        self._heading.setProperty("role", "strong")
        self._ring = FocusRing(self)
        column = QVBoxLayout(self)
        column.addWidget(self._heading)
        column.addWidget(self.scale)
        self.retranslate()

    def retranslate(self) -> None:
        """All texts in the language of now."""
        name = self.tr("Pain at this spot")
        self.setAccessibleName(name)
        self._heading.setText(name)
        self.scale.set_name(name)
        self.scale.set_words(self._words.pain_words(), self._words.worst())

    def set_theme(self, theme: Theme) -> None:
        self.scale.set_theme(theme)
        self._ring.set_theme(theme)

    def ask(self, at: Point, below: QWidget) -> None:
        """Ask for the score of a point, in front of the map."""
        self._at = at
        self.scale.set_value(None)
        self.adjustSize()
        y = below.height() * 3 // 5 if at[1] < MIDDLE else EDGE
        self.move(below.mapToGlobal(QPoint((below.width() - self.width()) // 2, y)))
        self.show()
        self.scale.setFocus()

    def _tell(self, score: int) -> None:
        self.hide()
        self.scored.emit(self._at, score)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

"""Where a point of the body figure lies, in words."""

from PySide6.QtCore import QObject

from massage_desktop.content.body import Figure, Point
from massage_desktop.views.words import Words

MIDLINE = 0.75  # cm: nearer than that counts as the midline


class Whereabouts(QObject):
    """Says a point by its distance from the midline and the vertebra beside it."""

    def __init__(self, figure: Figure, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._figure = figure
        self._words = words

    def say(self, at: Point) -> str:
        """A point in cm, the client's left negative."""
        x, y = at
        nearest = min(self._figure.vertebrae, key=lambda name: abs(self._figure.vertebrae[name] - y))
        level = nearest.replace("T", "Th") if self._words.language == "ru" else nearest
        if abs(x) < MIDLINE:
            return self.tr("midline, level {vertebra}").format(vertebra=level)
        text = (
            self.tr("left {cm} cm, level {vertebra}") if x < 0 else self.tr("right {cm} cm, level {vertebra}")
        )
        return text.format(cm=round(abs(x)), vertebra=level)

"""Says where the cross-hair of a body map stands, for whoever does not see it."""

from PySide6.QtCore import QObject

from massage_desktop.content.body import Figure, Point
from massage_desktop.content.vertebrae import place_words
from massage_desktop.views.words import Words
from massage_desktop.widgets.body_map import BodyMap


class MarkingVoice(QObject):
    """Keeps the map's accessible description at the place that its cross-hair points at."""

    def __init__(self, body_map: BodyMap, figure: Figure, words: Words) -> None:
        super().__init__(body_map)
        self._map = body_map
        self._figure = figure
        self._words = words
        body_map.pointed.connect(self._say)

    def _say(self, at: Point) -> None:
        self._map.setAccessibleDescription(self._words.place(*place_words(self._figure, at)))

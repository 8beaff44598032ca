"""The painful spots of the client at work, as the map marks them and as they are told."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject

from massage_desktop.content.body import Figure
from massage_desktop.content.vertebrae import place_words
from massage_desktop.screening.answers import Spot
from massage_desktop.screening.spots import MarkedSpot, marked_spots
from massage_desktop.services.runner import SessionRunner
from massage_desktop.session.events import Noted
from massage_desktop.views.words import Words
from massage_desktop.widgets.body_face import PainSpot


class SessionSpots(QObject):
    """Spots that were `told` before the start, and those noted since; an undo takes no note back."""

    def __init__(
        self, runner: SessionRunner, told: Callable[[], Iterable[Spot]], words: Words, figure: Figure
    ) -> None:
        super().__init__(runner)
        self._runner, self._told, self._words, self._figure = runner, told, words, figure

    def known(self) -> tuple[MarkedSpot, ...]:
        """The spots in order."""
        session = self._runner.session
        noted = [] if session is None else [event for event in session.events if isinstance(event, Noted)]
        return marked_spots(self._told(), (event.value for event in noted if event.kind == "painful_spot"))

    def marks(self) -> tuple[PainSpot, ...]:
        """The spots as the map shows them."""
        return tuple(PainSpot(spot.at, spot.number, self._score_of(spot)) for spot in self.known())

    def say(self) -> str:
        """The spots in a sentence, each with its place; "" where there is none."""
        said = [self._said(spot) for spot in self.known()]
        return self.tr("Painful spots: {spots}.").format(spots="; ".join(said)) if said else ""

    def _said(self, spot: MarkedSpot) -> str:
        where = self._words.place(*place_words(self._figure, spot.at))
        return ", ".join(filter(None, (f"{spot.number} {where}", self._score_of(spot))))

    def _score_of(self, spot: MarkedSpot) -> str:
        return "" if spot.score is None else self.tr("pain {score}").format(score=spot.score)

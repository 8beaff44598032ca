"""A whole window with its runner and preparation, without sound."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from pytestqt.qtbot import QtBot

from massage_desktop.content.language import Language
from massage_desktop.paths import resources
from massage_desktop.preparing.weighing import Content
from massage_desktop.services.clock import Clock, monotonic, wall
from massage_desktop.services.memory import ClientMemory
from massage_desktop.services.preparation import Preparation
from massage_desktop.services.runner import SessionRunner
from massage_desktop.services.settings import Settings
from massage_desktop.session.commands import Stop
from massage_desktop.views.main_window import MainWindow
from massage_desktop.views.room_display import RoomDisplay
from massage_desktop.views.room_page import RoomPage
from massage_desktop.views.room_words import RoomWords
from massage_desktop.views.session_desk import SessionDesk
from massage_desktop.views.session_spots import SessionSpots
from massage_desktop.views.words import Words
from massage_desktop.widgets.body_painter import BodyPainter
from massage_desktop.widgets.segmented import Segment
from massage_desktop.widgets.theme import Theme
from tests.content.shipped import figure, handbook, knowledge, library, screening


class Place:
    """A window with its runner and preparation, shown."""

    def __init__(
        self,
        qtbot: QtBot,
        data: Path,
        *,
        language: Language = "en",
        clock: Clock = monotonic,
        wall: Callable[[], datetime] = wall,
    ) -> None:
        self.settings = Settings(data / "settings.ini")
        theme = Theme.read(resources() / "themes" / "light.toml")
        self.window = MainWindow(self.settings)
        qtbot.addWidget(self.window, before_close_func=self.end)
        words = self.words = Words(language, self.window)
        self.runner = SessionRunner(clock, 1.0, self.window)
        self.window.build(words, self.runner, theme)
        content = Content(library(), knowledge(), screening(), handbook())
        memory = ClientMemory(data / "clients")
        self.preparation = Preparation(content, memory, wall, self.window)
        interview = self.preparation.interview
        spots = SessionSpots(self.runner, lambda: interview.answers.spots, words, figure())
        self.desk = SessionDesk(self.window, self.runner, knowledge(), words, wall, spots=spots)
        self.window.body.set_figure(figure())
        self.window.top_bar.attach(self.preparation)
        self.window.prepare.attach(self.preparation, figure())
        self.window.show()

    def make_room_page(self) -> RoomPage:
        """What the room display shows here."""
        words = RoomWords(self.words, knowledge(), self.window)
        painter = BodyPainter(figure())
        settings, look = self.settings.room, self.settings.look
        return RoomPage(words, painter, self.runner, settings, wall=wall, still=look.still)

    def room_display(self) -> RoomDisplay:
        """The room display of this window."""
        return RoomDisplay(self.window, self.desk, self.make_room_page, self.settings.room)

    def end(self, _window: object) -> None:
        """Leave nothing that closing the window would ask about."""
        self.runner.say(Stop("other"))
        self.window.summary.mark_saved("")

    def pass_screening(self) -> None:
        """Press through the questions: nothing was found, and what must be confirmed is."""
        cards = self.window.prepare.cards.cards
        for card in cards:
            if not card.button.isHidden() and not card.button.isChecked():
                card.button.click()
        rows = [row for card in cards for row in card.rows.values()]
        for row in (row for row in rows if row.question.alarm == "no"):
            segments = [stop for stop in row.field.stops if isinstance(stop, Segment)]
            segments[-1].click()

    def start(self) -> None:
        """Start the prepared session."""
        plan = self.preparation.plan
        assert plan is not None
        self.desk.begin(plan)
        self.runner.begin(plan)

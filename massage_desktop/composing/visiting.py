"""A client's visit: its pages in their order, what happens on the table, what is asked about ointments."""

from massage_desktop.composing.contents import Contents
from massage_desktop.composing.ground import Ground
from massage_desktop.paths import resources
from massage_desktop.services.clock import wall
from massage_desktop.services.runner import SessionRunner
from massage_desktop.views.event_desk import EventDesk
from massage_desktop.views.ointment_desk import OintmentDesk
from massage_desktop.views.session_desk import SessionDesk
from massage_desktop.views.session_spots import SessionSpots
from massage_desktop.views.sheet_maker import SheetMaker
from massage_desktop.views.visit import Visit
from massage_desktop.views.words import Words
from massage_desktop.widgets.body_painter import BodyPainter
from massage_desktop.widgets.theme import Theme


class Visiting:
    """The desks of a visit, and what paints its sheets."""

    def __init__(self, ground: Ground, contents: Contents, runner: SessionRunner, words: Words) -> None:
        window, preparation = ground.window, contents.preparation
        knowledge, figure, handbook = contents.knowledge, contents.figure, contents.handbook
        ink = Theme.read(resources() / "themes" / "light.toml").for_paper()
        self.painter = BodyPainter(figure)
        self.make_sheet = SheetMaker(knowledge, self.painter, ink)
        interview = preparation.interview
        spots = SessionSpots(runner, lambda: interview.answers.spots, words, figure)
        self.desk = SessionDesk(window, runner, knowledge, words, wall, spots=spots)
        self.visit = Visit(
            window,
            runner=runner,
            preparation=preparation,
            desk=self.desk,
            settings=ground.settings,
            make_sheet=self.make_sheet,
            wall=wall,
        )
        self.events = EventDesk(window, runner, preparation, words, figure)
        self.ointments = OintmentDesk(window, window.summary.attach(handbook), handbook, words)
        for part in (self.events, self.ointments):
            self.visit.client_left.connect(part.forget)

"""Sheets as the program makes them."""

from massage_desktop.paths import resources
from massage_desktop.views.sheet_maker import SheetMaker
from massage_desktop.widgets.body_painter import BodyPainter
from massage_desktop.widgets.theme import Theme
from tests.content.shipped import figure, knowledge


def sheet_maker() -> SheetMaker:
    """A maker with the shipped content."""
    ink = Theme.read(resources() / "themes" / "light.toml").for_paper()
    return SheetMaker(knowledge(), BodyPainter(figure()), ink)

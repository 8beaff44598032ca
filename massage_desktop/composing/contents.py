"""What the program is about, read from its files and the user's."""

import logging

from massage_desktop.composing.ground import Ground
from massage_desktop.content.body_file import read_figure
from massage_desktop.content.handbook_file import read_handbook
from massage_desktop.content.reading import read_knowledge, read_library
from massage_desktop.content.screening_file import read_form
from massage_desktop.paths import resources
from massage_desktop.preparing.weighing import Content
from massage_desktop.services.clock import wall
from massage_desktop.services.memory import ClientMemory
from massage_desktop.services.preparation import Preparation

log = logging.getLogger(__name__)


class Contents:
    """The figure, the knowledge, and the preparation over protocols, questions and handbook."""

    def __init__(self, ground: Ground) -> None:
        shipped, own = resources(), ground.data
        self.figure = read_figure(shipped / "body" / "back.toml")
        self.knowledge = read_knowledge(shipped / "knowledge", self.figure)
        library = read_library([shipped / "protocols", own / "protocols"], self.knowledge)
        for refused in library.refused:
            log.warning("refused: %s", refused)
        asked = shipped / "knowledge" / "screening.toml"
        form, self.wrong_form = read_form(asked, own / "screening.toml")
        self.handbook = read_handbook(shipped / "knowledge")
        content = Content(library, self.knowledge, form, self.handbook)
        self.preparation = Preparation(content, ClientMemory(own / "clients"), wall, ground.owner)

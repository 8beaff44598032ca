"""The content that commands work on: what is shipped, and the user's own protocols."""

from functools import cached_property
from pathlib import Path

from massage_desktop.content.body_file import read_figure
from massage_desktop.content.knowledge import Knowledge
from massage_desktop.content.protocol import Protocol
from massage_desktop.content.reading import Library, read_knowledge, read_library
from massage_desktop.content.screening import ScreeningForm
from massage_desktop.content.screening_file import FILE_NAME, read_screening
from massage_desktop.paths import resources, user_data
from massage_desktop.session.plan import Flow, Plan, Preferences, make_plan


class Shelf:
    """Content read when it is first wanted; `data_dir` is the user's folder, None for the platform's."""

    def __init__(self, data_dir: Path | None = None) -> None:
        self._data_dir = data_dir

    @cached_property
    def knowledge(self) -> Knowledge:
        """The shipped zones and warnings."""
        figure = read_figure(resources() / "body" / "back.toml")
        return read_knowledge(resources() / "knowledge", figure)

    @cached_property
    def shipped(self) -> Library:
        """The shipped protocols alone."""
        return read_library([resources() / "protocols"], self.knowledge)

    @cached_property
    def questions(self) -> ScreeningForm:
        """The shipped screening questions alone."""
        return read_screening(resources() / "knowledge" / FILE_NAME)

    @cached_property
    def library(self) -> Library:
        """Every protocol that the window would offer."""
        folders = [resources() / "protocols", user_data(self._data_dir) / "protocols"]
        return read_library(folders, self.knowledge)

    def plan_of(self, protocol_id: str, session: int, flow: Flow = "automatic") -> Plan:
        """The plan of a protocol by its id; a UserError says which there are."""
        return self.plan(self.library.find(protocol_id), session, flow)

    def plan(self, protocol: Protocol, session: int, flow: Flow = "automatic") -> Plan:
        """The plan of session number `session`."""

        return make_plan(protocol, Preferences(flow=flow), self.knowledge, session)

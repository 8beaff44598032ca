"""The content that commands work on: what is shipped, and the user's own protocols."""

from datetime import UTC, date, datetime
from functools import cached_property
from pathlib import Path

from massage_desktop.content.body_file import read_figure
from massage_desktop.content.handbook_file import read_handbook
from massage_desktop.content.knowledge import Knowledge
from massage_desktop.content.protocol import Protocol
from massage_desktop.content.reading import Library, read_knowledge, read_library
from massage_desktop.content.screening import ScreeningForm
from massage_desktop.content.screening_file import FILE_NAME, read_form, read_screening
from massage_desktop.errors import UserError
from massage_desktop.paths import resources, user_data
from massage_desktop.preparing.weighing import Content, Weighed, Wish, weigh
from massage_desktop.screening.answers import Answers
from massage_desktop.screening.answers_file import read_answers
from massage_desktop.screening.first_side import first_side
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

    @cached_property
    def content(self) -> Content:
        """All that the window would read, a clinic's questions too; a wrong clinic's file is a UserError."""
        handbook = read_handbook(resources() / "knowledge")
        shipped = resources() / "knowledge" / FILE_NAME
        form, wrong = read_form(shipped, user_data(self._data_dir) / FILE_NAME)
        if wrong:
            raise UserError(wrong)
        return Content(self.library, self.knowledge, form, handbook)

    def answers(self, path: Path) -> Answers:
        """The answers of a file; a WrongFileError tells every mistake."""
        return read_answers(path, self.content.form, today())

    def weigh(self, protocol_id: str, session: int, answers: Answers, flow: Flow = "automatic") -> Weighed:
        """What the answers come to for a protocol; a UserError says which there are."""
        protocol = self.library.find(protocol_id)
        preferences = Preferences(flow=flow, first_side=first_side(answers.spots))
        wish = Wish(protocol, session, preferences, answers.also)
        return weigh(self.content, wish, answers, None, today())

    def plan_of(self, protocol_id: str, session: int, flow: Flow = "automatic") -> Plan:
        """The plan of a protocol by its id; a UserError says which there are."""
        return self.plan(self.library.find(protocol_id), session, flow)

    def plan(self, protocol: Protocol, session: int, flow: Flow = "automatic") -> Plan:
        """The plan of session number `session`."""

        return make_plan(protocol, Preferences(flow=flow), self.knowledge, session)


def today() -> date:
    """The day on which a clearance must not have lapsed."""
    return datetime.now(UTC).astimezone().date()

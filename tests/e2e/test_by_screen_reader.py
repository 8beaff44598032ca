"""Prepare, session, summary and the saved sheet by the accessibility tree alone: no key, mouse or picture."""

from pathlib import Path

import pytest

from massage_desktop.content.text import Text
from tests.content.shipped import library, screening
from tests.e2e.accessibility import Accessibility
from tests.e2e.desktop import Desktop
from tests.e2e.hearing import Reader
from tests.e2e.test_classic_session import text_of
from tests.e2e.tongue import Tongue

FILE_DIALOG = {"en": ("File name:", "Save"), "ru": ("Имя файла:", "Сохранить")}
NONE, LEFT = "{group}: asked all of these, none applies", "Time left {time}"


class Therapist:
    """Who works by a screen reader: reads names and descriptions, presses by name, hears announcements."""

    def __init__(self, desktop: Desktop, folder: Path, language: str) -> None:
        self._language = language
        options = ("--mode", "back", "--language", language, "--speed", "6")
        program = desktop.launch(*options, "--data-dir", folder / "data")
        self.tree: Accessibility = program.a11y
        self.ears = Reader(program)
        self.tongue = Tongue(language)
        self.protocol = library().protocols["back.general"]

    def said(self, text: Text) -> str:
        """A text of the content in the interface's language."""
        return text.ru if self._language == "ru" else text.en

    def press(self, context: str, text: str, role: str | None = None) -> None:
        """Press a control by its name."""
        self.tree.press(self.tongue.say(context, text), role=role)

    def find(self, context: str, text: str, role: str | None = None) -> str:
        """The whole name of a control whose name begins with a text, as far as its first blank."""
        return self.tree.wait_for(self.tongue.begins(context, text), role=role, prefix=True).name

    def prepare(self) -> None:
        """Answer every group; one question applies; then read what follows from it."""
        tree = self.tree
        asked = next(q for q in screening().questions if q.short and q.short.en == "65 or older")
        assert asked.short is not None
        for group in screening().groups:
            name = self.tongue.say("GroupCard", NONE, group=self.said(group.title))
            if tree.find(name) is not None:
                tree.press(name)
        tree.press(self.said(asked.short))
        self.press("Words", "Yes")
        self.ears.wait_for(self.tongue.begins("StartBar", "Verdict {title}. {reason}"))
        tree.write(self.tongue.say("PreparePage", "Client code"), "A-17")
        tree.press(f"{self.tongue.say('PreparePage', 'Pain before')} 3")
        rows = [row.name for row in tree.children(self.tongue.say("PreparePage", "Stages of this session"))]
        assert rows[0].startswith(self.said(self.protocol.stages[0].title))
        assert self._map_says("Closed: {closed}. Limited: {limited}.", "MapColumn")

    def _map_says(self, text: str, context: str) -> bool:
        beginning = self.tongue.begins(context, text)
        name = self.tongue.say("BodyPanel", "Body map")
        return self.tree.wait_for(name, role="image").description.startswith(beginning)

    def work(self) -> None:
        """A session of a few presses: each is answered in words, and a stop ends it."""
        tree, tongue = self.tree, self.tongue
        self.press("PreparePage", "Start session")
        first, second = (self.said(stage.title) for stage in self.protocol.stages[:2])
        closed = self.ears.wait_for(f"{first}, ")
        assert closed.urgent
        assert first in self.find("SessionPage", "Current stage {title} ({term}), {side}")
        left = self.find("SessionPage", "Time left {time}").removeprefix(tongue.begins("SessionPage", LEFT))
        assert left in {f"2:{second:02d}" for second in range(60)} | {"3:00"}
        warnings = [row.name for row in tree.children(tongue.say("WarningsPanel", "Warnings"), role="list")]
        assert all(each.split(".")[0] in closed.text for each in warnings)
        assert self._map_says("Working, {side}: {zones}.", "SessionFace")
        self.press("ControlBar", "Pause")
        self.ears.wait_for(tongue.begins("MoveWords", "Paused, {time} left"))
        self.press("ControlBar", "Resume")
        self.ears.wait_for(tongue.say("MoveWords", "Going on"))
        self.press("ControlBar", "Next stage")
        self.ears.wait_for(f"{second}, ")
        self.press("ControlBar", "Pain or event")
        tree.press(f"{tongue.say('EventDialog', 'Pain now')} 4")
        self.ears.wait_for(tongue.say("EventDesk", "Pain {value} noted", value=4))
        self.press("ControlBar", "Stop session")
        self.press("StopDialog", "Finished early")
        self.ears.wait_for(tongue.say("MoveWords", "The session was ended early"))

    def write_up(self, path: Path) -> None:
        """Fill the summary in, read the sheet, save it where the file dialog is told."""
        tree, tongue = self.tree, self.tongue
        tree.write(tongue.say("SummaryPage", "Therapist"), "A. Smith")
        tree.write(tongue.say("SummaryPage", "Notes"), "Collar area tight")
        tree.press(f"{tongue.say('AfterCard', 'Pain after')} 2")
        self.ears.wait_for(tongue.begins("AfterCard", "Advice {title}. {text}"))
        sheet = tongue.say("SummaryPage", "Sheet preview")
        tree.wait_for(sheet, role="image", fits=lambda shown: "Collar area tight" in shown.description)
        self.press("SummaryPage", "Save as PDF")
        name, save = FILE_DIALOG[self._language]
        tree.write(name, str(path))
        tree.press(save, role="push button")
        self.ears.wait_for(tongue.say("PaperDialogs", "Saved: {where}", where=path.name))


@pytest.mark.parametrize("language", ["en", "ru"])
def test_a_session_from_the_first_question_to_the_saved_sheet(
    desktop: Desktop, tmp_path: Path, language: str
) -> None:
    therapist = Therapist(desktop, tmp_path, language)
    therapist.prepare()
    therapist.work()
    therapist.write_up(tmp_path / "by-reader.pdf")
    text = text_of(tmp_path / "by-reader.pdf")
    for wanted in ("A. Smith", "A-17", "Collar area tight"):
        assert wanted in text
    for stage in therapist.protocol.stages[:2]:
        assert therapist.said(stage.title) in text

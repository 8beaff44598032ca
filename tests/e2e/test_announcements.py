"""What a screen reader hears of the real program by itself, and that the focus stays where it is."""

from pathlib import Path

import pytest

from tests.e2e.accessibility import Heard
from tests.e2e.desktop import Desktop
from tests.e2e.program import Program
from tests.e2e.screening import pass_screening
from tests.e2e.waiting import wait_until


class Reader:
    """Keeps what one program's announcements said, in order, apart from the changes of the focus."""

    def __init__(self, program: Program) -> None:
        self._tree = program.a11y
        self._tree.listen()
        self.said: list[Heard] = []
        self.focused: list[str] = []

    def wait_for(self, beginning: str, timeout: float = 30.0) -> Heard:
        """Wait for an announcement that begins so; what was said before it is passed over."""

        def look() -> Heard | None:
            for heard in self._tree.hear():
                if heard.focus:
                    self.focused.append(heard.text)
                else:
                    self.said.append(heard)
            found = next((n for n, each in enumerate(self.said) if each.text.startswith(beginning)), None)
            if found is None:
                return None
            heard, self.said = self.said[found], self.said[found + 1 :]
            return heard

        return wait_until(look, f"the announcement {beginning!r}", timeout=timeout)


def test_a_session_is_announced_in_order_and_the_focus_stays(desktop: Desktop, tmp_path: Path) -> None:
    program = desktop.launch("--mode", "back", "--speed", "30", "--data-dir", tmp_path / "data")
    tree = program.a11y
    reader = Reader(program)
    pass_screening(program)
    assert not reader.wait_for("Verdict Ready. Back, general (5 stages), 15:00.").urgent
    tree.press("Start session")
    first = reader.wait_for("Stroking, effleurage, both sides, ")
    assert "Closed: Spine line. " in first.text
    assert first.urgent
    before = tree.focused()
    reader.focused.clear()
    reader.wait_for("10 seconds left.")
    reader.wait_for("Deep stroking, deep effleurage, left side, ")
    side = reader.wait_for("Right side, ")
    assert not side.urgent
    for stage in (
        "Rubbing, friction, both sides, ",
        "Kneading, petrissage, left side, 1:30",
        "Right side, 1:30",
        "Closing stroking, effleurage, both sides, ",
    ):
        reader.wait_for(stage)
    assert reader.focused == []
    assert tree.focused() == before
    reader.wait_for("The session is complete.")


def test_presses_pauses_alarms_and_the_end_are_announced(desktop: Desktop, tmp_path: Path) -> None:
    program = desktop.launch("--mode", "back", "--data-dir", tmp_path / "data")
    tree = program.a11y
    tree.press("Pain before 3")
    reader = Reader(program)
    pass_screening(program)
    tree.press("Start session")
    reader.wait_for("Stroking, effleurage, both sides, ")
    program.keys("s")
    reader.wait_for("Both sides are worked together in this stage.")
    tree.press("Pause")
    assert not reader.wait_for("Paused, ").urgent
    tree.press("Resume")
    reader.wait_for("Going on. Stroking, effleurage, both sides, ")
    tree.press("Add 30 seconds")
    reader.wait_for("30 seconds added.")
    tree.press("Pain or event")
    tree.press("Pain now 6")
    alarm = reader.wait_for("Pain 6 noted. Alarm The session is paused. ")
    assert alarm.urgent
    tree.press("End the session")
    reader.wait_for("The session was ended early.")


@pytest.mark.parametrize(
    ("language", "stage", "closed"),
    [("ru", "Поглаживание, ", "Закрыто: Линия позвоночника."), ("en", "Stroking, ", "Closed: Spine line.")],
)
def test_announcements_are_in_the_interface_s_language(
    desktop: Desktop, tmp_path: Path, language: str, stage: str, closed: str
) -> None:
    program = desktop.launch("--mode", "back", "--language", language, "--data-dir", tmp_path / "data")
    reader = Reader(program)
    for _ in range(7):
        program.keys("ctrl+Return", "space")
    program.keys("ctrl+Return")
    assert closed in reader.wait_for(stage).text

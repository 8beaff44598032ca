"""What a screen reader hears of the real program by itself, and that the focus stays where it is."""

from pathlib import Path

from tests.e2e.desktop import Desktop
from tests.e2e.hearing import Reader
from tests.e2e.screening import pass_screening


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
        "Kneading, petrissage, left side, 1:",
        "Right side, 1:",
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

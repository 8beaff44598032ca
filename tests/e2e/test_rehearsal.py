"""A condition without its screening: the program runs it, and says everywhere that it is no treatment."""

from pathlib import Path

from tests.e2e.desktop import Desktop
from tests.e2e.screening import start_session
from tests.e2e.test_classic_session import save_as, text_of


def test_a_condition_is_rehearsed_by_its_session_number(desktop: Desktop, tmp_path: Path) -> None:
    program = desktop.launch(
        *("--protocol", "lumbar.radiculitis", "--session", "2", "--speed", "200"),
        *("--data-dir", str(tmp_path / "data")),
    )
    tree = program.a11y
    tree.wait_for("Verdict Rehearsal only.", prefix=True)
    tree.wait_for("Session of the course")
    rows = [row.name.split(",")[:2] for row in tree.children("Stages of this session", role="list")]
    assert rows == [
        ["Stroking", " 2:00"],
        ["Light rubbing", " 2:00"],
        ["Light kneading", " 2:00"],
        ["Closing stroking", " 2:00"],
    ]
    start_session(program)
    tree.wait_for("The session is complete", timeout=30)
    tree.press("Save as PDF")
    save_as(program, tmp_path / "session.pdf")
    text = text_of(tmp_path / "session.pdf")
    assert "not the record of a treatment" in " ".join(text.split())
    assert "session 2" in text

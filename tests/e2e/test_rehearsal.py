"""A condition by the number of its session, prescribed and screened, faster than real time."""

from pathlib import Path

from tests.e2e.desktop import Desktop
from tests.e2e.screening import pass_screening
from tests.e2e.test_classic_session import save_as, text_of


def test_a_condition_runs_by_its_session_number(desktop: Desktop, tmp_path: Path) -> None:
    program = desktop.launch(
        *("--protocol", "lumbar.radiculitis", "--session", "2", "--speed", "200"),
        *("--data-dir", str(tmp_path / "data")),
    )
    tree = program.a11y
    pass_screening(program)
    tree.wait_for("Verdict A doctor first", prefix=True)
    tree.write("Prescriber", "Dr Weber")
    tree.wait_for("Verdict Ready", prefix=True)
    rows = [row.name.split(",")[:2] for row in tree.children("Stages of this session", role="list")]
    assert rows == [
        ["Stroking", " 2:00"],
        ["Light rubbing", " 2:00"],
        ["Light kneading", " 2:00"],
        ["Closing stroking", " 2:00"],
    ]
    tree.press("Start session")
    tree.wait_for("The session is complete", timeout=30)
    tree.press("Save as PDF")
    save_as(program, tmp_path / "session.pdf")
    text = text_of(tmp_path / "session.pdf")
    assert "not the record of a treatment" in " ".join(text.split())
    assert "session 2" in text
    assert "Dr Weber" in text

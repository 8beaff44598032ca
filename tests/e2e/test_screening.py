"""No session without its screening: a stop, a clearance, a closed place and an event that ends a session.

Each once through the accessibility tree and once by keys alone.
"""

from pathlib import Path

from tests.e2e.desktop import Desktop
from tests.e2e.program import Program
from tests.e2e.screening import GROUPS, pass_screening, start_session
from tests.e2e.test_classic_session import press, save_as, text_of
from tests.e2e.waiting import wait_until

FEVER, THINNER = "fever, 37.5 °C or more", "blood thinner"
MOLE = "mole, scar or other place to keep off"


def opened(desktop: Desktop, tmp_path: Path, mode: str, *options: str) -> Program:
    program = desktop.launch("--mode", mode, "--data-dir", tmp_path / "data", *options)
    program.a11y.wait_for("Verdict 7 groups not asked yet", prefix=True)
    return program


def ask_all_by_keys(program: Program, groups: int = len(GROUPS)) -> None:
    """Ctrl+Return goes to the next group that is open, Space answers it."""
    for _ in range(groups):
        press(program, "ctrl+Return")
        press(program, "space")


def go_to(program: Program, name: str, key: str = "Tab") -> None:
    """Press a key until the control of that name has the focus."""
    for _ in range(60):
        focused = program.a11y.focused()
        if focused is not None and focused.name == name:
            return
        program.keys(key)
    raise AssertionError(f"{name!r} is not reached by {key}")


def say_yes(program: Program, group: str, short: str) -> None:
    """Open a question of a group by its short text and answer it with yes."""
    go_to(program, f"{group}: asked all of these, none applies")
    program.keys("Tab")
    go_to(program, short, "Right")
    press(program, "space")
    press(program, "Right")
    press(program, "space")


def does_not_start(program: Program) -> None:
    """Neither the button nor its key begins a session."""
    tree = program.a11y
    start = tree.find("Start session", role="push button")
    assert start is None or "enabled" not in start.states
    program.keys("ctrl+Return")
    assert tree.find("Current stage", prefix=True) is None


def test_a_fever_stops_whatever_else_is_answered(desktop: Desktop, tmp_path: Path) -> None:
    program = opened(desktop, tmp_path, "back")
    tree = program.a11y
    pass_screening(program)
    tree.wait_for("Verdict Ready", prefix=True)
    tree.press(FEVER)
    tree.press("Yes")
    tree.wait_for("Verdict Stop", prefix=True)
    assert tree.find("Start session", role="push button") is None
    assert "see a doctor" in program.tree()
    does_not_start(program)


def test_a_fever_stops_by_keys_alone(desktop: Desktop, tmp_path: Path) -> None:
    program = opened(desktop, tmp_path, "back")
    press(program, "ctrl+Return")
    say_yes(program, "Today", FEVER)
    program.a11y.wait_for("Verdict Stop", prefix=True)
    does_not_start(program)


def test_a_blood_thinner_waits_for_a_recorded_clearance_and_bends_the_plan(
    desktop: Desktop, tmp_path: Path
) -> None:
    program = opened(desktop, tmp_path, "lumbar")
    tree = program.a11y
    pass_screening(program)
    tree.press(THINNER)
    tree.press("Yes")
    tree.wait_for("Verdict A doctor first", prefix=True)
    does_not_start(program)
    tree.press(f"Clearance: {THINNER}")
    tree.press("Record")
    tree.wait_for("Write who the doctor is and what was allowed.")
    tree.write("Doctor", "Dr Weber")
    tree.write("Cleared for", "massage, light pressure")
    tree.press("Record")
    tree.wait_for("Verdict ", prefix=True, fits=lambda verdict: "A doctor first" not in verdict.name)
    removed = [
        row.name for row in tree.children("Stages of this session", role="list") if THINNER in row.name
    ]
    assert len(removed) >= 2
    tree.press("Start session")
    tree.wait_for("Current stage Stroking", prefix=True)
    tree.press("Stop session")
    tree.press("Finished early")
    tree.press("Save as PDF")
    save_as(program, tmp_path / "cleared.pdf")
    text = " ".join(text_of(tmp_path / "cleared.pdf").split())
    for wanted in ("Dr Weber", "massage, light pressure", THINNER):
        assert wanted in text


def test_a_clearance_by_keys_alone(desktop: Desktop, tmp_path: Path) -> None:
    program = opened(desktop, tmp_path, "back")
    tree = program.a11y
    press(program, "ctrl+Return")
    say_yes(program, "Heart, pressure, medicines", THINNER)
    ask_all_by_keys(program)
    tree.wait_for("Verdict A doctor first", prefix=True)
    go_to(program, f"Clearance: {THINNER}")
    press(program, "space")
    tree.wait_for("Doctor", role="text")
    program.type("Dr Weber")
    go_to(program, "Cleared for")
    program.type("massage")
    press(program, "Return")
    tree.wait_for("Verdict ", prefix=True, fits=lambda verdict: "A doctor first" not in verdict.name)
    press(program, "ctrl+Return")
    tree.wait_for("Current stage Stroking", prefix=True)


def test_a_marked_mole_is_closed_on_the_map_and_on_paper(desktop: Desktop, tmp_path: Path) -> None:
    program = opened(desktop, tmp_path, "lumbar")
    tree = program.a11y
    pass_screening(program)
    tree.press(MOLE)
    tree.press("Yes")
    tree.wait_for("Verdict Something is missing", prefix=True)
    does_not_start(program)
    tree.press(f"On map: {MOLE}")
    mark_low_on_the_right(program)
    tree.wait_for("Verdict Ready", prefix=True, fits=lambda verdict: "1 place closed" in verdict.name)
    tree.press("Start session")
    tree.wait_for("Current stage Stroking", prefix=True)
    warnings = [row.name for row in tree.children("Warnings", role="list")]
    assert any("Mole, scar or other place to keep off" in name for name in warnings)
    tree.press("Stop session")
    tree.press("Finished early")
    tree.press("Save as PDF")
    save_as(program, tmp_path / "mole.pdf")
    assert "Mole, scar or other place" in " ".join(text_of(tmp_path / "mole.pdf").split())


def mark_low_on_the_right(program: Program) -> None:
    """The map has the focus: go down and to the right, and mark."""
    program.keys(*["Down"] * 20, *["Right"] * 6)
    press(program, "Return")


def test_a_closed_place_by_keys_alone(desktop: Desktop, tmp_path: Path) -> None:
    program = opened(desktop, tmp_path, "lumbar")
    press(program, "ctrl+Return")
    say_yes(program, "Skin and wounds", MOLE)
    go_to(program, f"On map: {MOLE}")
    press(program, "space")
    mark_low_on_the_right(program)
    ask_all_by_keys(program)
    program.a11y.wait_for("Verdict Ready", prefix=True, fits=lambda verdict: "1 place closed" in verdict.name)
    press(program, "ctrl+Return")
    program.a11y.wait_for("Current stage Stroking", prefix=True)


def test_pain_that_rises_halts_the_session_and_can_end_it(desktop: Desktop, tmp_path: Path) -> None:
    program = opened(desktop, tmp_path, "back")
    tree = program.a11y
    tree.press("Pain before 3")
    start_session(program)
    tree.press("Pain or event")
    tree.press("Pain now 5")
    tree.wait_for("Alarm The session is paused", prefix=True)
    tree.press("Go on with the session")
    tree.wait_for("Pause", role="push button")
    tree.press("Pain or event")
    tree.press("Pain now 8")
    tree.wait_for("Alarm", prefix=True)
    tree.press("End the session")
    tree.wait_for("The session was ended early")
    tree.press("Save as PDF")
    save_as(program, tmp_path / "pain.pdf")
    text = " ".join(text_of(tmp_path / "pain.pdf").split())
    assert "pain" in text.lower()
    assert "8" in text


def test_dizziness_in_neck_mode_stops_by_keys_alone(desktop: Desktop, tmp_path: Path) -> None:
    program = desktop.launch("--mode", "neck", "--data-dir", tmp_path / "data")
    tree = program.a11y
    tree.wait_for("Verdict 8 groups not asked yet", prefix=True)
    ask_all_by_keys(program, 6)
    press(program, "ctrl+Return")  # a doctor has excluded hernia and subluxation
    press(program, "Right")
    press(program, "space")
    ask_all_by_keys(program, 1)
    press(program, "ctrl+Return")
    tree.wait_for("Current stage Stroking", prefix=True)
    press(program, "e")
    tree.wait_for("Dizziness")
    press(program, "d")
    tree.wait_for("Alarm", prefix=True)
    focused = wait_until(tree.focused, "a focused button")
    assert focused.name == "Stop at once"
    press(program, "Return")
    tree.wait_for("The session was ended early")


def test_a_client_who_comes_again_is_asked_the_short_form(desktop: Desktop, tmp_path: Path) -> None:
    program = opened(desktop, tmp_path, "back", "--speed", "200")
    tree = program.a11y
    tree.write("Client code", "A-17")
    start_session(program)
    tree.wait_for("The session is complete", timeout=40)
    tree.press("New session")
    tree.press("Leave without saving")
    tree.wait_for("full form, start of a course")
    go_to(program, "Client code")
    program.type("A-17")
    program.keys("Tab")
    tree.wait_for("short form, asked before every session")
    assert tree.find("Health: asked all of these, none applies") is None
    assert tree.find("Today: asked all of these, none applies") is not None


def test_a_clinic_s_wrong_questions_are_named_and_the_shipped_ones_asked(
    desktop: Desktop, tmp_path: Path
) -> None:
    own = tmp_path / "data" / "screening.toml"
    own.parent.mkdir(parents=True)
    own.write_text('version = "1"\n[[questions]]\nid = "M1.fever"\nlevel = "maybe"\n', encoding="utf-8")
    program = opened(desktop, tmp_path, "back")
    assert "screening.toml" in program.tree()
    start_session(program)
    program.a11y.wait_for("Current stage Stroking", prefix=True)


def test_the_sources_of_a_page_are_one_press_away(desktop: Desktop, tmp_path: Path) -> None:
    program = opened(desktop, tmp_path, "back")
    press(program, "F2")
    text = program.a11y.wait_for(
        "Sources", role="text", fits=lambda sources: "article, L" in sources.text
    ).text
    assert "X5" in text
    assert "our choice" in text

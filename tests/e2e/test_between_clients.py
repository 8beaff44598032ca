"""The real program between two clients, left alone, and with its files damaged or gone."""

from pathlib import Path
from zipfile import ZipFile

from tests.e2e.desktop import Desktop
from tests.e2e.program import Program
from tests.e2e.screening import pass_screening, start_session

CODE, NOTES, TYPED = "KLIENT-77", "tight on the left of the neck", "felt a draught"


def whole_session(program: Program) -> None:
    """A client with a code, answers, an event and notes."""
    tree = program.a11y
    tree.write("Client code", CODE)
    start_session(program)
    tree.wait_for("Current stage", prefix=True)
    program.keys("e")
    tree.write("Something else", TYPED)
    program.keys("Escape")
    tree.press("Stop session")
    tree.press("Finished early")
    tree.wait_for("The session was ended early")
    tree.write("Notes", NOTES)


def test_the_next_client_finds_nothing_of_the_last_one_and_neither_does_the_log(
    desktop: Desktop, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    program = desktop.launch("--data-dir", data)
    tree = program.a11y
    whole_session(program)
    tree.wait_for("Notes", role="text", fits=lambda field: field.text == NOTES)
    tree.wait_for("Client code", role="text", fits=lambda field: field.text == CODE)
    program.keys("ctrl+n")
    tree.press("Leave without saving")
    tree.wait_for("Verdict", prefix=True)
    tree.wait_for("Client code", role="text", fits=lambda field: field.text == "")
    listed = tree.tree()
    logged = program.log() + "".join(f.read_text() for f in (data / "log").iterdir())
    for text in (CODE, NOTES, TYPED):
        assert text not in listed
        assert text not in logged
    program.keys("ctrl+z")  # takes nothing of it back
    assert tree.find("Client code") is not None


def test_locked_by_a_key_and_unlocked_by_a_second_press(desktop: Desktop, tmp_path: Path) -> None:
    program = desktop.launch("--data-dir", tmp_path / "data")
    tree = program.a11y
    tree.write("Client code", CODE)
    pass_screening(program)
    program.keys("ctrl+l")
    tree.wait_for("Locked")
    assert tree.find("Client code") is None
    program.keys("ctrl+Return")  # does not start what nobody sees
    program.keys("x")
    tree.wait_for("Unlock", role="push button", fits=lambda button: "focused" in button.states)
    assert tree.find("Client code") is None
    program.keys("space")
    assert tree.wait_for("Client code", role="text").text == CODE
    program.keys("ctrl+Return")
    tree.wait_for("Current stage", prefix=True)
    program.keys("ctrl+l")
    tree.wait_for("Unlock")
    assert tree.find("Warnings", role="list") is None
    before = tree.wait_for("Current stage", prefix=True).name
    program.keys("Next")
    tree.wait_for("Current stage", prefix=True, fits=lambda stage: stage.name != before)
    tree.press("Unlock")
    tree.wait_for("Warnings", role="list")


def told_of(program: Program) -> list[str]:
    """What can be read of the client, on the screen or not."""
    readable = program.a11y.readable()
    return [text for text in (CODE, NOTES, TYPED) if text in readable]


def test_what_is_locked_cannot_be_read_by_an_assistive_tool(desktop: Desktop, tmp_path: Path) -> None:
    program = desktop.launch("--data-dir", tmp_path / "data")
    tree = program.a11y
    tree.write("Client code", CODE)
    assert told_of(program) == [CODE]
    program.keys("ctrl+l")
    tree.wait_for("Unlock")
    assert told_of(program) == []
    assert "Back, general" not in tree.readable()  # where it might name a disease
    tree.press("Unlock")
    tree.wait_for("Client code", role="text", fits=lambda field: field.text == CODE)
    tree.wait_for("Back, general (5 stages)", role="combo box")
    whole_session(program)
    tree.wait_for("Notes", role="text", fits=lambda field: field.text == NOTES)
    assert {CODE, NOTES} <= set(told_of(program))
    program.keys("ctrl+l")
    tree.wait_for("Unlock")
    assert told_of(program) == []
    tree.press("Unlock")
    tree.wait_for("Notes", role="text", fits=lambda field: field.text == NOTES)
    tree.wait_for("Sheet preview", prefix=True)


def test_a_locked_session_can_be_read_but_for_its_client(desktop: Desktop, tmp_path: Path) -> None:
    program = desktop.launch("--data-dir", tmp_path / "data")
    tree = program.a11y
    tree.write("Client code", CODE)
    start_session(program)
    tree.wait_for("Current stage", prefix=True)
    program.keys("e")
    tree.write("Something else", TYPED)
    tree.wait_for("Something else", role="text", fits=lambda field: field.text == TYPED)
    program.keys("ctrl+l")
    tree.wait_for("Unlock")
    assert told_of(program) == []
    assert tree.find("Current stage", prefix=True) is not None
    assert not [row for row in tree.readable().splitlines() if row.startswith("Spine line")]
    tree.press("Unlock")
    tree.wait_for("Something else", role="text", fits=lambda field: field.text == TYPED)


def test_a_record_in_the_history_is_gone_once_it_is_locked(desktop: Desktop, tmp_path: Path) -> None:
    program = desktop.launch("--data-dir", tmp_path / "data")
    tree = program.a11y
    whole_session(program)
    program.keys("ctrl+n")
    tree.press("Leave without saving")
    tree.wait_for("Verdict", prefix=True)
    program.keys("ctrl+h")
    tree.wait_for("1 session", prefix=True)
    assert CODE in told_of(program)
    program.keys("Return", "Return")
    tree.wait_for("Back to the list")
    assert {CODE, NOTES} <= set(told_of(program))
    program.keys("ctrl+l")
    tree.wait_for("Unlock")
    assert told_of(program) == []


def test_damaged_settings_are_kept_beside_and_said(desktop: Desktop, tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    (data / "settings.ini").write_bytes(b"\0" * 500)
    program = desktop.launch("--data-dir", data)
    tree = program.a11y
    tree.wait_for("The settings file was damaged", prefix=True)
    assert (data / "settings.ini.damaged").read_bytes() == b"\0" * 500
    start_session(program)
    tree.wait_for("Current stage", prefix=True)


def test_without_a_data_folder_the_session_runs_and_that_is_said(desktop: Desktop, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    program = desktop.launch("--data-dir", tmp_path / "file" / "data")
    tree = program.a11y
    tree.wait_for(f"The data folder {tmp_path / 'file' / 'data'} cannot be written", prefix=True)
    start_session(program)
    tree.wait_for("Current stage", prefix=True)
    assert "Traceback" not in program.log()


def test_diagnostics_are_one_file_without_records(desktop: Desktop, tmp_path: Path) -> None:
    program = desktop.launch("--data-dir", tmp_path / "data")
    tree = program.a11y
    tree.wait_for("Menu")
    desktop.run("xdotool", "mousemove", "35", "48", "click", "1")
    program.keys("Up", "Up", "Up", "Return")  # from below: Quit, About, this
    tree.wait_for("Save diagnostics", role="dialog", prefix=True)
    program.keys("ctrl+a")
    program.type(str(tmp_path / "out.zip"))
    program.keys("Return")
    tree.wait_for("Diagnostics saved", prefix=True)
    with ZipFile(tmp_path / "out.zip") as packed:
        assert set(packed.namelist()) == {"versions.txt", "settings.txt", "log/massage-desktop.log"}

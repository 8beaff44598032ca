"""The card that greets a first start: three steps, skippable, shown once, in nobody's way."""

from pathlib import Path

from massage_desktop.paths import resources
from tests.e2e.desktop import Desktop
from tests.e2e.screening import pass_screening
from tests.e2e.waiting import wait_until

WELCOME = "Welcome to Massage Desktop"


def settings_of(data: Path) -> str:
    """The settings file's text, once it says that the card was shown."""
    file = data / "settings.ini"
    wait_until(lambda: file.exists() and "welcomed=yes" in file.read_text(encoding="utf-8"), "the settings")
    return file.read_text(encoding="utf-8")


def test_three_steps_by_keys_and_never_again(desktop: Desktop, tmp_path: Path) -> None:
    data = tmp_path / "data"
    program = desktop.launch("--data-dir", data)
    tree = program.a11y
    tree.wait_for(WELCOME)
    tree.wait_for("Step 1 of 3: Language")
    program.keys("Right")  # the card has the focus
    tree.wait_for("Шаг 1 из 3: Язык")
    tree.wait_for("Начать сеанс")
    program.keys("Left")
    tree.press("Next step")
    tree.wait_for("Step 2 of 3: Sound")
    with desktop.record() as recording:
        program.keys("space")  # plays the sound
        tree.wait_for("Did you hear it? Yes")
        sound = resources() / "sounds" / "stage_change.wav"
        wait_until(lambda: recording.moments(sound), "the sound")
    tree.press("Did you hear it? Yes")
    tree.press("Next step")
    tree.wait_for("Step 3 of 3: Theme")
    tree.press("Night")
    tree.press("Done")
    wait_until(lambda: tree.find(WELCOME) is None, "the card to go")
    kept = settings_of(data)
    assert "language=en" in kept
    assert "theme=night" in kept
    program.close()
    again = desktop.launch("--data-dir", data)
    again.a11y.wait_for("Start session")
    assert again.a11y.find(WELCOME) is None


def test_escape_skips_it(desktop: Desktop, tmp_path: Path) -> None:
    program = desktop.launch("--data-dir", tmp_path / "data")
    program.a11y.wait_for(WELCOME)
    program.keys("Escape")
    wait_until(lambda: program.a11y.find(WELCOME) is None, "the card to go")
    assert "language=" not in settings_of(tmp_path / "data")


def test_a_session_can_be_started_past_it(desktop: Desktop, tmp_path: Path) -> None:
    program = desktop.launch("--data-dir", tmp_path / "data")
    tree = program.a11y
    tree.wait_for(WELCOME)
    pass_screening(program)
    tree.press("Start session")
    tree.wait_for("Current stage", prefix=True)
    assert tree.find(WELCOME) is None
    settings_of(tmp_path / "data")


def test_who_says_what_to_open_is_not_greeted(desktop: Desktop, tmp_path: Path) -> None:
    program = desktop.launch("--mode", "back", "--data-dir", tmp_path / "data")
    program.a11y.wait_for("Start session")
    assert program.a11y.find(WELCOME) is None

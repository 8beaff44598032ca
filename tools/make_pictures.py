"""Takes the documentation's pictures from the real program on a virtual desktop (Linux).

To be run as a module: `.venv/bin/python -m tools.make_pictures`.
"""

import os
import signal
import subprocess
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from massage_desktop.store import backups
from massage_desktop.store.opening import records_file
from tests.e2e.desktop import Desktop
from tests.e2e.devices import open_settings, press, with_device
from tests.e2e.program import Program
from tests.e2e.screening import GROUPS, pass_screening, start_session
from tests.e2e.spoken import settings as write_settings
from tests.views.kept_sessions import keep_many

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "images"


def main() -> None:
    """Write every picture anew."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="md-") as folder, Desktop(Path(folder)) as desktop:
        english(desktop, Path(folder))
        screening(desktop, Path(folder))
        alarm(desktop, Path(folder))
        records(desktop, Path(folder))
        russian(desktop, Path(folder))
        asleep(desktop, Path(folder))
        looks(desktop, Path(folder))
        pedals(desktop, Path(folder))
        settings(desktop, Path(folder))
        sound(desktop, Path(folder))


def english(desktop: Desktop, folder: Path) -> None:
    """Prepare, session, a pause, the saved sheet."""
    program = desktop.launch("--mode", "back", "--speed", "20", "--data-dir", folder / "en")
    tree = program.a11y
    pass_screening(program)
    tree.press("Pain before 4")
    tree.wait_for("Verdict Ready", prefix=True)
    desktop.screenshot(FOLDER / "prepare.png")
    tree.press("Start session")
    tree.wait_for("Current stage Kneading (petrissage), left side", timeout=60)
    tree.wait_for("Time left 2:", prefix=True, fits=lambda ring: ring.name <= "Time left 2:20")
    desktop.screenshot(FOLDER / "session.png")
    tree.press("Pause")
    tree.wait_for("Resume")
    desktop.screenshot(FOLDER / "paused.png")
    tree.press("Resume")
    tree.wait_for("The session is complete", timeout=60)
    tree.write("Therapist", "A. Smith")
    tree.write("Notes", "Tight collar area on both sides. Begin lighter on the right next time.")
    desktop.screenshot(FOLDER / "summary.png")
    save_sheet(program, folder / "sheet.pdf")
    program.close()


def save_sheet(program: Program, path: Path) -> None:
    """The printed sheet as a picture."""
    program.a11y.press("Save as PDF")
    program.a11y.wait_for("Save as PDF", role="dialog", prefix=True)
    program.keys("ctrl+a")
    program.type(str(path))
    program.keys("Return")
    program.a11y.wait_for("Saved:", prefix=True)
    command = ["pdftoppm", "-r", "100", "-png", "-singlefile", str(path), str(FOLDER / "sheet")]
    subprocess.run(command, check=True)


def screening(desktop: Desktop, folder: Path) -> None:
    """A closed place and a cleared blood thinner; then a fever."""
    program = desktop.launch("--mode", "lumbar", "--data-dir", folder / "screening")
    tree = program.a11y
    pass_screening(program)
    tree.press("mole, scar or other place to keep off")
    tree.press("Yes")
    tree.press("On map: mole, scar or other place to keep off")
    program.keys(*["Down"] * 16, *["Right"] * 6, "Return")
    tree.press("blood thinner")
    answer_yes(program, "Is a medicine taken that keeps the blood from clotting")
    tree.press("Clearance: blood thinner")
    tree.write("Doctor", "Dr Weber")
    tree.write("Cleared for", "massage, light pressure")
    tree.press("Record")
    tree.wait_for("Verdict Ready", prefix=True, fits=lambda verdict: "1 place closed" in verdict.name)
    desktop.screenshot(FOLDER / "findings.png")
    tree.press("fever, 37.5 °C or more")
    answer_yes(program, "Is the temperature 37.5")
    tree.wait_for("Verdict Stop", prefix=True)
    desktop.screenshot(FOLDER / "stop.png")
    program.close()


def answer_yes(program: Program, question: str) -> None:
    """The row of the question that was opened has the focus, on No."""
    program.a11y.wait_for(question, role="panel", prefix=True, fits=lambda row: "focused" in row.states)
    program.keys("Right", "space")


def alarm(desktop: Desktop, folder: Path) -> None:
    """Pain that has risen; the sources of the page."""
    program = desktop.launch("--mode", "back", "--data-dir", folder / "alarm")
    tree = program.a11y
    tree.press("Pain before 3")
    start_session(program)
    tree.press("Pain or event")
    tree.press("Pain now 6")
    tree.wait_for("Alarm", prefix=True)
    desktop.screenshot(FOLDER / "alarm.png")
    tree.press("Go on with the session")
    tree.press("Sources of this page")
    tree.wait_for("Sources", role="label")
    desktop.screenshot(FOLDER / "sources.png")
    program.close()


def records(desktop: Desktop, folder: Path) -> None:
    """A session whose program was killed, and the history."""
    options = ("--mode", "back", "--speed", "20", "--data-dir", folder / "records")
    program = desktop.launch(*options)
    program.a11y.write("Client code", "A-17")
    start_session(program)
    program.a11y.wait_for("Current stage Deep stroking", prefix=True, timeout=60)
    os.kill(program.pid, signal.SIGKILL)
    program = desktop.launch(*options)
    program.a11y.wait_for("Continue, paused where it was")
    desktop.screenshot(FOLDER / "interrupted.png")
    program.a11y.press("Close as stopped")
    program.a11y.wait_for("The session was ended early")
    program.keys("ctrl+h")
    program.a11y.wait_for("Search", role="text")
    program.a11y.wait_for("1 session")
    desktop.screenshot(FOLDER / "history.png")
    program.close()
    damaged(desktop, folder / "damaged")


def damaged(desktop: Desktop, data: Path) -> None:
    """What is offered over damaged records."""
    now = datetime.now(UTC)
    file = records_file(data)
    keep_many(data, 137)
    backups.daily(file, now)
    file.write_bytes(bytes(file.stat().st_size))
    program = desktop.launch("--mode", "back", "--data-dir", data)
    program.a11y.wait_for("Put the backup in place")
    desktop.screenshot(FOLDER / "damaged.png")
    program.close()


def pedals(desktop: Desktop, folder: Path) -> None:
    """A device in the settings, and what a press of it looks like."""
    program = desktop.launch("--mode", "back", "--data-dir", with_device(folder / "pedals", "presenter"))
    tree = program.a11y
    open_settings(program)
    desktop.screenshot(FOLDER / "pedals.png")
    press(program, "Escape")
    start_session(program)
    tree.wait_for("Current stage Stroking", prefix=True)
    press(program, "Next")
    tree.wait_for("Pressed: Next")
    desktop.screenshot(FOLDER / "pressed.png")
    program.close()


def settings(desktop: Desktop, folder: Path) -> None:
    """The card of the first start, and a search in the settings."""
    program = desktop.launch("--data-dir", folder / "fresh")
    program.a11y.wait_for("Step 1 of 3: Language")
    desktop.screenshot(FOLDER / "first-start.png")
    program.keys("Escape", "ctrl+comma")
    program.a11y.wait_for("Pages of settings")
    program.keys("ctrl+f")
    program.type("countdown")
    program.a11y.wait_for("1 page found")
    desktop.screenshot(FOLDER / "settings.png")
    program.close()


def sound(desktop: Desktop, folder: Path) -> None:
    """The sounds in the settings, one of them the user's own."""
    data = folder / "sound"
    write_settings(data, sound={"profile": "full", "own_warning": "gong.wav"})
    program = desktop.launch("--mode", "back", "--data-dir", data)
    program.a11y.wait_for("Verdict", prefix=True)
    press(program, "ctrl+comma")
    program.a11y.wait_for("Search settings", role="text")
    press(program, "ctrl+f")
    program.type("own sound")
    program.a11y.wait_for("Own sound: gong.wav")
    desktop.screenshot(FOLDER / "sound.png")
    program.close()


def russian(desktop: Desktop, folder: Path) -> None:
    """The session in Russian, in the dark theme."""
    data = folder / "ru"
    data.mkdir()
    (data / "settings.ini").write_text("[General]\ntheme=dark\n", encoding="utf-8")
    program = desktop.launch("--mode", "lumbar", "--language", "ru", "--data-dir", data)
    tree = program.a11y
    for _ in GROUPS:
        program.keys("ctrl+Return")
        time.sleep(0.3)  # a second press within a quarter of a second counts as the same
        program.keys("space")
        time.sleep(0.3)
    tree.press("Начать сеанс")
    tree.wait_for("Осталось 1:5", prefix=True)
    desktop.screenshot(FOLDER / "session-ru-dark.png")
    program.close()


def looks(desktop: Desktop, folder: Path) -> None:
    """The room display in the dark theme, and the session in the night theme."""
    for theme, name in (("dark", "room"), ("night", "session-night")):
        data = folder / theme
        data.mkdir()
        (data / "settings.ini").write_text(f"[look]\ntheme={theme}\n", encoding="utf-8")
        program = desktop.launch("--mode", "back", "--data-dir", data)
        program.a11y.write("Client code", "A-17")
        start_session(program)
        for _ in range(3):
            time.sleep(2.2)  # right after a change a press is not taken
            program.keys("Next")
        program.a11y.wait_for("Current stage Kneading (petrissage), left side")
        if name == "room":
            program.keys("F11")
            program.a11y.wait_for("Room display", role="panel")
        time.sleep(6)  # until the last press is no longer confirmed, and controls are gone
        desktop.screenshot(FOLDER / f"{name}.png")
        program.close()


def asleep(desktop: Desktop, folder: Path) -> None:
    """What is asked after the program stood still."""
    program = desktop.launch("--mode", "back", "--data-dir", folder / "asleep")
    start_session(program)
    program.a11y.wait_for("Time left 2:5", prefix=True)
    os.kill(program.pid, signal.SIGSTOP)
    time.sleep(8)
    os.kill(program.pid, signal.SIGCONT)
    program.a11y.wait_for("The computer was asleep for", prefix=True)
    desktop.screenshot(FOLDER / "asleep.png")
    program.close()


if __name__ == "__main__":
    main()

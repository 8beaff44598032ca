"""The real program changes its language in a running session; the accessibility tree tells of leftovers."""

import re
from contextlib import suppress
from pathlib import Path

from tests.e2e.desktop import Desktop
from tests.e2e.program import Program
from tests.e2e.screening import start_session
from tests.e2e.waiting import wait_until

CONTROL = re.compile(r"^ *[a-z ]+ (?P<texts>['\"].*)$")
LATIN, CYRILLIC = re.compile(r"[A-Za-z]{3,}"), re.compile(r"[А-яЁё]{2,}")
KEPT = re.compile(
    "Massage Desktop|massage-desktop|English|Русский|Ctrl|Page Up|Page Down|Space|Escape|Enter|Return|"
    "Letter|PDF|WAV|effleurage|petrissage|separator|I{2,}|[/~][^ ']*|[A-Z]-?[0-9]+"
)  # names, keys, and paths are the same in both

PAGES = 6  # of the settings, besides the first


def left_over(program: Program, alien: re.Pattern[str]) -> list[str]:
    """The lines of the tree that have a word in the other alphabet."""
    texts = (match["texts"] for line in program.a11y.tree().splitlines() if (match := CONTROL.match(line)))
    return [text for text in texts if alien.search(KEPT.sub("", text))]


def has_only(program: Program, alien: re.Pattern[str]) -> None:
    """Wait until nothing has a word in the other alphabet; says what has."""
    with suppress(AssertionError):
        wait_until(lambda: not left_over(program, alien), "one language", timeout=5)
    assert not (left := left_over(program, alien)), "\n".join(left)


def choose(program: Program, steps: int) -> None:
    """Another language by the settings dialog and keys alone; it stays open."""
    program.keys("ctrl+comma")
    wait_until(lambda: (at := program.a11y.focused()) and at.role == "list", "the list of pages")
    program.keys("Home", "Tab", *(["Down" if steps > 0 else "Up"] * abs(steps)))


def test_in_a_running_session_everything_changes_at_once(desktop: Desktop, tmp_path: Path) -> None:
    program = desktop.launch("--mode", "back", "--data-dir", tmp_path / "data")
    tree = program.a11y
    start_session(program)
    tree.wait_for("Current stage Stroking (effleurage), both sides")
    assert left_over(program, CYRILLIC) == []
    choose(program, 2)
    tree.wait_for("Текущий этап", prefix=True)
    has_only(program, LATIN)
    program.keys("shift+Tab")
    for _ in range(PAGES):
        program.keys("Down")
        has_only(program, LATIN)
    program.keys("Escape")
    tree.press("Пауза")
    tree.wait_for("Продолжить")
    assert left_over(program, LATIN) == []
    choose(program, -1)
    tree.wait_for("Current stage Stroking (effleurage), both sides")
    has_only(program, CYRILLIC)
    tree.wait_for("Resume")
    assert "Traceback" not in program.log()


def test_the_menu_changes_it_on_the_summary_too(desktop: Desktop, tmp_path: Path) -> None:
    program = desktop.launch("--mode", "back", "--speed", "400", "--data-dir", tmp_path / "data")
    tree = program.a11y
    start_session(program)
    tree.wait_for("The session is complete", timeout=60)
    choose(program, 2)
    tree.wait_for("Сеанс завершён")
    program.keys("Escape")
    has_only(program, LATIN)

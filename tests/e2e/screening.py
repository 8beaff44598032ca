"""Passes the screening of the real program, as a therapist does: a press for each group of questions."""

from tests.e2e.program import Program

GROUPS = (
    *("Emergency signs", "Today", "Skin and wounds", "Heart, pressure, medicines"),
    *("New or recent", "Health", "Allergies and aromas"),
)
ASKED = {"en": "asked all of these, none applies", "ru": ""}


def pass_screening(program: Program, *groups: str) -> None:
    """Press "asked all of these, none applies" of every group, or of some."""
    tree = program.a11y
    for group in groups or GROUPS:
        tree.press(f"{group}: {ASKED['en']}")


def start_session(program: Program) -> None:
    """Ask all, then start."""
    pass_screening(program)
    program.a11y.press("Start session")

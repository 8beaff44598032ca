"""The pain score: a number from 0 (none) to 10 (the worst imaginable), and its word. Pure."""

from typing import Literal

from massage_desktop.content.problems import plain

PainWord = Literal["none", "mild", "moderate", "severe"]
LOWEST, HIGHEST = 0, 10
SEVERE = 7  # from here on severe, as the numeric rating scale has it (X12)
MODERATE = 4
SCORES = {str(score): score for score in range(LOWEST, HIGHEST + 1)}


def parse_score(text: str) -> int:
    """The score that a text says; a ValueError says what a score is."""
    score = SCORES.get(text.strip())
    if score is None:
        raise ValueError(f"a pain score is a whole number from {LOWEST} to {HIGHEST}, not {plain(text)!r}")
    return score


def check_score(score: int) -> int:
    """That score, or a ValueError that says what a score is."""
    return parse_score(str(score))


def pain_word(score: int) -> PainWord:
    """The word of a score: 0 none, 1 to 3 mild, 4 to 6 moderate, 7 to 10 severe (X12)."""
    score = check_score(score)
    if score >= SEVERE:
        return "severe"
    if score >= MODERATE:
        return "moderate"
    return "mild" if score > LOWEST else "none"

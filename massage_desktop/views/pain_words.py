"""The words of the pain score, always the same ones."""

from massage_desktop.content.handbook import Handbook
from massage_desktop.content.language import Language
from massage_desktop.screening.scores import HIGHEST, LOWEST, pain_word


def score_words(handbook: Handbook, language: Language) -> list[str]:
    """The word of each score from 0 to 10."""
    return [handbook.pain_words[pain_word(n)].say(language) for n in range(LOWEST, HIGHEST + 1)]


def score_ends(handbook: Handbook, language: Language) -> str:
    """What the lowest and the highest score mean."""
    ends = (handbook.statements[key] for key in ("pain_lowest", "pain_highest"))
    return " · ".join(end.say(language) for end in ends)

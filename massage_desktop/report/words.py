"""The words of the printed summary in one language, read from a file, and how times and dates are written."""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache
from typing import Self

from msgspec import Struct

from massage_desktop.content.language import Language
from massage_desktop.content.protocol import Mode, Side
from massage_desktop.content.reading import read_file
from massage_desktop.content.text import Text
from massage_desktop.paths import resources


class Vocabulary(Struct, frozen=True, forbid_unknown_fields=True):
    """The file of words: every text in every language."""

    months: tuple[Text, ...]
    text: dict[str, Text]
    modes: dict[Mode, Text]
    sides: dict[Side, Text]
    topics: dict[str, Text]
    reasons: dict[str, Text]
    notes: dict[str, Text]
    verdicts: dict[str, Text]
    told: dict[str, Text]


class Words:
    """The vocabulary as one language speaks it."""

    def __init__(self, vocabulary: Vocabulary, language: Language) -> None:
        self._vocabulary = vocabulary
        self.language: Language = language

    @classmethod
    def shipped(cls, language: Language) -> Self:
        """The words that come with the program."""
        return cls(_vocabulary(), language)

    def __call__(self, key: str, **values: object) -> str:
        """The text of `key` with its `{places}` filled in."""
        return self._vocabulary.text[key].say(self.language).format(**values)

    def mode(self, mode: Mode) -> str:
        """The name of a mode."""
        return self._vocabulary.modes[mode].say(self.language)

    def side(self, side: Side) -> str:
        """A side in running text."""
        return self._vocabulary.sides[side].say(self.language)

    def topic(self, topic: str) -> str:
        """What a source speaks of."""
        return self._vocabulary.topics[topic].say(self.language)

    def reason(self, reason: str) -> str:
        """Why a session was stopped; a reason in free text stands as it is."""
        known = self._vocabulary.reasons.get(reason)
        return reason if known is None else known.say(self.language)

    def note(self, kind: str) -> str:
        """A kind of note; an unknown one stands as it is."""
        known = self._vocabulary.notes.get(kind)
        return kind if known is None else known.say(self.language)

    def verdict(self, rank: str) -> str:
        """What a screening came to."""
        return self._vocabulary.verdicts[rank].say(self.language)

    def told(self, key: str) -> str:
        """Something that a client told after a session."""
        return self._vocabulary.told[key].say(self.language)

    def day(self, day: date) -> str:
        """A date with its month written out."""
        month = self._vocabulary.months[day.month - 1].say(self.language)
        return self("day", day=day.day, month=month, year=day.year)

    def length(self, seconds: int) -> str:
        """A length of time within a sentence: "20 s" or "1:30"."""
        return self("seconds", n=seconds) if seconds < 60 else clock(seconds)

    def stages(self, numbers: Sequence[int]) -> str:
        """Some stages by their numbers."""
        return self("in_stages" if len(numbers) > 1 else "in_stage", numbers=runs(numbers))


@cache
def _vocabulary() -> Vocabulary:
    return read_file(resources() / "templates" / "summary_words.toml", Vocabulary)


def clock(seconds: int) -> str:
    """A time as m:ss; minutes are not padded."""
    return f"{seconds // 60}:{seconds % 60:02}"


def capital(text: str) -> str:
    """A text that begins a sentence."""
    return text[:1].upper() + text[1:]


def runs(numbers: Iterable[int], prefix: str = "") -> str:
    """Numbers in order, three and more in a row as a range: "L37, L80–L84"."""
    groups: list[list[int]] = []
    for number in sorted(set(numbers)):
        if groups and number == groups[-1][-1] + 1:
            groups[-1].append(number)
        else:
            groups.append([number])
    return ", ".join(_run([f"{prefix}{number}" for number in group]) for group in groups)


def _run(group: list[str]) -> str:
    return f"{group[0]}–{group[-1]}" if len(group) > 2 else ", ".join(group)

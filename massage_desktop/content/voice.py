"""The wording of what the voice says: `voice.toml`, with the places where something is put in."""

from collections.abc import Mapping
from pathlib import Path
from string import Formatter
from typing import Final

from msgspec import Struct, field

from massage_desktop.content.language import Language
from massage_desktop.content.reading import read_file
from massage_desktop.content.stage import Side
from massage_desktop.content.text import Text
from massage_desktop.content.toml_file import Place

STAGE: Final = frozenset({"title", "length", "side", "hands", "direction"})
PUT_IN: Final = {
    "countdown": frozenset({"length"}),
    "stage": STAGE - {"side"},
    "stage_halves": STAGE,
    "stage_side": STAGE,
    "goes_on": frozenset({"title", "length"}),
    "goes_on_side": frozenset({"title", "length", "side"}),
    "side": frozenset({"side"}),
    "keep_off": frozenset({"places"}),
    "extended": frozenset({"length"}),
    "sample": frozenset({"length"}),
}
"""What may be put into a sentence; nothing into any other."""

NUMBER: Final = frozenset({"n"})


class Sentences(Struct, frozen=True, forbid_unknown_fields=True):
    """One sentence for each occasion."""

    countdown: Text
    stage: Text
    stage_halves: Text
    stage_side: Text
    goes_on: Text
    goes_on_side: Text
    side: Text
    ten_seconds: Text
    holds: Text
    between: Text
    overrun: Text
    keep_off: Text
    paused: Text
    extended: Text
    asleep: Text
    finished: Text
    stopped: Text
    sample: Text


class Forms(Struct, frozen=True, forbid_unknown_fields=True):
    """The plural forms of one language; `few` where it has such."""

    one: str
    other: str
    few: str = ""


class Plural(Struct, frozen=True, forbid_unknown_fields=True):
    """A counted thing in every language."""

    en: Forms
    ru: Forms

    def __post_init__(self) -> None:
        if not self.ru.few:
            raise ValueError("Russian wants the form `few` as well")

    def say(self, language: Language, number: int, spelled: str) -> str:
        """The form for that number, with `spelled` in its place."""
        forms = self.ru if language == "ru" else self.en
        form = {"one": forms.one, "few": forms.few}.get(plural(language, number), forms.other)
        return form.format(n=spelled)


class Lengths(Struct, frozen=True, forbid_unknown_fields=True):
    """How a length of time is said."""

    half_minute: Text
    minute_and_half: Text
    minutes: Plural
    minutes_and_half: Plural
    seconds: Plural


class Numbers(Struct, frozen=True, forbid_unknown_fields=True):
    """Numbers to be spelled, by their figures; all others an engine says right."""

    en: dict[str, str] = field(default_factory=dict)
    ru: dict[str, str] = field(default_factory=dict)


class Wording(Struct, frozen=True, forbid_unknown_fields=True):
    """All of the voice's words."""

    sentences: Sentences
    sides: dict[Side, Text]
    places: dict[str, Text]
    ways: dict[str, Text]
    length: Lengths
    numbers: Numbers

    def __post_init__(self) -> None:
        if set(self.sides) != {"left", "right", "both"}:
            raise ValueError("the sides are left, right and both")
        if "own" not in self.places:
            raise ValueError("the places want `own`, a client's own closed place")


def read_wording(path: Path) -> Wording:
    """The file; a WrongFileError tells all that is wrong with it."""
    return read_file(path, Wording, judge)


def judge(place: Place, value: object) -> str:
    """What is wrong with the text at a place: something is put in that there is not. "" if nothing is."""
    match place, value:
        case ("sentences", str(name), "en" | "ru"), str(text):
            return _unknown(text, PUT_IN.get(name, frozenset()))
        case ("length", _, _, "one" | "few" | "other"), str(text):
            return _unknown(text, NUMBER)
    return ""


def plural(language: Language, number: int) -> str:
    """The plural form of a number: one, few or other (Unicode's rules for whole numbers)."""
    if language != "ru":
        return "one" if number == 1 else "other"
    tens, last = number % 100, number % 10
    if last == 1 and tens != 11:
        return "one"
    return "few" if last in (2, 3, 4) and tens not in (12, 13, 14) else "other"


def say_length(wording: Wording, language: Language, seconds: float) -> str:
    """A length in words, in minutes and halves of them where it can be; past a minute to five seconds."""
    whole = max(1, round(seconds) if seconds <= 60 else 5 * round(seconds / 5))
    minutes, rest = divmod(whole, 60)
    words, spelled = wording.length, _spelling(wording, language)
    if whole == 30:
        return words.half_minute.say(language)
    if whole == 90:
        return words.minute_and_half.say(language)
    if rest == 30:
        return words.minutes_and_half.say(language, minutes, _spell(spelled, minutes))
    told = ((words.minutes, minutes), (words.seconds, rest))
    return " ".join(kind.say(language, n, _spell(spelled, n)) for kind, n in told if n)


def _spelling(wording: Wording, language: Language) -> Mapping[str, str]:
    return wording.numbers.ru if language == "ru" else wording.numbers.en


def _spell(spelled: Mapping[str, str], number: int) -> str:
    return spelled.get(str(number), str(number))


def _unknown(text: str, known: frozenset[str]) -> str:
    try:
        names = [name for _, name, _, _ in Formatter().parse(text) if name is not None]
    except ValueError as error:
        return f"{error}: braces hold what is put in, one pair each"
    wrong = next((name for name in names if name not in known), None)
    if wrong is None:
        return ""
    can = ", ".join(f"{{{each}}}" for each in sorted(known)) or "nothing"
    return f"there is no {{{wrong}}} here; what can be put in: {can}"

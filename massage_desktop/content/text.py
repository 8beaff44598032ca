"""Texts in both languages, and where a clinical statement comes from."""

from collections.abc import Iterable
from typing import Self

from msgspec import Struct

from massage_desktop.content.language import Language


class Text(Struct, frozen=True, forbid_unknown_fields=True):
    """One text in every language of the product."""

    en: str
    ru: str

    def __post_init__(self) -> None:
        if not (self.en.strip() and self.ru.strip()):
            raise ValueError("the text is missing in one language")

    def say(self, language: Language) -> str:
        """The text in `language`."""
        return self.ru if language == "ru" else self.en


class Source(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Where a statement comes from; at least one of the three is given.

    `article`: the article's line or lines ("L80"); `added`: the outside reference ("X5");
    `default`: chosen by us, with the reason.
    """

    article: str = ""
    added: str = ""
    default: str = ""

    def __post_init__(self) -> None:
        if not (self.article or self.added or self.default):
            raise ValueError("a source names the article's line, a reference, or why we chose it")

    @classmethod
    def joined(cls, sources: Iterable[Self]) -> Self:
        """Several sources as one, nothing twice; a ValueError if there are none."""
        given = tuple(sources)
        columns = zip(*((each.article, each.added, each.default) for each in given), strict=True)
        return cls(*(", ".join(dict.fromkeys(filter(None, column))) for column in columns))

    @property
    def marks(self) -> str:
        """The printed marks: A article, X added, C chosen by us."""
        return "".join(
            mark for mark, given in (("A", self.article), ("X", self.added), ("C", self.default)) if given
        )

    def __str__(self) -> str:
        parts = (
            ("article", self.article),
            ("added", self.added),
            ("default", self.default),
        )
        return "; ".join(f"{name} {value}" for name, value in parts if value)


class Statement(Struct, frozen=True, forbid_unknown_fields=True):
    """A clinical statement: a text in both languages with its source."""

    en: str
    ru: str
    source: Source

    def __post_init__(self) -> None:
        if not (self.en.strip() and self.ru.strip()):
            raise ValueError("the text is missing in one language")

    def say(self, language: Language) -> str:
        """The text in `language`."""
        return self.ru if language == "ru" else self.en

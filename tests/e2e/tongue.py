"""The interface's texts in a language, looked up in the translations by their English."""

import xml.etree.ElementTree as ET
from functools import cached_property

from massage_desktop.paths import resources


class Tongue:
    """English says itself; another language is looked up, and a text that it lacks is a KeyError."""

    def __init__(self, language: str) -> None:
        self.language = language

    def say(self, context: str, text: str, **values: object) -> str:
        """A text of a class of the interface, its blanks filled in."""
        said = text if self.language == "en" else self._texts[context, text]
        return said.format(**values)

    def begins(self, context: str, text: str) -> str:
        """A text as far as its first blank."""
        said = text if self.language == "en" else self._texts[context, text]
        return said.split("{")[0]

    @cached_property
    def _texts(self) -> dict[tuple[str, str], str]:
        file = resources() / "translations" / f"massage_desktop_{self.language}.ts"
        return {
            (context.findtext("name", ""), message.findtext("source", "")): message.findtext(
                "translation", ""
            )
            for context in ET.parse(file).iter("context")  # noqa: S314 - our own file
            for message in context.iter("message")
        }

"""The languages of the product. Nothing else here: the first frame reads it."""

from typing import Literal

Language = Literal["en", "ru"]
LANGUAGES: tuple[Language, ...] = ("en", "ru")

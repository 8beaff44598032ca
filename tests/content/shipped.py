"""The shipped content, read once."""

import re
from functools import cache

from massage_desktop.content.body import Figure
from massage_desktop.content.body_file import read_figure
from massage_desktop.content.handbook import Handbook
from massage_desktop.content.handbook_file import read_handbook
from massage_desktop.content.knowledge import Knowledge
from massage_desktop.content.reading import Library, read_knowledge, read_library
from massage_desktop.content.screening import ScreeningForm
from massage_desktop.content.screening_file import read_screening
from massage_desktop.content.text import Source
from massage_desktop.paths import resources


@cache
def figure() -> Figure:
    return read_figure(resources() / "body" / "back.toml")


@cache
def knowledge() -> Knowledge:
    return read_knowledge(resources() / "knowledge", figure())


@cache
def handbook() -> Handbook:
    return read_handbook(resources() / "knowledge")


@cache
def library() -> Library:
    return read_library([resources() / "protocols"], knowledge())


@cache
def screening() -> ScreeningForm:
    return read_screening(resources() / "knowledge" / "screening.toml")


def lines(source: Source) -> set[int]:
    """The lines of the article that a source names: "L39, L91-L93" is 39, 91, 92, 93."""
    found: set[int] = set()
    for first, last in re.findall(r"L(\d+)(?:-L(\d+))?", source.article):
        found |= set(range(int(first), int(last or first) + 1))
    return found

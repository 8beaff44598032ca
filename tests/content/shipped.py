"""The shipped content, read once."""

from functools import cache
from pathlib import Path

from massage_desktop.content.body import Figure
from massage_desktop.content.body_file import read_figure
from massage_desktop.content.handbook import Handbook
from massage_desktop.content.handbook_file import read_handbook
from massage_desktop.content.knowledge import Knowledge
from massage_desktop.content.reading import Library, read_knowledge, read_library
from massage_desktop.content.screening import ScreeningForm
from massage_desktop.content.screening_file import read_form
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
def form() -> ScreeningForm:
    return read_form(resources() / "knowledge" / "screening.toml", Path("/nowhere"))[0]

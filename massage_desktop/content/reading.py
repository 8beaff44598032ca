"""Reads content files. A wrong file becomes one `WrongFileError` with all its problems; it never stops the
others.
"""

from collections.abc import Collection
from pathlib import Path
from typing import TypeVar

from msgspec import Struct

from massage_desktop.content.body import Figure
from massage_desktop.content.checking import Check, examine, no_check, say_place
from massage_desktop.content.file_text import read_text
from massage_desktop.content.knowledge import BodyZone, Knowledge, SafetyWarning
from massage_desktop.content.problems import Problem, WrongFileError
from massage_desktop.content.protocol import Protocol
from massage_desktop.content.protocol_names import ProtocolNames
from massage_desktop.content.toml_file import line_index, line_of, parse_toml
from massage_desktop.errors import UserError

T = TypeVar("T")


class Library(Struct, frozen=True):
    """All protocols that could be read, by id in the order of their files, and what was refused and why."""

    protocols: dict[str, Protocol]
    refused: tuple[str, ...]

    def find(self, protocol_id: str) -> Protocol:
        """The protocol of that id; a UserError says which there are."""
        if protocol_id not in self.protocols:
            known = ", ".join(self.protocols) or "none"
            raise UserError(f"There is no protocol {protocol_id!r}. Choose one of: {known}.")
        return self.protocols[protocol_id]


def read_knowledge(folder: Path, figure: Figure) -> Knowledge:
    """The shipped `zones.toml` and `warnings.toml` of `folder`, with the figure they lie on."""
    zones = read_file(folder / "zones.toml", dict[str, BodyZone])
    warnings = read_file(folder / "warnings.toml", dict[str, SafetyWarning])
    return Knowledge(zones=zones, warnings=warnings, figure=figure)


def read_library(folders: list[Path], knowledge: Knowledge) -> Library:
    """Every `*.toml` of the folders as a protocol; a folder that is not there holds none."""
    protocols: dict[str, Protocol] = {}
    refused: list[str] = []
    for path in (path for folder in folders for path in sorted(folder.glob("*.toml"))):
        try:
            protocol = read_protocol(path, knowledge, protocols)
        except UserError as error:
            refused.append(str(error))
        else:
            protocols[protocol.id] = protocol
    return Library(protocols=protocols, refused=tuple(refused))


def read_protocol(path: Path, knowledge: Knowledge, taken: Collection[str] = ()) -> Protocol:
    """One protocol file, checked against the known zones and warnings, and the ids that are taken."""
    return read_file(path, Protocol, ProtocolNames(knowledge, taken))


def read_file(path: Path, kind: type[T], check: Check = no_check) -> T:
    """A TOML file as `kind`; a WrongFileError names each problem with the file, line, place and reason."""
    text = read_text(path)
    found = examine(parse_toml(path, text), kind, check)
    if not isinstance(found, list):
        return found
    lines = line_index(text)
    problems = [Problem(str(path), f.message, line_of(f.place, lines), say_place(f.place)) for f in found]
    raise WrongFileError(sorted(problems, key=lambda problem: problem.line or 0))

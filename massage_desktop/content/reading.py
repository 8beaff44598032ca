"""Reads content files. A wrong file becomes one `UserError` with file, place and reason; it never stops
the others.
"""

import tomllib
from pathlib import Path
from typing import TypeVar

import msgspec
from msgspec import Struct

from massage_desktop.content.body import Figure
from massage_desktop.content.knowledge import BodyZone, Knowledge, SafetyWarning
from massage_desktop.content.protocol import Protocol, Stage
from massage_desktop.errors import UserError

T = TypeVar("T")
LARGEST = 1_000_000  # bytes; a protocol is some kilobytes


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
    """The shipped `zones.toml` and `warnings.toml` of `folder`, with the figure's directions."""
    zones = read_file(folder / "zones.toml", dict[str, BodyZone])
    warnings = read_file(folder / "warnings.toml", dict[str, SafetyWarning])
    return Knowledge(zones=zones, warnings=warnings, directions=frozenset(figure.directions))


def read_library(folders: list[Path], knowledge: Knowledge) -> Library:
    """Every `*.toml` of the folders as a protocol; a folder that is not there holds none."""
    protocols: dict[str, Protocol] = {}
    refused: list[str] = []
    for path in (path for folder in folders for path in sorted(folder.glob("*.toml"))):
        try:
            protocol = read_protocol(path, knowledge)
            if protocol.id in protocols:
                raise UserError(f"{path}: id: {protocol.id} is taken by another file; choose another id.")
        except UserError as error:
            refused.append(str(error))
        else:
            protocols[protocol.id] = protocol
    return Library(protocols=protocols, refused=tuple(refused))


def read_protocol(path: Path, knowledge: Knowledge) -> Protocol:
    """One protocol file, checked against the known zones and warnings."""
    protocol = read_file(path, Protocol)
    for number, stage in enumerate(protocol.all_stages, start=1):
        _check_names(path, f"stage {number} ({stage.key})", stage, knowledge)
    return protocol


def _check_names(path: Path, place: str, stage: Stage, knowledge: Knowledge) -> None:
    for zone in stage.zones:
        if zone.key not in knowledge.zones:
            raise UserError(f"{path}: {place}: zones: there is no zone {zone.key!r}.")
        if knowledge.zones[zone.key].rule != "work":
            raise UserError(f"{path}: {place}: zones: {zone.key} must not be worked.")
    if stage.adjacent_to and stage.adjacent_to not in knowledge.zones:
        raise UserError(f"{path}: {place}: adjacent_to: there is no zone {stage.adjacent_to!r}.")
    if stage.direction.path and stage.direction.path not in knowledge.directions:
        raise UserError(f"{path}: {place}: direction: the body map has no path {stage.direction.path!r}.")
    for code in stage.warnings:
        if code not in knowledge.warnings:
            raise UserError(f"{path}: {place}: warnings: there is no warning {code!r}.")


def read_file(path: Path, kind: type[T]) -> T:
    """A TOML file as `kind`; a UserError names the file, the place and the reason."""
    try:
        if path.stat().st_size > LARGEST:
            raise UserError(f"{path}: the file is larger than {LARGEST // 1_000_000} MB.")
        return msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), kind)
    except OSError as error:
        raise UserError(f"{path}: cannot be read: {error.strerror or error}.") from error
    except UnicodeDecodeError as error:
        raise UserError(f"{path}: the file is not UTF-8 text; save it as UTF-8.") from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise UserError(f"{path}: not a TOML file: {error}.") from error
    except msgspec.ValidationError as error:
        raise UserError(f"{path}: {error}.") from error

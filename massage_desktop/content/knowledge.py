"""What is known beside the protocols: the zones of the body and the warnings, each with its source."""

from enum import IntEnum
from typing import Literal

from msgspec import Struct

from massage_desktop.content.body import Figure
from massage_desktop.content.protocol import Mode
from massage_desktop.content.text import Source, Text


class Severity(IntEnum):
    """How grave a warning is; the gravest stands first on the screen."""

    EMERGENCY = 0
    CLOSED = 1
    LIMITED = 2
    TECHNIQUE = 3
    HINT = 4


class BodyZone(Struct, frozen=True, forbid_unknown_fields=True):
    """A zone of the body: worked, limited (some techniques or pressures barred) or closed.

    Where a zone `of_client` lies, only the screening says; the body figure does not have it.
    """

    name: Text
    modes: tuple[Mode, ...]
    rule: Literal["work", "limited", "closed"]
    source: Source
    max_pressure: int = 5
    of_client: bool = False


class SafetyWarning(Struct, frozen=True, forbid_unknown_fields=True):
    """A warning of a running stage; `zone` is the place it speaks of, where there is one."""

    title: Text
    rule: Text
    level: Literal["emergency", "closed", "limited", "technique", "hint"]
    source: Source
    zone: str = ""

    @property
    def severity(self) -> Severity:
        """The warning's rank on the screen."""
        return Severity[self.level.upper()]


class Knowledge(Struct, frozen=True):
    """Zones by key, warnings by code, and the figure on which they lie."""

    zones: dict[str, BodyZone]
    warnings: dict[str, SafetyWarning]
    figure: Figure

    @property
    def directions(self) -> frozenset[str]:
        """The directions that the body map can show."""
        return frozenset(self.figure.directions)

    def by_severity(self, codes: tuple[str, ...]) -> tuple[str, ...]:
        """The warning codes, gravest first, otherwise in the order given."""
        return tuple(sorted(codes, key=lambda code: self.warnings[code].severity))

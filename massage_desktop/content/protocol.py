"""What a massage protocol is: its stages, how long, where, with which hands, and what to keep off."""

from typing import Literal

from msgspec import Struct

from massage_desktop.content.text import Source, Statement, Text

Mode = Literal["neck", "back", "lumbar"]
MODES: tuple[Mode, ...] = ("neck", "back", "lumbar")
Side = Literal["left", "right", "both"]
Sides = Literal["both", "halves", "left", "right"]
Technique = Literal[
    "effleurage",
    "effleurage_deep",
    "effleurage_straight",
    "friction",
    "friction_sawing",
    "petrissage",
    "petrissage_skin_roll",
    "tapotement",
    "vibration",
    "flank_stretch",
]
Form = Literal["straight", "circle", "zigzag"]


class Seconds(Struct, frozen=True, forbid_unknown_fields=True):
    """How long a stage lasts, in seconds: shortest, usual and longest; with the source."""

    min: int
    target: int
    max: int
    source: Source

    def __post_init__(self) -> None:
        if not 0 <= self.min <= self.target <= self.max <= 3600 or self.target == 0:
            raise ValueError("seconds must hold 0 <= min <= target <= max <= 3600, and target > 0")


class Zone(Struct, frozen=True, forbid_unknown_fields=True):
    """A zone as one stage works it; `pressure` where it differs from the stage's own."""

    key: str
    pressure: tuple[int, int] | None = None


class Direction(Struct, frozen=True, forbid_unknown_fields=True):
    """Which way the hands go: in words, and as a path of the body map with the stroke's form."""

    en: str
    ru: str
    path: str
    form: Form
    source: Source


class Stage(Struct, frozen=True, forbid_unknown_fields=True):
    """One stage of a protocol; `pressure` is the lowest and highest of the scale 1 (light) to 5."""

    key: str
    title: Text
    term: Text
    technique: Technique
    seconds: Seconds
    sides: Sides
    zones: tuple[Zone, ...]
    pressure: tuple[int, int]
    hands: Statement
    direction: Direction
    warnings: tuple[str, ...]
    source: Source
    repetitions: tuple[int, int] | None = None
    optional: bool = False

    def __post_init__(self) -> None:
        low, high = self.pressure
        if not 1 <= low <= high <= 5:
            raise ValueError("pressure must hold 1 <= lowest <= highest <= 5")
        if not self.zones:
            raise ValueError("a stage works at least one zone")


class Protocol(Struct, frozen=True, forbid_unknown_fields=True):
    """A protocol of fixed stages, in the order of work."""

    format: Literal[1]
    id: str
    mode: Mode
    title: Text
    about: Statement
    position: Statement
    stages: tuple[Stage, ...]

    def __post_init__(self) -> None:
        if not self.stages:
            raise ValueError("a protocol has at least one stage")
        keys = [stage.key for stage in self.stages]
        double = next((key for key in keys if keys.count(key) > 1), None)
        if double is not None:
            raise ValueError(f"the stage key {double} stands twice")

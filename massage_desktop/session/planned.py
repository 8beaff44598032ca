"""What a session is planned to do, as frozen values. How a plan is made stands in `session/plan.py`."""

from collections.abc import Iterator
from typing import Literal

from msgspec import Struct

from massage_desktop.content.findings import Mask
from massage_desktop.content.protocol import Condition, Direction, Mode, Seconds, Side, Technique
from massage_desktop.content.stage import Pressure, halves, side_of
from massage_desktop.content.text import Source, Statement, Text

Flow = Literal["automatic", "waiting"]


class Part(Struct, frozen=True):
    """A stretch of a stage on one side, in seconds.

    `closed` are the keys of the closed places that hold in it: zones, and those of the client's own that
    its zones reach.
    """

    side: Side
    seconds: float
    closed: tuple[str, ...] = ()


class WorkedZone(Struct, frozen=True):
    """A zone with the lowest and highest pressure that holds there, and the sides on which it is worked."""

    key: str
    pressure: Pressure
    side: Side = "both"


class PlannedStage(Struct, frozen=True):
    """One stage as it will run; `seconds` bound its length, `length` is the planned one (s).

    `restricted`: what was found that makes it less than the protocol says, a sentence each.
    """

    key: str
    title: Text
    term: Text
    technique: Technique
    seconds: Seconds
    length: int
    parts: tuple[Part, ...]
    zones: tuple[WorkedZone, ...]
    pressure: Pressure
    hands: Statement
    direction: Direction
    warnings: tuple[str, ...]
    source: Source
    adjacent_to: str = ""
    repetitions: tuple[int, int] | None = None  # on which it may be ended, from `seconds.min` on
    restricted: tuple[Statement, ...] = ()

    def worked(self, part: Part) -> Iterator[WorkedZone]:
        """The zones that a part works, each on the sides on which it does."""
        for zone in self.zones:
            common = side_of([half for half in halves(part.side) if half in halves(zone.side)])
            if common is not None:
                yield WorkedZone(zone.key, zone.pressure, common)


class Removed(Struct, frozen=True):
    """A stage of the protocol that the plan leaves out, and why."""

    key: str
    title: Text
    reason: Statement


class Plan(Struct, frozen=True):
    """What a session will do, in order; `session` is its number in the course, from 1.

    Where nothing is left to work, it has no stages. `masks` are the client's own closed places.
    """

    protocol: str
    mode: Mode
    title: Text
    about: Statement
    position: Statement
    flow: Flow
    stages: tuple[PlannedStage, ...]
    removed: tuple[Removed, ...]
    session: int = 1
    counts_sessions: bool = False  # whether another number would give another plan
    condition: Condition = "none"
    masks: tuple[Mask, ...] = ()

    @property
    def seconds(self) -> int:
        """The planned total in seconds."""
        return sum(stage.length for stage in self.stages)

    def own(self, part: Part) -> tuple[Mask, ...]:
        """The client's own closed places that a part reaches."""
        return tuple(mask for mask in self.masks if mask.key in part.closed)

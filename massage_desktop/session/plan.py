"""From a protocol and what the therapist prefers to the plan: a flat list of timed stages."""

from typing import Literal

from msgspec import Struct

from massage_desktop.content.findings import NO_FINDINGS, Findings
from massage_desktop.content.knowledge import Knowledge
from massage_desktop.content.protocol import (
    Condition,
    Direction,
    Mode,
    Protocol,
    Seconds,
    Side,
    Stage,
    Technique,
)
from massage_desktop.content.text import Source, Statement, Text
from massage_desktop.session.lengths import Length, stage_lengths

Flow = Literal["automatic", "waiting"]


class Preferences(Struct, frozen=True):
    """What the therapist chooses before the start; `total` in seconds counts for length "total"."""

    length: Length = "usual"
    total: int = 900
    first_side: Literal["left", "right"] = "left"
    flow: Flow = "automatic"


class Part(Struct, frozen=True):
    """A stretch of a stage on one side, in seconds."""

    side: Side
    seconds: float


class WorkedZone(Struct, frozen=True):
    """A zone with the lowest and highest pressure that holds there."""

    key: str
    pressure: tuple[int, int]


class PlannedStage(Struct, frozen=True):
    """One stage as it will run; `seconds` bound its length, `length` is the planned one (s)."""

    key: str
    title: Text
    term: Text
    technique: Technique
    seconds: Seconds
    length: int
    parts: tuple[Part, ...]
    zones: tuple[WorkedZone, ...]
    pressure: tuple[int, int]
    hands: Statement
    direction: Direction
    warnings: tuple[str, ...]
    source: Source
    adjacent_to: str = ""
    repetitions: tuple[int, int] | None = None  # on which it may be ended, from `seconds.min` on


class Removed(Struct, frozen=True):
    """A stage of the protocol that the plan leaves out, and why."""

    key: str
    title: Text
    reason: Text


class Plan(Struct, frozen=True):
    """What a session will do, in order; `session` is its number in the course, from 1."""

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

    @property
    def seconds(self) -> int:
        """The planned total in seconds."""
        return sum(stage.length for stage in self.stages)


SKIPPED = Text(
    en="left out at this length; the stage is optional",
    ru="пропущено при этой длительности; этап необязательный",
)


def make_plan(
    protocol: Protocol,
    preferences: Preferences,
    knowledge: Knowledge,
    session_number: int = 1,
    findings: Findings = NO_FINDINGS,
) -> Plan:
    """The plan of `protocol` for one session of a course; a ValueError if its number is below 1.

    A stage of no length is left out, the other stages keep their order.
    """
    if session_number < 1:
        raise ValueError("sessions are counted from 1")
    stages = protocol.stages_in(session_number)
    lengths = stage_lengths([stage.seconds for stage in stages], preferences.length, preferences.total)
    timed = [(s, n, _parts(s, n, preferences, findings)) for s, n in zip(stages, lengths, strict=True)]
    return Plan(
        protocol=protocol.id,
        mode=protocol.mode,
        title=protocol.title,
        about=protocol.about_in(session_number),
        position=protocol.position,
        flow=preferences.flow,
        stages=tuple(_planned(s, n, parts, knowledge) for s, n, parts in timed if n > 0),
        removed=tuple(Removed(s.key, s.title, SKIPPED) for s, n, _ in timed if n == 0),
        session=session_number,
        counts_sessions=protocol.counts_sessions,
        condition=protocol.condition,
    )


def _planned(stage: Stage, length: int, parts: tuple[Part, ...], knowledge: Knowledge) -> PlannedStage:
    return PlannedStage(
        key=stage.key,
        title=stage.title,
        term=stage.term,
        technique=stage.technique,
        seconds=stage.seconds,
        length=length,
        parts=parts,
        zones=tuple(_worked(zone.key, zone.pressure or stage.pressure, knowledge) for zone in stage.zones),
        pressure=stage.pressure,
        hands=stage.hands,
        direction=stage.direction,
        warnings=knowledge.by_severity(stage.warnings),
        source=stage.source,
        adjacent_to=stage.adjacent_to,
        repetitions=stage.repetitions,
    )


def _parts(stage: Stage, length: int, preferences: Preferences, findings: Findings) -> tuple[Part, ...]:
    if stage.sides != "halves":
        return (Part(findings.side(stage.sides), float(length)),)
    first = preferences.first_side
    second: Side = "right" if first == "left" else "left"
    return (Part(first, length / 2), Part(second, length / 2))


def _worked(key: str, pressure: tuple[int, int], knowledge: Knowledge) -> WorkedZone:
    limit = knowledge.zones[key].max_pressure  # a zone's own limit holds in every stage
    return WorkedZone(key, (min(pressure[0], limit), min(pressure[1], limit)))

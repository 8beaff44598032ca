"""From a protocol, what the therapist prefers and what was found, to the plan: timed stages in order.

The values of a plan stand in `session/planned.py`, what findings do to a stage in `session/bending.py`.
"""

from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from massage_desktop.content.findings import CLIENT_MASK, NO_FINDINGS, Findings, Mask
from massage_desktop.content.knowledge import Knowledge
from massage_desktop.content.protocol import Protocol
from massage_desktop.content.stage import STIMULATING, Half, Side, Stage
from massage_desktop.content.text import Source, Statement
from massage_desktop.session.bending import Bending, Bent
from massage_desktop.session.lengths import Length, stage_lengths
from massage_desktop.session.planned import Flow, Part, Plan, PlannedStage, Removed, WorkedZone

__all__ = ["Flow", "Part", "Plan", "PlannedStage", "Preferences", "Removed", "WorkedZone", "make_plan"]

SKIPPED = Statement(
    en="left out at this length; the stage is optional",
    ru="пропущено при этой длительности; этап необязательный",
    source=Source(default="an optional stage may be skipped"),
)


class Preferences(Struct, frozen=True):
    """What the therapist chooses before the start; `total` in seconds counts for length "total".

    `entire_back`: where a protocol knows both, the entire back, not the affected region alone (article, L98).
    """

    length: Length = "usual"
    total: int = 900
    first_side: Half = "left"
    flow: Flow = "automatic"
    entire_back: bool = True


def make_plan(
    protocol: Protocol,
    preferences: Preferences,
    knowledge: Knowledge,
    session_number: int = 1,
    findings: Findings = NO_FINDINGS,
) -> Plan:
    """The plan of `protocol` for one session of a course; a ValueError if its number is below 1.

    A stage of no length, or of which the findings leave nothing, is left out; the other stages keep their
    order and their length, unless a total is wanted: that is spread over the stages that are left. Without
    the one half, a stage works the other for that half's time.
    """
    if session_number < 1:
        raise ValueError("sessions are counted from 1")
    stages = [_regional(stage, preferences) for stage in protocol.stages_in(session_number)]
    bending = Bending(protocol.id, findings, knowledge, preferences.first_side)
    bent = {stage.key: bending.bend(stage) for stage in stages}
    kept = [each for each in bent.values() if isinstance(each, Bent)]
    lengths = stage_lengths([b.stage.seconds for b in kept], preferences.length, preferences.total)
    planner = _Planner(bending, findings, knowledge)
    return Plan(
        protocol=protocol.id,
        mode=protocol.mode,
        title=protocol.title,
        about=protocol.about_in(session_number),
        position=protocol.position,
        flow=preferences.flow,
        stages=tuple(planner.planned(b, n) for b, n in zip(kept, lengths, strict=True) if n > 0),
        removed=tuple(_removed(stages, bent, [b.stage.key for b, n in zip(kept, lengths, strict=True) if n])),
        session=session_number,
        counts_sessions=protocol.counts_sessions,
        condition=protocol.condition,
        masks=findings.masks,
    )


def _regional(stage: Stage, preferences: Preferences) -> Stage:
    """The stage as the affected region alone is worked, where that was chosen and the stage knows it."""
    region = tuple(zone for zone in stage.zones if preferences.entire_back or not zone.entire)
    return replace(stage, zones=region or stage.zones)


def _removed(
    stages: Sequence[Stage], bent: dict[str, Bent | Statement], left: Sequence[str]
) -> Iterator[Removed]:
    for stage in stages:
        reason = bent[stage.key]
        if stage.key not in left:
            yield Removed(stage.key, stage.title, SKIPPED if isinstance(reason, Bent) else reason)


class _Planner:
    """Puts times, warnings and closed places to the stages that are left."""

    def __init__(self, bending: Bending, findings: Findings, knowledge: Knowledge) -> None:
        self._terrain = bending.terrain
        self._findings = findings
        self._knowledge = knowledge

    def planned(self, bent: Bent, length: int) -> PlannedStage:
        """A stage that runs for `length` seconds."""
        stage = bent.stage
        warnings = self._warnings(bent)
        return PlannedStage(
            key=stage.key,
            title=stage.title,
            term=stage.term,
            technique=stage.technique,
            seconds=stage.seconds,
            length=length,
            parts=tuple(self._part(stage, side, length / len(bent.sides), warnings) for side in bent.sides),
            zones=bent.zones,
            pressure=stage.pressure,
            hands=stage.hands,
            direction=stage.direction,
            warnings=self._knowledge.by_severity(warnings),
            source=stage.source,
            adjacent_to=stage.adjacent_to,
            repetitions=stage.repetitions,
            restricted=bent.restricted,
        )

    def _warnings(self, bent: Bent) -> tuple[str, ...]:
        stage, found = bent.stage, self._findings
        stimulating = found.stimulating if stage.technique in STIMULATING else ()
        masks = (mask.warning for side in bent.sides for mask in self._reached(stage, side))
        return tuple(dict.fromkeys((*stage.warnings, *found.warnings, *stimulating, *masks)))

    def _part(self, stage: Stage, side: Side, seconds: float, warnings: tuple[str, ...]) -> Part:
        """The hands meet what lies in the stage's zones, worked or closed."""
        known = (self._knowledge.warnings[code] for code in warnings if code != CLIENT_MASK)
        zones = (warning.zone for warning in known if warning.level == "closed" and warning.zone)
        own = (mask.key for mask in self._reached(stage, side))
        return Part(side, seconds, tuple(dict.fromkeys((*zones, *own))))

    def _reached(self, stage: Stage, side: Side) -> tuple[Mask, ...]:
        return self._terrain.reached((zone.key for zone in stage.zones), side)

"""What a session came to, as values: what was planned and done, and on which grounds. No words, no layout.

Times of a session are whole seconds, moments of it seconds since its start.
"""

from datetime import datetime
from typing import Literal

from msgspec import Struct

from massage_desktop.content.knowledge import Knowledge, SafetyWarning
from massage_desktop.content.protocol import Mode, Side
from massage_desktop.content.text import Language, Source, Statement, Text
from massage_desktop.report.account import Account
from massage_desktop.session.events import (
    Event,
    Extended,
    Noted,
    Paused,
    SessionStopped,
    StageReopened,
)
from massage_desktop.session.plan import Plan, PlannedStage, Removed

Outcome = Literal["done", "cut_short", "not_reached"]
Topic = Literal["stages", "times", "hands", "warning", "answers"]


class Declaration(Struct, frozen=True):
    """A question that was answered before the start."""

    text: str
    answer: str
    source: Source


class SessionRecord(Struct, frozen=True):
    """A session as it is kept; `speed` is how many times faster than real time it ran (a rehearsal, if not 1)."""

    plan: Plan
    events: tuple[Event, ...]
    started_at: datetime
    ended_at: datetime
    therapist: str = ""
    practice: str = ""  # its name, and on further lines its address
    client: str = ""  # a code, not a name
    notes: str = ""
    language: Language = "en"
    speed: float = 1.0
    declarations: tuple[Declaration, ...] = ()


class SideWork(Struct, frozen=True):
    """How long one side was worked."""

    side: Side
    seconds: int


class StageLine(Struct, frozen=True):
    """A stage of the plan and what became of it; `number` counts from 1."""

    number: int
    title: Text
    term: Text
    hands: Statement
    sides: tuple[SideWork, ...]
    planned: int
    actual: int
    outcome: Outcome


class Change(Struct, frozen=True):
    """A stage that got `seconds` more, or was reopened, at a moment of the session."""

    stage: Text
    at: int
    seconds: int = 0


class Stop(Struct, frozen=True):
    """The session was ended early."""

    reason: str
    at: int


class NotedLine(Struct, frozen=True):
    """Something that was noted during the session; `stage` is None before the first one."""

    at: int
    stage: Text | None
    kind: str
    value: str


class ActiveWarning(Struct, frozen=True):
    """A warning of the stages that ran; no numbers where it held in all of them."""

    warning: SafetyWarning
    stages: tuple[int, ...]


class KeptOff(Struct, frozen=True):
    """A zone that was closed or limited."""

    key: str
    name: Text
    rule: Literal["closed", "limited"]


class Worked(Struct, frozen=True):
    """A zone that was worked, on which side, with the lowest and highest pressure planned there."""

    key: str
    side: Side
    pressure: tuple[int, int]


class Ground(Struct, frozen=True):
    """Where something on the sheet comes from; `name` where it has one."""

    topic: Topic
    source: Source
    name: Text | None = None


class Summary(Struct, frozen=True):
    """All that the sheet says."""

    record: SessionRecord
    stages: tuple[StageLine, ...]
    pauses: int
    paused: int
    extensions: tuple[Change, ...]
    reopened: tuple[Change, ...]
    removed: tuple[Removed, ...]
    taken_back: int
    ignored: int
    stop: Stop | None
    first_side: Side | None
    noted: tuple[NotedLine, ...]
    warnings: tuple[ActiveWarning, ...]
    worked: tuple[Worked, ...]
    kept_off: tuple[KeptOff, ...]
    grounds: tuple[Ground, ...]

    @property
    def mode(self) -> Mode:
        """The mode that the session ran in."""
        return self.record.plan.mode

    @property
    def planned(self) -> int:
        """The planned total."""
        return sum(stage.planned for stage in self.stages)

    @property
    def actual(self) -> int:
        """The whole of the work."""
        return sum(stage.actual for stage in self.stages)


def summarize(record: SessionRecord, knowledge: Knowledge) -> Summary:
    """The summary of a session; `knowledge` must know the plan's warnings."""
    plan, account = record.plan, Account.of(record.plan, record.events)
    lines = _stage_lines(plan, account)
    ran = tuple(plan.stages[line.number - 1] for line in lines if line.outcome != "not_reached")
    warnings = _warnings(plan, account.reached, knowledge)
    return Summary(
        record=record,
        stages=lines,
        pauses=len(account.all(Paused)),
        paused=_seconds(account.state.paused),
        extensions=tuple(
            Change(plan.stages[e.stage].title, _seconds(e.at), _seconds(e.amount))
            for e in account.all(Extended)
        ),
        reopened=tuple(
            Change(plan.stages[e.stage].title, _seconds(e.at)) for e in account.all(StageReopened)
        ),
        removed=plan.removed,
        taken_back=account.taken_back,
        ignored=account.ignored,
        stop=next((Stop(e.reason, _seconds(e.at)) for e in account.all(SessionStopped)), None),
        first_side=next((stage.parts[0].side for stage in ran if len(stage.parts) > 1), None),
        noted=tuple(_noted(plan, event) for event in account.all(Noted)),
        warnings=warnings,
        worked=_worked(ran, lines),
        kept_off=_kept_off(warnings, knowledge),
        grounds=_grounds(record, ran, warnings),
    )


def _seconds(duration: int) -> int:
    return (duration + 500) // 1000


def _stage_lines(plan: Plan, account: Account) -> tuple[StageLine, ...]:
    worked = account.seconds()
    return tuple(
        StageLine(
            number=index + 1,
            title=stage.title,
            term=stage.term,
            hands=stage.hands,
            sides=tuple(map(SideWork, (part.side for part in stage.parts), worked[index])),
            planned=stage.length,
            actual=sum(worked[index]),
            outcome=_outcome(
                reached=index in account.reached, short=sum(worked[index]) < stage.length
            ),
        )
        for index, stage in enumerate(plan.stages)
    )


def _outcome(*, reached: bool, short: bool) -> Outcome:
    if not reached:
        return "not_reached"
    return "cut_short" if short else "done"


def _noted(plan: Plan, event: Noted) -> NotedLine:
    stage = plan.stages[event.stage].title if event.stage >= 0 else None
    return NotedLine(_seconds(event.at), stage, event.kind, event.value)


def _warnings(
    plan: Plan, reached: frozenset[int], knowledge: Knowledge
) -> tuple[ActiveWarning, ...]:
    ran = sorted(reached)
    codes = dict.fromkeys(code for index in ran for code in plan.stages[index].warnings)
    active = []
    for code in knowledge.by_severity(tuple(codes)):
        held = tuple(index + 1 for index in ran if code in plan.stages[index].warnings)
        active.append(ActiveWarning(knowledge.warnings[code], held if len(held) < len(ran) else ()))
    return tuple(active)


def _kept_off(warnings: tuple[ActiveWarning, ...], knowledge: Knowledge) -> tuple[KeptOff, ...]:
    """The closed and limited zones that warnings speak of, each once."""
    kept: dict[str, KeptOff] = {}
    for active in warnings:
        key, level = active.warning.zone, active.warning.level
        if (level == "closed" or level == "limited") and key and knowledge.zones[key].rule == level:
            kept[key] = KeptOff(key, knowledge.zones[key].name, level)
    return tuple(kept.values())


def _worked(stages: tuple[PlannedStage, ...], lines: tuple[StageLine, ...]) -> tuple[Worked, ...]:
    """Each zone once, over all stages that ran."""
    sides: dict[str, set[Side]] = {}
    pressures: dict[str, list[int]] = {}
    ran = (line for line in lines if line.outcome != "not_reached")
    for stage, line in zip(stages, ran, strict=True):
        touched = {part.side for part in line.sides if part.seconds}
        for zone in stage.zones if touched else ():
            sides.setdefault(zone.key, set()).update(touched)
            pressures.setdefault(zone.key, []).extend(zone.pressure)
    return tuple(
        Worked(key, on.pop() if len(on) == 1 else "both", (min(pressures[key]), max(pressures[key])))
        for key, on in sides.items()
    )


def _grounds(
    record: SessionRecord, stages: tuple[PlannedStage, ...], warnings: tuple[ActiveWarning, ...]
) -> tuple[Ground, ...]:
    return (
        *(Ground("stages", stage.source) for stage in stages),
        *(Ground("times", stage.seconds.source) for stage in stages),
        *(Ground("hands", stage.hands.source) for stage in stages if len(stage.parts) == 1),
        *(Ground("warning", each.warning.source, each.warning.title) for each in warnings),
        *(Ground("answers", declaration.source) for declaration in record.declarations),
    )

"""From a record's events to its summary."""

from collections.abc import Iterable

from massage_desktop.content.findings import Mask
from massage_desktop.content.knowledge import Knowledge
from massage_desktop.content.protocol import Side
from massage_desktop.content.text import Statement
from massage_desktop.report.account import Account
from massage_desktop.report.summary import (
    ActiveWarning,
    Change,
    Gap,
    Ground,
    KeptOff,
    NotedLine,
    Outcome,
    Restricted,
    Section,
    SessionRecord,
    SideWork,
    StageLine,
    Stop,
    Summary,
    Worked,
)
from massage_desktop.screening.spots import MarkedSpot, find_spot, marked_spots
from massage_desktop.session.events import Extended, Noted, Paused, SessionStopped, Slept, StageReopened
from massage_desktop.session.plan import Plan, PlannedStage


def summarize(record: SessionRecord, knowledge: Knowledge) -> Summary:
    """The summary of a session; `knowledge` must know the plans' warnings."""
    account = Account.of(record.plan, record.events)
    stages, lines = account.stages, _stage_lines(account)
    ran = tuple(stages[line.number - 1] for line in lines if line.outcome != "not_reached")
    masks = tuple(dict.fromkeys(mask for run in account.runs for mask in run.plan.masks))
    warnings = _warnings(stages, account.reached, masks, knowledge)
    spots = _spots(record, account.all(Noted))
    return Summary(
        record=record,
        sections=_sections(account, lines),
        pauses=len(account.all(Paused)),
        paused=_seconds(account.state.paused),
        gaps=tuple(_gap(event) for event in account.all(Slept)),
        extensions=tuple(
            Change(stages[e.stage].title, _seconds(e.at), _seconds(e.amount)) for e in account.all(Extended)
        ),
        reopened=tuple(Change(stages[e.stage].title, _seconds(e.at)) for e in account.all(StageReopened)),
        removed=tuple(removed for run in account.runs for removed in run.plan.removed),
        restricted=_restricted(stages, account.reached),
        taken_back=account.taken_back,
        ignored=account.ignored,
        stop=next((Stop(e.reason, _seconds(e.at)) for e in account.all(SessionStopped)), None),
        first_side=next((stage.parts[0].side for stage in ran if len(stage.parts) > 1), None),
        noted=_noted(stages, account.all(Noted), spots),
        spots=spots,
        warnings=warnings,
        worked=_worked(ran, lines),
        kept_off=_kept_off(warnings, masks, knowledge),
        grounds=_grounds(record, (run.plan for run in account.runs), ran, warnings),
    )


def _sections(account: Account, lines: tuple[StageLine, ...]) -> tuple[Section, ...]:
    """The first plan, and each other one of which a stage ran."""
    sections = []
    for run in account.runs:
        mine = lines[run.first : run.first + len(run.plan.stages)]
        if run.first == 0 or any(line.outcome != "not_reached" for line in mine):
            sections.append(Section(run.plan, mine))
    return tuple(sections)


def _gap(event: Slept) -> Gap:
    return Gap(_seconds(event.at), _seconds(event.until - event.at), event.cause)


def _seconds(duration: int) -> int:
    return (duration + 500) // 1000


def _stage_lines(account: Account) -> tuple[StageLine, ...]:
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
            outcome=_outcome(reached=index in account.reached, short=sum(worked[index]) < stage.length),
        )
        for index, stage in enumerate(account.stages)
    )


def _outcome(*, reached: bool, short: bool) -> Outcome:
    if not reached:
        return "not_reached"
    return "cut_short" if short else "done"


def _spots(record: SessionRecord, noted: tuple[Noted, ...]) -> tuple[MarkedSpot, ...]:
    before = () if record.screening is None else record.screening.spots
    return marked_spots(before, (event.value for event in noted if event.kind == "painful_spot"))


def _noted(
    stages: tuple[PlannedStage, ...], noted: tuple[Noted, ...], spots: tuple[MarkedSpot, ...]
) -> tuple[NotedLine, ...]:
    """Each note; a spot that was scored at once is told once."""
    numbers = {spot.at: spot.number for spot in spots}
    lines: list[NotedLine] = []
    for event in noted:
        stage = stages[event.stage].title if event.stage >= 0 else None
        found = find_spot(event.value) if event.kind == "painful_spot" else None
        spot = None if found is None else MarkedSpot(numbers[found.at], found.at, found.score)
        last = lines[-1].spot if lines else None
        if spot is not None and last is not None and last.at == spot.at and last.score is None:
            lines.pop()
        lines.append(NotedLine(_seconds(event.at), stage, event.kind, event.value, spot))
    return tuple(lines)


def _restricted(stages: tuple[PlannedStage, ...], reached: frozenset[int]) -> tuple[Restricted, ...]:
    """Each reason once, with the stages that ran under it."""
    held: dict[Statement, list[int]] = {}
    for index in sorted(reached):
        for reason in stages[index].restricted:
            held.setdefault(reason, []).append(index + 1)
    return tuple(Restricted(reason, tuple(numbers)) for reason, numbers in held.items())


def _warnings(
    stages: tuple[PlannedStage, ...],
    reached: frozenset[int],
    masks: tuple[Mask, ...],
    knowledge: Knowledge,
) -> tuple[ActiveWarning, ...]:
    ran = sorted(reached)
    met = {key for index in ran for part in stages[index].parts for key in part.closed}
    codes = dict.fromkeys(code for index in ran for code in stages[index].warnings)
    active = []
    for code in knowledge.by_severity(tuple(codes)):
        held = tuple(index + 1 for index in ran if code in stages[index].warnings)
        places = tuple(mask for mask in masks if mask.warning == code and mask.key in met)
        active.append(ActiveWarning(knowledge.warnings[code], held if len(held) < len(ran) else (), places))
    return tuple(active)


def _kept_off(
    warnings: tuple[ActiveWarning, ...], masks: tuple[Mask, ...], knowledge: Knowledge
) -> tuple[KeptOff, ...]:
    """The closed and limited zones that warnings speak of, each once, and the client's own closed places."""
    kept: dict[str, KeptOff] = {}
    for active in warnings:
        key = active.warning.zone
        zone = knowledge.zones.get(key)
        if zone is not None and zone.rule == active.warning.level and not active.places:
            kept[key] = KeptOff(key, zone.name, zone.rule, zone.of_client)
    own = (KeptOff(mask.key, mask.name, "closed", of_client=True, mask=mask) for mask in masks)
    return (*kept.values(), *own)


def _worked(stages: tuple[PlannedStage, ...], lines: tuple[StageLine, ...]) -> tuple[Worked, ...]:
    """Each zone once, over all stages that ran."""
    sides: dict[str, set[Side]] = {}
    pressures: dict[str, list[int]] = {}
    ran = (line for line in lines if line.outcome != "not_reached")
    for stage, line in zip(stages, ran, strict=True):
        touched = [part for part, work in zip(stage.parts, line.sides, strict=True) if work.seconds]
        for zone in (zone for part in touched for zone in stage.worked(part)):
            sides.setdefault(zone.key, set()).add(zone.side)
            pressures.setdefault(zone.key, []).extend(zone.pressure)
    return tuple(
        Worked(key, on.pop() if len(on) == 1 else "both", (min(pressures[key]), max(pressures[key])))
        for key, on in sides.items()
    )


def _grounds(
    record: SessionRecord,
    plans: Iterable[Plan],
    stages: tuple[PlannedStage, ...],
    warnings: tuple[ActiveWarning, ...],
) -> tuple[Ground, ...]:
    return (
        *(Ground("stages", stage.source) for stage in stages),
        *(Ground("times", stage.seconds.source) for stage in stages),
        *(Ground("hands", stage.hands.source) for stage in stages if len(stage.parts) == 1),
        *(Ground("changes", reason.source) for stage in stages for reason in stage.restricted),
        *(Ground("changes", removed.reason.source) for plan in plans for removed in plan.removed),
        *(Ground("warning", each.warning.source, each.warning.title) for each in warnings),
        *(Ground("warning", mask.source, mask.name) for each in warnings for mask in each.places),
        *(Ground("answers", declaration.source) for declaration in record.declarations),
        *(Ground("screening", source) for source in (record.screening.sources if record.screening else ())),
        *(Ground("aftercare", source) for source in record.after.sources),
    )

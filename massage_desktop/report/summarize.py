"""From a record's events to its summary."""

from massage_desktop.content.knowledge import Knowledge
from massage_desktop.content.protocol import Side
from massage_desktop.report.account import Account
from massage_desktop.report.summary import (
    ActiveWarning,
    Change,
    Gap,
    Ground,
    KeptOff,
    NotedLine,
    Outcome,
    Section,
    SessionRecord,
    SideWork,
    StageLine,
    Stop,
    Summary,
    Worked,
)
from massage_desktop.session.events import Extended, Noted, Paused, SessionStopped, Slept, StageReopened
from massage_desktop.session.plan import PlannedStage


def summarize(record: SessionRecord, knowledge: Knowledge) -> Summary:
    """The summary of a session; `knowledge` must know the plans' warnings."""
    account = Account.of(record.plan, record.events)
    stages, lines = account.stages, _stage_lines(account)
    ran = tuple(stages[line.number - 1] for line in lines if line.outcome != "not_reached")
    warnings = _warnings(stages, account.reached, knowledge)
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
        taken_back=account.taken_back,
        ignored=account.ignored,
        stop=next((Stop(e.reason, _seconds(e.at)) for e in account.all(SessionStopped)), None),
        first_side=next((stage.parts[0].side for stage in ran if len(stage.parts) > 1), None),
        noted=tuple(_noted(stages, event) for event in account.all(Noted)),
        warnings=warnings,
        worked=_worked(ran, lines),
        kept_off=_kept_off(warnings, knowledge),
        grounds=_grounds(record, ran, warnings),
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
    return Gap(_seconds(event.at), _seconds(event.until - event.at))


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


def _noted(stages: tuple[PlannedStage, ...], event: Noted) -> NotedLine:
    stage = stages[event.stage].title if event.stage >= 0 else None
    return NotedLine(_seconds(event.at), stage, event.kind, event.value)


def _warnings(
    stages: tuple[PlannedStage, ...], reached: frozenset[int], knowledge: Knowledge
) -> tuple[ActiveWarning, ...]:
    ran = sorted(reached)
    codes = dict.fromkeys(code for index in ran for code in stages[index].warnings)
    active = []
    for code in knowledge.by_severity(tuple(codes)):
        held = tuple(index + 1 for index in ran if code in stages[index].warnings)
        active.append(ActiveWarning(knowledge.warnings[code], held if len(held) < len(ran) else ()))
    return tuple(active)


def _kept_off(warnings: tuple[ActiveWarning, ...], knowledge: Knowledge) -> tuple[KeptOff, ...]:
    """The closed and limited zones that warnings speak of, each once."""
    kept: dict[str, KeptOff] = {}
    for active in warnings:
        key = active.warning.zone
        zone = knowledge.zones.get(key)
        if zone is not None and zone.rule == active.warning.level:
            kept[key] = KeptOff(key, zone.name, zone.rule, zone.of_client)
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

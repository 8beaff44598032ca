"""A plan as rows: what will be done, what is left out, and why."""

from massage_desktop.session.plan import Plan, PlannedStage
from massage_desktop.views.words import Words, count_down
from massage_desktop.widgets.stage_list import RowState, StageRow


def overview_rows(plan: Plan, words: Words, both: str) -> list[StageRow]:
    """The stages in order, then those that are removed; `both` says that a stage works side after side."""
    rows = [_row(number, stage, words, both) for number, stage in enumerate(plan.stages, start=1)]
    language = words.language
    for left_out in plan.removed:
        title, reason = left_out.title.say(language), left_out.reason.say(language)
        rows.append(StageRow(0, title, reason, "", RowState.REMOVED, spoken=f"{title}: {reason}"))
    return rows


def _row(number: int, stage: PlannedStage, words: Words, both: str) -> StageRow:
    language = words.language
    title, time = stage.title.say(language), count_down(stage.length * 1000)
    sides = both if len(stage.parts) == 2 else words.side(stage.parts[0].side)
    parts = [stage.term.say(language), sides, stage.hands.say(language)]
    detail = " · ".join([*parts, *(reason.say(language) for reason in stage.restricted)])
    return StageRow(number, title, detail, time, RowState.NEXT, spoken=f"{title}, {time}, {detail}")

"""Where a session stands at a moment: what a screen shows. Read from the state, changes nothing."""

from msgspec import Struct

from massage_desktop.session.commands import Phase
from massage_desktop.session.deadlines import overrun_limit
from massage_desktop.session.state import State, booked

SECOND = 1_000
OVER = frozenset({Phase.FINISHED, Phase.STOPPED})


class PartPosition(Struct, frozen=True):
    """One part of the current stage, in ms: all its time, and what is left of it."""

    total: int
    left: int


class StagePosition(Struct, frozen=True):
    """One stage of the plan, in ms: the work done, the plan's length, and whether it has ended."""

    actual: int
    planned: int
    target: int
    ended: bool


class Position(Struct, frozen=True):
    """All figures of one moment, in ms. `index` is -1 until the first stage begins."""

    phase: Phase
    index: int
    part: int
    parts: tuple[PartPosition, ...]
    stage_total: int
    stage_left: int  # negative past the target
    over: bool  # past the stage's longest time
    countdown: int
    worked: int  # over all stages
    to_come: int  # work still due, over all stages
    stages: tuple[StagePosition, ...]
    can_undo: bool
    between: bool  # all stages have ended, and there is a plan to return to


def position(state: State, now: int, undo_window: int) -> Position:
    """The figures at `now` (ms); all that was due by then has been done."""
    moment = state if state.phase in OVER else booked(state, max(now, state.since))
    index = max(moment.index, 0)
    stage = moment.stages[index]
    begun = moment.index >= 0
    undoable = state.undoable
    return Position(
        phase=state.phase,
        index=moment.index,
        part=stage.part,
        parts=tuple(
            PartPosition(max(due, worked), max(due - worked, 0))
            for due, worked in zip(stage.due, stage.worked, strict=True)
        ),
        stage_total=stage.target,
        stage_left=stage.left,
        over=begun and stage.actual > overrun_limit(state),
        countdown=0 if begun else moment.countdown,
        worked=sum(s.actual for s in moment.stages),
        to_come=sum(max(s.left, 0) for s in moment.stages if not s.ended),
        stages=tuple(StagePosition(s.actual, s.planned, s.target, s.ended) for s in moment.stages),
        between=state.phase is Phase.HOLDING and stage.ended,
        can_undo=undoable is not None and now - undoable.at <= undo_window,
    )


def next_change(state: State, now: int) -> int | None:
    """When a shown whole second next changes (ms), or None while everything stands."""
    if state.phase is Phase.PAUSED or state.phase in OVER or state.phase is Phase.READY:
        return None
    moment = booked(state, now)
    if moment.index < 0:
        return now + (moment.countdown % SECOND or SECOND)
    stage = moment.stage
    shown = [stage.left, stage.due[stage.part] - stage.worked[stage.part]]
    return now + min(left % SECOND or SECOND for left in shown)

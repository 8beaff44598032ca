"""How each event changes the state of a session.

`evolve` is the only place where state changes, so a session rebuilt from its events equals the live one.
"""

from functools import singledispatch

from msgspec.structs import replace

from massage_desktop.session.commands import UNDOABLE, Phase
from massage_desktop.session.events import (
    Cue,
    Event,
    Extended,
    Holding,
    Ignored,
    ModeSwitched,
    Overrun,
    Paused,
    Resumed,
    SessionFinished,
    SessionStarted,
    SessionStopped,
    SideSwitched,
    Slept,
    StageEnded,
    StageReopened,
    StageStarted,
    Undone,
    Woke,
)
from massage_desktop.session.sharing import share, share_open
from massage_desktop.session.state import Interrupted, State, Undoable, booked, stage_states, with_stage


def evolve(state: State, event: Event) -> State:
    """The state after `event`."""
    undoable = state.undoable
    fresh = undoable is None or undoable.nth != event.nth  # the first event of a new command
    if event.by in UNDOABLE and fresh and not isinstance(event, Ignored):
        undoable = Undoable(event.by, event.nth, event.at, before=state)
    return _apply(event, replace(state, undoable=undoable))


@singledispatch
def _apply(_event: Event, state: State) -> State:
    return state  # notes and ignored presses change nothing


@_apply.register
def _(event: SessionStarted, state: State) -> State:
    return replace(state, phase=Phase.RUNNING, since=event.at, countdown=event.delay)


@_apply.register
def _(event: StageStarted, state: State) -> State:
    begun = with_stage(booked(state, event.at), event.stage, state.stages[event.stage].begun())
    by_itself = state.changed_by_itself if event.by else event.at
    started = replace(begun, phase=Phase.RUNNING, index=event.stage, changed_by_itself=by_itself)
    return replace(started, standing=False)


@_apply.register
def _(event: SideSwitched, state: State) -> State:
    now = booked(state, event.at)
    stage = now.stage
    if event.by:  # by hand: the rest of the stage's time belongs to the other half
        rest = max(0, stage.left)
        due = tuple(w + rest * (i == event.part) for i, w in enumerate(stage.worked))
        stage = replace(stage, due=due, pending=())
    else:
        stage = replace(stage, pending=stage.pending[1:])
    return with_stage(now, now.index, replace(stage, part=event.part))


@_apply.register
def _(event: Cue, state: State) -> State:
    if event.kind != "ten_seconds":
        return state
    return with_stage(state, state.index, replace(state.stage, told_ten=True))


@_apply.register
def _(event: StageEnded, state: State) -> State:
    now = booked(state, event.at)
    return with_stage(now, event.stage, replace(now.stages[event.stage], ended=True))


@_apply.register
def _(event: StageReopened, state: State) -> State:
    now = booked(state, event.at)
    stage = now.stages[event.stage]
    due = share_open(event.target, stage.worked)
    open_parts = tuple(i for i, (d, w) in enumerate(zip(due, stage.worked, strict=True)) if d > w)
    longest = max(stage.maximum, event.target)
    stage = replace(stage, target=event.target, maximum=longest, due=due)
    stage = replace(stage, part=open_parts[0], pending=open_parts[1:]).begun()
    reopened = replace(with_stage(now, event.stage, stage), phase=Phase.RUNNING, index=event.stage)
    return replace(reopened, standing=False)


@_apply.register
def _(event: Holding, state: State) -> State:
    return replace(booked(state, event.at), phase=Phase.HOLDING, standing=event.standing)


@_apply.register
def _(event: ModeSwitched, state: State) -> State:
    now = booked(state, event.at)
    over = now.standing and all(stage.ended for stage in now.stages)
    leaving = Interrupted(now.plan, now.stages, now.index, over=over)
    back = (run for run in now.interrupted if run.plan.protocol == event.protocol)
    run = next(back, Interrupted(event.plan, stage_states(event.plan), -1, over=False))
    others = tuple(other for other in now.left if other is not run)
    gone = replace(now, left=(*others, leaving), standing=False, countdown=0, phase=Phase.RUNNING)
    return replace(gone, plan=run.plan, stages=run.stages, index=run.index)


@_apply.register
def _(event: Slept, state: State) -> State:
    now = replace(booked(state, event.at), undoable=None)
    return replace(now, phase=Phase.PAUSED, resume_to=state.phase, asleep_until=event.until)


@_apply.register
def _(event: Woke, state: State) -> State:
    if event.choice == "count":  # as if it had not slept: what became due is told after this
        return replace(state, phase=state.resume_to, asleep_until=None)
    now = booked(state, event.at)
    return replace(now, phase=state.resume_to) if event.choice == "continue" else now


@_apply.register
def _(event: Overrun, state: State) -> State:
    return with_stage(state, state.index, replace(state.stage, overruns=event.count))


@_apply.register
def _(event: Paused, state: State) -> State:
    now = booked(state, event.at)
    return replace(now, phase=Phase.PAUSED, resume_to=state.phase, undoable=None)


@_apply.register
def _(event: Resumed, state: State) -> State:
    return replace(booked(state, event.at), phase=state.resume_to, undoable=None)


@_apply.register
def _(event: Extended, state: State) -> State:
    now = booked(state, event.at)
    stage = replace(now.stage, target=event.target, told_ten=False)
    if stage.pending:  # sides not yet done share the time evenly
        due = share(event.target, len(stage.due))
    else:
        rest = event.target - stage.actual
        due = tuple(w + rest * (i == stage.part) for i, w in enumerate(stage.worked))
    stage = replace(stage, due=due, ended=False)
    return replace(with_stage(now, now.index, stage), phase=Phase.RUNNING, standing=False)


@_apply.register
def _(_event: Undone, state: State) -> State:
    if state.undoable is None:
        raise ValueError("the log undoes a command that cannot be undone")
    return state.undoable.before


@_apply.register
def _(event: SessionFinished, state: State) -> State:
    return replace(booked(state, event.at), phase=Phase.FINISHED)


@_apply.register
def _(event: SessionStopped, state: State) -> State:
    return replace(booked(state, event.at), phase=Phase.STOPPED, since=event.at)

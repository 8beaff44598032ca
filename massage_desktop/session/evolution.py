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
    Overrun,
    Paused,
    Resumed,
    SessionFinished,
    SessionStarted,
    SessionStopped,
    SideSwitched,
    StageEnded,
    StageReopened,
    StageStarted,
    Undone,
)
from massage_desktop.session.sharing import share, share_open
from massage_desktop.session.state import State, Undoable, booked, with_stage


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
    return replace(begun, phase=Phase.RUNNING, index=event.stage, changed_by_itself=by_itself)


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
    return replace(with_stage(now, event.stage, stage), phase=Phase.RUNNING, index=event.stage)


@_apply.register
def _(event: Holding, state: State) -> State:
    return replace(booked(state, event.at), phase=Phase.HOLDING)


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
    return replace(with_stage(now, now.index, replace(stage, due=due)), phase=Phase.RUNNING)


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

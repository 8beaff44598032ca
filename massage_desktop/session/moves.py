"""What each command does, and why it may be refused although the table of moves allows it."""

from functools import singledispatch
from typing import TYPE_CHECKING

from massage_desktop.session.commands import (
    Command,
    Extend,
    Next,
    Note,
    Pause,
    Phase,
    Previous,
    Resume,
    Sleep,
    Start,
    Stop,
    SwitchMode,
    SwitchSide,
    Undo,
    Wake,
)
from massage_desktop.session.events import (
    Extended,
    Ignored,
    ModeSwitched,
    Noted,
    Paused,
    Resumed,
    SessionStarted,
    SessionStopped,
    Slept,
    StageReopened,
    Undone,
    Woke,
)
from massage_desktop.session.plan import Plan
from massage_desktop.session.state import booked

if TYPE_CHECKING:
    from massage_desktop.session.engine import Session

REOPEN_FOR = 60_000  # ms that a reopened stage gets at least


@singledispatch
def carry_out(command: Command, session: "Session") -> None:
    """Do what `command` says; it has been found legal."""
    raise NotImplementedError(command)


@carry_out.register(Start)
def _(command: Start, session: "Session") -> None:
    session.emit(SessionStarted(at=session.now, delay=command.delay))
    if command.delay == 0:
        session.begin_stage(0, session.now)


@carry_out.register(Pause)
def _(_command: Pause, session: "Session") -> None:
    session.emit(Paused(at=session.now))


@carry_out.register(Resume)
def _(_command: Resume, session: "Session") -> None:
    session.emit(Resumed(at=session.now))


@carry_out.register(Next)
def _(_command: Next, session: "Session") -> None:
    changed = session.state.changed_by_itself
    if changed is not None and session.now - changed < session.windows.guard:
        reason = "the stage has just changed by itself"
        session.emit(Ignored(at=session.now, command="next", reason=reason))
    elif session.state.index < 0:
        session.begin_stage(0, session.now)
    else:
        ended_before = session.state.stage.ended  # it held between two plans
        session.end_stage(session.now)
        session.go_on(session.now, finish=ended_before)


@carry_out.register(Previous)
def _(_command: Previous, session: "Session") -> None:
    index = session.state.index - 1
    before = session.state.stages[index]
    target = max(before.target, before.actual + REOPEN_FOR)
    key, closed = session.plan.stages[index].key, session.closed
    session.emit(StageReopened(at=session.now, stage=index, key=key, target=target))
    session.announce("stage_change", session.now, closed)


@carry_out.register(Extend)
def _(command: Extend, session: "Session") -> None:
    stage = booked(session.state, session.now).stage
    target = max(stage.target, stage.actual) + command.by
    index = session.state.index
    session.emit(Extended(at=session.now, stage=index, amount=command.by, target=target))


@carry_out.register(SwitchSide)
def _(_command: SwitchSide, session: "Session") -> None:
    session.switch_side(1 - session.state.stage.part, session.now)


@carry_out.register(SwitchMode)
def _(command: SwitchMode, session: "Session") -> None:
    session.end_stage(session.now)
    plan, closed = command.plan, session.closed
    session.emit(ModeSwitched(at=session.now, protocol=plan.protocol, plan=plan))
    session.go_to_stage(max(session.state.index, 0), session.now, closed)


@carry_out.register(Sleep)
def _(command: Sleep, session: "Session") -> None:
    session.emit(Slept(at=session.now, until=max(command.until, session.now), cause=command.cause))


@carry_out.register(Wake)
def _(command: Wake, session: "Session") -> None:
    session.emit(Woke(at=session.now, choice=command.choice))
    if command.choice == "count":
        session.let_pass(session.now, stand_at_end=True)
    elif command.choice == "stop":
        session.end_stage(session.now)
        session.emit(SessionStopped(at=session.now, reason="sleep"))


@carry_out.register(Undo)
def _(_command: Undo, session: "Session") -> None:
    undoable = session.state.undoable
    if undoable is None:
        raise ValueError("undo without anything to undo")
    closed = session.closed
    session.emit(Undone(at=session.now, command=undoable.command))
    session.let_pass(session.now)
    if session.state.index >= 0 and session.state.phase in (Phase.RUNNING, Phase.HOLDING):
        session.announce("stage_change", session.now, closed)  # what runs now is announced again


@carry_out.register(Stop)
def _(command: Stop, session: "Session") -> None:
    session.end_stage(session.now)
    session.emit(SessionStopped(at=session.now, reason=command.reason))


@carry_out.register(Note)
def _(command: Note, session: "Session") -> None:
    index = session.state.index
    session.emit(Noted(at=session.now, stage=index, kind=command.kind, value=command.value))


@singledispatch
def refusal(_command: Command, _session: "Session") -> str:
    """Why a command that the table allows is refused now; "" if it is not."""
    return ""


@refusal.register(Start)
def _(_command: Start, session: "Session") -> str:
    return _nothing_left(session.plan)


@refusal.register(Previous)
def _(_command: Previous, session: "Session") -> str:
    return "" if session.state.index > 0 else "there is no stage before this one"


@refusal.register(SwitchMode)
def _(command: SwitchMode, session: "Session") -> str:
    same = command.plan.protocol == session.plan.protocol
    return "this protocol is at work already" if same else _nothing_left(command.plan)


def _nothing_left(plan: Plan) -> str:
    return "" if plan.stages else "nothing of this protocol is left to work"


@refusal.register(Resume)
def _(_command: Resume, session: "Session") -> str:
    asleep = session.state.asleep_until is not None
    return "first say what becomes of the time asleep" if asleep else ""


@refusal.register(Wake)
def _(_command: Wake, session: "Session") -> str:
    return "" if session.state.asleep_until is not None else "the machine has not been asleep"


@refusal.register(Extend)
def _(_command: Extend, session: "Session") -> str:
    return "" if session.state.index >= 0 else "the first stage has not begun"


@refusal.register(SwitchSide)
def _(_command: SwitchSide, session: "Session") -> str:
    if session.state.index < 0:
        return "the first stage has not begun"
    if session.state.stage.ended:
        return "the stage has ended"
    return "" if len(session.state.stage.due) == 2 else "this stage has no halves"


@refusal.register(Undo)
def _(_command: Undo, session: "Session") -> str:
    undoable = session.state.undoable
    if undoable is None:
        return "there is nothing to undo"
    if session.now - undoable.at > session.windows.undo:
        return "the last command is too long ago to undo"
    return ""

"""What becomes due next by time alone, and when. The order here is the order of things due at one moment."""

from collections.abc import Iterator
from enum import IntEnum
from typing import NamedTuple

from massage_desktop.session.commands import Phase
from massage_desktop.session.state import TEN_SECONDS, State

OVERRUN_AFTER = 30_000  # ms; past the target in the waiting flow, and from the first overrun to the second


class Due(IntEnum):
    """What can become due; at one moment the lower comes first."""

    BEGIN = 0
    SWITCH_SIDE = 1
    TEN_SECONDS = 2
    END = 3
    OVERRUN = 4


class Deadline(NamedTuple):
    """Something due at `at` ms of session time."""

    at: int
    what: Due


def next_deadline(state: State) -> Deadline | None:
    """The next thing that time will do, or None where time does nothing."""
    return min(_deadlines(state), default=None)


def _deadlines(state: State) -> Iterator[Deadline]:
    if state.phase is Phase.RUNNING and state.index < 0:
        yield Deadline(state.since + state.countdown, Due.BEGIN)
    elif state.phase is Phase.RUNNING:
        yield from _running(state)
        yield from _overruns(state)
    elif state.phase is Phase.HOLDING and not state.standing:
        yield from _overruns(state)


def _running(state: State) -> Iterator[Deadline]:
    stage = state.stage
    end = state.since + max(0, stage.left)  # one left past its end, and returned to, ends at once
    if stage.pending:
        rest_of_part = max(0, stage.due[stage.part] - stage.worked[stage.part])
        yield Deadline(state.since + rest_of_part, Due.SWITCH_SIDE)
    if not stage.told_ten:
        yield Deadline(end - TEN_SECONDS, Due.TEN_SECONDS)
    yield Deadline(end, Due.END)


def _overruns(state: State) -> Iterator[Deadline]:
    stage = state.stage
    limit = overrun_limit(state) + OVERRUN_AFTER * stage.overruns
    if stage.overruns < 2:  # said twice, then the screen alone says it
        yield Deadline(max(state.since, state.since + limit - stage.actual), Due.OVERRUN)


def overrun_limit(state: State) -> int:
    """The work (ms) past which the current stage is over its time: its longest, and in the waiting flow
    not before 30 s past its target.
    """
    stage = state.stage
    if state.plan.flow == "waiting":
        return max(stage.maximum, stage.target + OVERRUN_AFTER)
    return stage.maximum

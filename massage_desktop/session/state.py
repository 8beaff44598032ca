"""The state of a session as a frozen value, in ms; `evolution` alone says how events change it.

Nothing is counted by ticks: a stretch of work or pause is booked when an event closes it.
"""

from typing import Self

from msgspec import Struct
from msgspec.structs import replace

from massage_desktop.session.commands import Phase
from massage_desktop.session.plan import Plan
from massage_desktop.session.sharing import share

TEN_SECONDS = 10_000


class StageState(Struct, frozen=True):
    """One stage's times in ms; `due` and `worked` hold one number for each part."""

    planned: int
    target: int
    maximum: int
    due: tuple[int, ...]
    worked: tuple[int, ...]
    part: int = 0
    pending: tuple[int, ...] = ()  # parts still to come, in order
    ended: bool = False
    told_ten: bool = False
    overruns: int = 0

    @property
    def actual(self) -> int:
        """Work done so far, over all parts (ms)."""
        return sum(self.worked)

    @property
    def left(self) -> int:
        """Work still due (ms); negative past the target."""
        return self.target - self.actual

    def work(self, duration: int) -> Self:
        """With `duration` ms of work booked on the current part."""
        worked = list(self.worked)
        worked[self.part] += duration
        return replace(self, worked=tuple(worked))

    def begun(self) -> Self:
        """As a stage that starts or goes on: what is announced near its end is announced again."""
        return replace(self, told_ten=self.left <= TEN_SECONDS, overruns=0, ended=False)


class Undoable(Struct, frozen=True):
    """The last command that can be taken back, and the state before it."""

    command: str
    nth: int
    at: int
    before: "State"


class Interrupted(Struct, frozen=True):
    """A plan that was left for another one, where it stood."""

    plan: Plan
    stages: tuple[StageState, ...]
    index: int
    over: bool  # all its stages have ended: there is nothing to return to


class State(Struct, frozen=True):
    """Where a session stands. `index` is -1 until the first stage begins; times in ms."""

    phase: Phase
    plan: Plan
    stages: tuple[StageState, ...]
    left: tuple[Interrupted, ...] = ()  # plans that were left, in the order of leaving
    index: int = -1
    since: int = 0  # when the present stretch began
    countdown: int = 0  # still due at `since`
    waited: int = 0  # countdown that has passed
    paused: int = 0
    gaps: int = 0  # asleep
    standing: bool = False  # a hold in which no time runs on
    asleep_until: int | None = None  # while nothing has been said of the time asleep
    resume_to: Phase = Phase.RUNNING
    changed_by_itself: int | None = None  # when time last began a stage
    undoable: Undoable | None = None

    @property
    def stage(self) -> StageState:
        """The current stage."""
        return self.stages[self.index]

    @property
    def interrupted(self) -> tuple[Interrupted, ...]:
        """The plans that can be returned to."""
        return tuple(run for run in self.left if not run.over)


def first_state(plan: Plan) -> State:
    """The state before the start."""
    return State(phase=Phase.READY, plan=plan, stages=stage_states(plan))


def stage_states(plan: Plan) -> tuple[StageState, ...]:
    """The stages of a plan, none begun."""
    return tuple(
        StageState(
            planned=stage.length * 1000,
            target=stage.length * 1000,
            maximum=stage.seconds.max * 1000,
            due=share(stage.length * 1000, len(stage.parts)),
            worked=(0,) * len(stage.parts),
            pending=tuple(range(1, len(stage.parts))),
        )
        for stage in plan.stages
    )


def booked(state: State, at: int) -> State:
    """With the stretch from `since` to `at` booked as what it was: countdown, work, pause or sleep."""
    stretch = at - state.since
    if state.asleep_until is not None:
        gap = min(at, state.asleep_until) - state.since
        rest = state.paused + stretch - gap
        return replace(state, since=at, gaps=state.gaps + gap, paused=rest, asleep_until=None)
    if state.phase is Phase.PAUSED or (state.phase is Phase.HOLDING and state.standing):
        return replace(state, since=at, paused=state.paused + stretch)
    if state.phase is Phase.RUNNING and state.index < 0:
        left = state.countdown - stretch
        return replace(state, since=at, countdown=left, waited=state.waited + stretch)
    if state.phase in (Phase.RUNNING, Phase.HOLDING):
        return with_stage(replace(state, since=at), state.index, state.stage.work(stretch))
    return state


def with_stage(state: State, index: int, stage: StageState) -> State:
    """With one stage replaced."""
    return replace(state, stages=(*state.stages[:index], stage, *state.stages[index + 1 :]))

"""Reads a log of events: which of them count, how the time was spent, and what was pressed in vain.

The engine's own state says how long each part was worked; nothing is counted a second time here.
"""

from collections.abc import Iterable, Sequence
from itertools import accumulate, pairwise
from typing import Self, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from massage_desktop.session.events import Event, Ignored, Noted, StageStarted, Undone
from massage_desktop.session.evolution import evolve
from massage_desktop.session.plan import Plan, PlannedStage
from massage_desktop.session.state import State, first_state

E = TypeVar("E", bound=Event)


class Run(Struct, frozen=True):
    """A plan that was at work; `first` is the place of its first stage among those of all plans."""

    plan: Plan
    first: int


class Account(Struct, frozen=True):
    """The events that count (an undone command's do not), the state they lead to, presses without effect.

    Stages are numbered through over all plans that a session ran.
    """

    events: tuple[Event, ...]
    state: State
    runs: tuple[Run, ...]
    taken_back: int
    ignored: int

    @classmethod
    def of(cls, plan: Plan, events: Sequence[Event]) -> Self:
        """The account of a session that began with `plan`."""
        counted: list[Event] = []
        state, runs = first_state(plan), {plan.protocol: Run(plan, 0)}
        for event in events:
            if isinstance(event, Undone):
                counted = _without_last(counted, state)
            else:
                counted.append(_numbered(event, runs[state.plan.protocol].first))
            state = evolve(state, event)
            end = sum(len(run.plan.stages) for run in runs.values())
            runs.setdefault(state.plan.protocol, Run(state.plan, end))
        return cls(
            events=tuple(event for event in counted if not isinstance(event, Ignored)),
            state=state,
            runs=tuple(runs.values()),
            taken_back=sum(isinstance(event, Undone) for event in events),
            ignored=sum(isinstance(event, Ignored) for event in events),
        )

    @property
    def stages(self) -> tuple[PlannedStage, ...]:
        """The stages of all plans, in the order in which the plans began."""
        return tuple(stage for run in self.runs for stage in run.plan.stages)

    def all(self, kind: type[E]) -> tuple[E, ...]:
        """The events of one kind that count."""
        return tuple(event for event in self.events if isinstance(event, kind))

    @property
    def reached(self) -> frozenset[int]:
        """The stages that ran."""
        return frozenset(event.stage for event in self.all(StageStarted))

    def seconds(self) -> list[list[int]]:
        """The whole seconds worked on each part of each stage; they add up to the whole of the work."""
        worked = [part for run in self.runs for part in self._worked(run.plan)]
        whole = iter(whole_seconds(part for stage in worked for part in stage))
        return [[next(whole) for _ in stage] for stage in worked]

    def _worked(self, plan: Plan) -> list[tuple[int, ...]]:
        """The work (ms) on each part; a plan that was over and gone to again has run more than once."""
        state = self.state
        runs = [run.stages for run in state.left if run.plan.protocol == plan.protocol]
        if state.plan.protocol == plan.protocol:
            runs.append(state.stages)
        nothing = [(0,) * len(stage.parts) for stage in plan.stages]  # gone to, and taken back
        worked = [nothing, *([stage.worked for stage in stages] for stages in runs)]
        return [tuple(map(sum, zip(*stage, strict=True))) for stage in zip(*worked, strict=True)]


def whole_seconds(durations: Iterable[int]) -> list[int]:
    """Durations (ms) in whole seconds whose sum is the rounded sum, so that a printed column adds up."""
    sums = [(total + 500) // 1000 for total in accumulate(durations, initial=0)]
    return [after - before for before, after in pairwise(sums)]


def _without_last(events: list[Event], state: State) -> list[Event]:
    """`events` as if the last command that can be undone had not been said; notes stay."""
    undone = 0 if state.undoable is None else state.undoable.nth
    first = next(i for i, event in enumerate(events) if event.nth == undone)
    return [*events[:first], *(event for event in events[first:] if isinstance(event, Noted))]


def _numbered(event: E, first: int) -> E:
    """The event with its stage numbered through over all plans; -1 stays before the first."""
    stage = getattr(event, "stage", -1)
    return event if stage < 0 else replace(event, stage=stage + first)

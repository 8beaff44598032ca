"""Reads a log of events: which of them count, how the time was spent, and what was pressed in vain.

The engine's own state says how long each part was worked; nothing is counted a second time here.
"""

from collections.abc import Iterable, Sequence
from itertools import accumulate, pairwise
from typing import Self, TypeVar

from msgspec import Struct

from massage_desktop.session.events import Event, Ignored, Noted, StageStarted, Undone
from massage_desktop.session.evolution import evolve
from massage_desktop.session.plan import Plan
from massage_desktop.session.state import State, first_state

E = TypeVar("E", bound=Event)


class Account(Struct, frozen=True):
    """The events that count (an undone command's do not), the state they lead to, presses without effect."""

    events: tuple[Event, ...]
    state: State
    taken_back: int
    ignored: int

    @classmethod
    def of(cls, plan: Plan, events: Sequence[Event]) -> Self:
        """The account of a session that ran `plan`."""
        counted: list[Event] = []
        state = first_state(plan)
        for event in events:
            if isinstance(event, Undone):
                counted = _without_last(counted, state)
            else:
                counted.append(event)
            state = evolve(state, event)
        return cls(
            events=tuple(event for event in counted if not isinstance(event, Ignored)),
            state=state,
            taken_back=sum(isinstance(event, Undone) for event in events),
            ignored=sum(isinstance(event, Ignored) for event in events),
        )

    def all(self, kind: type[E]) -> tuple[E, ...]:
        """The events of one kind that count."""
        return tuple(event for event in self.events if isinstance(event, kind))

    @property
    def reached(self) -> frozenset[int]:
        """The stages that ran."""
        return frozenset(event.stage for event in self.all(StageStarted))

    def seconds(self) -> list[list[int]]:
        """The whole seconds worked on each part of each stage; they add up to the whole of the work."""
        worked = [stage.worked for stage in self.state.stages]
        whole = iter(whole_seconds(part for stage in worked for part in stage))
        return [[next(whole) for _ in stage] for stage in worked]


def whole_seconds(durations: Iterable[int]) -> list[int]:
    """Durations (ms) in whole seconds whose sum is the rounded sum, so that a printed column adds up."""
    sums = [(total + 500) // 1000 for total in accumulate(durations, initial=0)]
    return [after - before for before, after in pairwise(sums)]


def _without_last(events: list[Event], state: State) -> list[Event]:
    """`events` as if the last command that can be undone had not been said; notes stay."""
    undone = 0 if state.undoable is None else state.undoable.nth
    first = next(i for i, event in enumerate(events) if event.nth == undone)
    return [*events[:first], *(event for event in events[first:] if isinstance(event, Noted))]

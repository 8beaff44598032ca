"""What a massage protocol is: either stages that every session has, or phases of a course of sessions.

Stages stand in `content/stage.py`, phases with their form in a file in `content/phase.py`.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Literal

from msgspec import Struct

from massage_desktop.content.phase import Course, Lighter, Phase
from massage_desktop.content.stage import (
    Direction,
    Form,
    Pressure,
    Seconds,
    Side,
    Sides,
    Stage,
    Technique,
    Zone,
)
from massage_desktop.content.text import Statement, Text

__all__ = [
    "CONDITIONS", "MODES", "Condition", "Course", "Direction", "Form", "Lighter", "Mode", "Phase", "Pressure",
    "Protocol", "Seconds", "Side", "Sides", "Stage", "Technique", "Zone",
]  # fmt: skip

Mode = Literal["neck", "back", "lumbar"]
MODES: tuple[Mode, ...] = ("neck", "back", "lumbar")
Condition = Literal["none", "scoliosis", "osteochondrosis", "radiculitis", "sciatica_lumbago", "hernia"]
CONDITIONS: tuple[Condition, ...] = (
    "scoliosis", "osteochondrosis", "radiculitis", "sciatica_lumbago", "hernia",
)  # fmt: skip


class Protocol(Struct, frozen=True, forbid_unknown_fields=True):
    """A protocol; `stages` in the order of work, or `phases` if they depend on the session number."""

    format: Literal[1]
    id: str
    mode: Mode
    title: Text
    about: Statement
    position: Statement
    stages: tuple[Stage, ...] = ()
    phases: tuple[Phase, ...] = ()
    condition: Condition = "none"
    course: Course | None = None

    def __post_init__(self) -> None:
        if bool(self.stages) == bool(self.phases):
            raise ValueError("a protocol has at least one stage, or phases instead")
        if self.phases:
            _check_order(self.phases)
        keys = [stage.key for stage in self.all_stages]
        double = next((key for key in keys if keys.count(key) > 1), None)
        if double is not None:
            raise ValueError(f"the stage key {double} stands twice")

    @property
    def counts_sessions(self) -> bool:
        """Whether the stages depend on the session number."""
        return bool(self.phases)

    @property
    def all_stages(self) -> tuple[Stage, ...]:
        """Every stage that some session has, as the file says it."""
        return (*self.stages, *(stage for phase in self.phases for stage in phase.stages))

    def stages_in(self, session: int) -> tuple[Stage, ...]:
        """The stages of that session of a course (counted from 1)."""
        phase = self._phase(session)
        return self.stages if phase is None else phase.stages_in(session)

    def about_in(self, session: int) -> Statement:
        """What the protocol is in that session."""
        phase = self._phase(session)
        return self.about if phase is None else phase.about

    def _phase(self, session: int) -> Phase | None:
        return next((phase for phase in self.phases if phase.holds(session)), None)


def _check_order(phases: Sequence[Phase]) -> None:
    """The phases begin with the first session, follow one another and have no end."""
    begin, end = phases[0].first == 1, phases[-1].last is None
    if not (begin and end and all(a.last == b.first - 1 for a, b in pairwise(phases))):
        raise ValueError("phases begin at session 1, follow one another without a gap, the last has no end")

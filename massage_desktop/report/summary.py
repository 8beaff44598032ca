"""What a session came to, as values: what was planned and done, and on which grounds. No words, no layout.

Times of a session are whole seconds, moments of it seconds since its start.
"""

from datetime import datetime
from typing import Literal

from msgspec import Struct

from massage_desktop.content.findings import Mask
from massage_desktop.content.knowledge import SafetyWarning
from massage_desktop.content.language import Language
from massage_desktop.content.protocol import Side
from massage_desktop.content.text import Source, Statement, Text
from massage_desktop.report.aftercare_record import NO_AFTERCARE, Aftercare
from massage_desktop.report.screening_record import ScreeningRecord
from massage_desktop.screening.spots import MarkedSpot
from massage_desktop.session.commands import Absence
from massage_desktop.session.events import Event
from massage_desktop.session.plan import Plan, Removed

Outcome = Literal["done", "cut_short", "not_reached"]
Topic = Literal["stages", "times", "hands", "changes", "warning", "answers", "screening", "aftercare"]


class Declaration(Struct, frozen=True):
    """A question that was answered before the start."""

    text: str
    answer: str
    source: Source


class SessionRecord(Struct, frozen=True):
    """A session as it is kept; `speed` is how many times faster than real time it ran.

    `rehearsal`: run without the screening that its condition needs.
    """

    plan: Plan
    events: tuple[Event, ...]
    started_at: datetime
    ended_at: datetime
    therapist: str = ""
    practice: str = ""  # its name, and on further lines its address
    client: str = ""  # a code, not a name
    notes: str = ""
    language: Language = "en"
    speed: float = 1.0
    declarations: tuple[Declaration, ...] = ()
    rehearsal: bool = False
    screening: ScreeningRecord | None = None
    after: Aftercare = NO_AFTERCARE

    @property
    def is_treatment(self) -> bool:
        """Whether a client was treated, rather than a session rehearsed."""
        return not self.rehearsal and self.speed == 1


class SideWork(Struct, frozen=True):
    """How long one side was worked."""

    side: Side
    seconds: int


class StageLine(Struct, frozen=True):
    """A stage of the plan and what became of it; `number` counts from 1."""

    number: int
    title: Text
    term: Text
    hands: Statement
    sides: tuple[SideWork, ...]
    planned: int
    actual: int
    outcome: Outcome


class Section(Struct, frozen=True):
    """The stages of one plan; a session that goes over to another mode has several."""

    plan: Plan
    stages: tuple[StageLine, ...]


class Change(Struct, frozen=True):
    """A stage that got `seconds` more, or was reopened, at a moment of the session."""

    stage: Text
    at: int
    seconds: int = 0


class Gap(Struct, frozen=True):
    """The machine was asleep for `seconds` from a moment of the session on, or the program `closed`."""

    at: int
    seconds: int
    cause: Absence = "asleep"


class Stop(Struct, frozen=True):
    """The session was ended early."""

    reason: str
    at: int


class NotedLine(Struct, frozen=True):
    """Something that was noted during the session; `stage` is None before the first one.

    A painful spot has its `spot`: the number under which it stands on the map, with what was told there.
    """

    at: int
    stage: Text | None
    kind: str
    value: str
    spot: MarkedSpot | None = None


class Restricted(Struct, frozen=True):
    """Why stages that ran were less than their protocol says, and which they were."""

    reason: Statement
    stages: tuple[int, ...]


class ActiveWarning(Struct, frozen=True):
    """A warning of the stages that ran; no numbers where it held in all of them.

    `places` are those of the client's own closed places that it speaks of.
    """

    warning: SafetyWarning
    stages: tuple[int, ...]
    places: tuple[Mask, ...] = ()


class KeptOff(Struct, frozen=True):
    """A zone that was closed or limited; one `of_client` lies where its `mask` says, if that is known."""

    key: str
    name: Text
    rule: Literal["work", "closed", "limited"]
    of_client: bool = False
    mask: Mask | None = None


class Worked(Struct, frozen=True):
    """A zone that was worked, on which side, with the lowest and highest pressure planned there."""

    key: str
    side: Side
    pressure: tuple[int, int]


class Ground(Struct, frozen=True):
    """Where something on the sheet comes from; `name` where it has one."""

    topic: Topic
    source: Source
    name: Text | None = None


class Summary(Struct, frozen=True):
    """All that the sheet says."""

    record: SessionRecord
    sections: tuple[Section, ...]
    pauses: int
    paused: int
    gaps: tuple[Gap, ...]
    extensions: tuple[Change, ...]
    reopened: tuple[Change, ...]
    removed: tuple[Removed, ...]
    restricted: tuple[Restricted, ...]
    taken_back: int
    ignored: int
    stop: Stop | None
    first_side: Side | None
    noted: tuple[NotedLine, ...]
    spots: tuple[MarkedSpot, ...]
    warnings: tuple[ActiveWarning, ...]
    worked: tuple[Worked, ...]
    kept_off: tuple[KeptOff, ...]
    grounds: tuple[Ground, ...]

    @property
    def stages(self) -> tuple[StageLine, ...]:
        """The stages of all sections."""
        return tuple(stage for section in self.sections for stage in section.stages)

    @property
    def pain(self) -> tuple[int | None, int | None]:
        """The scores before and after, None where not asked."""
        screening = self.record.screening
        return (None if screening is None else screening.pain), self.record.after.told.pain

    @property
    def planned(self) -> int:
        """The planned total."""
        return sum(stage.planned for stage in self.stages)

    @property
    def actual(self) -> int:
        """The whole of the work."""
        return sum(stage.actual for stage in self.stages)

"""What a protocol says about the number of the session: phases of a course, and lighter sessions within.

In a file, a phase holds from its first session to its last; the last phase has no end. Its stages say what
holds when nothing is lightened; a lighter session names what is less then:

    [[phases]]
    first = 4
    about = { en = "...", ru = "...", source = { article = "L103" } }

    [[phases.lighter]]
    session = 4
    seconds = { min = 120, target = 180, max = 180, source = { default = "..." } }  # of every stage
    pressure = [2, 2]                         # at most; a stage that is lighter already stays so
    techniques = { effleurage_deep = [2, 2] } # instead of `pressure`, for stages of that technique

    [[phases.stages]]
    key = "..."                               # as the stages of a fixed protocol
"""

from msgspec import Struct
from msgspec.structs import replace

from massage_desktop.content.stage import Pressure, Seconds, Stage, Technique, Zone, check_pressure
from massage_desktop.content.text import Source, Statement


class Course(Struct, frozen=True, forbid_unknown_fields=True):
    """How many sessions belong together: at least `minimum`, or `recommended`; with the source."""

    source: Source
    minimum: int = 0
    recommended: int = 0

    def __post_init__(self) -> None:
        if (self.minimum > 0) == (self.recommended > 0):
            raise ValueError("a course has either a minimum or a recommended number of sessions, above 0")


class Lighter(Struct, frozen=True, forbid_unknown_fields=True):
    """One session of a phase in which less holds: `seconds` of every stage, `pressure` at most."""

    session: int
    seconds: Seconds
    pressure: Pressure
    techniques: dict[Technique, Pressure] = {}

    def __post_init__(self) -> None:
        for pressure in (self.pressure, *self.techniques.values()):
            check_pressure(pressure)

    def ease(self, stage: Stage) -> Stage:
        """The stage as this session has it."""
        limit = self.techniques.get(stage.technique, self.pressure)
        return replace(
            stage,
            seconds=self.seconds,
            pressure=_lowered(stage.pressure, limit),
            zones=tuple(_eased(zone, limit) for zone in stage.zones),
        )


class Phase(Struct, frozen=True, forbid_unknown_fields=True):
    """The stages of the sessions `first` to `last` (counted from 1; no `last`: to the end of the course)."""

    first: int
    about: Statement
    stages: tuple[Stage, ...]
    last: int | None = None
    lighter: tuple[Lighter, ...] = ()

    def __post_init__(self) -> None:
        if not self.stages:
            raise ValueError("a phase has at least one stage")
        if self.last is not None and self.last < self.first:
            raise ValueError("a phase ends before it begins")
        numbers = [each.session for each in self.lighter]
        if len(set(numbers)) < len(numbers) or not all(self.holds(number) for number in numbers):
            raise ValueError("lighter sessions lie within their phase, each once")

    def holds(self, session: int) -> bool:
        """Whether that session belongs to this phase."""
        return self.first <= session and (self.last is None or session <= self.last)

    def stages_in(self, session: int) -> tuple[Stage, ...]:
        """The stages as that session has them."""
        lighter = next((each for each in self.lighter if each.session == session), None)
        return self.stages if lighter is None else tuple(map(lighter.ease, self.stages))


def _lowered(pressure: Pressure, limit: Pressure) -> Pressure:
    return min(pressure[0], limit[0]), min(pressure[1], limit[1])


def _eased(zone: Zone, limit: Pressure) -> Zone:
    return zone if zone.pressure is None else replace(zone, pressure=_lowered(zone.pressure, limit))

"""What is asked before a massage: the structs of a screening file, which a clinic may override by its own.

A question's levels, gravest first: `stop` (no session), `clearance` (a doctor's recorded clearance first),
`local` (the place is marked and closed), `caution` (restricted, or a reason is typed). What follows from
which answers is in the package `screening`.
"""

from typing import Literal

from msgspec import Struct

from massage_desktop.content.protocol import Condition, Mode, Technique
from massage_desktop.content.text import Source, Statement, Text

Level = Literal["stop", "clearance", "local", "caution"]
Kind = Literal["yes_no", "choice", "blood_pressure", "score"]
Asked = Literal["each", "course"]  # before each session, or at the start of a course only
Forbidden = Literal[Technique, "vibromassage", "cupping"]
Allergen = Literal["nut", "sesame", "wheat", "scent", "other"]
AromaCaution = Literal["epilepsy", "pregnancy", "asthma"]
TypeKey = Literal[
    "classical", "acupressure", "vibromassage", "hydromassage", "cupping",
    "relaxing", "lymphatic", "anticellulite", "therapeutic",
]  # fmt: skip


class Effect(Struct, frozen=True, forbid_unknown_fields=True):
    """What a finding does to the plan and to the choice of products.

    `cap`: highest pressure (1 to 5); `caps`: the same for one protocol, by its id; `forbids`: techniques and
    massage types; `allergens` bar products that hold them; `bars` bars aromas by a caution of theirs.
    """

    cap: int = 5
    caps: dict[str, int] = {}
    forbids: tuple[Forbidden, ...] = ()
    allergens: tuple[Allergen, ...] = ()
    bars: tuple[AromaCaution, ...] = ()

    def __post_init__(self) -> None:
        if not all(1 <= cap <= 5 for cap in (self.cap, *self.caps.values())):
            raise ValueError("pressure is counted from 1 to 5")

    @property
    def restricts(self) -> bool:
        """Whether the plan is restricted, so that no reason need be typed."""
        return self != Effect()


class Option(Struct, frozen=True, forbid_unknown_fields=True):
    """One answer of a choice; without a level it is harmless."""

    key: str
    text: Text
    level: Level | None = None
    advice: Text | None = None


class Band(Struct, frozen=True, forbid_unknown_fields=True):
    """A blood pressure (mmHg) from which on a level holds: either figure reaches it."""

    systolic: int
    diastolic: int
    level: Level
    advice: Text
    emergency: bool = False


class Question(Struct, frozen=True, forbid_unknown_fields=True):
    """One question. `level` holds for the answer `alarm` (a confirmation alarms on no), and for a score from
    `from_score` on; choices and blood pressures have levels of their own.

    `scope`: the modes that ask it; `conditions` and `types`: those that ask it, () is all.
    `stop_in_mode`: a marked place within the zones of the chosen mode stops the session there. `needs` names
    a question on whose yes alone this one is asked, `demanded_by` one on whose yes an `optional` one may not
    stay unanswered. `article_level` is what the article alone says ("none": it allows, "": it is silent),
    with `differs` as the reason where a level is not the same. `about`: the subjects that it covers ("M1").
    """

    id: str
    group: str
    text: Text
    source: Source
    short: Text | None = None  # in the group's list; else `text`
    kind: Kind = "yes_no"
    level: Level | None = None
    alarm: Literal["yes", "no"] = "yes"
    from_score: int = 0
    options: tuple[Option, ...] = ()
    bands: tuple[Band, ...] = ()
    scope: tuple[Mode, ...] = ("neck", "back", "lumbar")
    conditions: tuple[Condition, ...] = ()
    types: tuple[TypeKey, ...] = ()
    needs: str = ""
    asked: Asked = "course"
    optional: bool = False  # may stay unanswered
    demanded_by: str = ""
    effect: Effect = Effect()
    advice: Text | None = None
    emergency: bool = False
    marks_place: bool = False
    stop_in_mode: bool = False
    article_level: Level | Literal["", "none"] = ""
    differs: Statement | None = None
    about: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.kind == "choice" and len(self.options) < 2:
            raise ValueError("a choice has at least two options")
        if self.kind == "blood_pressure" and not self.bands:
            raise ValueError("a blood pressure has at least one band")
        if self.kind in ("yes_no", "score") and self.level is None:
            raise ValueError("a question says which level its alarming answer has")
        if self.kind == "score" and not 1 <= self.from_score <= 10:
            raise ValueError("a score alarms from 1 to 10 on: say from_score")

    @property
    def levels(self) -> tuple[Level, ...]:
        """Every level that an answer may lead to."""
        own = () if self.level is None else (self.level,)
        return (*own, *(o.level for o in self.options if o.level), *(band.level for band in self.bands))

    @property
    def may_stop(self) -> bool:
        """Whether an answer, or a place that it marks, may end all: no session."""
        return self.stop_in_mode or "stop" in self.levels

    @property
    def in_group(self) -> bool:
        """Whether "asked all of these, none applies" answers it."""
        return self.kind == "yes_no" and self.alarm == "yes"


class Group(Struct, frozen=True, forbid_unknown_fields=True):
    """Questions that are asked together; `hint` says what a yes leads to."""

    key: str
    title: Text
    hint: Text


class ScreeningForm(Struct, frozen=True, forbid_unknown_fields=True):
    """A versioned file of questions in the order of asking.

    A clinic's own file has the same form: a question of a known id replaces that one, others are added;
    `version` names both then ("1+clinic 3"). It names groups of its own only.
    """

    version: str
    groups: tuple[Group, ...] = ()
    questions: tuple[Question, ...] = ()

    def question(self, key: str) -> Question:
        """The question of that id; a KeyError if there is none."""
        return next(q for q in self.questions if q.id == key)

"""What was answered before a session, as it is kept and as an answers file says it. Values only."""

from datetime import date

from msgspec import Struct

from massage_desktop.content.findings import Point
from massage_desktop.content.protocol import Condition


class Place(Struct, frozen=True, forbid_unknown_fields=True):
    """A place to keep off, marked on the body map for the question of that id; `radius` in cm."""

    question: str
    centre: Point
    radius: float = 2.5
    name: str = ""


class Spot(Struct, frozen=True, forbid_unknown_fields=True):
    """A painful spot with its score (0 to 10)."""

    at: Point
    score: int


class Clearance(Struct, frozen=True, forbid_unknown_fields=True):
    """A doctor's clearance: who, when, for what; it lifts what is in `covers` (ids), until it lapses."""

    doctor: str
    given: date
    scope: str
    covers: tuple[str, ...] = ()
    lapses: date | None = None


class Prescription(Struct, frozen=True, forbid_unknown_fields=True):
    """Who prescribed a massage, and when; `type` is the type prescribed, "" where it is the chosen one."""

    doctor: str
    given: date
    type: str = ""


class Answers(Struct, frozen=True, forbid_unknown_fields=True):
    """Everything known before the start. A question that is not in `answers` was not answered: never a no.

    `answers`: by question id "yes", "no", an option's key, a score "0" to "10", a blood pressure "128/82".
    `others_none`: asked all others, none applies (for answers files). `details`: the text typed to a caution.
    `oil`, `aroma`: keys of the products, "" for none. `pain` is the score before, 0 to 10. `also`: further
    conditions, whose questions are asked too.
    """

    condition: Condition = "none"
    also: tuple[Condition, ...] = ()
    type: str = "classical"
    answers: dict[str, str] = {}
    others_none: bool = False
    details: dict[str, str] = {}
    places: tuple[Place, ...] = ()
    spots: tuple[Spot, ...] = ()
    pain: int | None = None
    clearance: Clearance | None = None
    prescription: Prescription | None = None
    oil: str = ""
    warming: bool = False
    aroma: str = ""
    diluted: bool = False

"""What is known besides protocols and questions: massage types, what goes on the skin, aftercare, references.

One file each in `resources/knowledge`. Every clinical statement has its source.
"""

from typing import Literal

from msgspec import Struct

from massage_desktop.content.text import Source, Statement, Text

Character = Literal["relaxing", "neutral", "stimulating"]


class MassageType(Struct, frozen=True, forbid_unknown_fields=True):
    """A type of massage; a `prescribed` one needs a prescriber and a date. `character` where it has one.

    A type that is not `timed` has no protocol of its own: it is recorded only.
    """

    name: Text
    prescribed: bool
    about: Statement
    character: Character = "neutral"
    timed: bool = True


class Oil(Struct, frozen=True, forbid_unknown_fields=True):
    """A gel, oil or mixture for the hands to glide on; `warming` products ask for W-HEAT."""

    name: Text
    source: Source
    facts: tuple[Statement, ...] = ()
    allergens: tuple[str, ...] = ()
    warming: bool = False


class Aroma(Struct, frozen=True, forbid_unknown_fields=True):
    """An aroma oil, always diluted; `cautions` bar it to some ("epilepsy", "pregnancy", "asthma")."""

    name: Text
    source: Source
    facts: tuple[Statement, ...] = ()
    allergens: tuple[str, ...] = ("scent",)
    cautions: tuple[str, ...] = ()


class Ointment(Struct, frozen=True, forbid_unknown_fields=True):
    """A product that clients ask about afterwards: what the article says beside what its label says."""

    name: Text
    kind: Statement
    ingredients: Statement
    uses: Statement
    article_cautions: tuple[Statement, ...]
    label_cautions: tuple[Statement, ...]
    warnings: tuple[Statement, ...] = ()


class Advice(Struct, frozen=True, forbid_unknown_fields=True):
    """A step of the aftercare triage: what to advise, and how grave it is."""

    title: Text
    text: Statement
    level: Literal["expected", "contact", "doctor", "emergency"]


class Check(Struct, frozen=True, forbid_unknown_fields=True):
    """One thing of the preparation list, ticked before the start."""

    key: str
    text: Statement
    modes: tuple[str, ...] = ("neck", "back", "lumbar")


class Reference(Struct, frozen=True, forbid_unknown_fields=True):
    """An outside source ("X7"): what it is, where, and its grade (1 guideline to 3 school or blog)."""

    what: str
    address: str
    grade: int


class Handbook(Struct, frozen=True):
    """All of it, by key; `technique_character` says which stages stimulate.

    `claims` are conditions' names and what is offered with them; `causes` are the four reasons that the
    article gives for pain after a session; `signs` the emergency signs to ask for.
    """

    types: dict[str, MassageType]
    technique_character: dict[str, Character]
    oils: dict[str, Oil]
    aromas: dict[str, Aroma]
    allergens: dict[str, Text]
    ointments: dict[str, Ointment]
    checks: tuple[Check, ...]
    advice: dict[str, Advice]
    causes: dict[str, Statement]
    signs: dict[str, Statement]
    statements: dict[
        str, Statement
    ]  # single ones: "dizzy_neck", "aroma_stop", "dilution", "ask_pharmacist" ...
    references: dict[str, Reference]

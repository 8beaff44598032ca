"""What is known besides protocols and questions: types of massage, products, aftercare, references.

Pure. The files stand in `resources/knowledge`; `content/handbook_file.py` reads them. Every clinical
statement has its source.
"""

from typing import Literal

from msgspec import Struct

from massage_desktop.content.conditions import Complaint, ConditionNote, GeneralForm, Redirect
from massage_desktop.content.language import Language
from massage_desktop.content.protocol import Condition, Mode, Technique
from massage_desktop.content.text import Source, Statement, Text

Character = Literal["relaxing", "neutral", "stimulating"]
Grave = Literal["expected", "contact", "doctor", "emergency"]  # the steps of the aftercare, mildest first


class MassageType(Struct, frozen=True, forbid_unknown_fields=True):
    """A type of massage; a `prescribed` one needs a prescriber and a date. `character` where it has one.

    A type that is not `timed` has no stages here, it is recorded only. `cautions`: whom its device harms.
    """

    name: Text
    prescribed: bool
    about: Statement
    character: Character = "neutral"
    timed: bool = True
    cautions: tuple[Statement, ...] = ()


class TechniqueNote(Struct, frozen=True, forbid_unknown_fields=True):
    """Whether a technique relaxes or stimulates, and who says so."""

    character: Character
    source: Source


class Oil(Struct, frozen=True, forbid_unknown_fields=True):
    """A gel, oil or mixture for the hands to glide on; `warming` products ask for W-HEAT."""

    name: Text
    source: Source
    facts: tuple[Statement, ...] = ()
    allergens: tuple[str, ...] = ()
    warming: bool = False


class Aroma(Struct, frozen=True, forbid_unknown_fields=True):
    """An aroma oil, always diluted; `cautions` bar it to some ("epilepsy", "pregnancy", "asthma").

    `warnings` are said with the choice to everybody, such as to keep treated skin out of the sun.
    """

    name: Text
    source: Source
    effect: Literal["", "relaxing", "toning"] = ""
    facts: tuple[Statement, ...] = ()
    allergens: tuple[str, ...] = ("scent",)
    cautions: tuple[str, ...] = ()
    warnings: tuple[Statement, ...] = ()


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
    """A step of the aftercare triage: `when` it holds, what to advise, and how grave it is."""

    title: Text
    when: Text
    text: Statement
    level: Grave


class Check(Struct, frozen=True, forbid_unknown_fields=True):
    """One thing of the preparation list, ticked before the start."""

    key: str
    text: Statement
    modes: tuple[Mode, ...] = ("neck", "back", "lumbar")


class Reference(Struct, frozen=True, forbid_unknown_fields=True):
    """An outside source ("X7"): what it is, where, and its grade (1 guideline to 3 school or blog)."""

    what: Text
    address: str
    grade: Literal[1, 2, 3]


class Handbook(Struct, frozen=True):
    """All of it, by key.

    `causes` are the four reasons that the article gives for pain after a session; `signs` the emergency signs
    to ask for then, `worries` those that send to a doctor. `bars` name what bars an aroma. `statements` are
    single ones: "dizzy_neck", "aroma_stop", "dilution", "ask_pharmacist" ... `reasons_ru` says in Russian why
    we chose what no source says.
    """

    types: dict[str, MassageType]
    techniques: dict[Technique, TechniqueNote]
    oils: dict[str, Oil]
    aromas: dict[str, Aroma]
    allergens: dict[str, Text]
    bars: dict[str, Text]
    ointments: dict[str, Ointment]
    checks: tuple[Check, ...]
    advice: dict[Grave, Advice]
    causes: dict[str, Statement]
    signs: dict[str, Statement]
    worries: dict[str, Statement]
    habits: dict[str, Statement]
    pain_words: dict[str, Statement]
    statements: dict[str, Statement]
    conditions: dict[Condition, ConditionNote]
    complaints: dict[str, Complaint]
    redirects: tuple[Redirect, ...]
    general_form: GeneralForm
    references: dict[str, Reference]
    reasons_ru: dict[str, str]

    def why(self, source: Source, language: Language) -> str:
        """Why we chose something; the reason of a clinic's or user's own file as it is written there."""
        return self.reasons_ru.get(source.default, source.default) if language == "ru" else source.default

    @property
    def technique_character(self) -> dict[Technique, Character]:
        """Which techniques relax or stimulate."""
        return {technique: note.character for technique, note in self.techniques.items()}

"""Which types of massage a doctor prescribes, and what does not fit what was prescribed. Pure."""

from massage_desktop.content.handbook import Handbook, MassageType
from massage_desktop.content.problems import plain
from massage_desktop.content.protocol import Condition, Technique
from massage_desktop.content.text import Statement
from massage_desktop.errors import UserError
from massage_desktop.screening.answers import Answers
from massage_desktop.screening.filled import filled


def find_type(key: str, handbook: Handbook) -> MassageType:
    """The type of that key; a UserError says which there are."""
    if key not in handbook.types:
        raise UserError(
            f"There is no massage type {plain(key)!r}. Choose one of: {', '.join(handbook.types)}."
        )
    return handbook.types[key]


def type_for(condition: Condition) -> str:
    """The type that a condition takes: the therapeutic one (article, L56); without one the classical."""
    return "classical" if condition == "none" else "therapeutic"


def needs_prescription(answers: Answers, handbook: Handbook) -> Statement | None:
    """Why a prescriber and a date must be noted, None if they need not or are.

    The four prescribed types need them (article, L51), and so does every condition (L56, L177).
    """
    if answers.prescription is not None:
        return None
    if find_type(answers.type, handbook).prescribed:
        return handbook.statements["needs_prescription"]
    return None if answers.condition == "none" else handbook.statements["therapeutic_for_condition"]


def prescribed_type(answers: Answers) -> str:
    """The key of the type that was prescribed; the chosen one where no other is said."""
    return (answers.prescription.type if answers.prescription else "") or answers.type


def type_differs(answers: Answers, handbook: Handbook) -> Statement | None:
    """The warning that another type is chosen than was prescribed (article, L174), None if it fits."""
    prescribed = prescribed_type(answers)
    if prescribed == answers.type:
        return None
    names = {key: find_type(key, handbook).name for key in (answers.type, prescribed)}
    return filled(
        handbook.statements["type_differs"], performed=names[answers.type], prescribed=names[prescribed]
    )


def mismatch(prescribed: str, technique: Technique, handbook: Handbook) -> bool:
    """Whether a technique stimulates although a relaxing type was prescribed (article, L174)."""
    relaxing = find_type(prescribed, handbook).character == "relaxing"
    return relaxing and handbook.technique_character[technique] == "stimulating"


def stimulating_warnings(answers: Answers, handbook: Handbook) -> tuple[str, ...]:
    """The warnings that every stage with a stimulating technique gets: `Findings.stimulating`."""
    relaxing = find_type(prescribed_type(answers), handbook).character == "relaxing"
    return ("W-TYPE",) if relaxing else ()


def stimulating_stages(answers: Answers, handbook: Handbook) -> Statement | None:
    """What is said before the start where a plan with such stages meets a relaxing prescription."""
    prescribed = find_type(prescribed_type(answers), handbook)
    if prescribed.character != "relaxing":
        return None
    return filled(handbook.statements["type_stimulates"], prescribed=prescribed.name)

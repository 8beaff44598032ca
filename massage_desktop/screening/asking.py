"""Which questions are asked on an occasion, and what was answered. An open answer is never a no."""

from datetime import date

from msgspec import Struct

from massage_desktop.content.protocol import Condition, Mode
from massage_desktop.content.screening import Band, Option, Question, ScreeningForm
from massage_desktop.screening.answers import Answers

YES, NO = "yes", "no"


class Occasion(Struct, frozen=True):
    """What the screening is for.

    `last`: what was answered last time. Without it, and in the first session of a course, the full form is
    asked, else the short form: what is asked before each session, and whatever was found last time.
    `asked_modes`: modes asked already in this session; then only what `mode` alone asks is asked. `also` and
    `also_modes`: further conditions of the client, and modes that the session works besides.
    """

    protocol: str
    mode: Mode
    condition: Condition = "none"
    also: tuple[Condition, ...] = ()
    also_modes: tuple[Mode, ...] = ()
    session: int = 1
    last: Answers | None = None
    asked_modes: tuple[Mode, ...] = ()
    today: date = date.min

    @property
    def full(self) -> bool:
        """Whether this is the form of a course's start."""
        return self.last is None or self.session == 1


def asked(form: ScreeningForm, occasion: Occasion, answers: Answers) -> tuple[Question, ...]:
    """The questions to ask, in the order of the form."""
    return tuple(q for q in form.questions if _applies(q, occasion, answers) and not _settled(q, occasion))


def applying(form: ScreeningForm, occasion: Occasion, answers: Answers) -> tuple[Question, ...]:
    """Those, and the ones whose answer of the course's start still holds."""
    return tuple(q for q in form.questions if _applies(q, occasion, answers))


def _applies(question: Question, occasion: Occasion, answers: Answers) -> bool:
    here = any(mode in question.scope for mode in (occasion.mode, *occasion.also_modes))
    conditions = (occasion.condition, *occasion.also)
    mine = not question.conditions or any(each in question.conditions for each in conditions)
    of_type = not question.types or answers.type in question.types
    needed = not question.needs or known(question.needs, occasion, answers) == YES
    return here and mine and of_type and needed


def _settled(question: Question, occasion: Occasion) -> bool:
    """Whether the answer is known already: from the other mode, or from the start of the course."""
    if any(mode in question.scope for mode in occasion.asked_modes):
        return True
    if occasion.last is None or occasion.full or question.asked == "each":
        return False
    said = occasion.last.answers.get(question.id)
    return said is not None and not is_raised(question, said)


def answer_to(question: Question, occasion: Occasion, answers: Answers) -> str | None:
    """What was answered, today or (what is not asked again) at the course's start; None if nothing."""
    if question.id in answers.answers:
        return answers.answers[question.id]
    if answers.others_none and question.in_group:
        return NO
    if occasion.last is not None and _settled(question, occasion):
        return occasion.last.answers.get(question.id)
    return None


def known(key: str, occasion: Occasion, answers: Answers) -> str | None:
    """What was answered to the question of that id, today or else earlier in this course."""
    earlier = {} if occasion.last is None or occasion.full else occasion.last.answers
    return answers.answers.get(key, earlier.get(key))


def is_open(question: Question, occasion: Occasion, answers: Answers) -> bool:
    """Whether an answer is still to be given."""
    if answer_to(question, occasion, answers) is not None:
        return False
    return not question.optional or known(question.demanded_by, occasion, answers) == YES


def is_raised(question: Question, said: str) -> bool:
    """Whether the answer means that something was found."""
    return level_of(question, said) is not None


def level_of(question: Question, said: str) -> str | None:
    """The level that an answer has, None for a harmless one."""
    match question.kind:
        case "choice":
            option = option_of(question, said)
            return None if option is None else option.level
        case "blood_pressure":
            band = band_of(question, said)
            return None if band is None else band.level
        case "score":
            return question.level if int(said) >= question.from_score else None
    return question.level if said == question.alarm else None


def option_of(question: Question, said: str) -> Option | None:
    """The option that was chosen."""
    return next((option for option in question.options if option.key == said), None)


def band_of(question: Question, said: str) -> Band | None:
    """The gravest band that a blood pressure ("128/82", mmHg) reaches by either figure."""
    systolic, diastolic = map(int, said.split("/"))
    reached = [b for b in question.bands if systolic >= b.systolic or diastolic >= b.diastolic]
    return max(reached, key=lambda band: band.systolic, default=None)

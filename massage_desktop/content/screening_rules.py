"""What a question must hold beyond its types, and what a clinic may not take from a shipped one. Pure."""

from collections.abc import Callable, Iterator, Sequence

from massage_desktop.content.screening import Band, Option, Question, ScreeningForm

BARS = ("stop", "clearance")  # the levels at which somebody is told what to do instead
ADVICE = "a stop or a clearance says what to advise: add advice"
Rule = Callable[[Question], bool]
Lost = Callable[[Question, Question], bool]


def faults(question: Question) -> Iterator[str]:
    """Everything that is wrong with a question by itself."""
    return (message for wrong, message in FAULTS if wrong(question))


def advice_missing(option: Option) -> str:
    """What is wrong with an option by itself."""
    return ADVICE if option.level in BARS and option.advice is None else ""


def lessened(question: Question, base: ScreeningForm) -> Iterator[str]:
    """In what a clinic's question is less than the shipped one of its id, of what must stay.

    A stop has no override, so it stays a stop and is asked no less often; so does what a stop hangs on, and a
    choice, whose answers the program reads.
    """
    old = next((q for q in base.questions if q.id == question.id), None)
    if old is None:
        return
    if old.kind != question.kind or _keys(old) != _keys(question):
        yield f"the program reads the answers to {old.id}: keep its kind and the keys of its options"
    lost = [name for less, name in KEPT if less(old, question)] if _is_firm(old, base) else []
    if lost:
        yield f"{old.id} may stop a session, which a clinic's file cannot make less: keep {', '.join(lost)}"


def _is_firm(question: Question, base: ScreeningForm) -> bool:
    hangs_on = {name for q in base.questions if q.may_stop for name in (q.needs, q.demanded_by)}
    return question.may_stop or question.kind == "choice" or question.id in hangs_on


def _unexplained(question: Question) -> bool:
    other = any(level != question.article_level for level in question.levels)
    return bool(question.article_level) and other and question.differs is None


def _keys(question: Question) -> set[str]:
    return {option.key for option in question.options}


def _stops(question: Question) -> set[str]:
    return {option.key for option in question.options if option.level == "stop"}


def _bands_lost(old: Question, new: Question) -> bool:
    """Whether some pressure that stopped, or was an emergency, no longer does."""
    stops = [band for band in old.bands if band.level == "stop"]
    return not all(any(_holds(own, band) for own in new.bands) for band in stops)


def _holds(own: Band, band: Band) -> bool:
    """Whether `own` stops wherever the stop `band` does."""
    reached = own.systolic <= band.systolic and own.diastolic <= band.diastolic
    return reached and own.level == "stop" and own.emergency >= band.emergency


def _narrowed(old: Sequence[str], new: Sequence[str]) -> bool:
    """Whether a list of which () means all holds less than before."""
    return bool(new) and not (old and set(old) <= set(new))


FAULTS: tuple[tuple[Rule, str], ...] = (
    (lambda q: q.level in BARS and q.advice is None, ADVICE),
    (lambda q: q.kind != "choice" and bool(q.options), 'options belong to a choice: add kind = "choice"'),
    (lambda q: q.kind != "blood_pressure" and bool(q.bands), 'bands want kind = "blood_pressure"'),
    (
        lambda q: q.kind in ("choice", "blood_pressure") and q.level is not None,
        "each option or band has a level of its own: take the question's level away",
    ),
    (lambda q: q.level == "local" and not q.marks_place, "a local question wants marks_place = true"),
    (lambda q: q.stop_in_mode and not q.marks_place, "stop_in_mode wants marks_place = true"),
    (lambda q: q.emergency and q.level != "stop", 'an emergency wants level = "stop"'),
    (lambda q: not q.scope, "scope names no mode: the question would never be asked"),
    (lambda q: bool(q.demanded_by) and not q.optional, "demanded_by wants optional = true"),
    (lambda q: q.id in (q.needs, q.demanded_by), "the question hangs on itself"),
    (_unexplained, "its level is not the article's: say why in differs"),
)

# What a question that may stop a session keeps, whatever else a clinic says anew.
KEPT: tuple[tuple[Lost, str], ...] = (
    (lambda old, new: old.level == "stop" and new.level != "stop", "level"),
    (lambda old, new: old.alarm != new.alarm, "alarm"),
    (lambda old, new: new.from_score > old.from_score, "from_score"),
    (lambda old, new: not _stops(old) <= _stops(new), "options"),
    (_bands_lost, "bands"),
    (lambda old, new: old.stop_in_mode and not new.stop_in_mode, "stop_in_mode"),
    (lambda old, new: old.emergency and not new.emergency, "emergency"),
    (lambda old, new: not set(old.scope) <= set(new.scope), "scope"),
    (lambda old, new: _narrowed(old.conditions, new.conditions), "conditions"),
    (lambda old, new: _narrowed(old.types, new.types), "types"),
    (lambda old, new: new.needs not in ("", old.needs), "needs"),
    (lambda old, new: old.asked == "each" and new.asked != "each", "asked"),
    (lambda old, new: new.optional and not old.optional, "optional"),
    (lambda old, new: new.optional and new.demanded_by != old.demanded_by, "demanded_by"),
)

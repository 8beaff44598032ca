"""From answers to the verdict: may the session start, and why, or why not.

The highest level wins: stop, then what is still open, clearance, caution. A stop cannot be overridden; a
clearance is lifted only by a doctor's that is recorded; a place to keep off only adds a closed place.
"""

from collections.abc import Iterator
from enum import IntEnum

from msgspec import Struct
from msgspec.structs import replace

from massage_desktop.content.screening import Question, ScreeningForm
from massage_desktop.content.text import Source, Statement, Text
from massage_desktop.screening.answers import Answers, Clearance
from massage_desktop.screening.asking import (
    Occasion,
    answer_to,
    applying,
    asked,
    band_of,
    is_open,
    level_of,
    option_of,
)


class Rank(IntEnum):
    """The verdicts, gravest last; `LOCAL` is none: it only closes a place."""

    CLEAR = 0
    LOCAL = 1
    CAUTION = 2
    CLEARANCE = 3
    INCOMPLETE = 4
    STOP = 5


class Reason(Struct, frozen=True):
    """One thing that was found, or is missing; `question` is its id, or what else it is about.

    `article` is the level that the article alone gives it, "" if it is silent; `differs` says why ours is
    another.
    """

    rank: Rank
    question: str
    title: Text
    source: Source
    advice: Text | None = None
    emergency: bool = False
    article: str = ""
    differs: Statement | None = None
    lifted: bool = False  # a recorded clearance covers it


class Verdict(Struct, frozen=True):
    """What the answers come to; reasons gravest first; `open` are ids of questions not yet answered."""

    rank: Rank
    reasons: tuple[Reason, ...] = ()
    open: tuple[str, ...] = ()

    @property
    def may_start(self) -> bool:
        """Whether a session may start; nothing else decides it."""
        return self.rank < Rank.CLEARANCE

    @property
    def emergency(self) -> bool:
        """Whether help is to be called."""
        return any(reason.emergency for reason in self.reasons)

    def of(self, rank: Rank) -> tuple[Reason, ...]:
        """The reasons of one rank, without those that a clearance lifts."""
        return tuple(reason for reason in self.reasons if reason.rank is rank and not reason.lifted)


def judge(
    form: ScreeningForm,
    occasion: Occasion,
    answers: Answers,
    besides: tuple[Reason, ...] = (),
    here: frozenset[str] = frozenset(),
) -> Verdict:
    """The verdict; `besides` are reasons that no question asks for (type, prescription, products).

    `here` are the questions a place of which lies within the zones of the mode.
    """
    missing = tuple(q.id for q in asked(form, occasion, answers) if is_open(q, occasion, answers))
    reasons = sorted((*found(form, occasion, answers, here), *besides), key=_gravity)
    ranks = [reason.rank for reason in reasons if not reason.lifted and reason.rank is not Rank.LOCAL]
    if missing:
        ranks.append(Rank.INCOMPLETE)
    return Verdict(max(ranks, default=Rank.CLEAR), tuple(reasons), missing)


def with_reason(verdict: Verdict, reason: Reason) -> Verdict:
    """The verdict with one reason more."""
    reasons = tuple(sorted((*verdict.reasons, reason), key=_gravity))
    return replace(verdict, rank=max(verdict.rank, reason.rank), reasons=reasons)


def _gravity(reason: Reason) -> tuple[int, bool]:
    return -reason.rank, not reason.emergency


def found(
    form: ScreeningForm, occasion: Occasion, answers: Answers, here: frozenset[str] = frozenset()
) -> Iterator[Reason]:
    """What the answers raise, and what an answer that was given still wants."""
    for question in applying(form, occasion, answers):
        said = answer_to(question, occasion, answers)
        level = None if said is None else level_of(question, said)
        if said is not None and level is not None:
            stops = question.stop_in_mode and question.id in here
            rank = Rank.STOP if stops else Rank[level.upper()]
            lifted = rank is Rank.CLEARANCE and lifts(answers.clearance, question.id, occasion)
            yield replace(_reason(question, said, rank), lifted=lifted)
            yield from _wanting(question, level, answers)


def _reason(question: Question, said: str, rank: Rank) -> Reason:
    emergency, advice = question.emergency, question.advice
    if question.kind == "choice" and (option := option_of(question, said)) is not None:
        advice = option.advice or advice
    if question.kind == "blood_pressure" and (band := band_of(question, said)) is not None:
        advice, emergency = band.advice, band.emergency
    return Reason(
        rank=rank,
        question=question.id,
        title=title_of(question),
        source=question.source,
        advice=advice,
        emergency=emergency,
        article=question.article_level,
        differs=question.differs,
    )


def title_of(question: Question) -> Text:
    """What was found, in a few words; of a confirmation that it was not given."""
    if question.kind == "yes_no" and question.alarm == "no":
        return Text(en=f"{question.text.en} No", ru=f"{question.text.ru} Нет")
    return question.short or question.text


def lifts(clearance: Clearance | None, question: str, occasion: Occasion) -> bool:
    """Whether a recorded clearance covers the question and has not lapsed."""
    if clearance is None or question not in clearance.covers or clearance.given > occasion.today:
        return False
    complete = clearance.doctor.strip() and clearance.scope.strip()
    return bool(complete) and (clearance.lapses is None or occasion.today <= clearance.lapses)


MARK_PLACE = Text(en="mark the place on the body map", ru="отметьте место на схеме тела")
TYPE_REASON = Text(en="say what is minded", ru="укажите, что учитывается")


def _wanting(question: Question, level: str, answers: Answers) -> Iterator[Reason]:
    """A local finding wants its place, a caution that restricts nothing wants a typed reason."""
    title = question.short or question.text
    if question.marks_place and all(place.question != question.id for place in answers.places):
        yield Reason(Rank.INCOMPLETE, question.id, title, question.source, MARK_PLACE)
    unrestricted = level == "caution" and not question.effect.restricts
    if unrestricted and not answers.details.get(question.id, "").strip():
        yield Reason(Rank.INCOMPLETE, question.id, title, question.source, TYPE_REASON)

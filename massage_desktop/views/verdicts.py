"""The verdict before a session in words: what it is, and why."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject

from massage_desktop.content.screening import Question
from massage_desktop.screening.bending import raised
from massage_desktop.screening.verdict import Rank, Reason, Verdict
from massage_desktop.services.preparation import Preparation
from massage_desktop.session.plan import Plan
from massage_desktop.views.words import Words, count_down
from massage_desktop.widgets.verdict_banner import VerdictLook

LOOKS = {
    Rank.STOP: VerdictLook.STOP,
    Rank.INCOMPLETE: VerdictLook.INCOMPLETE,
    Rank.CLEARANCE: VerdictLook.CLEARANCE,
    Rank.CAUTION: VerdictLook.CAUTION,
    Rank.LOCAL: VerdictLook.CLEAR,
    Rank.CLEAR: VerdictLook.CLEAR,
}
MOST = 3  # so many are named, the others counted


class Verdicts(QObject):
    """Says verdicts in the interface's language."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words

    def say(self, preparation: Preparation, plan: Plan, verdict: Verdict) -> tuple[VerdictLook, str, str]:
        """The look, the title and the reason of a verdict on a plan."""
        match verdict.rank:
            case Rank.STOP:
                title, reason = self.tr("Stop: no massage"), self._named(verdict.of(Rank.STOP))
            case Rank.INCOMPLETE:
                title, reason = self._incomplete(preparation, verdict)
            case Rank.CLEARANCE:
                title, reason = self.tr("A doctor first"), self._named(verdict.of(Rank.CLEARANCE))
            case Rank.CAUTION:
                title, reason = self.tr("Caution"), self._caution(preparation, plan, verdict)
            case _:
                title, reason = self.tr("Ready"), self._ready(preparation, plan)
        return LOOKS[verdict.rank], title, reason

    def _named(self, reasons: Sequence[Reason]) -> str:
        """What was found, each with its source."""
        return self._list([f"{self._title(reason)} ({self._source(reason)})" for reason in reasons]) + "."

    def _title(self, reason: Reason) -> str:
        return reason.title.say(self._words.language)

    def _source(self, reason: Reason) -> str:
        """Whether the article says so, and where it says something else."""
        if reason.source.article:
            return self.tr("article, {lines}").format(lines=reason.source.article)
        return self.tr("added to the article") if reason.source.added else self.tr("our rule")

    def _list(self, texts: Sequence[str]) -> str:
        texts = [
            text[:1].upper() + text[1:] if i == 0 else text for i, text in enumerate(dict.fromkeys(texts))
        ]
        shown = ", ".join(texts[:MOST])
        if len(texts) <= MOST:
            return shown
        return self.tr("{list} and {n} more").format(list=shown, n=len(texts) - MOST)

    def _incomplete(self, preparation: Preparation, verdict: Verdict) -> tuple[str, str]:
        """The groups that are open; without any, what else is wanted."""
        groups = preparation.interview.groups()
        open_groups = [group for group, questions in groups if {q.id for q in questions} & set(verdict.open)]
        wanted = [self._wanted(reason) for reason in verdict.of(Rank.INCOMPLETE)]
        if not open_groups:
            return self.tr("Something is missing"), self._list(wanted) + "."
        names = [group.title.say(self._words.language) for group in open_groups]
        title = self.tr("%n group(s) not asked yet", "", len(open_groups))
        return title, self._list(names) + "." + (f" {self._list(wanted)}." if wanted else "")

    def _wanted(self, reason: Reason) -> str:
        if reason.advice is None:
            return self._title(reason)
        return f"{self._title(reason)}: {reason.advice.say(self._words.language)}"

    def _caution(self, preparation: Preparation, plan: Plan, verdict: Verdict) -> str:
        bent = {question.id for question in self._bending(preparation)}
        plain = [r for r in verdict.of(Rank.CAUTION) if r.question not in bent]
        parts = [self._list([self._title(reason) for reason in plain])] if plain else []
        return " ".join([*(f"{part}." for part in parts), *self._restrictions(preparation, plan)])

    def _ready(self, preparation: Preparation, plan: Plan) -> str:
        title, total = plan.title.say(self._words.language), count_down(plan.seconds * 1000)
        first = self.tr("{title}, {total}.").format(title=title, total=total)
        return " ".join([first, *self._restrictions(preparation, plan)])

    def _bending(self, preparation: Preparation) -> list[Question]:
        interview = preparation.interview
        found = raised(interview.form, interview.occasion, interview.answers)
        return [question for question in found if question.effect.forbids or question.effect.cap < 5]

    def _restrictions(self, preparation: Preparation, plan: Plan) -> Iterator[str]:
        """What is closed, barred, capped and left out."""
        for question in self._bending(preparation):
            yield self._barred(question)
        if plan.masks:
            names = [mask.name.say(self._words.language) for mask in plan.masks]
            closed = self.tr("%n place(s) closed", "", len(names))
            yield f"{closed}: {', '.join(dict.fromkeys(names))}."
        if plan.removed:
            yield self.tr("%n stage(s) removed", "", len(plan.removed)) + "."
        clearance = preparation.interview.answers.clearance
        if clearance is not None:
            day = self._words.day(clearance.given)
            yield self.tr("Cleared by {doctor}, {day}.").format(doctor=clearance.doctor, day=day)

    def _barred(self, question: Question) -> str:
        names = {
            "tapotement": self.tr("no percussion"),
            "vibration": self.tr("no vibration"),
            "flank_stretch": self.tr("no stretching"),
            "vibromassage": self.tr("no vibration device"),
            "cupping": self.tr("no cupping"),
        }
        parts = [names[each] for each in question.effect.forbids if each in names]
        if question.effect.cap < 5:
            parts.append(self.tr("pressure {cap} at most").format(cap=question.effect.cap))
        text = ", ".join(parts)
        short = (question.short or question.text).say(self._words.language)
        return f"{text[:1].upper()}{text[1:]} ({short})."

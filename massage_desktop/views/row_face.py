"""From a question, its answer and the verdict to what its row shows."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from massage_desktop.content.screening import Question
from massage_desktop.screening.asking import NO, YES, is_raised, option_of
from massage_desktop.screening.verdict import Rank, Reason, Verdict
from massage_desktop.services.interview import Interview
from massage_desktop.views.words import Words
from massage_desktop.widgets.level_frame import FoundLevel

LEVELS = {
    Rank.STOP: FoundLevel.STOP,
    Rank.CLEARANCE: FoundLevel.CLEARANCE,
    Rank.LOCAL: FoundLevel.LOCAL,
    Rank.CAUTION: FoundLevel.CAUTION,
}


@dataclass(frozen=True, slots=True)
class RowFace:
    """What a row shows: `note` is what was said last time or is marked, `missing` what is still wanted.

    `detail` is the typed text, None where nothing is to be typed.
    """

    said: str | None
    level: FoundLevel
    word: str = ""
    note: str = ""
    advice: str = ""
    emergency: bool = False
    missing: str = ""
    detail: str | None = None
    marks: bool = False
    clearance: bool = False


class RowFaces(QObject):
    """Makes the rows of one screening."""

    def __init__(self, words: Words, interview: Interview, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._interview = interview

    def has_row(self, question: Question) -> bool:
        """Whether a question stands in a row of its own, not in the group's list of short texts."""
        said, last = self._interview.said(question), self._interview.last_said(question)
        found_before = last is not None and is_raised(question, last)
        return not question.in_group or said not in (None, NO) or found_before

    def face(self, question: Question, verdict: Verdict) -> RowFace:
        """What the question's row shows under a verdict."""
        said = self._interview.said(question)
        reasons = [reason for reason in verdict.reasons if reason.question == question.id]
        found = next((reason for reason in reasons if reason.rank is not Rank.INCOMPLETE), None)
        if found is None:
            level = FoundLevel.OPEN if said is None else FoundLevel.CALM
            return RowFace(said, level, note=self._note(question, said, found=False))
        missing = [self._say_advice(reason) for reason in reasons if reason.rank is Rank.INCOMPLETE]
        typed = question.level in ("caution", "local")
        return RowFace(
            said,
            LEVELS[found.rank],
            self._word(found),
            self._note(question, said, found=True),
            self._say_advice(found),
            found.emergency,
            ", ".join(missing),
            self._interview.answers.details.get(question.id, "") if typed else None,
            question.marks_place,
            found.rank is Rank.CLEARANCE,
        )

    def _say_advice(self, reason: Reason) -> str:
        return "" if reason.advice is None else reason.advice.say(self._words.language)

    def _word(self, reason: Reason) -> str:
        if reason.lifted:
            return self.tr("Cleared")
        return {
            Rank.STOP: self.tr("Stop"),
            Rank.CLEARANCE: self.tr("Clearance"),
            Rank.LOCAL: self.tr("Local"),
            Rank.CAUTION: self.tr("Caution"),
        }[reason.rank]

    def _note(self, question: Question, said: str | None, *, found: bool) -> str:
        """What was said last time, whether it need be answered, how many places are marked."""
        parts = []
        last = self._interview.last_said(question)
        if last is not None:
            parts.append(self.tr("last time: {answer}").format(answer=self._say_answer(question, last)))
        if question.optional and said is None:
            parts.append(self.tr("may stay open"))
        places = sum(place.question == question.id for place in self._interview.answers.places)
        if found and question.marks_place and places:
            parts.append(self.tr("%n place(s) marked", "", places))
        return " · ".join(parts)

    def _say_answer(self, question: Question, said: str) -> str:
        if question.kind == "choice" and (option := option_of(question, said)) is not None:
            return option.text.say(self._words.language)
        return {YES: self.tr("yes"), NO: self.tr("no")}.get(said, said)

"""What is asked of a client and what is answered, as it changes before a start.

Rules live in `screening`; this holds the values and tells when they change.
"""

from collections.abc import Callable
from datetime import date

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from massage_desktop.content.findings import Point
from massage_desktop.content.protocol import Condition
from massage_desktop.content.screening import Group, Question, ScreeningForm
from massage_desktop.errors import UserError
from massage_desktop.screening.answer_check import AnswerCheck, score_problem
from massage_desktop.screening.answers import Answers, Clearance, Place, Prescription, Spot
from massage_desktop.screening.asking import NO, YES, Occasion, answer_to, asked

NOTHING_SAID = Answers()


class Interview(QObject):
    """The answers of one client; `changed` follows each of them. `today` is asked anew each time."""

    changed = Signal()

    def __init__(self, form: ScreeningForm, today: Callable[[], date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.form = form
        self.answers = NOTHING_SAID
        self.occasion = Occasion(protocol="", mode="back")
        self._today = today

    def groups(self) -> list[tuple[Group, tuple[Question, ...]]]:
        """The groups with a question to ask, in order."""
        questions = asked(self.form, self.occasion, self.answers)
        grouped = [(g, tuple(q for q in questions if q.group == g.key)) for g in self.form.groups]
        return [(group, mine) for group, mine in grouped if mine]

    def said(self, question: Question) -> str | None:
        """The answer of today; None if there is none."""
        return answer_to(question, self.occasion, self.answers)

    def last_said(self, question: Question) -> str | None:
        """What was answered last time; it is shown, and asked again."""
        return None if self.occasion.last is None else self.occasion.last.answers.get(question.id)

    def answer(self, key: str, said: str | None) -> None:
        """An answer, or None to take it back; a UserError says what cannot be an answer."""
        rest = {each: text for each, text in self.answers.answers.items() if each != key}
        if said is not None:
            _refuse(self._check().answer(key, said))
            rest[key] = said
        self._change(answers=rest, **(self._as_last_time(key) if said == YES else {}))

    def _as_last_time(self, key: str) -> dict[str, object]:
        """The places and the text that the same answer had last time, where there are none yet."""
        last, now = self.occasion.last, self.answers
        if last is None:
            return {}
        mine = tuple(place for place in last.places if place.question == key)
        known = any(place.question == key for place in now.places)
        detail = {key: last.details[key]} if key in last.details else {}
        return {"places": now.places if known else now.places + mine, "details": detail | now.details}

    def none_applies(self, group: str) -> None:
        """All of a group's questions that are still open are answered with no."""
        open_ones = [q.id for g, mine in self.groups() if g.key == group for q in mine if self._is_plain(q)]
        self._change(answers=self.answers.answers | dict.fromkeys(open_ones, NO))

    def _is_plain(self, question: Question) -> bool:
        return question.in_group and self.said(question) is None

    def take_back(self, group: str) -> None:
        """The group's noes are open again."""
        mine = {q.id for q in self.form.questions if q.group == group and q.in_group}
        kept = {key: said for key, said in self.answers.answers.items() if key not in mine or said != NO}
        self._change(answers=kept)

    def detail(self, key: str, text: str) -> None:
        """What was typed to a finding; empty takes it away."""
        rest = {each: said for each, said in self.answers.details.items() if each != key}
        self._change(details=rest | ({key: text} if text.strip() else {}))

    def mark_place(self, key: str, centre: Point, radius: float = 2.5) -> None:
        """A place to keep off, marked for a question, which is thereby answered with yes."""
        place = Place(key, centre, radius, self.answers.details.get(key, ""))
        self._change(places=(*self.answers.places, place), answers=self.answers.answers | {key: YES})

    def remove_place(self, index: int) -> None:
        """Take a marked place away."""
        self._change(places=_without(self.answers.places, index))

    def mark_spot(self, at: Point, score: int) -> None:
        """A painful spot with its score; a UserError if that is no score."""
        _refuse(score_problem(score))
        self._change(spots=(*self.answers.spots, Spot(at, score)))

    def remove_spot(self, index: int) -> None:
        """Take a painful spot away."""
        self._change(spots=_without(self.answers.spots, index))

    def score_pain(self, score: int | None) -> None:
        """The pain score before; a UserError if that is none."""
        _refuse("" if score is None else score_problem(score))
        self._change(pain=score)

    def clear(self, clearance: Clearance | None) -> None:
        """A doctor's clearance; a UserError if its date lies in the future."""
        _refuse("" if clearance is None else self._check().day_problem(clearance.given))
        self._change(clearance=clearance)

    def prescribe(self, prescription: Prescription | None) -> None:
        """Who prescribed the massage; a UserError if the date lies in the future."""
        _refuse("" if prescription is None else self._check().day_problem(prescription.given))
        self._change(prescription=prescription)

    def choose(
        self,
        *,
        condition: Condition | None = None,
        type: str | None = None,  # noqa: A002 - the field's own name
        oil: str | None = None,
        aroma: str | None = None,
        warming: bool | None = None,
        diluted: bool | None = None,
    ) -> None:
        """Change what is given."""
        given: dict[str, object] = {"condition": condition, "type": type, "oil": oil, "aroma": aroma}
        given |= {"warming": warming, "diluted": diluted}
        self._change(**{name: value for name, value in given.items() if value is not None})

    def everything(self) -> Answers:
        """All that is known of the client, with what was answered earlier and still holds."""
        said = {q.id: text for q in self.form.questions if (text := self.said(q)) is not None}
        earlier = {} if self.occasion.last is None else self.occasion.last.answers
        return replace(self.answers, answers=earlier | said)

    def forget(self, carried: Answers = NOTHING_SAID) -> None:
        """Another client: all is asked anew, but for what is `carried`."""
        self.answers = carried
        self.changed.emit()

    def carry(self, last: Answers) -> None:
        """What was recorded for this course's earlier sessions holds on: clearance and prescription."""
        now = self.answers
        self._change(
            clearance=now.clearance or last.clearance,
            prescription=now.prescription or last.prescription,
            type=last.type if now.type == NOTHING_SAID.type else now.type,
        )

    def _change(self, **values: object) -> None:
        answers = replace(self.answers, **values)
        if answers != self.answers:
            self.answers = answers
            self.changed.emit()

    def _check(self) -> AnswerCheck:
        return AnswerCheck(self.form, self._today())


def _without(values: tuple[object, ...], index: int) -> tuple[object, ...]:
    return (*values[:index], *values[index + 1 :])


def _refuse(problem: str) -> None:
    if problem:
        raise UserError(problem[:1].upper() + problem[1:] + ".")

"""What was asked before a session and what came of it, as it is kept with the session. Values, no words.

It holds its texts itself, so that it reads the same when files or questions have changed since.
"""

from collections.abc import Collection
from typing import Self

from msgspec import Struct
from msgspec.structs import replace

from massage_desktop.content.handbook import Handbook
from massage_desktop.content.text import Source, Statement, Text
from massage_desktop.screening.answers import Answers, Clearance, Prescription, Spot
from massage_desktop.screening.asking import Occasion
from massage_desktop.screening.massage_types import find_type
from massage_desktop.screening.products import chosen_aroma, chosen_oil
from massage_desktop.screening.verdict import Rank, Reason, Verdict


class ScreeningRecord(Struct, frozen=True):
    """The verdict with its reasons, on which form and in which extent, and what was chosen besides.

    `form` is the version of the questions; `full` says that a course's whole form was asked. `pain` and
    `spots` are those before the start; `ticked` what was done of the preparation list.
    """

    rank: Rank
    form: str = ""
    full: bool = True
    reasons: tuple[Reason, ...] = ()
    clearance: Clearance | None = None
    prescription: Prescription | None = None
    type: Text | None = None
    conditions: tuple[Text, ...] = ()
    pain: int | None = None
    spots: tuple[Spot, ...] = ()
    oil: Text | None = None
    warming: bool = False
    aroma: Text | None = None
    ticked: tuple[Statement, ...] = ()

    def lifted(self) -> tuple[Reason, ...]:
        """The reasons that the clearance covers."""
        return tuple(reason for reason in self.reasons if reason.lifted)

    def of(self, rank: Rank) -> tuple[Reason, ...]:
        """The reasons of one rank that nothing lifts."""
        return tuple(reason for reason in self.reasons if reason.rank is rank and not reason.lifted)

    @property
    def sources(self) -> tuple[Source, ...]:
        """Where the questions that found something come from."""
        return tuple(reason.source for reason in self.reasons)

    def joined(self, later: Self) -> Self:
        """This with what was asked for another mode of the same session."""
        reasons = tuple(dict.fromkeys((*self.reasons, *later.reasons)))
        return replace(later, rank=max(self.rank, later.rank), reasons=reasons, full=self.full)


def record_screening(
    verdict: Verdict,
    occasion: Occasion,
    answers: Answers,
    *,
    form: str,
    handbook: Handbook,
    ticked: Collection[str] = (),
) -> ScreeningRecord:
    """The record of a screening; `form` is its version, `ticked` are keys of the preparation list."""
    oil, aroma = chosen_oil(answers, handbook), chosen_aroma(answers, handbook)
    conditions = dict.fromkeys((occasion.condition, *occasion.also))
    return ScreeningRecord(
        rank=verdict.rank,
        form=form,
        full=occasion.full,
        reasons=verdict.reasons,
        clearance=answers.clearance,
        prescription=answers.prescription,
        type=find_type(answers.type, handbook).name,
        conditions=tuple(handbook.conditions[key].name for key in conditions if key != "none"),
        pain=answers.pain,
        spots=answers.spots,
        oil=None if oil is None else oil.name,
        warming=answers.warming or (oil is not None and oil.warming),
        aroma=None if aroma is None else aroma.name,
        ticked=tuple(check.text for check in handbook.checks if check.key in ticked),
    )

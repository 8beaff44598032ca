"""Screenings and aftercares of made-up clients, for reports."""

from datetime import date

from massage_desktop.content.text import Source, Text
from massage_desktop.report.aftercare_record import Aftercare, Told, aftercare
from massage_desktop.report.screening_record import ScreeningRecord, record_screening
from massage_desktop.screening.answers import Answers, Clearance, Prescription, Spot
from massage_desktop.screening.asking import Occasion
from massage_desktop.screening.verdict import Rank, Reason, Verdict
from tests.content.shipped import handbook

IMPLANT = Reason(
    Rank.CAUTION, "implant", Text(en="hip implant", ru="эндопротез"), Source(added="X44", article="L46")
)
FEVER = Reason(
    Rank.CLEARANCE, "M9", Text(en="heart disease", ru="болезнь сердца"), Source(article="L46"), lifted=True
)
CLEARANCE = Clearance("Dr Orlova", date(2026, 11, 12), "back, light", ("M9",), date(2026, 12, 31))
ANSWERS = Answers(
    pain=5,
    spots=(Spot((3.0, 40.0), 4), Spot((-8.0, 44.0), 2)),
    clearance=CLEARANCE,
    prescription=Prescription("Dr Petrov", date(2026, 11, 10)),
    oil="coconut",
)
TOLD = Told(pain=3, began="hours_1_2", causes=frozenset({"qualification"}), products=frozenset({"fastum"}))


def screening() -> ScreeningRecord:
    """A caution, a clearance, two painful spots, pain 5."""
    occasion = Occasion(protocol="back.general", mode="back")
    verdict = Verdict(Rank.CAUTION, (FEVER, IMPLANT))
    return record_screening(verdict, occasion, ANSWERS, form="1", handbook=handbook(), ticked=("hands",))


def care(told: Told = TOLD) -> Aftercare:
    """Pain 3 after pain 5."""
    return aftercare(told, handbook(), before=5)

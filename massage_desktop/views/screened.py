"""The record of a screening, out of what was prepared."""

from massage_desktop.preparing.weighing import Weighed
from massage_desktop.report.screening_record import ScreeningRecord, record_screening
from massage_desktop.services.preparation import Preparation


def screening_of(preparation: Preparation, weighed: Weighed) -> ScreeningRecord:
    """What was asked for one plan, and what came of it."""
    return record_screening(
        weighed.verdict,
        weighed.occasion,
        preparation.interview.answers,
        form=preparation.content.form.version,
        handbook=preparation.content.handbook,
        ticked=preparation.ticked,
    )

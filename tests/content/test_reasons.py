"""Why we chose what no source says is said in Russian too."""

from collections.abc import Iterator

import msgspec
from msgspec import Struct

from massage_desktop.content.findings import FIRST_SESSION, NO_FINDINGS
from massage_desktop.content.text import Source
from massage_desktop.screening.examine import Screened
from massage_desktop.screening.verdict import Rank, Verdict
from massage_desktop.session import bending, general_form, plan
from tests.content.shipped import handbook, knowledge, library, screening


def sources(value: object) -> Iterator[Source]:
    """Every source within a value."""
    if isinstance(value, Source):
        yield value
    elif isinstance(value, Struct):
        for field in msgspec.structs.fields(value):
            yield from sources(getattr(value, field.name))
    elif isinstance(value, dict):
        for each in value.values():
            yield from sources(each)
    elif isinstance(value, tuple | list):
        for each in value:
            yield from sources(each)


def test_every_reason_of_ours_is_said_in_russian_and_no_other() -> None:
    nothing_left = Screened(Verdict(Rank.CLEAR), findings=NO_FINDINGS).verdict_on((), 0)
    said = [*sources([library(), knowledge().zones, knowledge().warnings, handbook(), screening()])]
    said += [*sources([FIRST_SESSION, bending.TOO_LITTLE, general_form.CHOSEN, plan.SKIPPED, nothing_left])]
    reasons = {source.default for source in said if source.default}
    assert reasons == set(handbook().reasons_ru)


def test_a_reason_that_is_not_known_stands_as_it_is_written() -> None:
    own = Source(default="our clinic's rule")
    assert handbook().why(own, "ru") == "our clinic's rule"
    assert handbook().why(Source(default="the hand"), "ru") == "какой частью руки"

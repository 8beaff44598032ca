"""The head of the sheet: who, when, what, in labels and values."""

import re
from collections.abc import Iterable

from massage_desktop.report.screening_record import ScreeningRecord
from massage_desktop.report.summary import Summary
from massage_desktop.report.words import Words
from massage_desktop.session.plan import Plan

ONE_ROW = 5  # facts


def fact_rows(summary: Summary, words: Words) -> list[list[tuple[str, str]]]:
    """Labels and values in one row or two of the same length."""
    return _rows(_facts(summary, words))


def _facts(summary: Summary, words: Words) -> list[tuple[str, str]]:
    record = summary.record
    times = {"start": f"{record.started_at:%H:%M}", "end": f"{record.ended_at:%H:%M}"}
    facts = [
        (words("client"), record.client.strip()),
        (words("date"), words.day(record.started_at)),
        (words("time"), words("from_to", **times)),
        (words("mode"), _listed(words.mode(section.plan.mode) for section in summary.sections)),
        (words("protocol"), _listed(_protocol(section.plan, words) for section in summary.sections)),
        *_chosen(record.screening, words),
    ]
    return [(label, value) for label, value in facts if value]


def _chosen(screening: ScreeningRecord | None, words: Words) -> Iterable[tuple[str, str]]:
    """Type, condition and products, which the screening has recorded."""
    if screening is None:
        return
    language = words.language
    if screening.type is not None:
        yield words("type"), screening.type.say(language)
    yield words("condition"), _listed(each.say(language) for each in screening.conditions)
    oil = "" if screening.oil is None else screening.oil.say(language)
    if screening.warming:
        oil = words("warming", name=oil).lstrip(", ")
    aroma = "" if screening.aroma is None else screening.aroma.say(language)
    yield words("product"), "; ".join(filter(None, (oil, aroma))) or words("no_product")


def _rows(facts: list[tuple[str, str]]) -> list[list[tuple[str, str]]]:
    """A row of facts as long as it goes, else two of about the same length."""
    if len(facts) <= ONE_ROW:
        return [facts]
    half = (len(facts) + 1) // 2
    below = facts[half:]
    return [facts[:half], below + [("", "")] * (half - len(below))]


def _listed(names: Iterable[str]) -> str:
    """Each name once."""
    return "; ".join(dict.fromkeys(names))


def _protocol(plan: Plan, words: Words) -> str:
    """The plan's title, with the number of the session where it counts."""
    title = plan.title.say(words.language)
    return words("protocol_in_course", title=title, number=plan.session) if plan.counts_sessions else title


def practice_lines(practice: str) -> tuple[str, str]:
    """Its name, and its address: what stands after the first comma or on further lines."""
    name, *address = re.split(r"[,\n]\s*", practice.strip(), maxsplit=1)
    return name, "".join(address)

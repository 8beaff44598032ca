"""A session's sheet as a page for a browser: the printed one with words in place of its figures."""

import re
from html import escape

from massage_desktop.content.knowledge import Knowledge
from massage_desktop.report.html import render
from massage_desktop.report.summarize import summarize
from massage_desktop.report.summary import SessionRecord, Summary
from massage_desktop.report.words import Words

FIGURE = re.compile(r'<img src="figure:([^"]*)"[^>]*>')


def sheet(record: SessionRecord, knowledge: Knowledge, words: Words) -> str:
    """The whole page, which needs no other file."""
    summary = summarize(record, knowledge)
    said = {"body": _worked(summary, knowledge, words), "pain": _pain(summary)}
    return FIGURE.sub(lambda found: said.get(found[1], ""), render(summary, words))


def _pain(summary: Summary) -> str:
    """The scores before and after, of 10."""
    record = summary.record
    before = None if record.screening is None else record.screening.pain
    after = record.after.told.pain
    return " → ".join("–" if score is None else str(score) for score in (before, after))


def _worked(summary: Summary, knowledge: Knowledge, words: Words) -> str:
    """What the body map shows: the zones that were worked, on which side, with which pressure."""
    lines = []
    for zone in summary.worked:
        name, (low, high) = knowledge.zones[zone.key].name.say(words.language), zone.pressure
        pressure = words("map_pressure") + f" {low}" + (f"–{high}" if high > low else "")
        lines.append(escape(f"{name}: {words.side(zone.side)}, {pressure}"))
    return "<br>".join(lines)

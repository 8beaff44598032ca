"""The summary as HTML for a sheet of paper: tables and simple styles, for QTextDocument and browsers.

Whatever a user typed is escaped. Figures are `<img src="figure:NAME">`, painted by whoever shows the page;
sizes are CSS px (1/96 inch) and pt.
"""

import re
import tomllib
from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from massage_desktop.paths import resources
from massage_desktop.report.facts import fact_rows, practice_lines
from massage_desktop.report.remarks import remarks
from massage_desktop.report.sections import after, pain_change, screened
from massage_desktop.report.sources import foot, marks, topic_marks
from massage_desktop.report.summary import ActiveWarning, NotedLine, Section, StageLine, Summary
from massage_desktop.report.words import Words, clock
from massage_desktop.screening.spots import MarkedSpot

if TYPE_CHECKING:
    from jinja2 import Template


class Notes(Struct, frozen=True):
    """How the notes are set: all of them or their first `length` characters, in full size or small."""

    small: bool = False
    length: int | None = None


def render(summary: Summary, words: Words, notes: Notes = Notes()) -> str:  # noqa: B008 - frozen
    """The whole page."""
    text = notes_text(summary, words)
    shown = text if notes.length is None else _cut(text, notes.length)
    return template("summary.html").render(
        summary=summary,
        words=words,
        language=words.language,
        facts=fact_rows(summary, words),
        screened=screened(summary, words),
        pain=any(score is not None for score in summary.pain),
        pain_change=pain_change(summary, words),
        after=after(summary, words),
        practice=practice_lines(summary.record.practice),
        sections=[_section(section, words) for section in summary.sections],
        stage_marks=topic_marks(summary.grounds, ("stages", "times", "hands", "changes")),
        remarks=remarks(summary, words),
        warnings=[_warning(each, words) for each in summary.warnings],
        marks=marks,
        notes=shown.splitlines() or [""],
        notes_small=notes.small,
        notes_cut=shown != text,
        foot=foot(summary.grounds, words),
        clock=clock,
        colour=colours(),
    )


def notes_text(summary: Summary, words: Words) -> str:
    """What was noted before and during the session, a line each, and then the free text."""
    noted = (_noted(each, words) for each in summary.noted)
    return "\n".join([*_spots_before(summary, words), *noted, summary.record.notes]).strip()


def _spots_before(summary: Summary, words: Words) -> Iterable[str]:
    screening = summary.record.screening
    if screening is not None and screening.spots:
        told = (_spot(MarkedSpot(n, s.at, s.score), words) for n, s in enumerate(screening.spots, start=1))
        yield words("spots_before", spots="; ".join(told))


def _spot(spot: MarkedSpot, words: Words) -> str:
    return words("spot" if spot.score is None else "spot_scored", number=spot.number, score=spot.score)


def _section(section: Section, words: Words) -> dict[str, Any]:
    title = section.plan.title.say(words.language)
    return {"title": title, "stages": [_stage(line, words) for line in section.stages]}


def _stage(line: StageLine, words: Words) -> dict[str, str | int]:
    reached = line.outcome != "not_reached"
    return {
        "number": line.number,
        "title": line.title.say(words.language),
        "detail": f"{line.term.say(words.language)}; {_how(line, words)}",
        "planned": clock(line.planned),
        "actual": clock(line.actual) if reached else "–",
    }


def _how(line: StageLine, words: Words) -> str:
    """The halves with their times, or the side and the hands; of a stage that did not run, just that."""
    if line.outcome == "not_reached":
        return words("not_reached")
    if len(line.sides) == 1:
        return f"{words.side(line.sides[0].side)}, {_lower(line.hands.say(words.language))}"
    return ", ".join(f"{words.side(part.side)}\N{NO-BREAK SPACE}{clock(part.seconds)}" for part in line.sides)


def _warning(active: ActiveWarning, words: Words) -> dict[str, str]:
    warning, places = active.warning, [mask.name.say(words.language) for mask in active.places]
    rule = _lower(warning.rule.say(words.language))
    return {
        "level": "own" if places else warning.level,
        "title": ", ".join(places) or warning.title.say(words.language),
        "detail": f"{rule}, {words.stages(active.stages)}" if active.stages else rule,
        "marks": marks([warning.source, *(mask.source for mask in active.places)]),
    }


def _noted(noted: NotedLine, words: Words) -> str:
    stage = words("no_stage") if noted.stage is None else noted.stage.say(words.language)
    kind, value = words.note(noted.kind), noted.value
    if noted.spot is not None:
        kind, value = _spot(noted.spot, words), ""
    return words("note", at=clock(noted.at), stage=stage, kind=kind, value=value).rstrip()


def _lower(sentence: str) -> str:
    """A sentence to go on within another one."""
    return sentence[:1].lower() + sentence[1:]


def _cut(text: str, length: int) -> str:
    """At most `length` characters, broken off after a word if there is one."""
    if length >= len(text):
        return text
    head = text[:length]
    return (re.match(r"(.*)\s", head, re.DOTALL) or [head, head])[1].rstrip()


@cache
def template(name: str) -> "Template":
    """A template of the folder of that name."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # late: 3 MB, for the first sheet

    loader = FileSystemLoader(resources() / "templates")
    environment = Environment(
        loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    return environment.get_template(name)


@cache
def colours() -> dict[str, str]:
    """The light theme's tokens; paper is white, so they serve lines and letters only."""
    return tomllib.loads((resources() / "themes" / "light.toml").read_text(encoding="utf-8"))

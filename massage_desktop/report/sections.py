"""The sheet's parts about the client: what was found before, the pain, what is advised after. In words."""

from collections.abc import Iterable

from msgspec import Struct

from massage_desktop.content.handbook import Advice
from massage_desktop.content.text import Statement, Text
from massage_desktop.report.screening_record import ScreeningRecord
from massage_desktop.report.sources import marks
from massage_desktop.report.summary import Summary
from massage_desktop.report.words import Words, capital
from massage_desktop.screening.verdict import Rank, Reason


class Line(Struct, frozen=True):
    """A line with the marks of its sources."""

    text: str
    marks: str = ""


class Screened(Struct, frozen=True):
    """The verdict and what led to it; `rank` names its figure."""

    rank: str
    verdict: str
    form: str
    lines: tuple[Line, ...]
    marks: str


class Step(Struct, frozen=True):
    """A step of the advice for the client; `holds` for what was told after this session."""

    title: str
    when: str
    text: str
    holds: bool


class After(Struct, frozen=True):
    """What is advised: the step that holds in a line, all steps, and what was told besides."""

    advice: str
    steps: tuple[Step, ...]
    lines: tuple[Line, ...]
    marks: str


def screened(summary: Summary, words: Words) -> Screened | None:
    """The screening's part; None for a session without one."""
    record = summary.record.screening
    if record is None:
        return None
    extent = words("form_full" if record.full else "form_short")
    day = words.day(summary.record.started_at)
    found = (
        *_found(record, words),
        *_places(summary, words),
        *_doctors(record, words),
        *([Line(words("prepared", done=_listed(record.ticked, words)))] if record.ticked else ()),
    )
    return Screened(
        rank=record.rank.name.lower(),
        verdict=words.verdict(record.rank.name.lower()),
        form=words("form", extent=extent, version=record.form, day=day),
        lines=found,
        marks=marks(record.sources),
    )


def _found(record: ScreeningRecord, words: Words) -> Iterable[Line]:
    """What was found, one line for each rank."""
    for rank in (Rank.STOP, Rank.INCOMPLETE, Rank.CLEARANCE, Rank.CAUTION):
        yield from _reasons(f"found_{rank.name.lower()}", record.of(rank), words)
    yield from _reasons("found_lifted", record.lifted(), words)


def _reasons(key: str, reasons: tuple[Reason, ...], words: Words) -> Iterable[Line]:
    if reasons:
        names = _listed((reason.title for reason in reasons), words)
        yield Line(words(key, names=names), marks(reason.source for reason in reasons))


def _places(summary: Summary, words: Words) -> Iterable[Line]:
    masks = [kept.mask for kept in summary.kept_off if kept.mask is not None]
    if masks:
        names = _listed((mask.name for mask in masks), words)
        yield Line(words("found_local", names=names), marks(mask.source for mask in masks))


def _doctors(record: ScreeningRecord, words: Words) -> Iterable[Line]:
    clear, prescribed = record.clearance, record.prescription
    if clear is not None:
        until = "" if clear.lapses is None else words("until", day=words.day(clear.lapses))
        day = words.day(clear.given)
        yield Line(words("clearance", doctor=clear.doctor, day=day, scope=clear.scope, until=until))
    if prescribed is not None:
        yield Line(words("prescribed", doctor=prescribed.doctor, day=words.day(prescribed.given)))


def pain_change(summary: Summary, words: Words) -> Line | None:
    """How the score has changed, and what a change means; None where one of the two was not asked."""
    before, after = summary.pain
    if before is None or after is None:
        return None
    said = words("pain_same")
    if before != after:
        said = words("pain_lower" if after < before else "pain_higher", n=abs(after - before))
    change = summary.record.after.change
    if change is None:
        return Line(said)
    return Line(f"{said} {change.say(words.language)}.", marks([change.source]))


def after(summary: Summary, words: Words) -> After | None:
    """The aftercare's part; None for a session without one."""
    care = summary.record.after
    if not care.steps:
        return None
    return After(
        advice="" if care.advice is None else _advice(care.advice, words),
        steps=tuple(_step(step, care.advice, words) for step in care.steps),
        lines=tuple(_told(summary, words)),
        marks=marks(care.sources),
    )


def _advice(advice: Advice, words: Words) -> str:
    title, text = advice.title.say(words.language), advice.text.say(words.language)
    return words("advice_now", title=title, text=text)


def _step(step: Advice, now: Advice | None, words: Words) -> Step:
    title, when, text = (each.say(words.language) for each in (step.title, step.when, step.text))
    return Step(title, when, text, holds=now is not None and now.level == step.level)


def _told(summary: Summary, words: Words) -> Iterable[Line]:
    """What was told, what it may come from, what was asked about."""
    care, told = summary.record.after, summary.record.after.told
    facts = [words.told(key) for key in (told.began, told.lasts) if told.hurts and key]
    facts += [words.told("worsening")] if told.worsening else []
    facts += [sign.say(words.language) for sign in care.signs]
    if facts:
        yield Line(words("told", facts=_joined(facts)), marks(sign.source for sign in care.signs))
    if care.causes:
        names = _listed(care.causes, words)
        yield Line(words("causes", names=names), marks(cause.source for cause in care.causes))
    if care.products:
        yield Line(words("asked_about", names=_listed(care.products, words)))
    yield from (Line(each.say(words.language) + ".", marks([each.source])) for each in care.said)


def _listed(texts: Iterable[Text | Statement], words: Words) -> str:
    return _joined(text.say(words.language) for text in texts)


def _joined(texts: Iterable[str]) -> str:
    return capital("; ".join(dict.fromkeys(text.rstrip(".?") for text in texts)))

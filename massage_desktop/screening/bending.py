"""What the answers do to the plan: closed places, restrictions, the concave side, added warnings."""

from typing import Literal

from massage_desktop.content.findings import FIRST_SESSION, Findings, Mask, Restriction
from massage_desktop.content.screening import Effect, Question, ScreeningForm
from massage_desktop.content.text import Text
from massage_desktop.screening.answers import Answers, Place
from massage_desktop.screening.asking import Occasion, answer_to, applying, is_raised, known


def raised(form: ScreeningForm, occasion: Occasion, answers: Answers) -> tuple[Question, ...]:
    """The questions whose answers found something."""
    pairs = ((q, answer_to(q, occasion, answers)) for q in applying(form, occasion, answers))
    return tuple(q for q, said in pairs if said is not None and is_raised(q, said))


def effects(form: ScreeningForm, occasion: Occasion, answers: Answers) -> tuple[Effect, ...]:
    """What they do."""
    return tuple(question.effect for question in raised(form, occasion, answers))


def find(
    form: ScreeningForm,
    occasion: Occasion,
    answers: Answers,
    *,
    hernia: Mask | None = None,
    warnings: tuple[str, ...] = (),
    stimulating: tuple[str, ...] = (),
) -> Findings:
    """The findings for a plan in the occasion's mode; `hernia` is its closed level, where there is one.

    `warnings` come from the products, those of `stimulating` from the prescribed type.
    """
    own = closed_places(form, occasion, answers)
    first = (FIRST_SESSION,) if occasion.session == 1 else ()
    return Findings(
        concave=concave(occasion, answers),
        reversed_sides=known("scoliosis.sides", occasion, answers) == "reversed",
        masks=own if hernia is None else (*own, hernia),
        restrictions=(*first, *map(restriction, filter(_bends, raised(form, occasion, answers)))),
        warnings=warnings,
        stimulating=stimulating,
    )


def closed_places(form: ScreeningForm, occasion: Occasion, answers: Answers) -> tuple[Mask, ...]:
    """The marked places whose question was answered so that they are closed."""
    ids = {question.id for question in raised(form, occasion, answers)}
    kept = [place for place in answers.places if place.question in ids]
    return tuple(closed(form, place, number) for number, place in enumerate(kept, start=1))


def closed(form: ScreeningForm, place: Place, number: int) -> Mask:
    """A marked place as a mask, called as it was named, else as its question is."""
    question = form.question(place.question)
    own, short = place.name.strip(), question.short or question.text
    called = Text(en=own, ru=own) if own else Text(en=_begun(short.en), ru=_begun(short.ru))
    return Mask(f"mask:{number}", called, question.source, centre=place.centre, radius=place.radius)


def _begun(text: str) -> str:
    """A text as it begins a line."""
    return text[:1].upper() + text[1:]


def restriction(question: Question) -> Restriction:
    """What a finding bars, with the reason that stands beside the stage."""
    effect, reason = question.effect, question.short or question.text
    return Restriction(reason, question.source, effect.cap, effect.forbids, effect.caps)


def _bends(question: Question) -> bool:
    effect = question.effect
    return effect.cap < 5 or bool(effect.forbids or effect.caps)


def concave(occasion: Occasion, answers: Answers) -> Literal["left", "right"]:
    """The concave side of the mode's region; left where nothing was asked."""
    return "right" if known(f"concave.{occasion.mode}", occasion, answers) == "right" else "left"

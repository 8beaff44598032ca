"""The whole screening of one occasion: questions, places, type, prescription and products together."""

from collections.abc import Collection, Iterator

from msgspec import Struct
from msgspec.structs import replace

from massage_desktop.content.area import touches, zone_points
from massage_desktop.content.findings import HERNIA, Findings, Mask
from massage_desktop.content.handbook import Handbook
from massage_desktop.content.knowledge import Knowledge
from massage_desktop.content.protocol import Mode
from massage_desktop.content.screening import Effect, ScreeningForm
from massage_desktop.content.stage import Half
from massage_desktop.content.text import Source, Statement, Text
from massage_desktop.content.vertebrae import hernia_mask
from massage_desktop.screening.answers import Answers
from massage_desktop.screening.asking import Occasion, known
from massage_desktop.screening.bending import closed, effects, find, raised
from massage_desktop.screening.massage_types import (
    find_type,
    needs_prescription,
    stimulating_stages,
    stimulating_warnings,
    type_differs,
)
from massage_desktop.screening.products import product_problems, product_warnings
from massage_desktop.screening.verdict import Rank, Reason, Verdict, judge, with_reason

NECK_VIBRATION = Text(
    en="No vibration device is used on the neck. Choose another type.",
    ru="На шее вибрационные аппараты не применяют. Выберите другой вид массажа.",
)
OTHER_TYPE = Text(en="Choose another type of massage.", ru="Выберите другой вид массажа.")
NO_STAGE = Text(en="Nothing is left to work on", ru="Не осталось ни одного этапа")
NO_STAGE_ADVICE = Text(
    en="The closed places and what is barred leave no stage. Do not massage here; ask a doctor.",
    ru="Закрытые места и запреты не оставляют ни одного этапа. Здесь массаж не делают; спросите врача.",
)


class Screened(Struct, frozen=True):
    """What the answers come to; `mismatch` counts where the plan has a stage of the wrong character."""

    verdict: Verdict
    findings: Findings
    mismatch: Statement | None = None

    def verdict_on(self, warnings: Collection[str], stages: int) -> Verdict:
        """The verdict on a plan with so many stages and these warnings in them."""
        verdict = self.verdict
        if self.mismatch is not None and "W-TYPE" in warnings:
            verdict = with_reason(verdict, _besides(Rank.CAUTION, "mismatch", self.mismatch))
        if stages:
            return verdict
        source = Source(default="a plan without a stage is no session")
        return with_reason(verdict, Reason(Rank.STOP, "plan", NO_STAGE, source, NO_STAGE_ADVICE))


def screen(
    form: ScreeningForm, handbook: Handbook, knowledge: Knowledge, occasion: Occasion, answers: Answers
) -> Screened:
    """The verdict and the findings; a UserError if a type or a product is not known."""
    answers = replace(answers, condition=occasion.condition)
    bent = effects(form, occasion, answers)
    besides = (*_of_type(form, handbook, occasion, answers), *_of_products(handbook, answers, bent))
    verdict = judge(form, occasion, answers, besides, here(form, knowledge, occasion, answers))
    findings = find(
        form,
        occasion,
        answers,
        hernia=_hernia(knowledge, occasion, answers),
        warnings=product_warnings(answers, handbook),
        stimulating=stimulating_warnings(answers, handbook),
    )
    return Screened(verdict, findings, stimulating_stages(answers, handbook))


def here(form: ScreeningForm, knowledge: Knowledge, occasion: Occasion, answers: Answers) -> frozenset[str]:
    """The questions a marked place of which reaches into a zone that the mode works."""
    masks = [(place.question, closed(form, place, 0)) for place in answers.places]
    modes = (occasion.mode, *occasion.also_modes)
    return frozenset(
        question for question, mask in masks if any(_in_mode(mask, mode, knowledge) for mode in modes)
    )


def _in_mode(mask: Mask, mode: Mode, knowledge: Knowledge) -> bool:
    keys = [key for key, zone in knowledge.zones.items() if zone.rule == "work" and mode in zone.modes]
    sides: tuple[Half, ...] = ("left", "right")
    return any(touches(mask, zone_points(knowledge.figure, key, side)) for key in keys for side in sides)


def _hernia(knowledge: Knowledge, occasion: Occasion, answers: Answers) -> Mask | None:
    """The level that is closed round a hernia (article, L125)."""
    level = known("hernia.level", occasion, answers)
    if occasion.condition != "hernia" or level is None:
        return None
    zone = knowledge.zones[HERNIA]
    name = Text(en=f"{zone.name.en} {level}", ru=f"{zone.name.ru} {level}")
    return hernia_mask(knowledge.figure, level, name, zone.source)


def _of_type(
    form: ScreeningForm, handbook: Handbook, occasion: Occasion, answers: Answers
) -> Iterator[Reason]:
    """What speaks against the chosen type of massage, and what it still wants."""
    name = find_type(answers.type, handbook).name
    if answers.type == "vibromassage" and occasion.mode == "neck":
        yield Reason(Rank.STOP, "type", name, Source(added="X92"), NECK_VIBRATION)
    for question in raised(form, occasion, answers):
        if answers.type in question.effect.forbids:
            yield Reason(Rank.STOP, "type", question.short or question.text, question.source, OTHER_TYPE)
    if (wanted := needs_prescription(answers, handbook)) is not None:
        yield _besides(Rank.CLEARANCE, "prescription", wanted)
    if (differs := type_differs(answers, handbook)) is not None:
        yield _besides(Rank.CAUTION, "type_differs", differs)


def _of_products(handbook: Handbook, answers: Answers, bent: tuple[Effect, ...]) -> Iterator[Reason]:
    """What speaks against the chosen oil and aroma: another one is to be chosen."""
    allergens = {each for effect in bent for each in effect.allergens}
    bars = {each for effect in bent for each in effect.bars}
    for problem in product_problems(answers, allergens, bars, handbook):
        yield _besides(Rank.INCOMPLETE, "product", problem)


def _besides(rank: Rank, key: str, statement: Statement) -> Reason:
    return Reason(rank, key, Text(en=statement.en, ru=statement.ru), statement.source)

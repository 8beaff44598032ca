"""The one-hour general form (article, L103): several plans in a row, and the limbs as one open stage."""

from collections.abc import Callable, Iterable

from msgspec.structs import replace

from massage_desktop.content.conditions import FormPart, GeneralForm
from massage_desktop.content.protocol import Direction, Seconds
from massage_desktop.content.text import Source, Statement, Text
from massage_desktop.session.planned import Part, Plan, PlannedStage

ANYWHERE = ("PAIN_STOP", "NO_JOLT")  # warnings that hold on the limbs too
CHOSEN = Source(default="no stages of their own are given for the limbs")
TERM = Text(en="arms or legs", ru="руки или ноги")
HANDS = Statement(en="As the specialist decides", ru="Как решит специалист", source=CHOSEN)
WAY = Direction(
    en="As the specialist decides", ru="Как решит специалист", path="", form="straight", source=CHOSEN
)


def long_plan(
    own: Plan, form: GeneralForm, parts: Iterable[FormPart], plan_of: Callable[[str], Plan]
) -> Plan:
    """The parts of the general form as one plan; `own` is the session's own plan, `plan_of` makes another's.

    What a finding removes from a part stays removed. Without a stage of its own left, there is no long form.
    """
    if not own.stages:
        return own
    plans = {own.protocol: own}
    stages: list[PlannedStage] = []
    for part in parts:
        if part.untimed:
            stages.append(_limbs(part, own))
        else:
            plans.setdefault(part.protocol, plan_of(part.protocol))
            stages += plans[part.protocol].stages
    removed = tuple(left_out for plan in plans.values() for left_out in plan.removed)
    return replace(own, about=form.about, stages=tuple(stages), removed=removed)


def _limbs(part: FormPart, own: Plan) -> PlannedStage:
    """The limbs as one stage that ends when it is ended, as light or as firm as the session's own stages."""
    low, high = zip(*(stage.pressure for stage in own.stages), strict=True)
    seconds = Seconds(min=0, target=part.seconds, max=part.seconds, source=part.text.source)
    return PlannedStage(
        key=f"general_form.{part.key}",
        title=Text(en="Limbs", ru="Конечности"),
        term=TERM,
        technique="effleurage",
        seconds=seconds,
        length=part.seconds,
        parts=(Part("both", float(part.seconds)),),
        zones=(),
        pressure=(min(low), max(high)),
        hands=HANDS,
        direction=WAY,
        warnings=tuple(code for code in ANYWHERE if code in own.stages[0].warnings),
        source=part.text.source,
    )

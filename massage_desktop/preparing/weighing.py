"""From a wish and the answers to the verdict and the plan: screening and planning together."""

from datetime import date

from msgspec import Struct

from massage_desktop.content.conditions import FormPart
from massage_desktop.content.findings import Findings
from massage_desktop.content.handbook import Handbook
from massage_desktop.content.knowledge import Knowledge
from massage_desktop.content.protocol import Condition, Mode, Protocol
from massage_desktop.content.reading import Library
from massage_desktop.content.screening import ScreeningForm
from massage_desktop.screening.answers import Answers
from massage_desktop.screening.asking import Occasion
from massage_desktop.screening.conditions import general_form
from massage_desktop.screening.examine import screen
from massage_desktop.screening.verdict import Verdict
from massage_desktop.session.general_form import long_plan
from massage_desktop.session.plan import Plan, Preferences, make_plan


class Content(Struct, frozen=True):
    """All that was read from files."""

    library: Library
    knowledge: Knowledge
    form: ScreeningForm
    handbook: Handbook


class Wish(Struct, frozen=True):
    """What session is wanted: `also` are conditions besides the protocol's, `long` the one-hour form.

    `asked_modes` are modes whose questions were asked in this session already.
    """

    protocol: Protocol
    session: int = 1
    preferences: Preferences = Preferences()
    also: tuple[Condition, ...] = ()
    long: bool = False
    asked_modes: tuple[Mode, ...] = ()


class Weighed(Struct, frozen=True):
    """What a wish and the answers come to."""

    occasion: Occasion
    verdict: Verdict
    plan: Plan


def weigh(content: Content, wish: Wish, answers: Answers, last: Answers | None, today: date) -> Weighed:
    """The verdict and the plan; `last` is what was answered last time, None for a new client.

    A UserError if the answers name a product or a type of massage that there is not.
    """
    occasion = Occasion(
        protocol=wish.protocol.id,
        mode=wish.protocol.mode,
        condition=wish.protocol.condition,
        also=wish.also,
        also_modes=("back",) if form_parts(content, wish) else (),
        session=wish.session,
        last=last,
        asked_modes=wish.asked_modes,
        today=today,
    )
    screened = screen(content.form, content.handbook, content.knowledge, occasion, answers)
    plan = plan_of(content, wish, screened.findings)
    warnings = {code for stage in plan.stages for code in stage.warnings}
    return Weighed(occasion, screened.verdict_on(warnings, len(plan.stages)), plan)


def plan_of(content: Content, wish: Wish, findings: Findings) -> Plan:
    """The plan of a wish, the one-hour form if that is wanted and can be had."""

    def made(protocol: Protocol) -> Plan:
        return make_plan(protocol, wish.preferences, content.knowledge, wish.session, findings)

    parts = form_parts(content, wish)
    if not parts:
        return made(wish.protocol)
    form = content.handbook.general_form
    return long_plan(made(wish.protocol), form, parts, lambda key: made(content.library.find(key)))


def form_parts(content: Content, wish: Wish) -> tuple[FormPart, ...]:
    """The parts of the one-hour form; () where it is not wanted or not offered."""
    return general_form(wish.protocol, wish.session, content.handbook) if wish.long else ()

"""What was told and advised after a session, as it is kept with it. Values, no words."""

from collections.abc import Collection, Mapping
from typing import Literal, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from massage_desktop.content.handbook import Advice, Handbook
from massage_desktop.content.text import Source, Statement, Text
from massage_desktop.screening.aftercare import Lasting, refer_first, triage

Began = Literal["during", "right_after", "hours_1_2", "later"]
T = TypeVar("T")


class Told(Struct, frozen=True):
    """What a client tells after a session; `signs`, `causes` and `products` are keys of the handbook.

    `pain` is the score, None if not asked; `began` when the pain began ("" if not asked), `lasts` how long
    it has lasted since the session.
    """

    pain: int | None = None
    began: Began | Literal[""] = ""
    lasts: Lasting = "under_48"
    worsening: bool = False
    signs: frozenset[str] = frozenset()
    causes: frozenset[str] = frozenset()
    products: frozenset[str] = frozenset()

    @property
    def hurts(self) -> bool:
        """Whether there is any pain: only then its causes are asked for."""
        return bool(self.pain)


class Aftercare(Struct, frozen=True):
    """That with its texts: the `advice` it came to, all `steps` of the advice for the client to take along.

    `said` are other statements on the sheet, `change` what a difference of the scores means.
    """

    told: Told = Told()
    advice: Advice | None = None
    signs: tuple[Statement, ...] = ()
    causes: tuple[Statement, ...] = ()
    products: tuple[Text, ...] = ()
    steps: tuple[Advice, ...] = ()
    said: tuple[Statement, ...] = ()
    change: Statement | None = None

    @property
    def sources(self) -> tuple[Source, ...]:
        """Where all of it comes from."""
        advice = (step.text for step in (*self.steps, *((self.advice,) if self.advice else ())))
        change = () if self.change is None else (self.change,)
        return tuple(each.source for each in (*advice, *self.signs, *self.causes, *self.said, *change))


NO_AFTERCARE = Aftercare()


def aftercare(told: Told, handbook: Handbook, before: int | None = None) -> Aftercare:
    """What is advised; `before` is the score before the session. A ValueError if a score is none."""
    grave = triage(told.pain, told.lasts, told.signs, worsening=told.worsening)
    keys = [
        *(["refer_first"] if refer_first(grave) else []),
        *(["ask_pharmacist"] if told.products else []),
    ]
    return Aftercare(
        told=told,
        advice=None if grave is None else handbook.advice[grave],
        signs=_chosen({**handbook.signs, **handbook.worries}, told.signs),
        causes=_chosen(handbook.causes, told.causes) if told.hurts else (),
        products=tuple(each.name for each in _chosen(handbook.ointments, told.products)),
        steps=tuple(_step(each, handbook) for each in handbook.advice.values()),
        said=tuple(handbook.statements[key] for key in keys),
        change=None if told.pain is None or before is None else handbook.statements["pain_change"],
    )


def _step(advice: Advice, handbook: Handbook) -> Advice:
    """The emergency names its signs, for whoever reads it at home."""
    if advice.level != "emergency":
        return advice
    named = handbook.signs.values()
    when = Text(en="; ".join(sign.en for sign in named), ru="; ".join(sign.ru for sign in named))
    return replace(advice, when=when)


def _chosen(known: Mapping[str, T], keys: Collection[str]) -> tuple[T, ...]:
    return tuple(value for key, value in known.items() if key in keys)

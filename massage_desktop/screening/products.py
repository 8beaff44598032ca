"""Whether a gel, oil or aroma may be used on this client, and which warnings it adds. Pure."""

from collections.abc import Collection, Mapping
from typing import TypeVar

from massage_desktop.content.handbook import Aroma, Handbook, Oil
from massage_desktop.content.problems import plain
from massage_desktop.content.text import Statement, Text
from massage_desktop.errors import UserError
from massage_desktop.screening.answers import Answers
from massage_desktop.screening.filled import filled, listed

P = TypeVar("P", Oil, Aroma)


def chosen_oil(answers: Answers, handbook: Handbook) -> Oil | None:
    """The gel or oil chosen; a UserError if there is none of that key."""
    return _chosen(answers.oil, handbook.oils, "oil")


def chosen_aroma(answers: Answers, handbook: Handbook) -> Aroma | None:
    """The aroma chosen; a UserError if there is none of that key."""
    return _chosen(answers.aroma, handbook.aromas, "aroma")


def barred(
    product: Oil | Aroma, allergens: Collection[str], bars: Collection[str], handbook: Handbook
) -> Statement | None:
    """Why this client must not have the product, None if nothing speaks against it.

    `allergens` are what the client is allergic to, `bars` what bars an aroma: keys of the handbook.
    """
    if held := _named(product.allergens, allergens, handbook.allergens):
        return filled(handbook.statements["holds_allergen"], names=listed(held))
    cautions = product.cautions if isinstance(product, Aroma) else ()
    if found := _named(cautions, bars, handbook.bars):
        return filled(handbook.statements["barred_aroma"], names=listed(found))
    return None


def product_problems(
    answers: Answers, allergens: Collection[str], bars: Collection[str], handbook: Handbook
) -> tuple[Statement, ...]:
    """Everything that speaks against the chosen oil and aroma; the session does not start with them."""
    oil, aroma = chosen_oil(answers, handbook), chosen_aroma(answers, handbook)
    found = [barred(product, allergens, bars, handbook) for product in (oil, aroma) if product is not None]
    if aroma is not None and not answers.diluted:
        found.append(handbook.statements["undiluted"])
    return tuple(reason for reason in found if reason is not None)


def product_warnings(answers: Answers, handbook: Handbook) -> tuple[str, ...]:
    """The warnings that the chosen products add to every stage."""
    oil, aroma = chosen_oil(answers, handbook), chosen_aroma(answers, handbook)
    warming = answers.warming or (oil is not None and oil.warming)
    return (*(("W-HEAT",) if warming else ()), *(("W-AROMA",) if aroma is not None else ()))


def _chosen(key: str, products: Mapping[str, P], kind: str) -> P | None:
    if key and key not in products:
        raise UserError(f"There is no {kind} {plain(key)!r}. Choose one of: {', '.join(products)}.")
    return products[key] if key else None


def _named(held: Collection[str], against: Collection[str], names: Mapping[str, Text]) -> list[Text]:
    return [names[key] for key in held if key in against]

"""The sheet on the products that clients ask about: article and labels side by side, none ranked."""

from massage_desktop.content.handbook import Handbook, Ointment
from massage_desktop.content.text import Source, Statement
from massage_desktop.report.html import colours, template
from massage_desktop.report.sections import Line
from massage_desktop.report.sources import foot, marks
from massage_desktop.report.summary import Ground
from massage_desktop.report.words import Words

AROUND = ("ointment_effect", "ask_pharmacist")


def render_ointments(handbook: Handbook, words: Words, *, refer_first: bool) -> str:
    """The whole page; with `refer_first` it begins with the advice to see a doctor."""
    first = [handbook.statements["refer_first"]] if refer_first else []
    around = [handbook.statements[key] for key in AROUND]
    return template("ointments.html").render(
        words=words,
        language=words.language,
        first=[_line(each, words) for each in first],
        around=[_line(each, words) for each in around],
        products=[_product(product, words) for product in handbook.ointments.values()],
        foot=foot(_grounds(handbook, [*first, *around]), words),
        colour=colours(),
    )


def _line(statement: Statement, words: Words) -> Line:
    return Line(statement.say(words.language), marks([statement.source]))


def _product(product: Ointment, words: Words) -> dict[str, str | Line | list[Line]]:
    return {
        "name": product.name.say(words.language),
        "kind": _line(product.kind, words),
        "ingredients": _line(product.ingredients, words),
        "uses": _line(product.uses, words),
        "article": [_line(each, words) for each in product.article_cautions],
        "label": [_line(each, words) for each in product.label_cautions],
        "warnings": [_line(each, words) for each in product.warnings],
    }


def _grounds(handbook: Handbook, around: list[Statement]) -> list[Ground]:
    """Each product by its name, the rest as aftercare."""
    grounds = [Ground("aftercare", each.source) for each in around]
    for product in handbook.ointments.values():
        grounds += [Ground("aftercare", source, product.name) for source in _sources(product)]
    return grounds


def _sources(product: Ointment) -> list[Source]:
    cautions = (*product.article_cautions, *product.label_cautions, *product.warnings)
    return [each.source for each in (product.kind, product.ingredients, product.uses, *cautions)]

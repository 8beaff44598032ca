"""Puts names into the places of a statement, in both languages. Pure."""

from collections.abc import Sequence

from massage_desktop.content.text import Statement, Text


def filled(statement: Statement, **names: Text) -> Statement:
    """The statement with its `{places}` filled in."""
    return Statement(
        en=statement.en.format(**{place: name.en for place, name in names.items()}),
        ru=statement.ru.format(**{place: name.ru for place, name in names.items()}),
        source=statement.source,
    )


def listed(names: Sequence[Text]) -> Text:
    """Several names in a row."""
    return Text(en=", ".join(name.en for name in names), ru=", ".join(name.ru for name in names))

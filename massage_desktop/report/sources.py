"""The foot of the sheet: what comes from the article (A), from outside (X), and what was chosen by us (C)."""

import re
from collections.abc import Callable, Iterable

from massage_desktop.content.text import Source
from massage_desktop.report.summary import Ground, Topic
from massage_desktop.report.words import Words, runs

LINES = re.compile(r"\bL(\d{1,4})(?:\s*-\s*L(\d{1,4}))?\b")


def marks(sources: Iterable[Source]) -> str:
    """The marks of several sources together, in the order A X C."""
    given = {mark for source in sources for mark in source.marks}
    return " ".join(mark for mark in "AXC" if mark in given)


def foot(grounds: Iterable[Ground], words: Words) -> list[tuple[str, str]]:
    """Each mark that is used on the sheet with what it stands for."""
    named = _by_name(grounds, words)
    parts = (
        ("A", words("article"), _listed(named, lambda s: s.article, lambda refs: f" ({_lines(refs)})")),
        ("X", words("added"), _listed(named, lambda s: s.added, lambda refs: f" [{_references(refs)}]")),
        ("C", words("chosen"), _listed(named, lambda s: s.default, lambda _: "")),
    )
    return [(mark, f"{lead} {listed}.") for mark, lead, listed in parts if listed]


def topic_marks(grounds: Iterable[Ground], topics: Iterable[Topic]) -> str:
    """The marks of all that is said on some topics."""
    wanted = set(topics)
    return marks(ground.source for ground in grounds if ground.topic in wanted)


def _by_name(grounds: Iterable[Ground], words: Words) -> dict[str, list[Source]]:
    named: dict[str, list[Source]] = {}
    for ground in grounds:
        name = ground.name.say(words.language) if ground.name else words.topic(ground.topic)
        named.setdefault(name[:1].lower() + name[1:], []).append(ground.source)
    return named


def _listed(
    named: dict[str, list[Source]], part: Callable[[Source], str], shown: Callable[[str], str]
) -> str:
    given = {name: ", ".join(filter(None, map(part, sources))) for name, sources in named.items()}
    return "; ".join(f"{name}{shown(refs)}" for name, refs in given.items() if refs)


def _lines(references: str) -> str:
    """The article's lines without doubles, in order; other words (a user's own protocol) as they are."""
    pairs = LINES.findall(references)
    numbers = (n for first, last in pairs for n in range(int(first), int(last or first) + 1))
    return runs(numbers, prefix="L") or _references(references)


def _references(references: str) -> str:
    return ", ".join(dict.fromkeys(re.split(r",\s*", references)))

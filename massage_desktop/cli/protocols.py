"""`protocols`: what can be loaded, and what was refused and why."""

from massage_desktop.cli.output import say, say_json, say_table
from massage_desktop.cli.shelf import Shelf
from massage_desktop.content.language import Language
from massage_desktop.content.problems import plain
from massage_desktop.content.protocol import Protocol

HEAD = ("ID", "MODE", "CONDITION", "STAGES", "MINUTES", "SOURCE", "TITLE")


def protocols(shelf: Shelf, language: Language, as_json: bool) -> int:
    """List the library; minutes and stages are those of a first session of usual length."""
    library = shelf.library
    entries = [_entry(shelf, protocol, language) for protocol in library.protocols.values()]
    if as_json:
        say_json({"protocols": entries, "refused": library.refused})
        return 0
    say_table([HEAD, *([plain(str(entry[name.lower()])) for name in HEAD] for entry in entries)])
    for sentence in library.refused:
        say(f"refused: {sentence}")
    return 0


def _entry(shelf: Shelf, protocol: Protocol, language: Language) -> dict[str, str | int | float]:
    plan = shelf.plan(protocol, session=1)
    minutes = plan.seconds / 60
    return {
        "id": protocol.id,
        "mode": protocol.mode,
        "condition": protocol.condition,
        "stages": len(plan.stages),
        "minutes": int(minutes) if minutes.is_integer() else round(minutes, 1),
        "source": str(protocol.about.source),
        "title": protocol.title.say(language),
    }

"""`plan`: a protocol as it would run."""

from typing import Any

from massage_desktop.cli.output import clock, say, say_json, say_table
from massage_desktop.cli.shelf import Shelf
from massage_desktop.content.language import Language
from massage_desktop.session.plan import Plan, PlannedStage


def plan(shelf: Shelf, protocol_id: str, session: int, language: Language, as_json: bool) -> int:
    """Print the plan of session number `session`; a UserError says which protocols there are."""
    made = shelf.plan_of(protocol_id, session)
    if as_json:
        say_json(_whole(made, session, language, shelf))
        return 0
    say(f"{made.title.say(language)}: {clock(made.seconds)}, session {session}")
    say_table(_row(number, stage, language) for number, stage in enumerate(made.stages, start=1))
    for left_out in made.removed:
        say(f"left out: {left_out.title.say(language)}: {left_out.reason.say(language)}")
    return 0


def _whole(made: Plan, session: int, language: Language, shelf: Shelf) -> dict[str, Any]:
    zones = shelf.knowledge.zones.items()
    return {
        "protocol": made.protocol,
        "mode": made.mode,
        "session": session,
        "seconds": made.seconds,
        "stages": [_stage(stage, language) for stage in made.stages],
        "removed": [{"key": left.key, "reason": left.reason.say(language)} for left in made.removed],
        "masks": [key for key, zone in zones if zone.rule != "work" and made.mode in zone.modes],
    }


def _stage(stage: PlannedStage, language: Language) -> dict[str, Any]:
    bounds = stage.seconds
    return {
        "key": stage.key,
        "title": stage.title.say(language),
        "term": stage.term.say(language),
        "seconds": {"min": bounds.min, "target": stage.length, "max": bounds.max},
        "parts": stage.parts,
        "zones": [zone.key for zone in stage.zones],
        "zone_pressure": {zone.key: zone.pressure for zone in stage.zones},
        "pressure": stage.pressure,
        "warnings": stage.warnings,
        "source": str(stage.source),
    }


def _row(number: int, stage: PlannedStage, language: Language) -> list[str]:
    low, high = stage.pressure
    return [
        f"{number}",
        clock(stage.length),
        f"{stage.title.say(language)} ({stage.term.say(language)})",
        ", ".join(f"{part.side} {clock(part.seconds)}" for part in stage.parts),
        f"pressure {low}" if low == high else f"pressure {low}-{high}",
        " ".join(_zone(zone.key, zone.pressure, stage.pressure) for zone in stage.zones),
        f"mind {' '.join(stage.warnings)}" if stage.warnings else "",
        str(stage.source),
    ]


def _zone(key: str, pressure: tuple[int, int], of_stage: tuple[int, int]) -> str:
    return key if pressure == of_stage else f"{key}(at most {pressure[1]})"

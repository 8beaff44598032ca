"""`plan`: a protocol as it would run."""

from typing import Any

from massage_desktop.cli.output import clock, say, say_json, say_table
from massage_desktop.cli.shelf import Shelf
from massage_desktop.cli.verdict import as_json as verdict_values
from massage_desktop.cli.verdict import refuse_stop, sentence
from massage_desktop.content.findings import Mask
from massage_desktop.content.knowledge import Knowledge
from massage_desktop.content.language import Language
from massage_desktop.content.stage import halves
from massage_desktop.preparing.weighing import Weighed
from massage_desktop.screening.verdict import Verdict
from massage_desktop.session.plan import Part, Plan, PlannedStage


def plan(shelf: Shelf, protocol_id: str, session: int, language: Language, as_json: bool) -> int:
    """Print the plan of session number `session`; a UserError says which protocols there are."""
    tell_plan(shelf.plan_of(protocol_id, session), shelf.knowledge, language, as_json)
    return 0


def plan_for_client(weighed: Weighed, knowledge: Knowledge, language: Language, as_json: bool) -> int:
    """Print the plan that the answers leave, with the verdict; a UserError if they stop the session."""
    refuse_stop(weighed, language)
    tell_plan(weighed.plan, knowledge, language, as_json, weighed.verdict)
    return 0


def tell_plan(
    made: Plan, knowledge: Knowledge, language: Language, as_json: bool, verdict: Verdict | None = None
) -> None:
    """Print a plan with all that the findings made of it."""
    if as_json:
        judged = {} if verdict is None else {"verdict": verdict_values(verdict, language)}
        say_json(_whole(made, knowledge, language) | judged)
        return
    if verdict is not None:
        say(f"verdict: {sentence(verdict, language)}")
    say(f"{made.title.say(language)}: {clock(made.seconds)}, session {made.session}")
    say_table(_row(number, stage, language) for number, stage in enumerate(made.stages, start=1))
    for number, stage in enumerate(made.stages, start=1):
        for less in stage.restricted:
            say(f"restricted: {number} {stage.title.say(language)}: {less.say(language)}")
    for left_out in made.removed:
        say(f"removed: {left_out.title.say(language)}: {left_out.reason.say(language)}")
    for mask in made.masks:
        say(f"closed for this client: {mask.name.say(language)}, {_where(mask)}")


def _whole(made: Plan, knowledge: Knowledge, language: Language) -> dict[str, Any]:
    zones = knowledge.zones.items()
    closed = [key for key, zone in zones if zone.rule != "work" and made.mode in zone.modes]
    return {
        "protocol": made.protocol,
        "mode": made.mode,
        "session": made.session,
        "seconds": made.seconds,
        "stages": [_stage(stage, language) for stage in made.stages],
        "removed": [{"key": left.key, "reason": left.reason.say(language)} for left in made.removed],
        "masks": list(dict.fromkeys([*closed, *(mask.key for mask in made.masks)])),
        "own": [_own(mask, language) for mask in made.masks],
    }


def _own(mask: Mask, language: Language) -> dict[str, Any]:
    """A closed place of the client: a disc, or a band all across the back, cm."""
    place = {"centre": mask.centre, "radius": mask.radius} if mask.band is None else {"band": mask.band}
    return {"key": mask.key, "name": mask.name.say(language), **place, "source": str(mask.source)}


def _where(mask: Mask) -> str:
    if mask.band is not None:
        return f"from {mask.band[0]:g} to {mask.band[1]:g} cm"
    return f"{mask.radius:g} cm round {mask.centre[0]:g},{mask.centre[1]:g}"


def _stage(stage: PlannedStage, language: Language) -> dict[str, Any]:
    bounds = stage.seconds
    return {
        "key": stage.key,
        "title": stage.title.say(language),
        "term": stage.term.say(language),
        "seconds": {"min": bounds.min, "target": stage.length, "max": bounds.max},
        "parts": [{"side": part.side, "seconds": part.seconds} | _but(stage, part) for part in stage.parts],
        "zones": [zone.key for zone in stage.zones],
        "zone_pressure": {zone.key: zone.pressure for zone in stage.zones},
        "pressure": stage.pressure,
        "warnings": stage.warnings,
        "restricted": [less.say(language) for less in stage.restricted],
        "source": str(stage.source),
    }


def _but(stage: PlannedStage, part: Part) -> dict[str, Any]:
    """What a part does not work of its stage's zones, by the side it is lost on."""
    worked = {(zone.key, half) for zone in stage.worked(part) for half in halves(zone.side)}
    lost = {
        half: [zone.key for zone in stage.zones if (zone.key, half) not in worked]
        for half in halves(part.side)
    }
    return {"lost": {half: keys for half, keys in lost.items() if keys}} if any(lost.values()) else {}


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

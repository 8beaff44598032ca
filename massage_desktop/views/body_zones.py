"""From a plan and what is known to zones and places as the body map shows them."""

from collections.abc import Iterable

from massage_desktop.content.findings import Mask
from massage_desktop.content.knowledge import Knowledge
from massage_desktop.content.language import Language
from massage_desktop.content.protocol import Mode
from massage_desktop.session.plan import Part, PlannedStage
from massage_desktop.session.position import Position
from massage_desktop.views.words import Words
from massage_desktop.widgets.body_face import LitZone, OwnPlace


def lit(stage: PlannedStage, part: Part) -> tuple[LitZone, ...]:
    """The zones that a part works."""
    return tuple(LitZone(zone.key, zone.side, zone.pressure) for zone in stage.worked(part))


def to_come(stage: PlannedStage, shown: Position) -> list[Part]:
    """The parts of the current stage that are still to come."""
    return [part for i, part in enumerate(stage.parts) if i != shown.part and shown.parts[i].left > 0]


def own_places(masks: Iterable[Mask], language: Language, *, named: bool = True) -> tuple[OwnPlace, ...]:
    """A client's own closed places; not `named` where others may read it."""
    return tuple(
        OwnPlace(mask.name.say(language) if named else "", mask.centre, mask.radius, mask.band)
        for mask in masks
    )


def mode_zones(knowledge: Knowledge, mode: Mode, rule: str) -> tuple[str, ...]:
    """The keys of the mode's zones that have that rule."""
    return tuple(key for key, zone in knowledge.zones.items() if mode in zone.modes and zone.rule == rule)


def named_zones(
    knowledge: Knowledge, codes: tuple[str, ...], level: str, words: Words
) -> tuple[tuple[str, str], ...]:
    """The zones that warnings of that level speak of, each once, with their names."""
    zones = {}
    for code in codes:
        warning = knowledge.warnings[code]
        if warning.level == level and warning.zone and knowledge.zones[warning.zone].rule == level:
            zones[warning.zone] = knowledge.zones[warning.zone].name.say(words.language)
    return tuple(zones.items())


def drawn(knowledge: Knowledge, zones: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    """Those of the named zones that the figure has: where a client's own lie, only the screening says."""
    return tuple((key, name) for key, name in zones if not knowledge.zones[key].of_client)

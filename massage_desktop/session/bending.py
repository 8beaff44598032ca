"""What the screening's findings do to one stage: where it is worked, how hard, or why it is left out."""

from collections.abc import Collection, Iterable

from msgspec import Struct
from msgspec.structs import replace

from massage_desktop.content.findings import Findings, Mask, Restriction
from massage_desktop.content.knowledge import Knowledge
from massage_desktop.content.stage import Half, Seconds, Side, Stage, halves, lowered, side_of
from massage_desktop.content.text import Source, Statement
from massage_desktop.session.planned import WorkedZone
from massage_desktop.session.terrain import terrain

TOO_LITTLE = Source(default="less than 4 square centimetres of a zone, two fingertips, are not worked")


class Bent(Struct, frozen=True):
    """A stage as it can be worked: `stage` with less pressure or time, `sides` in order, a part each."""

    stage: Stage
    sides: tuple[Side, ...]
    zones: tuple[WorkedZone, ...]
    restricted: tuple[Statement, ...]


class Bending:
    """Bends the stages of one protocol; `first` is the half that is worked first."""

    def __init__(self, protocol: str, findings: Findings, knowledge: Knowledge, first: Half) -> None:
        self._protocol = protocol
        self._findings = findings
        self._knowledge = knowledge
        self._halves: tuple[Half, ...] = (first, "right" if first == "left" else "left")
        self.terrain = terrain(knowledge.figure, findings.masks)

    def bend(self, stage: Stage) -> Bent | Statement:
        """The stage as it can be worked, or the reason why it is left out."""
        barred = [each for each in self._findings.restrictions if stage.technique in each.forbids]
        if barred:
            return _left_out(barred)
        asked = self._sides(stage)
        sides = tuple(side for each in asked if (side := self._open(stage, each)) is not None)
        if not sides:
            return self._all_closed(stage, asked)
        if len(sides) < len(asked):
            stage = replace(stage, seconds=_half(stage.seconds))
        cap = min((self._cap(each) for each in self._findings.restrictions), default=5)
        zones = tuple(self._worked(stage, sides, cap))
        less = (*self._eased(stage, cap), *self._dropped(stage, asked, sides), *self._lost(stage, sides))
        return Bent(replace(stage, pressure=lowered(stage.pressure, cap)), sides, zones, less)

    def _sides(self, stage: Stage) -> tuple[Side, ...]:
        return self._halves if stage.sides == "halves" else (self._findings.side(stage.sides),)

    def _open(self, stage: Stage, side: Side) -> Side | None:
        """What is left of a side: the halves on which at least one zone can be worked."""
        closed = {half: self._closed_on(stage, half) for half in halves(side)}
        return side_of([half for half, keys in closed.items() if len(keys) < len(stage.zones)])

    def _closed_on(self, stage: Stage, half: Half) -> tuple[str, ...]:
        return tuple(zone.key for zone in stage.zones if half not in self.terrain.left(zone.key))

    def _worked(self, stage: Stage, sides: tuple[Side, ...], cap: int) -> Iterable[WorkedZone]:
        """A zone's own limit holds in every stage."""
        worked = _halves_of(sides)
        for zone in stage.zones:
            limit = min(cap, self._knowledge.zones[zone.key].max_pressure)
            side = side_of([half for half in worked if half in self.terrain.left(zone.key)])
            if side is not None:
                yield WorkedZone(zone.key, lowered(zone.pressure or stage.pressure, limit), side)

    def _cap(self, restriction: Restriction) -> int:
        return min(restriction.cap, restriction.caps.get(self._protocol, 5))

    def _eased(self, stage: Stage, cap: int) -> Iterable[Statement]:
        """Why the pressure is lower than the protocol's, one for each finding that asks for it."""
        highest = max(high for _, high in (stage.pressure, *(z.pressure for z in stage.zones if z.pressure)))
        for each in self._findings.restrictions if cap < highest else ():
            if self._cap(each) == cap:
                yield Statement(
                    en=f"pressure {cap} at most: {each.reason.en}",
                    ru=f"нажим не больше {cap}: {each.reason.ru}",
                    source=each.source,
                )

    def _dropped(self, stage: Stage, asked: tuple[Side, ...], sides: tuple[Side, ...]) -> Iterable[Statement]:
        """The halves of which nothing is left."""
        for half in _halves_of(asked):
            if half not in _halves_of(sides):
                masks = self.terrain.reached((zone.key for zone in stage.zones), half)
                en, ru = ("left", "левая") if half == "left" else ("right", "правая")
                yield Statement(
                    en=f"{en} side: all its zones are closed: {_names(masks, 'en')}",
                    ru=f"{ru} сторона: все зоны закрыты: {_names(masks, 'ru')}",
                    source=_of(masks),
                )

    def _lost(self, stage: Stage, sides: tuple[Side, ...]) -> Iterable[Statement]:
        """Single zones that are not worked, on all sides of the stage or on one of them."""
        worked = _halves_of(sides)
        closed = {half: self._closed_on(stage, half) for half in worked}
        everywhere = [key for key in closed[worked[0]] if all(key in keys for keys in closed.values())]
        if everywhere:
            yield self._not_worked(everywhere, worked, "not worked", "не массируется")
        for half in worked:
            keys = [key for key in closed[half] if key not in everywhere]
            en, ru = ("left", "слева") if half == "left" else ("right", "справа")
            if keys:
                yield self._not_worked(keys, (half,), f"not worked on the {en}", f"{ru} не массируется")

    def _not_worked(self, keys: list[str], where: Iterable[Half], en: str, ru: str) -> Statement:
        names = [self._knowledge.zones[key].name for key in keys]
        masks = tuple(dict.fromkeys(mask for half in where for mask in self.terrain.reached(keys, half)))
        return Statement(
            en=f"{en}: {', '.join(name.en for name in names)} ({_names(masks, 'en')})",
            ru=f"{ru}: {', '.join(name.ru for name in names)} ({_names(masks, 'ru')})",
            source=_of(masks),
        )

    def _all_closed(self, stage: Stage, asked: tuple[Side, ...]) -> Statement:
        keys = [zone.key for zone in stage.zones]
        masks = tuple(dict.fromkeys(mask for side in asked for mask in self.terrain.reached(keys, side)))
        return Statement(
            en=f"all its zones are closed: {_names(masks, 'en')}",
            ru=f"все зоны закрыты: {_names(masks, 'ru')}",
            source=_of(masks),
        )


def _left_out(barred: Collection[Restriction]) -> Statement:
    return Statement(
        en=f"left out: {'; '.join(each.reason.en for each in barred)}",
        ru=f"пропущено: {'; '.join(each.reason.ru for each in barred)}",
        source=Source.joined(each.source for each in barred),
    )


def _half(seconds: Seconds) -> Seconds:
    """The bounds of one half of a stage, in whole seconds rounded up."""
    low, target, high = ((n + 1) // 2 for n in (seconds.min, seconds.target, seconds.max))
    return Seconds(low, target, high, Source.joined((seconds.source, TOO_LITTLE)))


def _halves_of(sides: Iterable[Side]) -> tuple[Half, ...]:
    return tuple(half for side in sides for half in halves(side))


def _names(masks: Iterable[Mask], language: str) -> str:
    return ", ".join(getattr(mask.name, language) for mask in masks)


def _of(masks: Iterable[Mask]) -> Source:
    return Source.joined((*(mask.source for mask in masks), TOO_LITTLE))

"""From a plan and a position to what the session page, the stage list and the body map show."""

from functools import cached_property

from PySide6.QtCore import QObject

from massage_desktop.content.knowledge import Knowledge
from massage_desktop.content.text import Source
from massage_desktop.session.commands import Phase
from massage_desktop.session.plan import Part, Plan, PlannedStage, WorkedZone
from massage_desktop.session.position import Position, StagePosition
from massage_desktop.views.body_zones import drawn, lit, mode_zones, named_zones, own_places, to_come
from massage_desktop.views.warned import Warned
from massage_desktop.views.words import Words, count_down, count_up
from massage_desktop.widgets.body_face import MapFace
from massage_desktop.widgets.clock_ring import HalfArc, RingFace, RingState
from massage_desktop.widgets.stage_list import RowHalf, RowState, StageRow
from massage_desktop.widgets.warning_list import WarningCard

SECOND = 1000


def ring_state(shown: Position) -> RingState:
    """The ring's state: a pause is seen first, then hold and overrun."""
    if shown.phase is Phase.PAUSED:
        return RingState.PAUSED
    if shown.over:
        return RingState.OVERRUN
    if shown.phase is Phase.HOLDING:
        return RingState.HOLDING
    if shown.phase is Phase.RUNNING:
        return RingState.COUNTDOWN if shown.index < 0 else RingState.RUNNING
    return RingState.READY


class SessionFace(QObject):
    """Faces of one plan's session."""

    def __init__(self, plan: Plan, knowledge: Knowledge, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plan = plan
        self._knowledge = knowledge
        self._words = words
        self._warned = Warned(plan, knowledge, words)
        self._rows: dict[int, tuple[StagePosition, StageRow]] = {}

    @property
    def plan(self) -> Plan:
        """The plan whose faces these are."""
        return self._plan

    def shows(self, plan: Plan) -> bool:
        """Whether these are the faces of `plan`."""
        return self._plan is plan

    def stage(self, shown: Position) -> PlannedStage:
        """The current stage, before the first one that one."""
        return self._plan.stages[max(shown.index, 0)]

    def ring(self, shown: Position) -> RingFace:
        """The ring with its digits and words."""
        state = ring_state(shown)
        below = self.tr("of {total}").format(total=count_down(shown.stage_total))
        if shown.index < 0:
            below = self.tr("until the start")
        word = self._ring_word(state)
        return RingFace(state, self.digits(shown), below, word, self._arcs(shown), shown.part)

    def digits(self, shown: Position) -> str:
        """The largest figure: time left, until the start, or past the stage's end."""
        if shown.index < 0:
            return count_down(shown.countdown)
        if shown.stage_left < 0:
            return "+" + count_up(-shown.stage_left)
        return count_down(shown.stage_left)

    def _ring_word(self, state: RingState) -> str:
        if state is RingState.PAUSED:
            return self.tr("PAUSED")
        if state is RingState.HOLDING:
            return self.tr("HOLD")
        return self.tr("OVER") if state is RingState.OVERRUN else ""

    def _arcs(self, shown: Position) -> tuple[HalfArc, ...]:
        parts = self.stage(shown).parts
        return tuple(
            HalfArc(part.side, figures.total / SECOND, figures.left / SECOND)
            for part, figures in zip(parts, shown.parts, strict=True)
        )

    def rows(self, shown: Position) -> list[StageRow]:
        """The stage list: what is done, now and next, then what the plan leaves out."""
        stages = [
            self._current_row(shown) if i == shown.index and not figures.ended else self._row(i, figures)
            for i, figures in enumerate(shown.stages)
        ]
        return stages + self._removed

    @cached_property
    def _removed(self) -> list[StageRow]:
        language = self._words.language
        texts = [(left.title.say(language), left.reason.say(language)) for left in self._plan.removed]
        return [
            StageRow(0, title, reason, "", RowState.REMOVED, spoken=f"{title}, {reason}")
            for title, reason in texts
        ]

    def _row(self, index: int, figures: StagePosition) -> StageRow:
        """A stage that is not running changes seldom: its row is kept."""
        kept = self._rows.get(index)
        if kept is None or kept[0] != figures:
            kept = self._rows[index] = (figures, self._make_row(index, figures))
        return kept[1]

    def _make_row(self, index: int, figures: StagePosition) -> StageRow:
        planned = count_down(figures.planned)
        if not figures.ended:
            return self._worded(index, RowState.NEXT, planned)
        time = count_up(figures.actual)
        if figures.actual < figures.planned:
            return self._worded(
                index,
                RowState.CUT_SHORT,
                self.tr("{actual}\nof {planned}").format(actual=time, planned=planned),
            )
        return self._worded(index, RowState.DONE, time)

    def _current_row(self, shown: Position) -> StageRow:
        halves = self._halves(self.stage(shown), shown)
        return self._worded(shown.index, RowState.CURRENT, self.digits(shown), halves)

    def _worded(self, index: int, state: RowState, time: str, halves: tuple[RowHalf, ...] = ()) -> StageRow:
        stage, language = self._plan.stages[index], self._words.language
        title, term = stage.title.say(language), stage.term.say(language)
        to_do = state in (RowState.CURRENT, RowState.NEXT)
        less = [reason.say(language) for reason in stage.restricted if to_do]
        spoken = f"{self._state_word(state)}: {title} ({term}), {time}".replace("\n", " ")
        detail, said = " · ".join((term, *less)), "; ".join((spoken, *less))
        return StageRow(index + 1, title, detail, time, state, halves, said)

    def _halves(self, stage: PlannedStage, shown: Position) -> tuple[RowHalf, ...]:
        if len(stage.parts) < 2:
            return ()
        return tuple(
            RowHalf(self._words.half(part.side), count_down(f.left), 1 - f.left / f.total if f.total else 1.0)
            for part, f in zip(stage.parts, shown.parts, strict=True)
        )

    def _state_word(self, state: RowState) -> str:
        return {
            RowState.DONE: self.tr("done"),
            RowState.CURRENT: self.tr("now"),
            RowState.CUT_SHORT: self.tr("cut short"),
        }.get(state, self.tr("to come"))

    def warned(self, shown: Position) -> tuple[str, ...]:
        """What is warned of now: codes, and keys of the client's own closed places."""
        return self._warned.keys(shown)

    def cards(self, shown: Position, fresh: frozenset[str]) -> list[WarningCard]:
        """A card for each of `warned`, gravest first; those of `fresh` are new."""
        return self._warned.cards(shown, fresh)

    def statements(self, shown: Position) -> list[tuple[str, Source]]:
        """What is said of the current stage, with where it comes from."""
        stage, language = self.stage(shown), self._words.language
        title = stage.title.say(language)
        low, high = count_down(stage.seconds.min * SECOND), count_down(stage.seconds.max * SECOND)
        lasts = self.tr("{title}: {low} to {high}")
        direction = stage.direction.ru if language == "ru" else stage.direction.en
        return [
            (f"{title} ({stage.term.say(language)}). {direction}", stage.source),
            (lasts.format(title=title, low=low, high=high), stage.seconds.source),
            (stage.hands.say(language), stage.hands.source),
            *((reason.say(language), reason.source) for reason in stage.restricted),
            *((left.reason.say(language), left.reason.source) for left in self._plan.removed),
            *self._warned.statements(shown),
            (self._plan.about.say(language), self._plan.about.source),
            (self._plan.position.say(language), self._plan.position.source),
        ]

    def body(self, shown: Position, *, named: bool = True) -> MapFace:
        """The body map: lit, next, closed and limited zones, and the way the hands go.

        The client's own closed places are not `named` where others may read it.
        """
        stage = self.stage(shown)
        return MapFace(
            words=self._words.map_words(),
            now=lit(stage, stage.parts[shown.part]),
            then=tuple(zone for part in to_come(stage, shown) for zone in lit(stage, part)),
            known=mode_zones(self._knowledge, self._plan.mode, "work"),
            closed=drawn(self._knowledge, self._named(stage, "closed")),
            limited=drawn(self._knowledge, self._named(stage, "limited")),
            own=own_places(self._plan.masks, self._words.language, named=named),
            direction=stage.direction.path,
            stroke=stage.direction.form,
        )

    def pressure_limit(self, stage: PlannedStage) -> str:
        """Where less pressure holds than in the rest of the stage; "" where nowhere."""
        lower = [zone for zone in stage.zones if zone.pressure[1] < stage.pressure[1]]
        if not lower:
            return ""
        name = self._knowledge.zones[lower[0].key].name.say(self._words.language)
        return self.tr("{zone}: {level} at most").format(zone=name, level=lower[0].pressure[1])

    def _named(self, stage: PlannedStage, level: str) -> tuple[tuple[str, str], ...]:
        return named_zones(self._knowledge, stage.warnings, level, self._words)

    def body_in_words(self, shown: Position, *, named: bool = True) -> str:
        """The same map as a sentence for a screen reader; without what is the client's, unless `named`."""
        language = self._words.language
        stage = self.stage(shown)
        part = stage.parts[shown.part]
        zones = ", ".join(self._worked(zone, part) for zone in stage.worked(part))
        lines = [self.tr("Working, {side}: {zones}.").format(side=self._words.side(part.side), zones=zones)]
        texts = {"closed": self.tr("Closed: {zones}."), "limited": self.tr("Limited: {zones}.")}
        for level, text in texts.items():
            kept = self._named(stage, level) if named else drawn(self._knowledge, self._named(stage, level))
            names = ", ".join(name for key, name in kept if key not in self._warned.told_by_name)
            if names:
                lines.append(text.format(zones=names))
        own = ", ".join(mask.name.say(language) for mask in self._plan.own(part))
        if not named:
            return " ".join(lines)
        if own:
            lines.append(self.tr("Closed for this client: {places}.").format(places=own))
        if stage.adjacent_to:
            name = self._knowledge.zones[stage.adjacent_to].name.say(language)
            lines.append(self.tr("Only next to: {zone}.").format(zone=name))
        return " ".join(lines)

    def _worked(self, zone: WorkedZone, part: Part) -> str:
        """A zone's name, with its side where only that is left of it."""
        name = self._knowledge.zones[zone.key].name.say(self._words.language)
        return name if zone.side == part.side else f"{name} ({self._words.side(zone.side)})"

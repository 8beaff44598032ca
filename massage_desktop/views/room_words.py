"""From a position to what the room display says. Nothing of it tells who the client is.

A closed place of the client is hatched and has no name here, nor has a warning that speaks of such a place.
"""

from PySide6.QtCore import QObject

from massage_desktop.content.knowledge import Knowledge
from massage_desktop.session.commands import Phase
from massage_desktop.session.plan import PlannedStage
from massage_desktop.session.position import Position
from massage_desktop.views.body_zones import own_places
from massage_desktop.views.session_face import SessionFace
from massage_desktop.views.words import Words, count_down
from massage_desktop.widgets.clock_ring import RingFace, RingState
from massage_desktop.widgets.room_ring import Plate
from massage_desktop.widgets.room_sign import RoomWarning
from massage_desktop.widgets.stroke_sign import StrokeKind
from massage_desktop.widgets.warning_list import Level

AT_WORK = (RingState.RUNNING, RingState.PAUSED)
STROKES: dict[str, StrokeKind] = {
    "petrissage": "fold",
    "petrissage_skin_roll": "fold",
    "tapotement": "taps",
    "vibration": "wave",
    "friction_sawing": "zigzag",
    "flank_stretch": "apart",
    "effleurage_straight": "straight",
}  # other techniques are drawn as their direction goes


class RoomWords(QObject):
    """Texts and signs of one moment, in the interface's language."""

    def __init__(self, words: Words, knowledge: Knowledge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words, self._knowledge = words, knowledge

    def ring(self, shown: Position, face: SessionFace) -> tuple[RingFace, Plate]:
        """The ring, and the plate of the side that is worked."""
        ring, stage = face.ring(shown), face.stage(shown)
        if ring.state not in AT_WORK:
            return ring, Plate()
        side, halves = stage.parts[shown.part].side, len(stage.parts) == 2
        word = self._words.plate(side)
        time = f" {count_down(shown.parts[shown.part].left)}" if halves else ""
        below = self._then(stage, shown) if halves else ring.below
        arrow = "" if side == "both" else side
        return (
            RingFace(ring.state, ring.digits, below, ring.word, ring.halves, ring.current),
            Plate(word + time, arrow),
        )

    def _then(self, stage: PlannedStage, shown: Position) -> str:
        """The other half: still to come, or done."""
        other = 1 - shown.part
        word, left = self._words.plate(stage.parts[other].side), shown.parts[other].left
        if left == 0:
            return self.tr("{side} done").format(side=word)
        return self.tr("then {side} {time}").format(side=word, time=count_down(left))

    def title(self, shown: Position, face: SessionFace) -> tuple[str, str, str]:
        """The stage's title, what stands below it, and its accessible name."""
        stage, language = face.stage(shown), self._words.language
        title, term = stage.title.say(language), stage.term.say(language)
        number = self.tr("stage {number} of {count}").format(
            number=max(shown.index, 0) + 1, count=len(shown.stages)
        )
        spoken = self.tr("Current stage {title} ({term}), {side}").format(
            title=title, term=term, side=self._words.side(stage.parts[shown.part].side)
        )
        return title, f"{term} · {number}", spoken

    def time_left(self, shown: Position, digits: str) -> str:
        """The ring's accessible name."""
        left = self.tr("Starts in {time}") if shown.index < 0 else self.tr("Time left {time}")
        return left.format(time=digits)

    def following(self, shown: Position, stages: tuple[PlannedStage, ...]) -> tuple[str, str, str]:
        """A word, the next stage's title and its time."""
        if shown.between:
            return self.tr("done"), self.tr("press Next"), ""
        word = self.tr("press Next:") if shown.phase is Phase.HOLDING else self.tr("next")
        index = max(shown.index, 0) + 1
        if index >= len(stages):
            return word, self.tr("end of the session"), ""
        stage = stages[index]
        return word, stage.title.say(self._words.language), count_down(stage.length * 1000)

    def stroke(self, stage: PlannedStage) -> StrokeKind:
        """How the hands go."""
        return STROKES.get(stage.technique, stage.direction.form)

    def warnings(self, shown: Position, face: SessionFace, most: int) -> list[RoomWarning]:
        """The gravest first, that many at most; what has no room is counted in the last one."""
        keys = face.warned(shown)
        masks = [mask for mask in face.plan.masks if mask.key in keys]
        known = self._knowledge
        own = [key for key in keys if key not in known.warnings or self._is_own(key)]
        signs = [self._general(key) for key in keys if key not in own]
        if own:
            places = own_places(masks, self._words.language, named=False)
            title, rule = self.tr("Closed place"), self.tr("Keep off")
            signs.append(RoomWarning(Level.OWN, title, rule, own=places, spoken=f"{title}. {rule}"))
        signs.sort(key=lambda sign: sign.level.value)
        if len(signs) <= most:
            return signs
        return [*signs[: most - 1], self._more(signs[most - 1 :])]

    def _is_own(self, code: str) -> bool:
        zone = self._knowledge.warnings[code].zone
        return bool(zone) and self._knowledge.zones[zone].of_client

    def _general(self, code: str) -> RoomWarning:
        warning, language = self._knowledge.warnings[code], self._words.language
        title, rule = warning.title.say(language), warning.rule.say(language)
        spoken = f"{self._words.level(warning.level)}: {title}. {rule}"
        zones = (warning.zone,) if warning.zone else ()
        return RoomWarning(Level[warning.level.upper()], title, rule, zones, spoken=spoken)

    def _more(self, signs: list[RoomWarning]) -> RoomWarning:
        title = self.tr("%n more warning(s)", "", len(signs))
        rule = "; ".join(sign.title for sign in signs)
        return RoomWarning(signs[0].level, title, rule, spoken=f"{title}: {rule}", gathers=True)

    def none(self) -> tuple[str, str]:
        """What stands there without a session: before, and after it."""
        return self.tr("No session is running"), self.tr("The session is over")

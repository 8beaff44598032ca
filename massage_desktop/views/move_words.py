"""What a session has just done, in words for whoever does not see it."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct
from PySide6.QtCore import QObject

from massage_desktop.content.knowledge import Knowledge
from massage_desktop.session.commands import Phase
from massage_desktop.session.events import (
    Cue,
    Event,
    Holding,
    ModeSwitched,
    Overrun,
    Paused,
    Resumed,
    SessionFinished,
    SessionStarted,
    SessionStopped,
    SideSwitched,
    Slept,
    StageReopened,
    StageStarted,
    Undone,
    Woke,
)
from massage_desktop.session.plan import Plan
from massage_desktop.session.position import Position
from massage_desktop.views.warned import Warned
from massage_desktop.views.words import Words, count_down, count_up
from massage_desktop.widgets.warning_list import Level, WarningCard

NEW_STAGE = (StageStarted, StageReopened, ModeSwitched, Undone, Resumed, Woke)
AT_WORK = frozenset({Phase.RUNNING, Phase.HOLDING})


class Told(Struct, frozen=True):
    """What is to be said of some events; `urgent` where a warning is among it."""

    text: str
    urgent: bool = False


def sentences(texts: Iterable[str]) -> str:
    """Some texts, each once and with its full stop."""
    ended = (text if text[-1] in ".!?…" else f"{text}." for text in texts if text)
    return " ".join(dict.fromkeys(ended))


class MoveWords(QObject):
    """Says what events came to; of the warnings those that are new since it last said any."""

    def __init__(self, words: Words, knowledge: Knowledge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words, self._knowledge = words, knowledge
        self._warned: frozenset[str] = frozenset()

    def say(self, events: Sequence[Event], plan: Plan, shown: Position, *, private: bool = False) -> Told:
        """The events, and then what holds at the moment `shown`; a `private` place is not named."""
        if any(isinstance(event, SessionStarted) for event in events):
            self._warned = frozenset()
        said = [self._of(event, shown) for event in events]
        now = self._now(events, plan, shown)
        warnings = list(self._new_warnings(plan, shown, private=private)) if now else []
        urgent = bool(warnings) or any(isinstance(event, Overrun | Slept) for event in events)
        return Told(sentences([*said, now, *warnings]), urgent)

    def _of(self, event: Event, shown: Position) -> str:
        text = ""
        match event:
            case SessionStarted(delay=delay) if delay:
                text = self.tr("Starts in %n second(s)", "", delay // 1000)
            case Paused():
                left = shown.countdown if shown.index < 0 else shown.stage_left
                text = self.tr("Paused, {time} left").format(time=count_down(left))
            case Resumed():
                text = self.tr("Going on")
            case Slept(cause="asleep"):
                text = self.tr("The computer was asleep, the session stands still")
            case SessionFinished():
                text = self.tr("The session is complete")
            case SessionStopped():
                text = self.tr("The session was ended early")
        return text or self._of_time(event, shown)

    def _of_time(self, event: Event, shown: Position) -> str:
        """What the stage's end brings."""
        match event:
            case Cue(kind="ten_seconds", missed=False):
                return self.tr("10 seconds left")
            case Holding():
                return self._held(shown)
            case Overrun():
                return self.tr("Longer than planned by {time}").format(time=count_up(-shown.stage_left))
        return ""

    def _held(self, shown: Position) -> str:
        if shown.between:
            return self.tr("This mode is done. Press Next to finish, or choose another mode to go on there.")
        return self.tr("The time of this stage is up: press Next")

    def _now(self, events: Sequence[Event], plan: Plan, shown: Position) -> str:
        """The stage with its side, or the side alone where only that is new."""
        if shown.index < 0 or shown.phase not in AT_WORK or shown.between:
            return ""
        stage, language = plan.stages[shown.index], self._words.language
        side = self._words.side(stage.parts[shown.part].side)
        time = count_down(shown.parts[shown.part].left)
        if any(isinstance(event, NEW_STAGE) for event in events):
            return ", ".join((stage.title.say(language), stage.term.say(language), side, time))
        if any(isinstance(event, SideSwitched) for event in events):
            return f"{side[:1].upper()}{side[1:]}, {time}"
        return ""

    def _new_warnings(self, plan: Plan, shown: Position, *, private: bool) -> Iterator[str]:
        """Each warning that was not on the list before, gravest first; hints are no warnings."""
        warned = Warned(plan, self._knowledge, self._words)
        keys = frozenset(warned.keys(shown))
        fresh, self._warned = keys - self._warned, keys
        for card in warned.cards(shown, fresh):
            if card.fresh and card.level is not Level.HINT:
                yield self._warning(card, private=private)

    def _warning(self, card: WarningCard, *, private: bool) -> str:
        if private and card.level is Level.OWN:
            return self.tr("{word}: a place of this client's own").format(word=card.word)
        return f"{card.word}: {card.title}"

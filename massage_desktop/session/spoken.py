"""What the voice says of what has just happened: one short sentence, made of the events and the plan.

Pure. How it is worded stands in `voice.toml`; when it is spoken, and whether at all, is not known here.
"""

import re
from collections.abc import Sequence
from functools import singledispatchmethod
from typing import Final

from massage_desktop.content.knowledge import Knowledge
from massage_desktop.content.language import Language
from massage_desktop.content.text import Text
from massage_desktop.content.voice import Wording, say_length
from massage_desktop.session.commands import OPEN
from massage_desktop.session.events import (
    Cue,
    Event,
    Extended,
    Paused,
    Resumed,
    SessionStarted,
    SessionStopped,
    Slept,
)
from massage_desktop.session.planned import Part, Plan, PlannedStage
from massage_desktop.session.state import State, booked

BEGINNING: Final = re.compile(r"(?:^|(?<=\. ))\w")  # what is put in may stand first


class Spoken:
    """Says what happens in one language; remembers only which closed places were in force."""

    def __init__(self, wording: Wording, knowledge: Knowledge, language: Language) -> None:
        self._wording, self._knowledge, self.language = wording, knowledge, language
        self._closed: frozenset[str] | None = None

    def sentence(self, events: Sequence[Event], state: State) -> str:
        """What to say after the events of one move, which led to `state`; "" for nothing.

        Of several the last one counts, and a warning is added to it. What came too late says nothing.
        """
        said = warned = ""
        for event in events:
            if isinstance(event, Cue) and event.kind == "warning":
                warned = "" if event.missed else self._keep_off(state)
            elif told := self._tell(event, state):
                said, warned = told, ""
        if state.index >= 0 and state.phase in OPEN:
            self._closed = frozenset(_part(state).closed)
        return " ".join(filter(None, (said, warned)))

    def now(self, state: State, at: int) -> str:
        """What is at work at that moment (ms), for whoever asks; "" where nothing is."""
        if state.index < 0 or state.phase not in OPEN or state.stage.ended:
            return ""
        return self._goes_on(booked(state, max(at, state.since)))

    def sample(self) -> str:
        """A sentence to hear the voice by."""
        return self._put(self._wording.sentences.sample, length=self._length(120))

    @singledispatchmethod
    def _tell(self, _event: Event, _state: State) -> str:
        return ""

    @_tell.register
    def _(self, event: SessionStarted, _state: State) -> str:
        self._closed = None
        countdown = self._wording.sentences.countdown
        return self._put(countdown, length=self._length(event.delay / 1000)) if event.delay else ""

    @_tell.register
    def _(self, event: Cue, state: State) -> str:
        sentences = self._wording.sentences
        if event.missed:
            return ""
        if event.kind in ("session_start", "stage_change"):
            return self._stage(booked(state, max(event.at, state.since)))
        if event.kind == "side_switch":
            return self._put(sentences.side, side=self._side(_part(state)))
        plain = {
            "ten_seconds": sentences.ten_seconds,
            "soft_end": sentences.between if state.stage.ended else sentences.holds,
            "overrun": sentences.overrun,
            "session_end": sentences.finished,
        }
        return self._put(plain[event.kind])

    @_tell.register
    def _(self, _event: Paused, _state: State) -> str:
        return self._put(self._wording.sentences.paused)

    @_tell.register
    def _(self, event: Resumed, state: State) -> str:
        return self._goes_on(booked(state, max(event.at, state.since))) if state.index >= 0 else ""

    @_tell.register
    def _(self, event: Extended, _state: State) -> str:
        return self._put(self._wording.sentences.extended, length=self._length(event.amount / 1000))

    @_tell.register
    def _(self, event: Slept, _state: State) -> str:
        return self._put(self._wording.sentences.asleep) if event.cause == "asleep" else ""

    @_tell.register
    def _(self, _event: SessionStopped, _state: State) -> str:
        return self._put(self._wording.sentences.stopped)

    def _stage(self, state: State) -> str:
        """A stage that begins, in full; one that was interrupted, briefly."""
        if state.stage.actual:
            return self._goes_on(state)
        stage, sentences = _stage(state), self._wording.sentences
        part = stage.parts[state.stage.part]
        halves = len(stage.parts) > 1 and bool(state.stage.pending)
        whole = sentences.stage if part.side == "both" else sentences.stage_side
        return self._put(
            sentences.stage_halves if halves else whole,
            title=stage.title.say(self.language),
            length=self._length(state.stage.target / 1000),
            side=self._side(part),
            hands=self._in_language(stage.hands.en, stage.hands.ru),
            direction=self._direction(stage),
        )

    def _goes_on(self, state: State) -> str:
        part, sentences = _part(state), self._wording.sentences
        return self._put(
            sentences.goes_on if part.side == "both" else sentences.goes_on_side,
            title=_stage(state).title.say(self.language),
            length=self._length(max(state.stage.left, 0) / 1000),
            side=self._side(part),
        )

    def _keep_off(self, state: State) -> str:
        """The closed places that are new in this part; a client's own by no name, as others may hear it."""
        if state.index < 0:
            return ""
        plan, closed = state.plan, _part(state).closed
        own = [key for key in closed if key in _own(plan)]
        fresh = [key for key in closed if key not in own and key not in (self._closed or closed)]
        names = [self._wording.places["own"]] if own else []
        names += [self._knowledge.zones[key].name for key in fresh if key in self._knowledge.zones]
        if not names:
            return ""
        places = ", ".join(_lowered(name.say(self.language)) for name in names)
        return self._put(self._wording.sentences.keep_off, places=places)

    def _direction(self, stage: PlannedStage) -> str:
        """The direction with the map's way in words: what stands around the arrow stays."""
        direction = stage.direction
        pieces = self._in_language(direction.en, direction.ru).split(", ")
        way = self._wording.ways.get(direction.path)
        arrowless = (
            (way.say(self.language) if way else piece.replace(" → ", ", ")) if "→" in piece else piece
            for piece in pieces
        )
        return ", ".join(arrowless)

    def _side(self, part: Part) -> str:
        return self._wording.sides[part.side].say(self.language)

    def _length(self, seconds: float) -> str:
        return say_length(self._wording, self.language, seconds)

    def _in_language(self, en: str, ru: str) -> str:
        return ru if self.language == "ru" else en

    def _put(self, text: Text, **values: str) -> str:
        said = text.say(self.language).format(**values)
        return BEGINNING.sub(lambda letter: letter[0].upper(), said)


def _stage(state: State) -> PlannedStage:
    return state.plan.stages[state.index]


def _part(state: State) -> Part:
    return _stage(state).parts[state.stage.part]


def _own(plan: Plan) -> frozenset[str]:
    return frozenset(mask.key for mask in plan.masks)


def _lowered(name: str) -> str:
    return name[:1].lower() + name[1:]

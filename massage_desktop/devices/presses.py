"""Which press counts, and as what: bounces, repeats, long presses. The time is handed in, seconds.

A key with something to do when held acts shortly once it has been up for a moment, long as soon as it was
held long enough; any other key acts when it goes down. That moment bridges a contact that chatters, and what
an X server sends while it repeats a held key, which Qt under load takes for a release and another press.
"""

from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from massage_desktop.devices.actions import Action
from massage_desktop.devices.keymap import Meaning

CHATTER: Final = 0.05
"""Seconds after a release in which a press is the contact's or the repeating server's, not the foot's."""


class Timing(Struct, frozen=True):
    """Seconds: how soon a second press is a bounce, how long is long."""

    debounce: float = 0.25
    hold: float = 0.6


class Outcome(Struct, frozen=True):
    """A press that is to be carried out, or one that came too soon after the one before."""

    action: Action
    stroke: str
    held: bool = False
    bounced: bool = False


class _Down(Struct, frozen=True):
    stroke: str
    meaning: Meaning
    at: float
    up: float | None = None  # when it went up, if it has


class Presses:
    """Takes keys as they go down and up; `key` tells which, whatever modifiers change meanwhile."""

    def __init__(self, timing: Timing) -> None:
        self.timing = timing
        self._last: dict[Action, float] = {}
        self._released: dict[int, float] = {}
        self._down: dict[int, _Down] = {}

    @property
    def deadline(self) -> float | None:
        """When time alone will next decide about a key."""
        return min(map(self._due, self._down.values()), default=None)

    def press(self, key: int, stroke: str, meaning: Meaning, at: float) -> list[Outcome]:
        """A key goes down that means something; what time has decided by then comes first."""
        told, purpose = self.advance(at), meaning.purpose
        if purpose is None or at - self._released.get(key, -CHATTER) < CHATTER:
            self._go_on(key)
            return told
        before, self._last[purpose] = self._last.get(purpose), at
        if before is not None and at - before < self.timing.debounce:
            return [*told, Outcome(purpose, stroke, bounced=True)]
        if meaning.held is None:
            return [*told, Outcome(purpose, stroke)]
        self._down[key] = _Down(stroke, meaning, at)
        return told

    def release(self, key: int, at: float) -> list[Outcome]:
        """A key goes up; it was held if it was down long enough, whether time was looked at or not."""
        told, self._released[key] = self.advance(at), at
        if (down := self._down.get(key)) is not None:
            self._down[key] = replace(down, up=at)
        return told

    def advance(self, at: float) -> list[Outcome]:
        """Time has passed: what was held long enough, or has been up long enough, by now."""
        due = {key: down for key, down in self._down.items() if at >= self._due(down)}
        for key in due:
            del self._down[key]
        return [outcome for down in due.values() if (outcome := self._outcome(down)) is not None]

    def forget(self) -> None:
        """The keyboard went elsewhere: what is down now will not be seen going up."""
        self._down = {key: down for key, down in self._down.items() if down.up is not None}

    def _due(self, down: _Down) -> float:
        return down.at + self.timing.hold if down.up is None else down.up + CHATTER

    def _go_on(self, key: int) -> None:
        """It had not gone up at all."""
        if (down := self._down.get(key)) is not None:
            self._down[key] = replace(down, up=None)

    def _outcome(self, down: _Down) -> Outcome | None:
        held = down.up is None
        action = down.meaning.held if held else down.meaning.short
        return None if action is None else Outcome(action, down.stroke, held)

"""Which press counts, and as what: bounces, repeats, long presses. The time is handed in, seconds.

A key with something to do when held acts shortly on its release, long as soon as it was held long enough;
any other key acts when it goes down.
"""

from typing import Final

from msgspec import Struct

from massage_desktop.devices.actions import Action
from massage_desktop.devices.keymap import Meaning

CHATTER: Final = 0.05
"""Seconds after a release in which a press is the contact's, not the foot's."""


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


class Presses:
    """Takes keys as they go down and up; `key` tells which, whatever modifiers change meanwhile."""

    def __init__(self, timing: Timing) -> None:
        self.timing = timing
        self._last: dict[Action, float] = {}
        self._released: dict[int, float] = {}
        self._down: dict[int, _Down] = {}

    @property
    def deadline(self) -> float | None:
        """When the first key that is down will have been held long enough."""
        return min((down.at + self.timing.hold for down in self._down.values()), default=None)

    def press(self, key: int, stroke: str, meaning: Meaning, at: float) -> Outcome | None:
        """A key goes down that means something."""
        purpose = meaning.purpose
        if purpose is None or at - self._released.get(key, -CHATTER) < CHATTER:
            return None
        before, self._last[purpose] = self._last.get(purpose), at
        if before is not None and at - before < self.timing.debounce:
            return Outcome(purpose, stroke, bounced=True)
        if meaning.held is None:
            return Outcome(purpose, stroke)
        self._down[key] = _Down(stroke, meaning, at)
        return None

    def release(self, key: int, at: float) -> Outcome | None:
        """A key goes up."""
        self._released[key] = at
        down = self._down.pop(key, None)
        if down is None:
            return None
        held = at >= down.at + self.timing.hold
        action = down.meaning.held if held else down.meaning.short
        return None if action is None else Outcome(action, down.stroke, held)

    def advance(self, at: float) -> list[Outcome]:
        """Time has passed: what has been held long enough by now."""
        due = {key: down for key, down in self._down.items() if at >= down.at + self.timing.hold}
        for key in due:
            del self._down[key]
        return [Outcome(down.meaning.held, down.stroke, True) for down in due.values() if down.meaning.held]

    def forget(self) -> None:
        """The keyboard went elsewhere: what is down now will not be seen going up."""
        self._down.clear()

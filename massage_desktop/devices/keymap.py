"""Which key does what, pressed shortly or held; frozen, so that a change is another map."""

from collections.abc import Collection

import msgspec
from msgspec import Struct

from massage_desktop.devices.actions import Action
from massage_desktop.devices.strokes import can_be_taken


class Binding(Struct, frozen=True):
    """A key (see `strokes`) and what it does."""

    stroke: str
    action: Action
    held: bool = False


class Meaning(Struct, frozen=True):
    """What one key does; with something to do when held, the short press waits for the release."""

    short: Action | None = None
    held: Action | None = None

    def within(self, allowed: Collection[Action]) -> "Meaning":
        """The part of it that is among `allowed`."""
        short = self.short if self.short and self.short in allowed else None
        return Meaning(short, self.held if self.held and self.held in allowed else None)

    @property
    def purpose(self) -> Action | None:
        """What the key is there for: two keys of one purpose bounce together."""
        return self.short or self.held


NOTHING = Meaning()


class KeyMap(Struct, frozen=True):
    """Bindings, at most one for each key and each way to press it."""

    bindings: tuple[Binding, ...] = ()

    def meaning(self, stroke: str) -> Meaning:
        """What this key does, `NOTHING` if it is none of the device's."""
        found = [each for each in self.bindings if each.stroke == stroke]
        short = next((each.action for each in found if not each.held), None)
        return Meaning(short, next((each.action for each in found if each.held), None))

    def of(self, action: Action) -> tuple[Binding, ...]:
        """All keys for an action."""
        return tuple(each for each in self.bindings if each.action is action)

    def rival(self, binding: Binding) -> Action | None:
        """What the same press does so far, if that is something else."""
        meaning = self.meaning(binding.stroke)
        other = meaning.held if binding.held else meaning.short
        return other if other is not binding.action else None

    def learned(self, binding: Binding) -> "KeyMap":
        """With this binding; what the same press did before it does no more."""
        rest = (each for each in self.bindings if _press(each) != _press(binding))
        return KeyMap((*rest, binding))

    def without(self, binding: Binding) -> "KeyMap":
        """Without that one."""
        return KeyMap(tuple(each for each in self.bindings if each != binding))

    def as_text(self) -> str:
        """To be kept; `read_keymap` reads it."""
        return msgspec.json.encode(self.bindings).decode()


def read_keymap(text: str) -> KeyMap | None:
    """What `as_text` wrote; None if it cannot be read. Keys that no device may have are left out."""
    try:
        bindings = msgspec.json.decode(text, type=tuple[Binding, ...])
    except msgspec.DecodeError:
        return None
    keymap = KeyMap()
    for binding in bindings:
        if can_be_taken(binding.stroke):
            keymap = keymap.learned(binding)
    return keymap


def _press(binding: Binding) -> tuple[str, bool]:
    return binding.stroke, binding.held

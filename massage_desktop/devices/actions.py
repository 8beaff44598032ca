"""What a key of a device can do."""

from enum import StrEnum


class Action(StrEnum):
    """In the order in which they are shown."""

    PAUSE = "pause"  # pause, go on; before a session start it, after it print
    NEXT = "next"
    PREVIOUS = "previous"  # right after a "next" of the same device: take that back
    EXTEND = "extend"
    SIDE = "side"
    UNDO = "undo"
    HALT = "halt"  # pause, never go on
    EVENT = "event"
    REPEAT = "repeat"  # show and say what is now
    ROOM = "room"


ALL = frozenset(Action)
BEFORE = frozenset({Action.PAUSE})
"""What a device can do on the Prepare page."""

AFTER = frozenset({Action.PAUSE, Action.UNDO, Action.PREVIOUS})
"""What it can do on the Summary page."""

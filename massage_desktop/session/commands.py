"""What can be said to a running session, and when: the legal moves are a table.

Times are whole milliseconds of session time throughout the engine, so that sums are exact.
"""

from enum import StrEnum
from typing import Literal

from msgspec import Struct

from massage_desktop.session.plan import Plan

WakeChoice = Literal["continue", "count", "stop"]
Absence = Literal["asleep", "closed"]


class Phase(StrEnum):
    """The states of a session."""

    READY = "ready"
    RUNNING = "running"
    HOLDING = "holding"  # the stage has reached its end and waits for `next`
    PAUSED = "paused"
    FINISHED = "finished"
    STOPPED = "stopped"


class Command(Struct, frozen=True, tag_field="command"):
    """Something that the therapist says to the session."""


class Start(Command, frozen=True, tag="start"):
    """Begin, after a countdown of `delay` ms (hands get oiled after pressing)."""

    delay: int = 0


class Pause(Command, frozen=True, tag="pause"):
    """Stand still; paused time is counted apart, never as work."""


class Resume(Command, frozen=True, tag="resume"):
    """Go on after a pause."""


class Next(Command, frozen=True, tag="next"):
    """End the stage with its actual time and begin the next one; in a countdown begin now."""


class Previous(Command, frozen=True, tag="previous"):
    """Reopen the stage before."""


class Extend(Command, frozen=True, tag="extend"):
    """Move the stage's end by `by` ms."""

    by: int = 30_000


class SwitchSide(Command, frozen=True, tag="switch_side"):
    """Go to the other half now; the rest of the stage's time is its."""


class Undo(Command, frozen=True, tag="undo"):
    """Take back the last command."""


class Stop(Command, frozen=True, tag="stop"):
    """End early; all done so far is kept."""

    reason: str


class Note(Command, frozen=True, tag="note"):
    """Something that happened: a pain score, a painful spot, free text."""

    kind: str
    value: str


class SwitchMode(Command, frozen=True, tag="switch_mode"):
    """Go on with another plan, whose screening has passed; the present one can be returned to."""

    plan: Plan


class Sleep(Command, frozen=True, tag="sleep"):
    """The machine fell asleep at the moment the command is given for, and woke at `until` (ms).

    `cause` says whether it slept, or the program was closed meanwhile.
    """

    until: int
    cause: Absence = "asleep"


class Wake(Command, frozen=True, tag="wake"):
    """What becomes of the time asleep: go on from where it was, count it as work, or stop."""

    choice: WakeChoice


WORKING = frozenset({Phase.RUNNING, Phase.HOLDING})
OPEN = WORKING | {Phase.PAUSED}

MOVES: dict[type[Command], frozenset[Phase]] = {
    Start: frozenset({Phase.READY}),
    Pause: WORKING,
    Resume: frozenset({Phase.PAUSED}),
    Next: WORKING,
    Previous: WORKING,
    Extend: WORKING,
    SwitchSide: WORKING,
    SwitchMode: WORKING,
    Sleep: WORKING,
    Wake: frozenset({Phase.PAUSED}),
    Undo: OPEN | {Phase.FINISHED, Phase.STOPPED},
    Stop: OPEN,
    Note: frozenset(Phase) - {Phase.READY},
}
UNDOABLE = frozenset({"next", "previous", "extend", "switch_side", "switch_mode", "stop"})


class IllegalMoveError(Exception):
    """A command that the session cannot take now; the text is the reason."""


def command_name(command: Command) -> str:
    """The command's name as commands files and events spell it."""
    return str(command.__struct_config__.tag)

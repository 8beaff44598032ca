"""What happened in a session, as frozen values: shown, played, logged and stored as they are.

`at` is the moment it holds for, in ms since the start, and `late` how much later it was announced. `by` is
the command that caused it, "" where time did; `nth` numbers the commands of a session from 1.
"""

from typing import Literal

from msgspec import Struct

from massage_desktop.session.commands import Absence, WakeChoice
from massage_desktop.session.plan import Plan

CueKind = Literal[
    "session_start",
    "stage_change",
    "side_switch",
    "ten_seconds",
    "soft_end",
    "overrun",
    "warning",
    "session_end",
]


class Event(Struct, frozen=True, kw_only=True, tag_field="event", omit_defaults=True):
    """What every event carries."""

    at: int
    late: int = 0
    by: str = ""
    nth: int = 0


class SessionStarted(Event, frozen=True, kw_only=True, tag="session_started"):
    """The start was pressed; the first stage begins after `delay` ms."""

    delay: int


class StageStarted(Event, frozen=True, kw_only=True, tag="stage_started"):
    """A stage begins, or goes on where it was interrupted."""

    stage: int
    key: str


class SideSwitched(Event, frozen=True, kw_only=True, tag="side_switched"):
    """The work goes over to part `part` (its index in the stage)."""

    stage: int
    part: int


class Cue(Event, frozen=True, kw_only=True, tag="cue"):
    """A sound is due; one that is announced too late is not to be played (`missed`)."""

    kind: CueKind
    missed: bool = False


class StageEnded(Event, frozen=True, kw_only=True, tag="stage_ended"):
    """A stage ended after `actual` ms of work; the plan gave it `planned` ms."""

    stage: int
    key: str
    planned: int
    actual: int


class StageReopened(Event, frozen=True, kw_only=True, tag="stage_reopened"):
    """A stage that had ended goes on, now to `target` ms of work."""

    stage: int
    key: str
    target: int


class Holding(Event, frozen=True, kw_only=True, tag="holding"):
    """The stage has reached its end and waits for `next`; where it is `standing`, no time runs on."""

    stage: int
    standing: bool = False


class Overrun(Event, frozen=True, kw_only=True, tag="overrun"):
    """The stage has passed its longest time; announced twice, 30 s apart (`count` 1 and 2)."""

    stage: int
    count: int


class Paused(Event, frozen=True, kw_only=True, tag="paused"):
    """The session stands still."""


class Resumed(Event, frozen=True, kw_only=True, tag="resumed"):
    """The session goes on."""


class Extended(Event, frozen=True, kw_only=True, tag="extended"):
    """The stage's end moved by `amount` ms to `target` ms of work."""

    stage: int
    amount: int
    target: int


class ModeSwitched(Event, frozen=True, kw_only=True, tag="mode_switched"):
    """The session goes on with another plan, or returns to one that was interrupted."""

    protocol: str
    plan: Plan


class Slept(Event, frozen=True, kw_only=True, tag="slept"):
    """The machine slept from `at` to `until`, or the program was `closed`; the session stands as of `at`."""

    until: int
    cause: Absence = "asleep"


class Woke(Event, frozen=True, kw_only=True, tag="woke"):
    """What was said of the time asleep."""

    choice: WakeChoice


class Ignored(Event, frozen=True, kw_only=True, tag="ignored"):
    """A press that was not taken, and why."""

    command: str
    reason: str


class Undone(Event, frozen=True, kw_only=True, tag="undone"):
    """The last command was taken back."""

    command: str


class Noted(Event, frozen=True, kw_only=True, tag="noted"):
    """A note, with the stage it belongs to (-1 before the first)."""

    stage: int
    kind: str
    value: str


class SessionFinished(Event, frozen=True, kw_only=True, tag="session_finished"):
    """The last stage has ended."""


class SessionStopped(Event, frozen=True, kw_only=True, tag="session_stopped"):
    """The session was ended early."""

    reason: str


AnyEvent = (
    SessionStarted
    | StageStarted
    | SideSwitched
    | Cue
    | StageEnded
    | StageReopened
    | Holding
    | Overrun
    | Paused
    | Resumed
    | Extended
    | ModeSwitched
    | Slept
    | Woke
    | Ignored
    | Undone
    | Noted
    | SessionFinished
    | SessionStopped
)  # as what an event that was kept is read again

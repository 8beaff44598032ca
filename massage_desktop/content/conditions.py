"""What is said about conditions: names, where a mode sends on, the one-hour form of radiculitis.

Pure. Which protocol a condition takes follows from the protocols themselves (`screening/conditions.py`).
"""

from msgspec import Struct

from massage_desktop.content.protocol import Condition, Mode
from massage_desktop.content.text import Source, Statement, Text


class ConditionNote(Struct, frozen=True, forbid_unknown_fields=True):
    """A condition: its name as clients know it, what it is, and what to know of its course."""

    name: Text
    about: Statement
    notes: tuple[Statement, ...] = ()


class Complaint(Struct, frozen=True, forbid_unknown_fields=True):
    """Something that `modes` offer beside the conditions; it takes the protocol of that id."""

    name: Text
    protocol: str
    modes: tuple[Mode, ...]
    source: Source


class Redirect(Struct, frozen=True, forbid_unknown_fields=True):
    """What is said where `mode` does not offer `condition`; `to` are the modes that do."""

    mode: Mode
    condition: Condition
    to: tuple[Mode, ...]
    text: Statement


class FormPart(Struct, frozen=True, forbid_unknown_fields=True):
    """A part of the general form, at most `seconds` long.

    `protocol` is an id, or "" for the session's own; an `untimed` part has no stages and is one open stage.
    """

    key: str
    text: Statement
    seconds: int
    protocol: str = ""
    untimed: bool = False

    def __post_init__(self) -> None:
        if not 0 < self.seconds <= 3600:
            raise ValueError("seconds must hold 0 < seconds <= 3600")


class GeneralForm(Struct, frozen=True, forbid_unknown_fields=True):
    """The one-hour form of radiculitis, from the session `first` on (counted from 1)."""

    first: int
    about: Statement
    parts: tuple[FormPart, ...]

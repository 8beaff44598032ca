"""What common devices send, and what their keys do until somebody teaches otherwise.

A page turner sends pages or arrows. A presenter sends pages, F5 or Escape by turns for its start button, and
a full stop or B for a black screen. Pedals of three switches come with A, B, C; many are set to F keys.
"""

from collections.abc import Iterator
from typing import Final

from massage_desktop.devices.actions import Action
from massage_desktop.devices.keymap import Binding, KeyMap

OFF: Final = "none"
Keys = tuple[str, Action, Action | None]  # keys between bars, short, held


def _bindings(*rows: Keys) -> Iterator[Binding]:
    for strokes, short, held in rows:
        for stroke in strokes.split("|"):
            yield Binding(stroke, short)
            if held is not None:
                yield Binding(stroke, held, held=True)


def _map(*rows: Keys) -> KeyMap:
    return KeyMap(tuple(_bindings(*rows)))


PRESETS: Final[dict[str, KeyMap]] = {
    OFF: KeyMap(),
    "turner": _map(
        ("PgDown|Right|Down", Action.NEXT, Action.PAUSE),
        ("PgUp|Left|Up", Action.PREVIOUS, Action.EXTEND),
    ),
    "presenter": _map(
        ("PgDown", Action.NEXT, Action.EXTEND),
        ("PgUp", Action.PREVIOUS, Action.SIDE),
        (".|B", Action.PAUSE, Action.EVENT),
        ("F5|Shift+F5", Action.ROOM, None),
    ),
    "pedal": _map(
        ("A|F7|F13", Action.PREVIOUS, Action.SIDE),
        ("B|F8|F14", Action.PAUSE, Action.EVENT),
        ("C|F9|F15", Action.NEXT, Action.EXTEND),
    ),
    "media": _map(
        ("Toggle Media Play/Pause|Media Play|Media Pause", Action.PAUSE, Action.EVENT),
        ("Media Next", Action.NEXT, Action.EXTEND),
        ("Media Previous", Action.PREVIOUS, Action.SIDE),
        ("Media Stop", Action.HALT, None),
    ),
}

"""The names in a protocol file: that each zone, path and warning exists, and that none stands twice.

Pure. It judges values by their place in the file, each as soon as it has the right type.
"""

from collections.abc import Collection

from massage_desktop.content.knowledge import Knowledge
from massage_desktop.content.toml_file import Place


class ProtocolNames:
    """Judges the names of one file; `taken` are the ids of other files."""

    def __init__(self, knowledge: Knowledge, taken: Collection[str]) -> None:
        self._knowledge = knowledge
        self._taken = taken
        self._stages: set[str] = set()

    def __call__(self, place: Place, value: object) -> str:
        """What is wrong with the name at `place`; "" if nothing is, or it is no name."""
        return self._judge(place, value) if isinstance(value, str) else ""

    def _judge(self, place: Place, name: str) -> str:
        match place:
            case ("id",) if name in self._taken:
                return f"{name} is taken by another file; choose another id"
            case (*_, "stages", int(), "key"):
                return self._stage(name)
            case (*_, "zones", int(), "key"):
                return self._zone(name)
        return self._unknown(place, name)

    def _unknown(self, place: Place, name: str) -> str:
        known = self._knowledge
        match place:
            case (*_, "adjacent_to") if name and name not in known.zones:
                return f"there is no zone {name!r}"
            case (*_, "direction", "path") if name and name not in known.directions:
                return f"the body map has no path {name!r}"
            case (*_, "warnings", int()) if name not in known.warnings:
                return f"there is no warning {name!r}"
        return ""

    def _stage(self, key: str) -> str:
        if key in self._stages:
            return f"the stage key {key} stands twice"
        self._stages.add(key)
        return ""

    def _zone(self, key: str) -> str:
        if key not in self._knowledge.zones:
            return f"there is no zone {key!r}"
        return "" if self._knowledge.zones[key].rule == "work" else f"{key} must not be worked"

"""Settings that belong together, typed; one class a page of the settings dialog.

Values are kept as text under the group's name. What does not fit counts as the default.
"""

from typing import ClassVar

from PySide6.QtCore import QSettings


class SettingsGroup:
    """Reads and writes `NAME/key`; a subclass has a typed property for each setting."""

    name: ClassVar[str]

    def __init__(self, store: QSettings) -> None:
        self._store = store

    def reset(self) -> None:
        """Every setting of the group is the default again."""
        for key in self._keys():
            self._store.remove(key)

    def kept(self) -> dict[str, str]:
        """All that is kept, for `put_back` after a reset."""
        return {key: str(self._store.value(key)) for key in self._keys()}

    def put_back(self, kept: dict[str, str]) -> None:
        """The group is again as it was when that was kept."""
        self.reset()
        for key, value in kept.items():
            self._store.setValue(key, value)

    def text(self, key: str, default: str = "") -> str:
        """A text."""
        return str(self._store.value(self._key(key), default))

    def set_text(self, key: str, value: str) -> None:
        """Keep a text."""
        self._store.setValue(self._key(key), value)

    def one_of(self, key: str, allowed: tuple[str, ...], default: str) -> str:
        """One of some texts."""
        value = self.text(key, default)
        return value if value in allowed else default

    def number(self, key: str, allowed: range, default: int) -> int:
        """A whole number of a range."""
        value = self.text(key)
        return int(value) if value.isdecimal() and int(value) in allowed else default

    def flag(self, key: str, default: bool) -> bool:
        """Yes or no."""
        return {"yes": True, "no": False}.get(self.text(key), default)

    def set_flag(self, key: str, value: bool) -> None:
        """Keep a yes or no."""
        self.set_text(key, "yes" if value else "no")

    def _key(self, key: str) -> str:
        """Where a setting stands in the file."""
        return f"{self.name}/{key}"

    def _keys(self) -> list[str]:
        """Where all that is kept of the group stands."""
        return [key for key in self._store.allKeys() if key.startswith(f"{self.name}/")]


class OlderGroup(SettingsGroup):
    """A group whose keys stand in the file as the first version wrote them, without the group's name."""

    older: ClassVar[tuple[str, ...]]

    def _key(self, key: str) -> str:
        return key

    def _keys(self) -> list[str]:
        return [key for key in self.older if self._store.contains(key)]

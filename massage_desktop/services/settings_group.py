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
        self._store.remove(self.name)

    def text(self, key: str, default: str = "") -> str:
        """A text."""
        return str(self._store.value(f"{self.name}/{key}", default))

    def set_text(self, key: str, value: str) -> None:
        """Keep a text."""
        self._store.setValue(f"{self.name}/{key}", value)

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

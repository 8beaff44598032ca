"""The user's settings, typed, in one INI file; nothing else reads QSettings."""

import re
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from massage_desktop.content.language import LANGUAGES, Language

LIGHT = "#EEF2F1"  # the light theme's ground
GROUND = re.compile("#[0-9A-Fa-f]{6}")


class Settings:
    """Each setting with its type and default; a value that does not fit counts as the default."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._store = QSettings(str(path), QSettings.Format.IniFormat)

    def text(self, key: str, default: str = "") -> str:
        """A text."""
        return str(self._store.value(key, default))

    def set_text(self, key: str, value: str) -> None:
        """Keep a text."""
        self._store.setValue(key, value)

    @property
    def language(self) -> Language | None:
        """The chosen language; None follows the system."""
        value = self.text("language")
        return next((each for each in LANGUAGES if each == value), None)

    @language.setter
    def language(self, value: Language) -> None:
        self.set_text("language", value)

    @property
    def theme(self) -> str:
        """The theme's name."""
        return self._one_of("theme", ("light", "dark"), "light")

    @theme.setter
    def theme(self, value: str) -> None:
        self.set_text("theme", value)

    @property
    def background(self) -> str:
        """The theme's ground as #RRGGBB, so that the first frame need not read the theme."""
        value = self.text("background", LIGHT)
        return value if GROUND.fullmatch(value) else LIGHT

    @background.setter
    def background(self, value: str) -> None:
        self.set_text("background", value)

    @property
    def volume(self) -> int:
        """The cues' volume, 0 to 100."""
        value = self.text("volume", "80")
        return min(int(value), 100) if value.isdecimal() else 80

    @volume.setter
    def volume(self, value: int) -> None:
        self.set_text("volume", str(value))

    @property
    def muted(self) -> bool:
        """Whether cues are shown only."""
        return self.text("muted") == "yes"

    @muted.setter
    def muted(self, value: bool) -> None:
        self.set_text("muted", "yes" if value else "no")

    @property
    def delay(self) -> int:
        """The countdown before a session, in seconds."""
        return int(self._one_of("delay", ("0", "15", "30", "60"), "0"))

    @delay.setter
    def delay(self, value: int) -> None:
        self.set_text("delay", str(value))

    @property
    def therapist(self) -> str:
        """The therapist's name, as printed."""
        return self.text("therapist")

    @therapist.setter
    def therapist(self, value: str) -> None:
        self.set_text("therapist", value)

    @property
    def practice(self) -> str:
        """The practice's name and address, as printed."""
        return self.text("practice")

    @practice.setter
    def practice(self, value: str) -> None:
        self.set_text("practice", value)

    @property
    def paper(self) -> str:
        """The size of paper: a4 or letter."""
        return self._one_of("paper", ("a4", "letter"), "a4")

    @paper.setter
    def paper(self, value: str) -> None:
        self.set_text("paper", value)

    def window(self, name: str) -> QByteArray:
        """A window's remembered geometry or docks."""
        value = self._store.value(f"window/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_window(self, name: str, value: QByteArray) -> None:
        """Remember a window's geometry or docks."""
        self._store.setValue(f"window/{name}", value)

    def save(self) -> None:
        """Write to disk now."""
        self._store.sync()

    def _one_of(self, key: str, allowed: tuple[str, ...], default: str) -> str:
        value = self.text(key, default)
        return value if value in allowed else default

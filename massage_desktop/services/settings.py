"""The user's settings, typed, in one INI file; nothing else reads QSettings.

A file that cannot be read as one is kept beside as `.damaged`, and the defaults hold.
"""

import re
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from massage_desktop.services.settings_devices import DevicesSettings
from massage_desktop.services.settings_general import GeneralSettings
from massage_desktop.services.settings_look import LookSettings
from massage_desktop.services.settings_privacy import PrivacySettings
from massage_desktop.services.settings_room import RoomSettings
from massage_desktop.services.settings_sound import SoundSettings
from massage_desktop.services.settings_voice import VoiceSettings

LIGHT = "#EEF2F1"  # the light theme's ground
GROUND = re.compile("#[0-9A-Fa-f]{6}")
PERSONAL = ("therapist", "practice")  # not for others' eyes


class Settings:
    """Each setting with its type and default; a value that does not fit counts as the default.

    `damaged` is where a file that could not be read was put, None if all was well; `fresh` is whether there
    was none. Without a folder to write to they hold until the end of the program.
    """

    def __init__(self, path: Path) -> None:
        with suppress(OSError):
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.fresh = not path.exists()
        self.damaged: Path | None = None
        if _is_damaged(path):
            self.damaged = _put_aside(path)
        self._store = QSettings(str(path), QSettings.Format.IniFormat)
        self.general = GeneralSettings(self._store)
        self.privacy = PrivacySettings(self._store)
        self.look = LookSettings(self._store)
        self.room = RoomSettings(self._store)
        self.devices = DevicesSettings(self._store)
        self.sound = SoundSettings(self._store)
        self.voice = VoiceSettings(self._store)

    def text(self, key: str, default: str = "") -> str:
        """A text."""
        return str(self._store.value(key, default))

    def set_text(self, key: str, value: str) -> None:
        """Keep a text."""
        self._store.setValue(key, value)

    @property
    def background(self) -> str:
        """The theme's ground as #RRGGBB, so that the first frame need not read the theme."""
        value = self.text("background", LIGHT)
        return value if GROUND.fullmatch(value) else LIGHT

    @background.setter
    def background(self, value: str) -> None:
        self.set_text("background", value)

    @property
    def settings_page(self) -> str:
        """The class of the page that the settings dialog showed last."""
        return self.text("settings_page")

    @settings_page.setter
    def settings_page(self, value: str) -> None:
        self.set_text("settings_page", value)

    def window(self, name: str) -> QByteArray:
        """A window's remembered geometry or docks."""
        value = self._store.value(f"window/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_window(self, name: str, value: QByteArray) -> None:
        """Remember a window's geometry or docks."""
        self._store.setValue(f"window/{name}", value)

    def told(self) -> str:
        """All settings as text, a line each, without anybody's name."""
        keys = (key for key in sorted(self._store.allKeys()) if not key.startswith("window/"))
        texts = ((key, "(set)" if key in PERSONAL else self.text(key)) for key in keys)
        return "".join(f"{key} = {text}\n" for key, text in texts)

    def save(self) -> None:
        """Write to disk now."""
        self._store.sync()

    def _one_of(self, key: str, allowed: tuple[str, ...], default: str) -> str:
        value = self.text(key, default)
        return value if value in allowed else default


def _is_damaged(path: Path) -> bool:
    """Whether there is a file that is not one of settings: cut to zeros, no text, or no INI."""
    try:
        text = path.read_bytes().decode().strip()
    except UnicodeDecodeError:
        return True
    except OSError:  # none, or not to be read: that is not its fault
        return False
    store = QSettings(str(path), QSettings.Format.IniFormat)
    no_ini = store.status() is QSettings.Status.FormatError or "=" not in text
    return bool(text) and (no_ini or "\0" in text)


def _put_aside(path: Path) -> Path:
    """Keep it beside; where even that is refused it stays where it is."""
    aside = path.with_name(f"{path.name}.damaged")
    try:
        return path.replace(aside)
    except OSError:
        return path

"""How the voice speaks."""

from typing import Final, NamedTuple

from massage_desktop.content.language import Language
from massage_desktop.services.settings_group import SettingsGroup

USUAL_SPEED: Final = 50


class Manner(NamedTuple):
    """How a voice speaks: its name, "" for the usual one; rate from -1 to 1; volume from 0 to 1."""

    voice: str = ""
    rate: float = 0.0
    volume: float = 1.0


class VoiceSettings(SettingsGroup):
    """A voice for each language, its speed and its volume, 0 to 100 each."""

    name = "voice"

    def voice(self, language: Language) -> str:
        """The voice's name; "" for the usual one."""
        return self.text(f"name_{language}")

    def set_voice(self, language: Language, name: str) -> None:
        """Keep the voice of a language."""
        self.set_text(f"name_{language}", name)

    @property
    def speed(self) -> int:
        """50 is the engine's usual speed."""
        return self.number("speed", range(101), USUAL_SPEED)

    @speed.setter
    def speed(self, value: int) -> None:
        self.set_text("speed", str(value))

    @property
    def volume(self) -> int:
        """The voice's volume."""
        return self.number("volume", range(101), 90)

    @volume.setter
    def volume(self, value: int) -> None:
        self.set_text("volume", str(value))

    def manner(self, language: Language) -> Manner:
        """All of it, as the engine takes it."""
        return Manner(self.voice(language), (self.speed - USUAL_SPEED) / USUAL_SPEED, self.volume / 100)

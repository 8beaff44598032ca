"""What is heard: the profile, the volume, each cue, and whether somebody has heard it today."""

from datetime import date
from typing import Final, Literal, cast

from massage_desktop.services.cue_profile import PROFILES, Profile
from massage_desktop.services.settings_group import SettingsGroup

KINDS: Final = (
    "session_start", "stage_change", "side_switch", "ten_seconds", "soft_end", "overrun", "warning",
    "session_end",
)  # fmt: skip
"""The cues, in the order of a session."""

Heard = Literal["", "yes", "no"]
VOLUME: Final = 80
BEFORE: Final = ("volume", "muted")
"""Where earlier versions kept them."""


class SoundSettings(SettingsGroup):
    """Until something is chosen: chimes, at the volume that an older version may have kept."""

    name = "sound"

    @property
    def profile(self) -> Profile:
        """The cue profile."""
        return cast("Profile", self.one_of("profile", PROFILES, "chimes"))

    @profile.setter
    def profile(self, value: Profile) -> None:
        self.set_text("profile", value)

    @property
    def volume(self) -> int:
        """The volume, 0 to 100."""
        before = str(self._store.value("volume", ""))
        older = min(int(before), 100) if before.isdecimal() else VOLUME
        return self.number("volume", range(101), older)

    @volume.setter
    def volume(self, value: int) -> None:
        self.set_text("volume", str(value))

    @property
    def muted(self) -> bool:
        """Whether cues are shown only, whatever the profile."""
        return self.flag("muted", self._store.value("muted") == "yes")

    @muted.setter
    def muted(self, value: bool) -> None:
        self.set_flag("muted", value)

    def level(self, kind: str) -> int:
        """A cue's level, 10 to 100 per cent of the volume."""
        return self.number(f"level_{kind}", range(10, 101), 100)

    def set_level(self, kind: str, value: int) -> None:
        """Keep a cue's level."""
        self.set_text(f"level_{kind}", str(value))

    def is_on(self, kind: str) -> bool:
        """Whether a cue is heard; else it is shown."""
        return self.flag(f"on_{kind}", True)

    def set_on(self, kind: str, value: bool) -> None:
        """Keep whether a cue is heard."""
        self.set_flag(f"on_{kind}", value)

    def own(self, kind: str) -> str:
        """The name of the file that was chosen for a cue; "" for the shipped sound."""
        return self.text(f"own_{kind}")

    def set_own(self, kind: str, name: str) -> None:
        """Keep that name; the sound itself is kept apart."""
        self.set_text(f"own_{kind}", name)

    def chosen(self) -> dict[str, int]:
        """The level of each cue, 0 where it is off."""
        return {kind: self.level(kind) if self.is_on(kind) else 0 for kind in KINDS}

    @property
    def wakes(self) -> bool:
        """Whether a wireless speaker is woken before each cue."""
        return self.flag("wakes", False)

    @wakes.setter
    def wakes(self, value: bool) -> None:
        self.set_flag("wakes", value)

    def heard(self, day: date) -> Heard:
        """What the speaker check of that day came to; "" if there was none."""
        on, _, outcome = self.text("heard").partition(" ")
        return cast("Heard", outcome) if on == day.isoformat() and outcome in ("yes", "no") else ""

    def set_heard(self, day: date, heard: bool) -> None:
        """Keep what the speaker check came to."""
        self.set_text("heard", f"{day.isoformat()} {'yes' if heard else 'no'}")

    def _keys(self) -> list[str]:
        return [*super()._keys(), *(key for key in BEFORE if self._store.contains(key))]

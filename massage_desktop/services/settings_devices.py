"""Settings of pedals, page turners and remotes."""

from typing import TYPE_CHECKING

from massage_desktop.services.settings_group import SettingsGroup

if TYPE_CHECKING:  # not before the first frame
    from massage_desktop.devices.keymap import KeyMap
    from massage_desktop.devices.presses import Timing

PRESETS = ("none", "turner", "presenter", "pedal", "media")
CONFIRMED = ("all", "device", "never")
DEBOUNCE = range(100, 1001)  # ms
HOLD = range(300, 2001)


class DevicesSettings(SettingsGroup):
    """Which device, its keys, and how they are pressed."""

    name = "devices"

    @property
    def preset(self) -> str:
        """The kind of device, one of PRESETS."""
        return self.one_of("preset", PRESETS, "none")

    @preset.setter
    def preset(self, value: str) -> None:
        """Its own keys come with it; what was learned for another one goes."""
        self.set_text("preset", value)
        self.set_text("keys", "")

    @property
    def keymap(self) -> "KeyMap":
        """The keys: those of the preset until one was learned or removed."""
        from massage_desktop.devices.keymap import read_keymap
        from massage_desktop.devices.presets import PRESETS as KEYS

        kept = read_keymap(self.text("keys"))
        return KEYS[self.preset] if kept is None else kept

    @keymap.setter
    def keymap(self, value: "KeyMap") -> None:
        self.set_text("keys", value.as_text())

    @property
    def changed(self) -> bool:
        """Whether the keys are not those of the preset."""
        from massage_desktop.devices.presets import PRESETS as KEYS

        return set(self.keymap.bindings) != set(KEYS[self.preset].bindings)

    @property
    def debounce(self) -> int:
        """How soon a second press counts as a bounce, ms."""
        return self.number("debounce", DEBOUNCE, 250)

    @debounce.setter
    def debounce(self, value: int) -> None:
        self.set_text("debounce", str(value))

    @property
    def hold(self) -> int:
        """From when on a press is a long one, ms."""
        return self.number("hold", HOLD, 600)

    @hold.setter
    def hold(self, value: int) -> None:
        self.set_text("hold", str(value))

    @property
    def timing(self) -> "Timing":
        """Both, in seconds."""
        from massage_desktop.devices.presses import Timing

        return Timing(self.debounce / 1000, self.hold / 1000)

    @property
    def confirmed(self) -> str:
        """Which presses are shown large: all keys of a session, the device's only, or none."""
        return self.one_of("confirmed", CONFIRMED, "all")

    @confirmed.setter
    def confirmed(self, value: str) -> None:
        self.set_text("confirmed", value)

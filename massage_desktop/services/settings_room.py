"""The room display: where it is shown, which way up, and what besides the time."""

from typing import Literal, cast

from massage_desktop.services.settings_group import SettingsGroup

Where = Literal["this", "second"]
PLACES: tuple[Where, ...] = ("this", "second")


class RoomSettings(SettingsGroup):
    """The settings of the page Room display."""

    name = "room"

    @property
    def screen(self) -> Where:
        """On which screen it opens; without a second one it opens on this one."""
        return cast("Where", self.one_of("screen", PLACES, "this"))

    @screen.setter
    def screen(self, value: Where) -> None:
        self.set_text("screen", value)

    @property
    def turned(self) -> bool:
        """Whether it is upside down, for a screen that is read from its other side."""
        return self.flag("turned", False)

    @turned.setter
    def turned(self, value: bool) -> None:
        self.set_flag("turned", value)

    @property
    def stroke(self) -> bool:
        """Whether it shows how the hands go."""
        return self.flag("stroke", False)

    @stroke.setter
    def stroke(self, value: bool) -> None:
        self.set_flag("stroke", value)

    @property
    def body(self) -> bool:
        """Whether it shows the body map."""
        return self.flag("body", False)

    @body.setter
    def body(self, value: bool) -> None:
        self.set_flag("body", value)

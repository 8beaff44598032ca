"""How the program looks: theme, size of letters, what moves and flashes."""

from typing import Literal, cast

from massage_desktop.services.settings_group import SettingsGroup

ThemeName = Literal["light", "dark", "night"]
Choice = Literal["system", "light", "dark", "night"]
CHOICES: tuple[Choice, ...] = ("system", "light", "dark", "night")
SMALLEST, LARGEST = 100, 200  # per cent
BEFORE = "theme"  # where earlier versions kept the theme


class LookSettings(SettingsGroup):
    """The settings of the page Appearance."""

    name = "look"

    @property
    def theme(self) -> Choice:
        """The chosen theme; "system" is light or dark as the desktop is."""
        before = str(self._store.value(BEFORE, ""))
        default = before if before in ("light", "dark") else "system"
        return cast("Choice", self.one_of("theme", CHOICES, default))

    @theme.setter
    def theme(self, value: Choice) -> None:
        self.set_text("theme", value)

    @property
    def scale(self) -> int:
        """The size of letters and controls, per cent."""
        return self.number("scale", range(SMALLEST, LARGEST + 1), SMALLEST)

    @scale.setter
    def scale(self, value: int) -> None:
        self.set_text("scale", str(value))

    @property
    def flashes(self) -> bool:
        """Whether the frame flashes in place of a sound that cannot be heard."""
        return self.flag("flashes", True)

    @flashes.setter
    def flashes(self, value: bool) -> None:
        self.set_flag("flashes", value)

    @property
    def still(self) -> bool:
        """Whether nothing fades."""
        return self.flag("still", False)

    @still.setter
    def still(self, value: bool) -> None:
        self.set_flag("still", value)

    def _keys(self) -> list[str]:
        return [*super()._keys(), *(key for key in (BEFORE,) if self._store.contains(key))]

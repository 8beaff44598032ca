"""Settings of who may see what is on the screen."""

from massage_desktop.services.settings_group import OlderGroup

LOCKS = (0, 5, 10, 20)  # minutes; 0 is never


class PrivacySettings(OlderGroup):
    """When a client's data are hidden by themselves."""

    name = "privacy"
    older = ("lock_minutes",)

    @property
    def lock_minutes(self) -> int:
        """After how many minutes without a press the client's data are hidden; 0 is never."""
        return int(self.one_of("lock_minutes", tuple(map(str, LOCKS)), "10"))

    @lock_minutes.setter
    def lock_minutes(self, value: int) -> None:
        self.set_text("lock_minutes", str(value))

"""Settings of the practice and of how a session usually goes."""

from typing import TYPE_CHECKING, cast

from massage_desktop.content.language import LANGUAGES, Language
from massage_desktop.services.settings_group import OlderGroup

if TYPE_CHECKING:  # the first frame can do without
    from massage_desktop.session.plan import Flow

DELAYS = (0, 15, 30, 60)  # seconds
PAPERS = ("a4", "letter")


class GeneralSettings(OlderGroup):
    """Language, names as printed, paper, countdown and flow."""

    name = "general"
    older = ("language", "therapist", "practice", "paper", "delay", "flow")

    @property
    def language(self) -> Language | None:
        """The chosen language; None follows the system."""
        value = self.text("language")
        return next((each for each in LANGUAGES if each == value), None)

    @language.setter
    def language(self, value: Language | None) -> None:
        self.set_text("language", value or "")

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
        return self.one_of("paper", PAPERS, "a4")

    @paper.setter
    def paper(self, value: str) -> None:
        self.set_text("paper", value)

    @property
    def delay(self) -> int:
        """The countdown before a session, in seconds."""
        return int(self.one_of("delay", tuple(map(str, DELAYS)), "0"))

    @delay.setter
    def delay(self, value: int) -> None:
        self.set_text("delay", str(value))

    @property
    def flow(self) -> "Flow":
        """Whether the next stage begins by itself or waits."""
        return cast("Flow", self.one_of("flow", ("automatic", "waiting"), "automatic"))

    @flow.setter
    def flow(self, value: "Flow") -> None:
        self.set_text("flow", value)

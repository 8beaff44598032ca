"""A field to try a device's keys in: says what was pressed and what that would do."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from massage_desktop.devices.keymap import Meaning
from massage_desktop.devices.presses import Outcome, Timing
from massage_desktop.devices.strokes import bare
from massage_desktop.services.assistive import announce
from massage_desktop.services.clock import monotonic
from massage_desktop.views.press_words import PressWords
from massage_desktop.views.session_keys import OWN
from massage_desktop.widgets.key_catcher import KeyCatcher

LEAVING = ("Tab", "Backtab", "Esc")  # whoever presses them goes on from here


class KeyTry(KeyCatcher):
    """Presses count in it as they do in a session; nothing is done."""

    def __init__(
        self, meaning: Callable[[str], Meaning], timing: Timing, parent: QWidget | None = None
    ) -> None:
        super().__init__(meaning, timing, monotonic, parent)
        self._words = PressWords(self)
        self.setAccessibleName(self.tr("Press a key of the device here"))
        self.clear_last()
        self.caught.connect(self._tell_press)
        self.unknown.connect(self._tell_unknown)
        self.declined.connect(self._tell_declined)

    def clear_last(self) -> None:
        """As if nothing had been pressed."""
        self.show_key(self.tr("Press a key here"))

    def _tell_press(self, outcome: Outcome) -> None:
        what = self._words.long(outcome.action)
        if outcome.bounced:
            what = self.tr("not taken, pressed twice")
        self._say(self._words.press(outcome.stroke, held=outcome.held), what)

    def _tell_unknown(self, stroke: str) -> None:
        """A key that is none of the device's."""
        own, what = OWN.get(bare(stroke)), self.tr("means nothing")
        if own is not None:
            what = self.tr("{action}, as on any keyboard").format(action=self._words.long(own))
        self._say(self._words.key(stroke), what)

    def _tell_declined(self, stroke: str) -> None:
        if bare(stroke) not in LEAVING:
            self._say(self._words.key(stroke), self.tr("cannot be a device's key"))

    def _say(self, key: str, what: str) -> None:
        text = self.tr("{key}: {what}").format(key=key, what=what)
        self.show_key(text)
        announce(self, text, urgent=False)

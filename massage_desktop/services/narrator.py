"""Chimes and voice one after the other: a sentence waits for the chimes before it, and gives way to the next.

Knows neither what is said nor why. A chime waits for no sentence.
"""

import logging
import time
from typing import Final

from PySide6.QtCore import QObject, QTimer

from massage_desktop.services.coming import Coming
from massage_desktop.services.sound import CuePlayer
from massage_desktop.services.speech import Speech

log = logging.getLogger(__name__)

LATEST: Final = 4.0
"""Real seconds after which a sentence is dropped: two chimes may come before it."""

PAUSE: Final = 200
"""Milliseconds from a chime's end to a sentence: it may sound that much longer where a device lags."""

TOO_SOON: Final = 400
"""Milliseconds before the next chime in which no sentence is begun: it would be cut off in its first word."""


class Narrator(QObject):
    """Says one sentence after the chimes that are asked for at the same moment."""

    def __init__(self, player: CuePlayer, speech: Speech, coming: Coming, parent: QObject) -> None:
        super().__init__(parent)
        self._player, self._speech, self._coming = player, speech, coming
        self._waiting: tuple[str, float] | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._say_next)
        player.asked.connect(self.hush)
        player.idle.connect(self._pause.start)
        coming.soon.connect(self.hush)

    def say(self, sentence: str) -> None:
        """Say it after the chimes that sound or wait now; what still speaks is cut off."""
        if self._player.muted or not self._player.available:
            return
        self._waiting = sentence, time.monotonic()
        if not self._player.busy:
            self._pause.start()

    def hush(self) -> None:
        """Nothing speaks or waits any more."""
        self._waiting = None
        self._pause.stop()
        if self._speech.is_ready:
            self._speech.stop()

    def _say_next(self) -> None:
        if self._waiting is None:
            return
        (sentence, asked), self._waiting = self._waiting, None
        late = time.monotonic() - asked
        if late > LATEST:
            log.warning("a sentence was dropped: %.1f s late", late)
        elif 0 <= self._coming.left < TOO_SOON:
            log.info("a sentence was dropped: the next chime is near")
        else:
            self._speech.say(sentence)

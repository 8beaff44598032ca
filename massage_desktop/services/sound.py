"""Cues one after the other: what is played, what waits, what comes too late, what must be shown instead.

Knows nothing of devices: those are the loudspeaker's.
"""

import logging
import time
from collections import deque
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from massage_desktop.services.loudspeaker import Loudspeaker

log = logging.getLogger(__name__)

LATEST: Final = 2.0
"""Real seconds after which a cue says something that no longer holds: it is logged, not played."""


class CuePlayer(QObject):
    """Plays cues by their kind, which is the name of their file; never two at once.

    Works without sound as well: what cannot be heard is announced by `flash_wanted`.
    """

    cue_started = Signal(str)
    """A cue of this kind begins to sound."""

    flash_wanted = Signal(str)
    """A cue of this kind is due and cannot be heard: muted, volume 0, no device or one that failed it."""

    available_changed = Signal(bool)
    """Whether there is a device to play on: at the end of `warm_up`, and whenever the device changes."""

    def __init__(self, sounds: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.volume = 70
        """0 to 100, as the ear judges it; holds from the next cue on."""
        self.muted = False
        """Holds from the next cue on."""
        self._waiting: deque[tuple[str, float]] = deque()
        self._speaker = Loudspeaker(sounds, self)
        self._speaker.unheard.connect(self.flash_wanted)
        self._speaker.ended.connect(self._play_next)
        self._speaker.available_changed.connect(self.available_changed)

    @property
    def available(self) -> bool:
        """Whether there is a device to play on; False before `warm_up`."""
        return self._speaker.available

    def warm_up(self) -> None:
        """Load all cues and look for a device, which takes a moment; for the time after the first frame."""
        self._speaker.open()

    def play(self, kinds: Sequence[str]) -> None:
        """Play the cues of one moment, a warning last, after all that were asked for before.

        One that would begin more than `LATEST` after this call is dropped.
        """
        now = time.monotonic()
        self._waiting.extend((kind, now) for kind in sorted(kinds, key="warning".__eq__))
        self._play_next()

    def test(self) -> None:
        """Let the user hear how loud it is."""
        self.play(["stage_change"])

    def _play_next(self) -> None:
        while self._waiting and not self._speaker.busy:
            kind, asked = self._waiting.popleft()
            late = time.monotonic() - asked
            if late > LATEST:
                log.warning("cue %s not played: %.1f s late", kind, late)
            elif self.muted or not self.volume or not self.available:
                self.flash_wanted.emit(kind)
            else:
                self._speaker.play(kind, self.volume)
                self.cue_started.emit(kind)

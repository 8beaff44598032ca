"""Cues one after the other: what is played, what waits, what comes too late, what must be shown instead.

Knows nothing of devices: those are the loudspeaker's.
"""

import logging
import time
from collections import deque
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from massage_desktop.services.loudspeaker import Loudspeaker

log = logging.getLogger(__name__)

LATEST: Final = 2.0
"""Real seconds after which a cue says something that no longer holds: it is logged, not played."""

RISE: Final = 0.7
"""Seconds over which the first cue of a session swells, so that nobody is startled."""


class CuePlayer(QObject):
    """Plays cues by their kind, which is the name of their file; never two at once.

    Works without sound as well: what cannot be heard is announced by `flash_wanted`.
    """

    asked = Signal()
    """Cues are about to be played: whatever else sounds is to fall silent."""

    idle = Signal()
    """No cue sounds and none waits any more."""

    cue_started = Signal(str)
    """A cue of this kind begins to sound."""

    flash_wanted = Signal(str)
    """A cue of this kind is due and cannot be heard: muted, level 0, no device or one that failed it."""

    available_changed = Signal(bool)
    """Whether there is a device to play on: at the end of `warm_up`, and whenever the device changes."""

    def __init__(self, sounds: Path, parent: QObject | None = None, own: Path | None = None) -> None:
        super().__init__(parent)
        self.volume = 70
        """0 to 100, as the ear judges it; holds from the next cue on."""
        self.muted = False
        """Holds from the next cue on."""
        self.levels: dict[str, int] = {}
        """Per cent of the volume for each kind, 100 where nothing is said; 0 shows the cue instead."""
        self._gentle = False
        self._waiting: deque[tuple[str, float]] = deque()
        self._speaker = Loudspeaker(sounds, own, self)
        self._speaker.unheard.connect(self.flash_wanted)
        self._speaker.ended.connect(self._play_next)
        self._speaker.available_changed.connect(self.available_changed)

    @property
    def available(self) -> bool:
        """Whether there is a device to play on; False before `warm_up`."""
        return self._speaker.available

    @property
    def busy(self) -> bool:
        """Whether a cue sounds or waits."""
        return self._speaker.busy or bool(self._waiting)

    def warm_up(self) -> None:
        """Load all cues and look for a device, which takes a moment; for the time after the first frame."""
        self._speaker.open()

    def use_own(self, kinds: Collection[str], *, again: bool = False) -> None:
        """Which cues have a sound of the user's own; `again` where one was replaced by another."""
        if again or set(kinds) != self._speaker.own_kinds:
            self._speaker.use_own(kinds)

    def begin_gently(self) -> None:
        """The next cue swells: it is the first of a session."""
        self._gentle = True

    def wake(self) -> None:
        """Let a wireless speaker wake before the next cue, unless nothing would be heard anyhow."""
        if (
            self.available
            and not self.muted
            and self.volume
            and (not self.levels or any(self.levels.values()))
        ):
            self._speaker.wake()

    def play(self, kinds: Sequence[str]) -> None:
        """Play the cues of one moment, a warning last, after all that were asked for before.

        One that would begin more than `LATEST` after this call is dropped.
        """
        self.asked.emit()
        now = time.monotonic()
        self._waiting.extend((kind, now) for kind in sorted(kinds, key="warning".__eq__))
        self._play_next()

    def test(self, kind: str = "stage_change") -> None:
        """Let the user hear how loud it is."""
        self.play([kind])

    def _level(self, kind: str) -> int:
        """How loud a cue is to be, 0 to 100; 0 where it is only shown."""
        level = self.levels.get(kind, 100)
        heard = self.volume and level and self.available and not self.muted
        return max(1, self.volume * level // 100) if heard else 0

    def _play_next(self) -> None:
        while self._waiting and not self._speaker.busy:
            kind, asked = self._waiting.popleft()
            late = time.monotonic() - asked
            if late > LATEST:
                log.warning("cue %s not played: %.1f s late", kind, late)
            elif level := self._level(kind):
                self._speaker.play(kind, level, RISE if self._gentle else 0.0)
                self._gentle = False
                self.cue_started.emit(kind)
            else:
                self.flash_wanted.emit(kind)
        if not self.busy:
            self.idle.emit()

"""Notices that the machine, or the program, has been asleep. No Qt, no session: two clocks and a memory."""

from typing import NamedTuple

from massage_desktop.services.clock import Clock

LEAST = 1.0  # s that the clocks must have drifted apart
LATE = 5.0  # s past the next expected look


class Gap(NamedTuple):
    """A time asleep, in seconds of the given clock: awake last at `since`, for `length`.

    `skipped` is the part of it that the clock itself did not see.
    """

    since: float
    length: float
    skipped: float


class SleepWatch:
    """To be asked at least every `beat` seconds while time matters."""

    def __init__(self, clock: Clock, boot: Clock, beat: float = 1.0) -> None:
        self._clock = clock
        self._boot = boot
        self._beat = beat
        self.reset()

    def reset(self) -> None:
        """Nothing is asked of the time before now."""
        self._awake = self._clock()
        self._apart = self._boot() - self._awake

    def look(self) -> Gap | None:
        """The gap since the last look, if there was one."""
        now, last = self._clock(), self._awake
        skipped = self._boot() - now - self._apart
        late = now - last > self._beat + LATE
        self.reset()
        if skipped > LEAST:
            return Gap(now, skipped, skipped)
        return Gap(last, now - last, 0.0) if late else None

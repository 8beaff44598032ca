"""The clocks that are handed in: two that never go back for the session, the wall's for the record."""

import sys
import time
from collections.abc import Callable
from datetime import datetime

Clock = Callable[[], float]  # seconds, never going back
RUNS_ON_ASLEEP = {"linux": "CLOCK_BOOTTIME", "darwin": "CLOCK_MONOTONIC"}


def monotonic() -> float:
    """Seconds on a clock that the wall clock's changes leave alone; where it can, it stands in sleep."""
    return time.monotonic()


def since_boot() -> float:
    """Seconds on a clock that runs on while the machine sleeps.

    On Windows `monotonic` does so itself; there a sleep shows as a wake-up far too late.
    """
    name = RUNS_ON_ASLEEP.get(sys.platform)
    return time.monotonic() if name is None else time.clock_gettime(getattr(time, name))


def wall() -> datetime:
    """The local date and time, with its offset from UTC."""
    return datetime.now().astimezone()

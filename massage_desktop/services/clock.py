"""The clocks that are handed in: two that never go back for the session, the wall's for the record."""

import sys
import time
from collections.abc import Callable
from datetime import datetime

Clock = Callable[[], float]  # seconds, never going back


def monotonic() -> float:
    """Seconds on a clock that the wall clock's changes leave alone; where it can, it stands in sleep."""
    return time.monotonic()


def since_boot() -> float:
    """Seconds on a clock that runs on while the machine sleeps.

    On Windows `monotonic` does so itself; there a sleep shows as a wake-up far too late.
    """
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    if sys.platform == "darwin":
        return time.clock_gettime(time.CLOCK_MONOTONIC)
    return time.monotonic()


def wall() -> datetime:
    """The local date and time, with its offset from UTC."""
    return datetime.now().astimezone()

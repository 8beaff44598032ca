"""The clocks that are handed in: monotonic for the session, the wall's for the record."""

import time
from collections.abc import Callable
from datetime import datetime

Clock = Callable[[], float]  # seconds, never going back


def monotonic() -> float:
    """Seconds on a clock that the wall clock's changes leave alone."""
    return time.monotonic()


def wall() -> datetime:
    """The local date and time, with its offset from UTC."""
    return datetime.now().astimezone()

"""Moments of a session on the wall's clock. Pure."""

from datetime import datetime, timedelta, timezone
from functools import lru_cache


def moment_of(started_at: datetime, at: int, speed: float) -> datetime:
    """When the session stood at `at` (ms of its time), counted from its start: no set clock moves it."""
    return started_at + timedelta(milliseconds=at / speed)


def local(moment: datetime, offset: int) -> datetime:
    """At the local time of `offset` seconds from UTC."""
    return moment.astimezone(_zone(offset))


@lru_cache
def _zone(offset: int) -> timezone:
    return timezone(timedelta(seconds=offset))

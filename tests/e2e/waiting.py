"""Waiting for what another process does: look again and again until a deadline."""

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


def wait_until(look: Callable[[], T | None], what: str, *, timeout: float = 20.0) -> T:
    """The first thing seen that is neither None nor False; AssertionError after `timeout` s."""
    deadline = time.monotonic() + timeout
    while not (seen := look()):
        if time.monotonic() > deadline:
            raise AssertionError(f"waited {timeout:g} s in vain for {what}")
        time.sleep(0.03)
    return seen

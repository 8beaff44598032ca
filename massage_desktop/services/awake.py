"""Keeps the screen on while a session runs."""

import logging
from typing import Any

logger = logging.getLogger(__name__)


class ScreenAwake:
    """Asks the desktop to keep the screen on; where it cannot, the session goes on and the log says so.

    wakepy's mode holds a connection to the session bus that it does not close: one is used again and again.
    """

    def __init__(self) -> None:
        self._mode: Any = None
        self._wanted = False

    def keep(self, wanted: bool) -> None:
        """Keep the screen on, or let it go."""
        if wanted == self._wanted:
            return
        self._wanted = wanted
        if wanted:
            self._begin()
        else:
            self._mode.__exit__(None, None, None)

    def warm_up(self) -> None:
        """Load what `keep` needs, so that the start of a session need not wait for it."""
        import wakepy  # noqa: F401

    @property
    def kept(self) -> bool:
        """Whether the desktop has agreed to keep the screen on."""
        return self._wanted and bool(self._mode.active)

    def _begin(self) -> None:
        from wakepy import keep  # late: the first frame can do without

        if self._mode is None:
            self._mode = keep.presenting(on_fail="pass")
        self._mode.__enter__()
        if not self._mode.active:
            logger.warning("This desktop does not let the program keep the screen on")

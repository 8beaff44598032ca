"""Keeps the screen on while a session runs."""

import logging
from typing import Any

logger = logging.getLogger(__name__)


class ScreenAwake:
    """Asks the desktop to keep the screen on; where it cannot, the session goes on and the log says so."""

    def __init__(self) -> None:
        self._mode: Any = None

    def keep(self, wanted: bool) -> None:
        """Keep the screen on, or let it go."""
        if wanted and self._mode is None:
            self._begin()
        elif not wanted and self._mode is not None:
            self._mode.__exit__(None, None, None)
            self._mode = None

    def warm_up(self) -> None:
        """Load what `keep` needs, so that the start of a session need not wait for it."""
        import wakepy  # noqa: F401

    @property
    def kept(self) -> bool:
        """Whether the desktop has agreed to keep the screen on."""
        return self._mode is not None and bool(self._mode.active)

    def _begin(self) -> None:
        from wakepy import keep  # late: the first frame can do without

        self._mode = keep.presenting(on_fail="pass")
        self._mode.__enter__()
        if not self._mode.active:
            logger.warning("This desktop does not let the program keep the screen on")

"""One program launched on the virtual desktop: its window, its keyboard, its log, its end."""

import subprocess
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import cached_property
from pathlib import Path

from tests.e2e.accessibility import Accessibility, Driver
from tests.e2e.waiting import wait_until


class Program:
    """A running program; `environment` is the desktop's."""

    def __init__(
        self,
        process: subprocess.Popen[bytes],
        log: Path,
        driver: Driver,
        environment: dict[str, str],
    ) -> None:
        self.pid = process.pid
        self._process = process
        self._log = log
        self._driver = driver
        self._environment = environment

    @cached_property
    def a11y(self) -> Accessibility:
        """The window's controls; waits until the program is on the accessibility bus."""
        wait_until(lambda: self._alive() and self.tree(), "the window on the accessibility bus")
        return Accessibility(self._driver, self.pid)

    def keys(self, *keys: str) -> None:
        """Press keys, named as X names them (space, Next, ctrl+z), once its window is active."""
        wait_until(self._is_active, "the window to be active")
        self._xdotool("key", "--clearmodifiers", *keys)

    def hold(self, key: str) -> AbstractContextManager[None]:
        """Hold a key down, as a foot does; X repeats it meanwhile."""
        wait_until(self._is_active, "the window to be active")
        return self._held(key)

    @contextmanager
    def _held(self, key: str) -> Iterator[None]:
        self._xdotool("keydown", key)
        try:
            yield
        finally:
            self._xdotool("keyup", key)

    def type(self, text: str) -> None:
        """Type a text into what has the focus, once its window is active."""
        wait_until(self._is_active, "the window to be active")
        self._xdotool("type", "--clearmodifiers", "--", text)

    def tree(self) -> str:
        """The window's controls, one a line; empty while there is none."""
        return Accessibility(self._driver, self.pid).tree()

    def log(self) -> str:
        """What the program printed so far, standard error included."""
        return self._log.read_text(encoding="utf-8", errors="replace")

    def wait(self, timeout: float = 20.0) -> int:
        """Wait until the program has ended by itself; returns its exit code."""
        return self._process.wait(timeout)

    def close(self) -> None:
        """End the program if it still runs."""
        if self._process.poll() is None:
            self._process.kill()
            self._process.wait()

    def _alive(self) -> bool:
        assert self._process.poll() is None, f"the program has ended:\n{self.log()}"
        return True

    def _is_active(self) -> bool:
        self._alive()
        return self._xdotool("getactivewindow", "getwindowpid").strip() == str(self.pid)

    def _xdotool(self, *arguments: str) -> str:
        done = subprocess.run(
            ["xdotool", *arguments],
            env=self._environment,
            capture_output=True,
            text=True,
            check=False,
        )
        return done.stdout

"""A program's window as a screen reader has it: controls by role and name, read and pressed.

The work is done by `a11y_driver.py` in a process of its own; here are its answers, typed.
"""

import json
import select
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.e2e.waiting import wait_until


@dataclass(frozen=True)
class Control:
    """One control at the moment it was read."""

    role: str
    name: str
    description: str
    states: frozenset[str]
    text: str


@dataclass(frozen=True)
class Placed:
    """A control with the names of what it lies in, from outside in, and of its labels."""

    control: Control
    place: tuple[str, ...]
    labels: tuple[str, ...]


@dataclass(frozen=True)
class Heard:
    """What a screen reader was told: an announcement, or (`focus`) which control has the focus now."""

    text: str
    urgent: bool = False
    focus: bool = False


class Driver:
    """The long-lived driver process; one command at a time."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def ask(self, do: str, **command: object) -> Any:  # noqa: ANN401 - whatever JSON says
        """Send one command and return what it found."""
        assert self._process.stdin is not None and self._process.stdout is not None  # noqa: PT018
        self._process.stdin.write(json.dumps({"do": do, **command}) + "\n")
        self._process.stdin.flush()
        if not select.select([self._process.stdout], [], [], 60)[0]:
            raise AssertionError(f"the accessibility driver does not answer: {do} {command}")
        return json.loads(self._process.stdout.readline()).get("found")


class Accessibility:
    """The controls of one program; only those on screen are found."""

    def __init__(self, driver: Driver, pid: int) -> None:
        self._driver = driver
        self._pid = pid

    def find(self, name: str, *, role: str | None = None, prefix: bool = False) -> Control | None:
        """The control with this name (or a name that begins so), or None."""
        return _control(self._ask("find", name=name, role=role, prefix=prefix))

    def wait_for(
        self,
        name: str,
        *,
        role: str | None = None,
        prefix: bool = False,
        fits: Callable[[Control], bool] = lambda _: True,
        timeout: float = 20.0,
    ) -> Control:
        """Wait until a control has this name and `fits`; returns it."""

        def look() -> Control | None:
            control = self.find(name, role=role, prefix=prefix)
            return control if control and fits(control) else None

        return wait_until(look, f"{role or 'control'} {name!r}", timeout=timeout)

    def press(self, name: str, *, role: str | None = None, timeout: float = 20.0) -> None:
        """Press a control as soon as it is there and enabled."""

        def pressed() -> bool:
            return bool(self._ask("press", name=name, role=role, prefix=False))

        wait_until(pressed, f"pressing {name!r}", timeout=timeout)

    def write(self, name: str, text: str, *, timeout: float = 20.0) -> None:
        """Replace the text of the field with this name."""

        def written() -> bool:
            return bool(self._ask("write", name=name, role="text", prefix=False, text=text))

        wait_until(written, f"writing into {name!r}", timeout=timeout)

    def children(self, name: str, *, role: str | None = None) -> list[Control]:
        """What is directly inside a control, a list's rows for example."""
        found = self._ask("children", name=name, role=role, prefix=False)
        return [_made(each) for each in found or ()]

    def focused(self) -> Control | None:
        """The control that has the keyboard focus."""
        return _control(self._ask("focused"))

    def listen(self) -> None:
        """Hear announcements and changes of the focus from now on."""
        self._ask("listen")

    def hear(self) -> list[Heard]:
        """What came since it was last asked for, in order."""
        return [Heard(**each) for each in self._ask("hear")]

    def outline(self) -> list[Placed]:
        """Every control that is on screen."""
        found = self._ask("outline") or ()
        places = [(tuple(each.pop("place")), tuple(each.pop("labels"))) for each in found]
        return [Placed(_made(each), *place) for each, place in zip(found, places, strict=True)]

    def tree(self) -> str:
        """All controls, one a line, for a person to read."""
        return "\n".join(self._ask("tree") or ())

    def readable(self) -> str:
        """All that an assistive tool can read, on the screen or not, a line each."""
        return "\n".join(self._ask("readable") or ())

    def _ask(self, do: str, **command: object) -> Any:  # noqa: ANN401 - whatever JSON says
        return self._driver.ask(do, pid=self._pid, **command)


def _control(found: dict[str, Any] | None) -> Control | None:
    return _made(found) if found else None


def _made(found: dict[str, Any]) -> Control:
    return Control(**(found | {"states": frozenset(found["states"])}))

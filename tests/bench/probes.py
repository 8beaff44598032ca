"""What is measured of a running program from outside: its window, its memory, its processor time."""

import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from Xlib import X
from Xlib.display import Display
from Xlib.error import XError

TICKS = os.sysconf("SC_CLK_TCK")


class WindowWatch:
    """Sees when a program's window is on the screen; one connection to it, kept open."""

    def __init__(self, display: str) -> None:
        self._display = Display(display)
        self._clients = self._display.intern_atom("_NET_CLIENT_LIST")
        self._pid = self._display.intern_atom("_NET_WM_PID")

    def wait_viewable(self, pid: int, *, timeout: float = 30.0) -> float:
        """Wait until a window of the program is viewable; returns `time.monotonic()` then."""
        deadline = time.monotonic() + timeout
        while not self._viewable(pid):
            if time.monotonic() > deadline:
                raise TimeoutError(f"no window of process {pid} within {timeout:g} s")
            time.sleep(0.002)
        return time.monotonic()

    def close(self) -> None:
        """End the connection."""
        self._display.close()

    def _viewable(self, pid: int) -> bool:
        try:
            return any(self._belongs(window, pid) for window in self._windows())
        except XError:  # a window went away between two questions
            return False

    def _windows(self) -> list[Any]:
        listed = self._display.screen().root.get_full_property(self._clients, X.AnyPropertyType)
        return [self._display.create_resource_object("window", each) for each in listed.value]

    def _belongs(self, window: Any, pid: int) -> bool:  # noqa: ANN401 - Xlib has no types
        owner = window.get_full_property(self._pid, X.AnyPropertyType)
        if owner is None or owner.value[0] != pid:
            return False
        return bool(window.get_attributes().map_state == X.IsViewable)


def memory(pid: int) -> float:
    """Resident memory of a program and its helper processes, shared pages by share, in MB."""
    return sum(_kib(process, "Pss") for process in family(pid)) / 1024


def own_memory(pid: int) -> float:
    """What a program and its helper processes share with nobody, in MB: who else runs changes nothing."""
    return sum(_kib(process, "Private_Clean", "Private_Dirty") for process in family(pid)) / 1024


def processor_seconds(pid: int) -> float:
    """Processor time that a program and its helper processes have used, in s."""
    return sum(_ticks(process) for process in family(pid)) / TICKS


def handles(pid: int) -> tuple[int, int]:
    """Open file descriptors and threads of a program, without its helper processes."""
    process = Path(f"/proc/{pid}")
    return len(list((process / "fd").iterdir())), len(list((process / "task").iterdir()))


def family(pid: int) -> Iterator[int]:
    """A process and all processes below it."""
    yield pid
    for task in Path(f"/proc/{pid}/task").iterdir():
        for child in (task / "children").read_text(encoding="ascii").split():
            yield from family(int(child))


def _kib(pid: int, *kinds: str) -> int:
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines()
    return sum(int(line.split()[1]) for line in lines if line.partition(":")[0] in kinds)


def _ticks(pid: int) -> int:
    # The command's name, in parentheses, may hold spaces: what follows it is counted.
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return int(fields[11]) + int(fields[12])

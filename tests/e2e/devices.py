"""A device's keys on the virtual desktop: its settings, and presses that are no bounces."""

import time
from pathlib import Path

from tests.e2e.program import Program
from tests.e2e.waiting import wait_until


def with_device(data: Path, preset: str, **more: str) -> Path:
    """A data folder whose settings have this device."""
    data.mkdir(parents=True)
    lines = [f"{key}={value}" for key, value in {"preset": preset, **more}.items()]
    (data / "settings.ini").write_text("\n".join(["[devices]", *lines, ""]), encoding="utf-8")
    return data


def press(program: Program, *keys: str) -> None:
    """Press keys, each later than the 250 ms in which the same one would count as a bounce."""
    for key in keys:
        time.sleep(0.3)
        program.keys(key)


def open_settings(program: Program) -> None:
    """Find the page in the settings, by the keyboard."""
    press(program, "ctrl+comma")
    program.a11y.wait_for("Search settings", role="text")
    press(program, "ctrl+f")
    program.type("pedals")
    press(program, "Return")
    program.a11y.wait_for("Press a key of the device here")


def press_until(program: Program, key: str, name: str) -> None:
    """Press a key again and again until a control has this name, which may be there for a second only."""

    def there() -> bool:
        press(program, key)
        return program.a11y.find(name) is not None

    wait_until(there, f"{name!r} after {key}", timeout=40)


def hold(program: Program, key: str, until: str) -> None:
    """Hold a key down until a control has this name."""
    time.sleep(0.3)
    with program.hold(key):
        program.a11y.wait_for(until, prefix=True)


def tab_to(program: Program, name: str) -> None:
    """Go to a control by Tab alone."""

    def there() -> bool:
        focused = program.a11y.focused()
        if focused is not None and focused.name.startswith(name):
            return True
        program.keys("Tab")
        return False

    wait_until(there, f"the focus on {name!r}", timeout=60)

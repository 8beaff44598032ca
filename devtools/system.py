"""Libraries and programs of the operating system, on Debian and Ubuntu.

Elsewhere Qt's wheels bring all they need. Python packages are no concern of this module.
"""

import os
import shlex
import subprocess
from collections.abc import Sequence

from devtools.environment import SetupError, say

TO_RUN = (
    "libcups2",
    "libdbus-1-3",
    "libegl1",
    "libfontconfig1",
    "libgl1",
    "libglib2.0-0",
    "libpulse0",
    "libx11-xcb1",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-shape0",
    "libxcb-xkb1",
    "libxkbcommon-x11-0",
    "libxrandr2",
    "speech-dispatcher",
    "speech-dispatcher-espeak-ng",
)
"""What PySide6's libraries and plugins load, sound (libpulse0), a voice (40 MB): what a bare Debian lacks."""

TO_TEST = (
    *TO_RUN,
    "at-spi2-core",
    "cups",
    "dbus",
    "imagemagick",
    "openbox",
    "poppler-utils",
    "printer-driver-cups-pdf",
    "pulseaudio",
    "pulseaudio-utils",
    "python3-pyatspi",
    "x11-xserver-utils",
    "xdotool",
    "xvfb",
)
"""Also the virtual desktop, the sound server and the print server of the end-to-end tests."""


def ensure(packages: Sequence[str]) -> None:
    """Install what is missing; raises SetupError with the one command to run if not allowed to."""
    there = present()
    missing = [package for package in packages if there and package not in there]
    if not missing:
        return
    if os.geteuid() != 0:
        names = shlex.join(missing)
        raise SetupError(
            "Some packages of the operating system are missing. This installs them:\n"
            f"  sudo apt-get update && sudo apt-get install -y --no-install-recommends {names}"
        )
    say("Refreshing the list of system packages")
    apt_get("update")
    say(f"Installing system packages: {' '.join(missing)}")
    apt_get("install", "-y", "--no-install-recommends", *missing)


def present() -> set[str]:
    """The Debian packages installed, and what they stand for: libglib2.0-0t64 is a libglib2.0-0.

    Empty on other systems.
    """
    fields = "${db:Status-Status}\t${Package}\t${Provides}\n"
    try:
        query = ["dpkg-query", "--show", f"--showformat={fields}"]
        listed = subprocess.run(query, capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return set()
    names: set[str] = set()
    for line in listed.splitlines():
        status, package, provides = line.split("\t")
        if status == "installed":
            names.add(package)
            names.update(each.split()[0] for each in provides.split(",") if each.strip())
    return names


def apt_get(*arguments: str) -> None:
    """Run apt-get without questions; its output is shown only if it fails."""
    quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    command = ["apt-get", "-q", *arguments]
    done = subprocess.run(command, env=quiet, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SetupError(f"`{shlex.join(command)}` failed:\n{done.stdout[-3000:]}{done.stderr}")

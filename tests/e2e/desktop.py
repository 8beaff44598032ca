"""A virtual desktop of its own: screen, window manager, session bus, accessibility, sound server.

Nothing of the user's is touched: home, configuration, data and runtime folders are temporary.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO, Self

from tests.e2e.accessibility import Driver
from tests.e2e.program import Program
from tests.e2e.recording import RATE, Recording
from tests.e2e.waiting import wait_until

ROOT = Path(__file__).resolve().parents[2]
SCREEN = "1366x768"
SINK = "cue"
TOOLS = (
    *("Xvfb", "openbox", "xdotool", "xrandr", "import", "dbus-daemon", "dbus-send", "pdftotext"),
    *("pulseaudio", "pactl", "parec", "paplay", "setpriv", "/usr/bin/python3", "speech-dispatcher"),
)
AT_SPI_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


def missing_tools() -> list[str]:
    """Programs that a virtual desktop needs and this machine lacks."""
    return [tool for tool in TOOLS if shutil.which(tool) is None]


class Desktop:
    """A running virtual desktop of one or more screens side by side; use it as a context manager.

    `folder` is where everything of it lies; `home` may be set to a fresh folder before a launch.
    """

    def __init__(self, folder: Path, screens: tuple[str, ...] = (SCREEN,)) -> None:
        self.folder = folder
        self._screens = [tuple(map(int, screen.split("x"))) for screen in screens]
        self.home = folder / "home"
        self.programs: list[Program] = []
        self._stack = ExitStack()
        self._servers = dict(os.environ)

    def __enter__(self) -> Self:
        with ExitStack() as stack:
            self._stack = stack
            self._isolate()
            self._start_screen()
            self._start_buses()
            self._start_sound()
            self._driver = self._start_driver()
            self._stack = stack.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self.close_programs()
        self._stack.close()

    @property
    def environment(self) -> dict[str, str]:
        """The variables under which a program runs on this desktop, with `home` as it is now."""
        folders = {
            "HOME": self.home,
            "XDG_CONFIG_HOME": self.home / ".config",
            "XDG_DATA_HOME": self.home / ".local" / "share",
            "XDG_CACHE_HOME": self.home / ".cache",
        }
        for folder in folders.values():
            folder.mkdir(parents=True, exist_ok=True)
        return self._servers | {name: str(folder) for name, folder in folders.items()}

    def launch(self, *arguments: str | Path, **variables: str) -> Program:
        """Start Massage Desktop with these arguments, and these environment variables besides."""
        return self.launch_python("-m", "massage_desktop", *arguments, variables=variables)

    def launch_python(
        self, *arguments: str | Path, accessible: bool = True, variables: Mapping[str, str] | None = None
    ) -> Program:
        """Start the tests' own Python with these arguments, as a program of this desktop.

        What is not `accessible` spares the work for it, as where no screen reader runs.
        """
        command = [sys.executable, *map(str, arguments)]
        return self.launch_command(*command, accessible=accessible, variables=variables)

    def launch_command(
        self, *command: str, accessible: bool = True, variables: Mapping[str, str] | None = None
    ) -> Program:
        """Start any program of this desktop."""
        log = self.folder / f"program-{len(self.programs)}.log"
        always_on = {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"} if accessible else {}
        process = self._spawn([*command], log, self.environment | always_on | dict(variables or {}))
        program = Program(process, log, self._driver, self.environment)
        self.programs.append(program)
        return program

    def close_programs(self) -> None:
        """End every program that was launched."""
        while self.programs:
            self.programs.pop().close()

    def run(self, *command: str | Path) -> str:
        """Run a command on this desktop to its end; returns what it printed."""
        done = subprocess.run(
            command, env=self.environment, capture_output=True, text=True, check=True, timeout=60
        )
        return done.stdout

    def screenshot(self, path: Path) -> Path:
        """Write the whole screen to a picture file."""
        self.run("import", "-window", "root", path)
        return path

    @contextmanager
    def record(self) -> Iterator[Recording]:
        """Record what the sound server plays; the recording may be read after it has ended."""
        options = ["--format=s16le", f"--rate={RATE}", "--channels=1", "--raw", "--latency-msec=10"]
        process = subprocess.Popen(
            dying_with_us("parec", f"--device={SINK}.monitor", *options),
            stdout=subprocess.PIPE,
            bufsize=0,
            env=self.environment,
        )
        with process:
            recording = Recording(process)
            try:
                recording.wait_begun()
                yield recording
            finally:
                recording.stop()

    def _isolate(self) -> None:
        runtime = self.folder / "runtime"
        runtime.mkdir(mode=0o700)
        for name in ("QT_QPA_PLATFORM", "QT_QPA_PLATFORMTHEME", "QT_SCALE_FACTOR", "LANGUAGE"):
            self._servers.pop(name, None)
        for name in ("WAYLAND_DISPLAY", "XAUTHORITY", "PULSE_SERVER", "DBUS_SESSION_BUS_ADDRESS"):
            self._servers.pop(name, None)
        self._servers |= {
            "XDG_RUNTIME_DIR": str(runtime),
            "XDG_SESSION_TYPE": "x11",
            "LC_ALL": "C.UTF-8",
            "GSETTINGS_BACKEND": "memory",
            "PYTHONPATH": str(ROOT),
            "PYTHONUNBUFFERED": "1",
        }

    def _start_screen(self) -> None:
        reading, writing = os.pipe()
        width, height = sum(wide for wide, _ in self._screens), max(high for _, high in self._screens)
        room = f"{width}x{height}x24"
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", room, "-nolisten", "tcp", "-noreset"]
        self._serve(*command, pass_fds=(writing,))
        os.close(writing)
        with os.fdopen(reading) as display:
            self._servers["DISPLAY"] = f":{display.readline().strip()}"
        self._part_screens()
        self._serve("openbox", "--sm-disable")
        wait_until(self._has_window_manager, "the window manager")

    def _part_screens(self) -> None:
        """Make several monitors of the one screen that Xvfb has; `unplug` takes one away."""
        left = 0
        for number, (wide, high) in enumerate(self._screens if len(self._screens) > 1 else ()):
            place = f"{wide}/{wide // 4}x{high}/{high // 4}+{left}+0"
            self.run("xrandr", "--setmonitor", f"m{number}", place, "none" if number else "screen")
            left += wide

    def unplug(self, number: int) -> None:
        """Take a screen away while programs run."""
        self.run("xrandr", "--delmonitor", f"m{number}")

    def _has_window_manager(self) -> bool:
        names = subprocess.run(
            ["xdotool", "get_desktop"], env=self._servers, capture_output=True, check=False
        )
        return names.returncode == 0

    def _start_buses(self) -> None:
        address = f"unix:path={self.folder / 'runtime' / 'bus'}"
        self._serve("dbus-daemon", "--session", "--nofork", "--nopidfile", f"--address={address}")
        wait_until((self.folder / "runtime" / "bus").exists, "the session bus")
        self._servers["DBUS_SESSION_BUS_ADDRESS"] = address
        launcher = next(path for path in AT_SPI_LAUNCHERS if Path(path).exists())
        self._serve(launcher, "--launch-immediately", "--a11y=1")

    def _start_sound(self) -> None:
        modules = (
            "module-native-protocol-unix",
            f"module-null-sink sink_name={SINK}",
            "module-always-sink",
        )
        loads = [option for module in modules for option in ("-L", module)]
        self._serve("pulseaudio", "-n", "--exit-idle-time=-1", "--use-pid-file=no", *loads)
        wait_until((self.folder / "runtime" / "pulse" / "native").exists, "the sound server")

    def _start_driver(self) -> Driver:
        log = (self.folder / "a11y_driver.log").open("w", encoding="utf-8")
        self._stack.callback(log.close)
        plain = {name: text for name, text in self.environment.items() if name != "PYTHONPATH"}
        process = subprocess.Popen(
            dying_with_us("/usr/bin/python3", str(Path(__file__).with_name("a11y_driver.py"))),
            env=plain,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
        )
        self._stack.callback(end, process)
        return Driver(process)

    def _serve(self, *command: str, pass_fds: tuple[int, ...] = ()) -> None:
        """Start a server that lives as long as the desktop."""
        log = self.folder / f"{Path(command[0]).name}.log"
        process = self._spawn(list(command), log, self.environment, pass_fds)
        self._stack.callback(end, process)

    def _spawn(
        self,
        command: list[str],
        log: Path,
        environment: dict[str, str],
        pass_fds: tuple[int, ...] = (),
    ) -> subprocess.Popen[bytes]:
        with log.open("wb") as output:
            return subprocess.Popen(
                dying_with_us(*command),
                env=environment,
                cwd=self.folder,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                pass_fds=pass_fds,
            )


@contextmanager
def screen(folder: Path) -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    """One more screen, without a window manager: its name as DISPLAY wants it, and its server."""
    with (folder / "screen.log").open("wb") as log:
        number, server = _xvfb(log)
        if not number:  # another server took the number at the same moment
            end(server)
            number, server = _xvfb(log)
    try:
        yield f":{number}", server
    finally:
        end(server)


def _xvfb(log: IO[bytes]) -> tuple[str, subprocess.Popen[bytes]]:
    """A server and the number of its display, "" if it did not start."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{SCREEN}x24", "-nolisten", "tcp"]
    server = subprocess.Popen(dying_with_us(*command), stdout=log, stderr=log, pass_fds=(writing,))
    os.close(writing)
    with os.fdopen(reading) as display:
        return display.readline().strip(), server


def dying_with_us(*command: str) -> list[str]:
    """The same command, ended by the kernel when the tests die, however that happens."""
    return ["setpriv", "--pdeathsig", "TERM", "--", *command]


def end(process: subprocess.Popen[bytes] | subprocess.Popen[str]) -> None:
    """End a process and wait for it; closes its pipes."""
    with process:
        process.terminate()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()

"""A PulseAudio server without a card: its sink `cue` plays to nobody and can be recorded."""

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.e2e.recording import RATE, Recording

TOOLS = ("pulseaudio", "pactl", "parec")
NULL_SINK = "module-null-sink sink_name=cue"


class SoundServer:
    """A running server; programs reach it under `environment`."""

    def __init__(self, folder: Path, *modules: str) -> None:
        self.environment = silent_environment(folder)
        loads = [option for module in ("module-native-protocol-unix", *modules) for option in ("-L", module)]
        self._command = ["pulseaudio", "-n", "--exit-idle-time=-1", "--use-pid-file=no", *loads]
        self._log = folder / "pulseaudio.log"
        self.start()

    def start(self) -> None:
        """Start it, also anew after `stop`."""
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(self._command, env=self.environment, stderr=log)
        self._wait_ready()

    def stop(self) -> None:
        """End the server as a crash would."""
        self._process.kill()
        self._process.wait()

    def hang(self) -> None:
        """Let it neither answer nor go away, until `wake`."""
        self._process.send_signal(signal.SIGSTOP)

    def wake(self) -> None:
        """Let it go on after `hang`."""
        self._process.send_signal(signal.SIGCONT)

    def pactl(self, *arguments: str) -> None:
        """Tell the server something."""
        subprocess.run(["pactl", *arguments], env=self.environment, check=True, stdout=subprocess.DEVNULL)

    @contextmanager
    def record(self, sink: str = "cue") -> Iterator[Recording]:
        """Record what a sink plays; the recording may be read after it has ended."""
        options = ["--format=s16le", f"--rate={RATE}", "--channels=1", "--raw", "--latency-msec=10"]
        command = ["parec", f"--device={sink}.monitor", *options]
        with subprocess.Popen(command, stdout=subprocess.PIPE, bufsize=0, env=self.environment) as process:
            recording = Recording(process)
            try:
                recording.wait_begun()
                yield recording
            finally:
                recording.stop()

    def _wait_ready(self) -> None:
        deadline = time.monotonic() + 10
        ask = ["pactl", "info"]
        while subprocess.run(ask, env=self.environment, capture_output=True, check=False).returncode:
            assert time.monotonic() < deadline, "the sound server does not start"


def silent_environment(folder: Path) -> dict[str, str]:
    """The variables of a desktop where no sound server runs, nor is started by asking for one."""
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    client = folder / "client.conf"
    client.write_text("autospawn = no\n", encoding="ascii")
    kept = {name: value for name, value in os.environ.items() if name not in {"PULSE_SERVER", "DISPLAY"}}
    return kept | {"XDG_RUNTIME_DIR": str(runtime), "HOME": str(folder), "PULSE_CLIENTCONFIG": str(client)}


def require_tools() -> None:
    """Skip the test where PulseAudio is not installed; never in CI."""
    if missing := [tool for tool in TOOLS if shutil.which(tool) is None]:
        reason = f"no sound server here without {', '.join(missing)}"
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(reason)

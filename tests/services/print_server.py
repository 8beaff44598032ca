"""A print server (cupsd) of its own, with a printer whose paper is a PDF file; the system's is left alone.

The printer's driver (cups-pdf) runs as root only. It puts what an unknown user prints into a folder of the
system's: each file is taken from there.
"""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.e2e.waiting import wait_until as wait_for

USER = "massage-desktop-tests"  # unknown to the system
OUT = Path("/var/spool/cups-pdf/ANONYMOUS")
DRIVER = ("-v", "cups-pdf:/", "-m", "lsb/usr/cups-pdf/CUPS-PDF_opt.ppd")
OPTIONS = (
    *("-o", "Label=1"),  # overwrites no file
    *("-o", "pdftops-renderer-default=pdftocairo"),  # the others lose which glyph is which letter
)
TOOLS = ("cupsd", "lpadmin", "pdftocairo", "/usr/lib/cups/backend/cups-pdf")
SYSTEM = "/usr/sbin:/sbin"
FOLDERS = {
    "ServerRoot": "root",
    "StateDir": "state",
    "CacheDir": "cache",
    "RequestRoot": "spool",
    "TempDir": "t",
}
CONFIGURATION = """\
Listen {socket}
Browsing Off
WebInterface No
LogLevel debug
<Location />
  Allow all
</Location>
<Policy default>
  <Limit All>
    Allow all
  </Limit>
</Policy>
"""


class PrintServer:
    """A running cupsd without printers; programs reach it under `variables`. `folder` needs a short path."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.socket = folder / "socket"
        self.variables = {"CUPS_SERVER": str(self.socket), "CUPS_USER": USER}
        self._known = set(OUT.iterdir())
        self._configure()
        command = ["cupsd", "-f", "-c", str(folder / "cupsd.conf"), "-s", str(folder / "cups-files.conf")]
        self._process = subprocess.Popen(
            ["setpriv", "--pdeathsig", "TERM", "--", *command], env=environment()
        )
        wait_for(self.socket.exists, "the print server")

    def stop(self) -> None:
        """End the server."""
        self._process.terminate()
        self._process.wait()

    def add(self, printer: str) -> None:
        """Install a printer."""
        self.tell("lpadmin", "-p", printer, "-E", *DRIVER, *OPTIONS)

    def remove(self, printer: str) -> None:
        """Take a printer away."""
        self.tell("lpadmin", "-x", printer)

    def tell(self, *command: str) -> None:
        """Run a command of CUPS against this server."""
        subprocess.run(command, env=environment() | self.variables, check=True, capture_output=True)

    def printed(self, folder: Path) -> Path:
        """Wait for the next sheet; it is moved to `folder`."""
        sheet = wait_for(self._new_sheet, f"a sheet of paper; see {self.folder}/error_log")
        return Path(shutil.move(sheet, folder / "printed.pdf"))

    def _new_sheet(self) -> Path | None:
        new = (path for path in set(OUT.iterdir()) - self._known if path.suffix == ".pdf")
        return next((path for path in new if b"%%EOF" in path.read_bytes()[-32:]), None)

    def _configure(self) -> None:
        self.folder.chmod(0o755)  # the filters run as another user
        for name in FOLDERS.values():
            (self.folder / name).mkdir()
        (self.folder / FOLDERS["TempDir"]).chmod(0o1777)
        places = {key: self.folder / name for key, name in FOLDERS.items()}
        places |= {log: self.folder / log.lower() for log in ("ErrorLog", "AccessLog", "PageLog")}
        files = "".join(f"{key} {path}\n" for key, path in places.items())
        (self.folder / "cups-files.conf").write_text(f"{files}SystemGroup root\n", encoding="ascii")
        (self.folder / "cupsd.conf").write_text(CONFIGURATION.format(socket=self.socket), encoding="ascii")


@contextmanager
def print_server(folder: Path) -> Iterator[PrintServer]:
    """A server whose default printer is `PDF`."""
    require_print_server()
    server = PrintServer(folder)
    try:
        server.add("PDF")
        server.tell("lpadmin", "-d", "PDF")
        yield server
    finally:
        server.stop()


def environment() -> dict[str, str]:
    """Ours, and the system's programs on the PATH."""
    return os.environ | {"PATH": f"{os.environ['PATH']}:{SYSTEM}"}


def require_print_server() -> None:
    """Skip the test where there is no print server; never in CI."""
    lacking = [tool for tool in TOOLS if shutil.which(tool, path=environment()["PATH"]) is None]
    if os.geteuid() != 0:
        lacking.append("root's rights")
    if lacking:
        reason = f"no print server here without {', '.join(lacking)}"
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(reason)

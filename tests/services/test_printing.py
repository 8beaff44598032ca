"""A sheet sent to a printer: it arrives, or it is said why not."""

import ctypes
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from massage_desktop.services.paper import Sheet
from massage_desktop.services.printing import CUPS, NotPrintedError, new_printer, print_sheet, require_printer
from massage_desktop.services.rich_page import RichPage
from tests.services.print_server import USER, PrintServer, print_server

Midway = Callable[[QPainter, QRectF], None]

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.skipif(sys.platform != "linux", reason="other systems print without CUPS' library"),
]


@pytest.fixture
def server() -> Iterator[PrintServer]:
    """A print server, which this process uses."""
    with (
        tempfile.TemporaryDirectory(prefix="md-") as folder,
        print_server(Path(folder)) as server,
        use(str(server.socket)),
    ):
        yield server


@pytest.fixture
def nothing(tmp_path: Path) -> Iterator[None]:
    """No print server."""
    with use(str(tmp_path / "nowhere")):
        yield


@contextmanager
def use(server: str) -> Iterator[None]:
    """Let CUPS' library, which reads its environment once, ask this server."""
    cups = ctypes.CDLL(CUPS)
    cups.cupsSetServer(server.encode())
    cups.cupsSetUser(USER.encode())
    yield
    cups.cupsSetServer(None)
    cups.cupsSetUser(None)


def sheet(midway: Midway = lambda _painter, _rect: None) -> Sheet:
    """A sheet in whose painting something happens."""
    html = '<p>Stroking 3:00</p><p><img src="figure:box" width="96" height="48"></p>'
    return Sheet(RichPage(html, {"box": midway}), QPageSize(QPageSize.PageSizeId.A4))


def printer() -> QPrinter:
    return new_printer(sheet(), "A title")


def test_a_sheet_arrives(server: PrintServer, tmp_path: Path) -> None:
    assert print_sheet(sheet(), printer()) == "PDF"
    document = QPdfDocument()
    document.load(str(server.printed(tmp_path)))
    assert document.pageCount() == 1


@pytest.mark.usefixtures("nothing")
def test_without_printers_there_is_none() -> None:
    with pytest.raises(NotPrintedError) as said:
        require_printer()
    assert said.value.trouble == "no_printer"


def test_a_printer_that_went_before_the_painting(server: PrintServer) -> None:
    chosen = printer()
    server.add("Other")
    server.remove("PDF")
    with pytest.raises(NotPrintedError) as said:
        print_sheet(sheet(), chosen)
    assert (said.value.trouble, said.value.where) == ("gone", "PDF")


def test_a_printer_that_goes_in_the_painting(server: PrintServer) -> None:
    server.add("Other")
    with pytest.raises(NotPrintedError) as said:
        print_sheet(sheet(lambda _painter, _rect: server.remove("PDF")), printer())
    assert (said.value.trouble, said.value.where) == ("gone", "PDF")


def test_a_print_server_that_goes_in_the_painting(server: PrintServer) -> None:
    with pytest.raises(NotPrintedError) as said:
        print_sheet(sheet(lambda _painter, _rect: server.stop()), printer())
    assert said.value.trouble == "no_printer"


def test_a_printer_that_takes_no_jobs(server: PrintServer) -> None:
    server.tell("cupsreject", "PDF")
    with pytest.raises(NotPrintedError) as said:
        print_sheet(sheet(), printer())
    assert (said.value.trouble, said.value.where) == ("refused", "PDF")
    assert said.value.detail == 'Destination "PDF" is not accepting jobs.'
    server.tell("cupsaccept", "PDF")
    assert print_sheet(sheet(), printer()) == "PDF"


@pytest.mark.usefixtures("server")
def test_printing_that_is_broken_off() -> None:
    class Jammed(QPrinter):
        """As Windows says it; CUPS never does."""

        def printerState(self) -> QPrinter.PrinterState:
            return QPrinter.PrinterState.Error

    with pytest.raises(NotPrintedError) as said:
        print_sheet(sheet(), Jammed(QPrinter.PrinterMode.HighResolution))
    assert (said.value.trouble, said.value.where) == ("broken_off", "PDF")


@pytest.mark.usefixtures("nothing")
def test_a_file_that_cannot_be_written(tmp_path: Path) -> None:
    chosen = printer()
    chosen.setOutputFileName(str(tmp_path / "missing" / "sheet.pdf"))
    with pytest.raises(NotPrintedError) as said:
        print_sheet(sheet(), chosen)
    assert said.value.trouble == "no_file"
    assert said.value.where.endswith("sheet.pdf")


@pytest.mark.usefixtures("nothing")
def test_a_file_in_place_of_a_printer(tmp_path: Path) -> None:
    chosen = printer()
    chosen.setOutputFileName(str(tmp_path / "sheet.pdf"))
    assert print_sheet(sheet(), chosen) == str(tmp_path / "sheet.pdf")
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")

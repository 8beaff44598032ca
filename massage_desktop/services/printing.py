"""A sheet onto a printer, and whether the printer took it. No widgets and no dialogs.

Qt says nothing when CUPS refuses a finished job or has lost the printer; CUPS' own library, asked after it,
does.
"""

import ctypes
import sys
from pathlib import Path
from typing import Literal

from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from massage_desktop.errors import UserError
from massage_desktop.services.paper import Sheet

Trouble = Literal["no_printer", "gone", "refused", "broken_off", "no_file"]

CUPS = "libcups.so.2"  # the one that Qt's plugin has loaded
CUPS_FAILED = 0x100  # from here on a status says that something went wrong


class NotPrintedError(UserError):
    """The sheet is not on paper; `where` is the printer or the file, `detail` what the print server said."""

    def __init__(self, trouble: Trouble, where: str = "", detail: str = "") -> None:
        super().__init__(f"{trouble}: {where} {detail}".rstrip(": "))
        self.trouble: Trouble = trouble
        self.where = where
        self.detail = detail


def new_printer(sheet: Sheet, title: str) -> QPrinter:
    """The default printer with the sheet's paper; Qt's PDF output where there is none."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(sheet.page)
    printer.setDocName(title)
    return printer


def require_printer() -> None:
    """Raise NotPrintedError where no printer is installed."""
    if not QPrinterInfo.availablePrinterNames():
        raise NotPrintedError("no_printer")


def print_sheet(sheet: Sheet, printer: QPrinter) -> str:
    """Print; returns the printer or the file that took the sheet, else raises NotPrintedError."""
    if printer.outputFormat() == QPrinter.OutputFormat.NativeFormat:
        return _on_paper(sheet, printer)
    file = printer.outputFileName()
    try:
        sheet.save_pdf(Path(file), printer.docName())  # a QPrinter says nothing of a full disk
    except UserError as error:
        raise NotPrintedError("no_file", file) from error
    return file


def _on_paper(sheet: Sheet, printer: QPrinter) -> str:
    name = printer.printerName()
    _require(name)
    try:
        sheet.paint(printer)
    except UserError as error:
        raise NotPrintedError("refused", name) from error
    if printer.printerState() in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted):
        raise NotPrintedError("broken_off", name)
    if detail := _complaint():
        _require(name)
        raise NotPrintedError("refused", name, detail)
    return name


def _require(name: str) -> None:
    require_printer()
    if name not in QPrinterInfo.availablePrinterNames():
        raise NotPrintedError("gone", name)


def _complaint() -> str:
    """What CUPS said of the last request of this thread, if it was refused."""
    if sys.platform != "linux":
        return ""
    try:
        cups = ctypes.CDLL(CUPS)
    except OSError:
        return ""
    if cups.cupsLastError() < CUPS_FAILED:
        return ""
    cups.cupsLastErrorString.restype = ctypes.c_char_p
    said: bytes | None = cups.cupsLastErrorString()
    return (said or b"?").decode(errors="replace")

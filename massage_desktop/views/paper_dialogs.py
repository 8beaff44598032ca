"""Printing, previewing and saving a sheet: the dialogs around `services.paper` and `services.printing`.

QtPrintSupport is imported late: most starts do not print.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from massage_desktop.errors import UserError
from massage_desktop.services.paper import Sheet
from massage_desktop.views.boxes import accepted, pressed

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtPrintSupport import QPrinter

    from massage_desktop.services.printing import NotPrintedError, Trouble
    from massage_desktop.widgets.theme import Theme


class PaperDialogs(QObject):
    """Each returns a sentence on what was done, or "" if it was not.

    What cannot be printed is said, and may be saved as a PDF instead.
    """

    def __init__(
        self, window: QWidget, theme: Callable[[], Theme], title: str = "", name: str = "massage"
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._title = title or self.tr("Session summary")
        self._name = name  # what a file's name begins with

    def print_sheet(self, sheet: Sheet, started_at: datetime) -> str:
        """The system's print dialog, then the printer."""
        from PySide6.QtPrintSupport import QPrintDialog

        from massage_desktop.services.printing import NotPrintedError, new_printer, require_printer

        try:
            require_printer()
        except NotPrintedError as error:
            return self._save_instead(error, sheet, started_at)
        printer = new_printer(sheet, self._title)
        if not accepted(QPrintDialog(printer, self._window)):
            return ""
        return self._print(sheet, started_at, printer)

    def print_at_once(self, sheet: Sheet, started_at: datetime) -> str:
        """On the usual printer, without a question: for whoever has no hand free."""
        from massage_desktop.services.printing import NotPrintedError, new_printer, require_printer

        try:
            require_printer()
        except NotPrintedError as error:
            return self._save_instead(error, sheet, started_at)
        return self._print(sheet, started_at, new_printer(sheet, self._title))

    def preview(self, sheet: Sheet, started_at: datetime) -> str:
        """The sheet large, with zoom; it can be printed from there."""
        from massage_desktop.views.preview_dialog import PreviewDialog

        dialog = PreviewDialog(sheet, self._theme(), self._window)
        accepted(dialog)
        return self.print_sheet(sheet, started_at) if dialog.print_wanted else ""

    def save_pdf(self, sheet: Sheet, started_at: datetime) -> str:
        """A file dialog with a name that sorts by date, then the file."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = started_at.strftime(f"{self._name}-%Y-%m-%d-%H%M.pdf")
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save as PDF"),
            str(Path(folder) / name),
            self.tr("PDF file (*.pdf)"),
        )
        if not chosen:
            return ""
        path = Path(chosen)
        path = path if path.suffix else path.with_suffix(".pdf")
        try:
            sheet.save_pdf(path, self._title)
        except UserError as error:
            QMessageBox.warning(self._window, self.tr("Not done"), str(error))
            return ""
        return self.tr("Saved: {where}").format(where=path.name)

    def _print(self, sheet: Sheet, started_at: datetime, printer: QPrinter) -> str:
        from massage_desktop.services.printing import NotPrintedError, print_sheet

        try:
            return self.tr("Printed: {where}").format(where=print_sheet(sheet, printer))
        except NotPrintedError as error:
            return self._save_instead(error, sheet, started_at)

    def _save_instead(self, error: NotPrintedError, sheet: Sheet, started_at: datetime) -> str:
        """Say what went wrong, and offer the other way."""
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Not printed"))
        box.setText(self._sentence(error))
        box.setInformativeText(self.tr("Nothing is lost. The summary can be saved as a PDF instead."))
        save = box.addButton(self.tr("Save as PDF"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Back to the summary"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(save)
        return self.save_pdf(sheet, started_at) if pressed(box) is save else ""

    def _sentence(self, error: NotPrintedError) -> str:
        known: dict[Trouble, str] = {
            "no_printer": self.tr("No printer was found."),
            "gone": self.tr("The printer {where} is no longer there."),
            "refused": self.tr("The printer {where} did not take the summary."),
            "broken_off": self.tr("Printing on {where} was broken off."),
            "no_file": self.tr("The file {where} could not be written."),
        }
        return f"{known[error.trouble].format(where=error.where)} {error.detail}".rstrip()

"""Printing, previewing and saving a sheet: the system's dialogs around `services.paper`."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from massage_desktop.errors import UserError
from massage_desktop.services.paper import Sheet


class PaperDialogs(QObject):
    """Each returns a sentence on what was done, or "" if it was not."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def print_sheet(self, sheet: Sheet) -> str:
        """The system's print dialog, then the printer."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # late: most starts do not print

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageSize(sheet.page)
        printer.setDocName(self.tr("Session summary"))
        dialog = QPrintDialog(printer, self._window)
        if dialog.exec() != QPrintDialog.DialogCode.Accepted:
            return ""
        where = printer.outputFileName() or printer.printerName()
        return self._do(lambda: sheet.paint(printer), self.tr("Printed: {where}").format(where=where))

    def save_pdf(self, sheet: Sheet, started_at: datetime) -> str:
        """A file dialog with a name that sorts by date, then the file."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = started_at.strftime("massage-%Y-%m-%d-%H%M.pdf")
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
        title = self.tr("Session summary")
        return self._do(
            lambda: sheet.save_pdf(path, title), self.tr("Saved: {where}").format(where=path.name)
        )

    def preview(self, sheet: Sheet) -> None:
        """The sheet large, with zoom."""
        from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageSize(sheet.page)
        dialog = QPrintPreviewDialog(printer, self._window)
        dialog.setWindowTitle(self.tr("Preview"))
        dialog.resize(self._window.size() * 0.9)
        dialog.paintRequested.connect(sheet.paint)
        dialog.exec()

    def _do(self, action: Callable[[], None], done: str) -> str:
        try:
            action()
        except UserError as error:
            QMessageBox.warning(self._window, self.tr("Not done"), str(error))
            return ""
        return done

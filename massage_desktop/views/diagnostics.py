"""Help → Save diagnostics…: one file to send to the makers, and a sentence on what it holds."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from massage_desktop.errors import UserError
from massage_desktop.services.diagnostics import save_diagnostics
from massage_desktop.services.log import log_files

NAME = "massage-desktop-diagnostics.zip"


class Diagnostics(QObject):
    """`log` is the log's folder, `settings` tells the settings without names."""

    def __init__(self, window: QWidget, log: Path, settings: Callable[[], str]) -> None:
        super().__init__(window)
        self._window, self._log, self._settings = window, log, settings

    def save(self) -> None:
        """Ask where to, write, and say what became of it."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save diagnostics"), str(Path(folder) / NAME), self.tr("ZIP file (*.zip)")
        )
        if chosen:
            path = Path(chosen)
            self._write(path if path.suffix else path.with_suffix(".zip"))

    def _write(self, path: Path) -> None:
        try:
            save_diagnostics(path, log_files(self._log), self._settings())
        except UserError as error:
            QMessageBox.warning(self._window, self.tr("Not done"), str(error))
            return
        box = QMessageBox(self._window)
        box.finished.connect(box.deleteLater)
        box.setWindowTitle(self.tr("Diagnostics saved"))
        box.setText(self.tr("Saved: {file}").format(file=path))
        box.setInformativeText(self.tr("It holds the log, versions and settings; no records and no names."))
        box.open()

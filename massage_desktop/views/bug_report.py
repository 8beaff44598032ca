"""What happens to an exception that nobody caught: it is logged, said once, and the session goes on."""

import logging
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMessageBox, QWidget

log = logging.getLogger(__name__)


class BugReport(QObject):
    """To be used as `sys.excepthook`."""

    def __init__(self, window: QWidget, log_file: Path) -> None:
        super().__init__(window)
        self._window = window
        self._log_file = log_file
        self._said = False

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log the exception; the first one is also told to the user."""
        log.critical("a bug: nobody caught this", exc_info=(kind, error, trace))
        if not self._said:
            self._said = True
            QTimer.singleShot(0, self._say)

    def _say(self) -> None:
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("A fault in the program"))
        box.setText(self.tr("Something went wrong in the program. A running session goes on."))
        box.setInformativeText(
            self.tr("Please send this file to the makers: {file}").format(file=self._log_file)
        )
        box.setModal(False)
        box.show()

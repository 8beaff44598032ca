"""What happens to an exception that nobody caught: it is logged, said once, and the session goes on."""

import logging
import threading
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

log = logging.getLogger(__name__)


class BugReport(QObject):
    """To be used as `sys.excepthook`, and `in_thread` as `threading.excepthook`."""

    save_wanted = Signal()  # the diagnostics
    _found = Signal()  # from whichever thread

    def __init__(self, window: QWidget, log_file: Path) -> None:
        super().__init__(window)
        self._window = window
        self._log_file = log_file
        self._said = False
        self._found.connect(self._say, Qt.ConnectionType.QueuedConnection)

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log the exception; the first one is also told to the user."""
        log.critical("a bug: nobody caught this", exc_info=(kind, error, trace))
        self._found.emit()

    def in_thread(self, raised: threading.ExceptHookArgs) -> None:
        """The same for a thread, which ends by it."""
        error = raised.exc_value or raised.exc_type()
        self(raised.exc_type, error, raised.exc_traceback)

    def _say(self) -> None:
        if self._said:
            return
        self._said = True
        box = QMessageBox(self._window)
        box.finished.connect(box.deleteLater)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("A fault in the program"))
        box.setText(self.tr("Something went wrong in the program. A running session goes on."))
        if self._log_file.exists():
            box.setInformativeText(
                self.tr("Please send this file to the makers: {file}").format(file=self._log_file)
            )
        save = box.addButton(self.tr("Save diagnostics…"), QMessageBox.ButtonRole.ActionRole)
        box.addButton(QMessageBox.StandardButton.Ok)
        save.clicked.connect(self.save_wanted, Qt.ConnectionType.QueuedConnection)
        box.setModal(False)
        box.show()

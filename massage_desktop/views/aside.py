"""Work that takes a while, done in a thread of its own while a small dialog says so."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QLabel, QProgressBar, QVBoxLayout, QWidget

T = TypeVar("T")


class _Waiting(QDialog):
    """Stays until the work is done; nothing closes it before."""

    def __init__(self, text: str, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowTitle(text)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        bar = QProgressBar(self)
        bar.setRange(0, 0)  # how long is not known
        bar.setTextVisible(False)
        bar.setAccessibleName(text)
        column = QVBoxLayout(self)
        column.addWidget(QLabel(text, self))
        column.addWidget(bar)

    def reject(self) -> None:
        """Escape and the closing button do nothing."""


class _Bell(QObject):
    """Rings from the work's thread into the window's."""

    rung = Signal()


def aside(work: Callable[[], T], text: str, window: QWidget) -> T:
    """What `work` returns or raises; meanwhile `window` is painted but takes no press."""
    waiting, bell = _Waiting(text, window), _Bell()
    bell.rung.connect(waiting.accept, Qt.ConnectionType.QueuedConnection)

    def ring(_future: Future[T]) -> None:
        bell.rung.emit()

    with ThreadPoolExecutor(1, "aside") as threads:
        future = threads.submit(work)
        future.add_done_callback(ring)
        waiting.exec()
    waiting.deleteLater()
    return future.result()

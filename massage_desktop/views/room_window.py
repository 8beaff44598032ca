"""The room display on a second screen: a window of its own, over the whole of that screen."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QScreen, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from massage_desktop.views.flash import FlashFrame
from massage_desktop.views.room_page import RoomPage


class RoomWindow(QWidget):
    """Holds the page; has no parent, so that it stays when the main window is minimised."""

    leave_wanted = Signal()
    undo_wanted = Signal()
    blocked = Signal(bool)  # whether a question on the other screen waits

    def __init__(self, page: RoomPage, screen: QScreen) -> None:
        super().__init__(None, Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowTitle(self.tr("Room display"))
        self.page = page
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)
        self.flash = FlashFrame(self)
        shortcuts = {"Escape": self.leave_wanted, "F11": self.leave_wanted, "Ctrl+Z": self.undo_wanted}
        for keys, signal in shortcuts.items():
            QShortcut(QKeySequence(keys), self).activated.connect(signal)
        self.setScreen(screen)
        self.setGeometry(screen.geometry())

    def release(self) -> RoomPage:
        """Give the page away and go."""
        self._column.removeWidget(self.page)
        self.page.setParent(None)
        self.hide()
        self.deleteLater()
        return self.page

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.WindowBlocked, QEvent.Type.WindowUnblocked):
            self.blocked.emit(event.type() == QEvent.Type.WindowBlocked)
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.leave_wanted.emit()

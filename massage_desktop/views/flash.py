"""A flash of the window's frame in place of a sound: twice at most, 400 ms each, never over 3 a second."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from massage_desktop.widgets.drawing import first_theme
from massage_desktop.widgets.theme import Theme, Themed

ON_MS, WIDTH = 400, 14
TWICE = frozenset({"warning", "overrun", "session_end"})


class FlashFrame(QWidget, Themed):
    """Lies over the whole of its parent, lets every press through, and is seen only while it flashes."""

    begun = Signal(str)  # for a cue of that kind

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = first_theme()
        self.wanted = True
        self._left = self._planned = 0  # turns still to come, and of the whole flash
        self._timer = QTimer(self, interval=ON_MS)
        self._timer.timeout.connect(self._turn)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName("")
        self.hide()
        self._window = parent
        parent.installEventFilter(self)

    def flash(self, kind: str) -> None:
        """Flash for a cue of that kind; one that comes during another is part of it, or makes it double."""
        if not self.wanted:
            return
        self.begun.emit(kind)
        turns = 3 if kind in TWICE else 1
        if not self._timer.isActive():
            self._left = self._planned = turns
            self._appear()
            self._timer.start()
        elif turns > self._planned:
            self._left, self._planned = self._left + turns - self._planned, turns

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def _appear(self) -> None:
        self.setGeometry(self._window.rect())
        self.raise_()
        self.show()

    def _turn(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self._timer.stop()
            self.hide()
        elif self.isVisible():
            self.hide()
        else:
            self._appear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self.setGeometry(self._window.rect())
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        width = self._theme.px(WIDTH)
        painter.setPen(QPen(self._theme.flash, width))
        half = width // 2
        painter.drawRect(self.rect().adjusted(half, half, -half, -half))

"""A scroll area that keeps what has the focus in sight, whichever way the focus came."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

ROUND = 16  # px round what has the focus


class FollowingArea(QScrollArea):
    """Scrolls upright only; it is as wide as its contents want."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._modest = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        inside = self.widget()
        if now is not None and inside is not None and inside.isAncestorOf(now):
            self.ensureWidgetVisible(now, ROUND, ROUND)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Its contents want another width: Qt asks only the contents."""
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def be_modest(self) -> None:
        """Want no more height than the least, where what it lies in is scrolled too."""
        self._modest = True
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        usual = super().sizeHint()
        return QSize(usual.width(), self.minimumHeight()) if self._modest else usual

    def minimumSizeHint(self) -> QSize:
        inside = self.widget()
        width = 0 if inside is None else max(inside.minimumSizeHint().width(), inside.minimumWidth())
        return QSize(width + self.verticalScrollBar().sizeHint().width(), 0)

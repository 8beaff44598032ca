"""Frames around what a search has found, above everything else of a page."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from massage_desktop.widgets.drawing import draw_frame, first_theme
from massage_desktop.widgets.theme import Theme, Themed

WIDTH, AWAY, RADIUS = 2, 3, 8  # px


class FoundMarks(QWidget, Themed):
    """Lies over a page and lets everything through."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._theme = first_theme()
        self._marked: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        page.installEventFilter(self)
        self.hide()

    @property
    def marked(self) -> list[QWidget]:
        """What is framed now."""
        return [widget for widget in self._marked if isValid(widget)]

    def mark(self, widgets: Iterable[QWidget]) -> None:
        """Frame these and no others."""
        self._marked = list(widgets)
        self.setVisible(bool(self._marked))
        self._cover()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def _cover(self) -> None:
        self.setGeometry(self._page.rect())
        self.raise_()
        self.update()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._cover()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px = self._theme.px
        for widget in (each for each in self.marked if each.isVisible()):
            out = px(AWAY)
            around = QRect(widget.mapTo(self._page, QPoint(0, 0)), widget.size())
            around = around.adjusted(-out, -out, out, out).intersected(self.rect())
            draw_frame(painter, QRectF(around), radius=px(RADIUS), edge=self._theme.limited, width=px(WIDTH))

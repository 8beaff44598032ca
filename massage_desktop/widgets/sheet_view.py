"""A sheet of paper on the screen, as it will be printed, drawn as vectors to the room there is."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from massage_desktop.widgets.drawing import first_theme
from massage_desktop.widgets.focus_ring import RINGED
from massage_desktop.widgets.picture import Picture
from massage_desktop.widgets.theme import Theme, Themed

Draw = Callable[[QPainter], None]
MARGIN = 16  # px


class SheetView(Picture, Themed):
    """Shows one page; the drawing's unit is a point and its origin the paper's upper left corner."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = first_theme()
        self._draw: Draw | None = None
        self._paper = QSizeF(595, 842)  # points
        self.setProperty(RINGED, True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # to let it be read
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_page(self, draw: Draw | None, paper: QSizeF, text: str = "") -> None:
        """Show this page; `paper` is its size in points, `text` what stands on it, for screen readers."""
        self._draw, self._paper = draw, paper
        self.setAccessibleDescription(text)
        self.update()

    @property
    def paper(self) -> QSizeF:
        """The page's size in points."""
        return self._paper

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(480, 600)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.bg)
        if self._draw is None:
            return
        page = self._place()
        painter.fillRect(page.translated(2, 2), self._theme.line)
        painter.fillRect(page, QColor("white"))
        painter.translate(page.topLeft())
        painter.scale(page.width() / self._paper.width(), page.height() / self._paper.height())
        self._draw(painter)

    def _place(self) -> QRectF:
        room = QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        scale = min(room.width() / self._paper.width(), room.height() / self._paper.height())
        page = QRectF(0, 0, self._paper.width() * scale, self._paper.height() * scale)
        page.moveCenter(room.center())
        return page

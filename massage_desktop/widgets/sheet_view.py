"""A sheet of paper on the screen, as it will be printed, drawn as vectors to the room there is."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from massage_desktop.widgets.drawing import first_theme
from massage_desktop.widgets.focus_ring import RINGED
from massage_desktop.widgets.picture import Picture
from massage_desktop.widgets.theme import Theme, Themed

Draw = Callable[[QPainter], None]
MARGIN, EDGE = 16, 6  # px; round the page, round the button


class SheetView(Picture, Themed):
    """Shows one page; the drawing's unit is a point and its origin the paper's upper left corner.

    Where the theme's paper is dark, so is this one, until `plain` is pressed.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = first_theme()
        self._draw: Draw | None = None
        self._paper = QSizeF(595, 842)  # points
        self.plain = QPushButton(self)
        self.plain.setCheckable(True)
        self.plain.setAutoDefault(False)
        self.plain.setProperty("role", "small")
        self.plain.toggled.connect(lambda _on: self.update())
        self.plain.hide()
        self.retranslate()
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
        self.plain.setVisible(self._is_dark)
        self._lay_out()
        self.update()

    def retranslate(self) -> None:
        """The button's text in the present language."""
        self.plain.setText(self.tr("As printed"))
        self.plain.setToolTip(self.tr("White paper, which is bright in a dark room"))
        self._lay_out()

    @property
    def _is_dark(self) -> bool:
        return self._theme.paper.lightness() < self._theme.ink.lightness()

    def _lay_out(self) -> None:
        self.plain.adjustSize()
        self.plain.move(self.width() - self.plain.width() - EDGE, EDGE)

    def _place(self) -> QRectF:
        room = QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        scale = min(room.width() / self._paper.width(), room.height() / self._paper.height())
        page = QRectF(0, 0, self._paper.width() * scale, self._paper.height() * scale)
        page.moveCenter(room.center())
        return page

    def sizeHint(self) -> QSize:
        return QSize(480, 600)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.bg)
        if self._draw is None:
            return
        page = self._place()
        if min(page.width(), page.height()) < 1:
            return  # there is no room for it yet
        painter.fillRect(page.translated(2, 2), self._theme.line)
        if self._is_dark and not self.plain.isChecked():
            self._paint_dark(painter, page)
        else:
            painter.fillRect(page, QColor("white"))
            self._paint_page(painter, page)

    def _paint_page(self, painter: QPainter, page: QRectF) -> None:
        if self._draw is not None:
            painter.translate(page.topLeft())
            painter.scale(page.width() / self._paper.width(), page.height() / self._paper.height())
            self._draw(painter)

    def _paint_dark(self, painter: QPainter, page: QRectF) -> None:
        """The same with the theme's ink on the theme's paper: as much of it as the print is dark."""
        ratio = self.devicePixelRatioF()
        printed = QImage((page.size() * ratio).toSize(), QImage.Format.Format_RGB32)
        printed.fill(Qt.GlobalColor.white)
        with QPainter(printed) as onto:
            onto.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_page(onto, QRectF(QPointF(0, 0), QSizeF(printed.size())))
        printed.invertPixels()
        ink = QImage(printed.size(), QImage.Format.Format_ARGB32)
        ink.fill(self._theme.ink)
        ink.setAlphaChannel(printed.convertToFormat(QImage.Format.Format_Grayscale8))
        painter.fillRect(page, self._theme.paper)
        painter.drawImage(page, ink)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

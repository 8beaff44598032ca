"""Five dots for the pressure of a stage: full up to the least, ringed with a core up to the most."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from massage_desktop.widgets.drawing import first_theme
from massage_desktop.widgets.theme import Theme, Themed

DOTS, SIDE, GAP, EDGE = 5, 15, 5, 2  # px but the first


class PressureDots(QWidget, Themed):
    """Pressure from `lo` to `hi` of five."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = first_theme()
        self._lo, self._hi = 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_pressure(self, lo: int, hi: int) -> None:
        """Shows a range of 0 to 5; both equal is one value."""
        if (lo, hi) != (self._lo, self._hi):
            self._lo, self._hi = lo, hi
            self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        px = self._theme.px
        return QSize(DOTS * px(SIDE) + (DOTS - 1) * px(GAP), px(SIDE))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        px, colour = self._theme.px, self._theme.accent
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius, edge = px(SIDE) / 2 - px(EDGE) / 2, px(EDGE)
        for place in range(DOTS):
            centre = QPointF(px(SIDE) / 2 + place * (px(SIDE) + px(GAP)), self.height() / 2)
            painter.setPen(QPen(colour, edge))
            painter.setBrush(colour if place < self._lo else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, radius, radius)
            if self._lo <= place < self._hi:
                painter.setBrush(colour)
                painter.drawEllipse(centre, radius * 0.35, radius * 0.35)

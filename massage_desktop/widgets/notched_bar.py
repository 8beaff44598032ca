"""A bar of how much is done, with a notch at the end of each stage."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from massage_desktop.widgets.drawing import draw_bar, first_theme
from massage_desktop.widgets.theme import Theme, Themed

HEIGHT, WIDTH, NOTCH = 10, 215, 2  # px


class NotchedBar(QWidget, Themed):
    """Done share of a whole; the notches are shares too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = first_theme()
        self._fraction = 0.0
        self._notches: tuple[float, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_bar(self, fraction: float, notches: tuple[float, ...]) -> None:
        """Shows what is done and where stages end, each 0 to 1."""
        if (fraction, notches) != (self._fraction, self._notches):
            self._fraction, self._notches = fraction, notches
            self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(WIDTH), self._theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(HEIGHT), self._theme.px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, box = self._theme, QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_bar(painter, box, self._fraction, theme)
        width = theme.px(NOTCH)
        for notch in self._notches:
            if 0 < notch < 1:
                colour = theme.surface if notch < self._fraction else theme.strong
                x = round(box.width() * notch - width / 2)
                painter.fillRect(x, 1, width, self.height() - 2, colour)

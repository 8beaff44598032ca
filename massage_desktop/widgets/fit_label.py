"""One line of text in the largest size that fits: never cut off, never asking for more room."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from massage_desktop.widgets.drawing import first_theme
from massage_desktop.widgets.theme import Theme, Themed

USUAL, LEAST, WEIGHT = 46, 15, 700  # px
LINE = 1.25  # of the usual size


class FitLabel(QLabel, Themed):
    """A headline; its height stays the same whatever the text's length."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = first_theme()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()
        self.update()

    def fitting_font(self, width: float) -> QFont:
        """The font in which the text takes at most `width` px."""
        usual = self._theme.font(USUAL, WEIGHT)
        needed = QFontMetricsF(usual).horizontalAdvance(self.text())
        if needed <= width:
            return usual
        font = QFont(usual)
        font.setPixelSize(max(LEAST, int(usual.pixelSize() * width / needed)))
        return font

    def sizeHint(self) -> QSize:
        return QSize(self._theme.letters(USUAL), round(self._theme.letters(USUAL) * LINE))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.fitting_font(self.width()))
        painter.setPen(self._theme.text)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())

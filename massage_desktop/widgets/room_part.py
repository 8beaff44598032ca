"""What the parts of the room display share: sizes that scale with its height, and turning upside down.

A `unit` is 1/768 of the display's height; sizes are given in units and theme sizes do not count here.
"""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from massage_desktop.widgets.drawing import first_theme
from massage_desktop.widgets.theme import Theme, Themed


class RoomPart(QLabel, Themed):
    """A painted part; a QLabel, so that assistive tools meet it as a label. It takes no press."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = first_theme()
        self.unit, self._turned = 1.0, False
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def place(self, box: QRectF, unit: float, whole: QRectF | None = None) -> None:
        """Lie in that box of the display; with `whole`, the display's, both are upside down."""
        self._turned = whole is not None
        if whole is not None:
            box = QRectF(
                whole.right() - box.right(), whole.bottom() - box.bottom(), box.width(), box.height()
            )
        self.unit = unit
        self.setGeometry(box.toRect())
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def font_of(self, size: float, weight: int = 400, *, tabular: bool = False) -> QFont:
        """The family at `size` units."""
        return sized_font(self._theme, size * self.unit, weight, tabular=tabular)

    def paint(self, painter: QPainter) -> None:
        """Paint into the part's own rectangle, the right way up."""
        raise NotImplementedError

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._turned:
                painter.translate(self.width(), self.height())
                painter.rotate(180)
            self.paint(painter)


def sized_font(theme: Theme, pixels: float, weight: int, *, tabular: bool = False) -> QFont:
    """The family at `pixels`, whatever the font scale."""
    font = theme.font(1, weight, tabular=tabular)
    font.setPixelSize(max(1, round(pixels)))
    return font

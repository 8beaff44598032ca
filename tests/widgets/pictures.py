"""What the widget tests look at: pictures of widgets, and how often one repaints."""

from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget


class Repaints(QObject):
    """Counts how often a widget is told to paint."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def picture(widget: QWidget) -> QImage:
    """The widget as it is painted now."""
    return widget.grab().toImage()


def colours(image: QImage, within: QRect | None = None) -> set[str]:
    """All colours of the picture or of a part of it."""
    area = within or image.rect()
    return {
        image.pixelColor(x, y).name()
        for x in range(area.left(), area.right() + 1)
        for y in range(area.top(), area.bottom() + 1)
    }


def extent(image: QImage, colour: QColor) -> QRect:
    """The smallest box around all pixels of exactly this colour; empty without any."""
    spots = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y) == colour
    ]
    if not spots:
        return QRect()
    across, down = [x for x, _ in spots], [y for _, y in spots]
    return QRect(min(across), min(down), max(across) - min(across) + 1, max(down) - min(down) + 1)

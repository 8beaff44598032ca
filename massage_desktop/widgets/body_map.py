"""The body map as a widget: what is worked, what is next, what is kept off. Knows of no session."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from massage_desktop.content.body import Figure
from massage_desktop.widgets.body_face import MapFace
from massage_desktop.widgets.body_painter import BodyPainter
from massage_desktop.widgets.drawing import first_theme
from massage_desktop.widgets.theme import Theme, Themed

USUAL, LEAST = QSize(352, 334), QSize(220, 260)  # px at 100 %


class BodyMap(QWidget, Themed):
    """Shows a face on a figure; with one of them missing, its ground only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = first_theme()
        self._face: MapFace | None = None
        self._painter: BodyPainter | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Body map"))

    def set_face(self, face: MapFace) -> None:
        """Show another moment; the view sets what it means in words as accessible description."""
        if face != self._face:
            self._face = face
            self.update()

    def set_figure(self, figure: Figure) -> None:
        """The figure to paint; it may come after the first frame."""
        self._painter = BodyPainter(figure)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take over colours and sizes."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return USUAL * self._theme.scale

    def minimumSizeHint(self) -> QSize:
        return LEAST * self._theme.scale

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._theme.surface)
            if self._painter is not None and self._face is not None:
                self._painter.paint(painter, QRectF(self.rect()), self._face, self._theme)

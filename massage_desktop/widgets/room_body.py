"""The body map as a part of the room display."""

from dataclasses import replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from massage_desktop.widgets.body_face import MapFace
from massage_desktop.widgets.body_painter import BodyPainter
from massage_desktop.widgets.room_part import RoomPart


class RoomBody(RoomPart):
    """Shows a face on the figure; lines and letters scale with the display."""

    def __init__(self, figure: BodyPainter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figure = figure
        self._face: MapFace | None = None

    def set_face(self, face: MapFace) -> None:
        """Show another moment."""
        if face != self._face:
            self._face = face
            self.update()

    def paint(self, painter: QPainter) -> None:
        if self._face is not None:
            theme = replace(self._theme, scale=self.unit)
            self._figure.paint(painter, QRectF(self.rect()), self._face, theme)

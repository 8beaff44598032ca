"""The body map as a widget: what is worked, what is next, what is kept off; and what is marked on it.

Knows of no session.
"""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from massage_desktop.content.body import Figure
from massage_desktop.widgets.body_face import MapFace
from massage_desktop.widgets.body_marker import RADIUS, Marker, Marking
from massage_desktop.widgets.body_painter import BodyPainter
from massage_desktop.widgets.drawing import first_theme
from massage_desktop.widgets.focus_ring import RINGED
from massage_desktop.widgets.picture import Picture
from massage_desktop.widgets.theme import Theme, Themed

USUAL, LEAST = QSize(352, 334), QSize(220, 260)  # px at 100 %
MOST = 1.2  # how much the least size grows with letters; labels go before the figure does
MARK = frozenset(map(int, (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)))
TAKE_AWAY = frozenset(map(int, (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)))


class BodyMap(Picture, Themed):
    """Shows a face on a figure; with one of them missing, its ground only.

    While it takes marks arrow keys move its cross-hair by 1 cm (with Shift by 2 mm), Enter and Space mark,
    Delete takes the nearest mark away. Else the tab key stops at it only to let it be read.
    """

    marked = Signal(object)
    """A place was marked: its point in cm, the client's left negative."""

    picked = Signal(int)
    """A mark is to go: its place in the face's `own` or, while spots are marked, in its `spots`."""

    pointed = Signal(object)
    """The cross-hair went to a point (cm) by a key or a click; the view says in words where that is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = first_theme()
        self._face: MapFace | None = None
        self._painter: BodyPainter | None = None
        self._marker = Marker()
        self.setProperty(RINGED, True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Body map"))

    @property
    def face(self) -> MapFace | None:
        """What is shown."""
        return self._face

    def set_face(self, face: MapFace) -> None:
        """Show another moment; the view sets what it means in words as accessible description."""
        if face != self._face:
            self._face = self._marker.face = face
            self.update()

    def set_figure(self, figure: Figure) -> None:
        """The figure to paint; it may come after the first frame."""
        self._painter = BodyPainter(figure)
        self._marker.skin = self._painter.skin
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take over colours and sizes."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def set_marking(self, kind: Marking, radius: float = 0.0) -> None:
        """Take marks of that kind, "" for none; `radius` (cm) of what is marked, 0 for the usual one."""
        self._marker.kind, self._marker.radius = kind, radius or RADIUS[kind]
        self._marker.seen = bool(kind) and self.hasFocus()
        self.setMouseTracking(bool(kind))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if kind else Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.CrossCursor if kind else Qt.CursorShape.ArrowCursor)
        self._say_how()
        if not kind:
            self.clearFocus()
        self.update()

    def _say_how(self) -> None:
        how = self.tr(
            "Click the place. Or move there with the arrow keys (Shift for small steps) and press Enter; "
            "Delete takes the nearest mark away."
        )
        self.setToolTip(how if self._marker.kind else "")

    def _press(self) -> None:
        """A click picks the mark that is there, or makes one."""
        hit = self._marker.hit()
        if hit is None:
            self.marked.emit(self._marker.at)
        else:
            self.picked.emit(hit)

    def _take_away(self) -> None:
        nearest = self._marker.nearest()
        if nearest is not None:
            self.picked.emit(nearest)

    def _mark(self) -> None:
        """A second mark at the very point of another would be a slip."""
        if not self._marker.marked_here():
            self.marked.emit(self._marker.at)

    def _take(self, key: int, *, slow: bool) -> bool:
        """Do what a key means; whether it means anything here."""
        if key in MARK:
            self._mark()
        elif key in TAKE_AWAY:
            self._take_away()
        else:
            return self._marker.step(key, slow=slow)
        return True

    def _point(self, position: QPointF) -> bool:
        """Let the cross-hair follow the mouse; whether it is over skin."""
        if self._painter is None:
            return False
        to_cm, _ = self._painter.to_px(QRectF(self.rect()), self._theme).inverted()
        at = to_cm.map(position)
        return self._marker.point((at.x(), at.y()))

    def _see(self, seen: bool) -> None:
        """Show the cross-hair, or not."""
        if self._marker.kind:
            self._marker.seen = seen
            self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say_how()

    def sizeHint(self) -> QSize:
        return USUAL * self._theme.scale

    def minimumSizeHint(self) -> QSize:
        return LEAST * min(self._theme.scale, MOST)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._theme.surface)
            if self._painter is not None and self._face is not None:
                rect = QRectF(self.rect())
                self._painter.paint(painter, rect, self._face, self._theme)
                self._marker.draw(painter, self._painter.to_px(rect, self._theme), self._theme)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._marker.kind:
            self._see(self._point(event.position()) or self.hasFocus())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._marker.kind or event.button() is not Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
        elif self._point(event.position()):
            self._press()
            self.pointed.emit(self._marker.at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        slow = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.isAutoRepeat() and event.key() in MARK | TAKE_AWAY:
            return
        if not self._marker.kind or not self._take(event.key(), slow=slow):
            super().keyPressEvent(event)
            return
        self._see(True)
        self.pointed.emit(self._marker.at)

    def leaveEvent(self, event: QEvent) -> None:
        self._see(self.hasFocus())
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._see(True)
        if self._marker.kind:
            self.pointed.emit(self._marker.at)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._see(False)
        super().focusOutEvent(event)

"""The ring around the control that has the focus: one painter, so that every control shows it alike.

It lies above the window and follows the focus; a control focused by the mouse gets none.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QWidget,
)
from shiboken6 import isValid

from massage_desktop.widgets.drawing import draw_frame, first_theme
from massage_desktop.widgets.theme import Theme, Themed

CONTROLS = (QAbstractButton, QAbstractScrollArea, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit)
MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)
WIDTH, AWAY, RADIUS = 3, 2, 10  # px


RINGED = "ringed"  # the property of any other widget that shows its focus by the ring


class FocusRing(QWidget, Themed):
    """The focus ring of one window; whatever else has the focus (an area, a page) shows none."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._theme = first_theme()
        self._window = window
        self._watched: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        for widget in filter(isValid, self._watched):  # a row may have gone with the focus in it
            widget.removeEventFilter(self)
        ringed = now is not None and (isinstance(now, CONTROLS) or bool(now.property(RINGED)))
        self._watched = self._line_to(now) if now is not None and ringed and not _pressed() else []
        for widget in self._watched:
            widget.installEventFilter(self)
        self._place()

    def _line_to(self, control: QWidget) -> list[QWidget]:
        """The control and what it lies in, up to this ring's window; empty in another window.

        A dialog is a window of its own, though a child of this one; its style sheet shows the focus there.
        """
        if control.window() is not self._window:
            return []
        line = [control]
        while (parent := line[-1].parentWidget()) is not None and parent is not self._window:
            line.append(parent)
        return line

    def _place(self) -> None:
        if not self._watched or not self._watched[0].isVisible():
            self.hide()
            return
        control, out = self._watched[0], self._theme.px(WIDTH + AWAY)
        around = QRect(control.mapTo(self._window, QPoint(0, 0)), control.size()).adjusted(
            -out, -out, out, out
        )
        self.setGeometry(around.intersected(self._window.rect()))
        self.raise_()
        self.show()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in MOVES:
            self._place()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px = self._theme.px
        draw_frame(painter, QRectF(self.rect()), radius=px(RADIUS), edge=self._theme.text, width=px(WIDTH))


def _pressed() -> bool:
    return QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton

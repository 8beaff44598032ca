"""The session's keys, wherever the focus is, without taking keys away from the control that has it.

Page Up and Page Down act everywhere but in a text field; Space, arrows and letters only where no control
wants them. Auto-repeat and a second press within 250 ms do nothing.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDockWidget,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QWidget,
)

from massage_desktop.services.clock import Clock
from massage_desktop.widgets.body_map import BodyMap

DEBOUNCE = 0.25  # seconds
TEXT_FIELDS = (QLineEdit, QPlainTextEdit, QAbstractSpinBox)
CONTROLS = (*TEXT_FIELDS, QAbstractButton, QAbstractItemView, QAbstractSlider, QComboBox, BodyMap)
EVERYWHERE = {Qt.Key.Key_PageDown: "next", Qt.Key.Key_PageUp: "previous"}
WHERE_FREE = {
    Qt.Key.Key_Space: "pause",
    Qt.Key.Key_Right: "next",
    Qt.Key.Key_Left: "previous",
    Qt.Key.Key_S: "side",
    Qt.Key.Key_Plus: "extend",
    Qt.Key.Key_E: "event",
}
CYRILLIC = {0x042B: Qt.Key.Key_S, 0x0423: Qt.Key.Key_E}  # the letters on these keys of a Russian layout


class SessionKeys(QObject):
    """Turns key presses in watched windows into session actions; `active` says whether there is a session."""

    pressed = Signal(str)  # pause, next, previous, side, extend, event

    def __init__(self, clock: Clock, active: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._active = active
        self._last: dict[str, float] = {}

    def watch(self, window: QMainWindow) -> None:
        """See the keys of a window and of its docks, before any control gets them.

        The filter is on the native windows: on the application it would see every event there is.
        """
        self._watch_native(window)
        for dock in window.findChildren(QDockWidget):
            dock.topLevelChanged.connect(lambda _floats, dock=dock: self._watch_native(dock))
            self._watch_native(dock)

    def _watch_native(self, widget: QWidget) -> None:
        if (native := widget.windowHandle()) is not None:
            native.installEventFilter(self)

    def action(self, key: int, focus: QWidget | None) -> str:
        """What a key means while `focus` has the focus; "" where it is not the session's."""
        if isinstance(focus, TEXT_FIELDS):
            return ""
        if key in EVERYWHERE:
            return EVERYWHERE[Qt.Key(key)]
        if isinstance(focus, CONTROLS):
            return ""
        plain = CYRILLIC.get(key, key)
        return WHERE_FREE.get(Qt.Key(plain), "") if plain in set(WHERE_FREE) else ""

    def accepts(self, action: str) -> bool:
        """Whether this press counts: none of the same action came within 250 ms before it."""
        now = self._clock()
        bounced = now - self._last.get(action, -DEBOUNCE) < DEBOUNCE
        self._last[action] = now
        return not bounced

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or not self._active():
            return False
        if QApplication.activeModalWidget() or QApplication.activePopupWidget():
            return False
        modifiers = event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        )
        action = self.action(event.key(), QApplication.focusWidget())
        if not action or modifiers:
            return False
        if not event.isAutoRepeat() and self.accepts(action):
            self.pressed.emit(action)
        return True

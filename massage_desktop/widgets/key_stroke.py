"""A key event as text that names the key, whatever the layout; see `devices.strokes`."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from massage_desktop.devices.strokes import LATIN

Key, Held = Qt.Key, Qt.KeyboardModifier
MODIFIERS = frozenset(
    {
        *(Key.Key_Shift, Key.Key_Control, Key.Key_Alt, Key.Key_AltGr, Key.Key_Meta, Key.Key_Super_L),
        *(Key.Key_Super_R, Key.Key_CapsLock, Key.Key_NumLock, Key.Key_ScrollLock, Key.Key_Mode_switch),
    }
)
COUNTING = Held.ShiftModifier | Held.ControlModifier | Held.AltModifier | Held.MetaModifier


def stroke_of(event: QKeyEvent) -> str:
    """The key with its modifiers; its scan code where Qt does not know it, "" for a modifier alone."""
    key = event.key()
    if key in MODIFIERS:
        return ""
    if key in (0, Key.Key_unknown):
        return f"#{event.nativeScanCode()}" if event.nativeScanCode() else ""
    held = (event.modifiers() & COUNTING).value
    return QKeySequence(held | LATIN.get(key, key)).toString(QKeySequence.SequenceFormat.PortableText)


def key_id(event: QKeyEvent) -> int:
    """Which key it is, the same when it goes up as when it went down."""
    return event.nativeScanCode() or -event.key()


def shown(stroke: str) -> str:
    """The key as a person calls it."""
    return QKeySequence(stroke).toString(QKeySequence.SequenceFormat.NativeText) or stroke

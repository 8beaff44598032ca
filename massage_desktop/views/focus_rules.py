"""Whose a key is: what is typed into a field, and what a control wants for itself."""

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from massage_desktop.devices.strokes import NAVIGATING, bare, is_plain
from massage_desktop.widgets.body_map import BodyMap

CONTROLS = (QAbstractButton, QAbstractItemView, QAbstractSlider, QComboBox, BodyMap)


def is_typed_into(focus: QWidget | None) -> bool:
    """Whether the focus is in a field that takes text."""
    match focus:
        case QLineEdit() | QPlainTextEdit() | QTextEdit():
            return not focus.isReadOnly()
        case QComboBox():
            return focus.isEditable()
    return isinstance(focus, QAbstractSpinBox)


def is_control(focus: QWidget | None) -> bool:
    """Whether the focus is on a control that wants Space, arrows and letters."""
    return isinstance(focus, CONTROLS) or is_typed_into(focus)


def wants(focus: QWidget | None, stroke: str) -> bool:
    """Whether the control with the focus may want this very key."""
    if isinstance(focus, QAbstractButton):
        return bare(stroke) in NAVIGATING
    return is_control(focus) and is_plain(stroke)

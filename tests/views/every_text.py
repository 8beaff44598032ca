"""What every widget of a window says, in the order of the tree: for comparing two windows."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QDockWidget,
    QLabel,
    QLineEdit,
    QMenu,
    QWidget,
)

ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


def every_text(window: QWidget) -> list[str]:
    """A line for each text: the path of the widget, what kind of text, the text. Hidden widgets too.

    Not those of dialogs, which are made when they are opened, nor of the buttons that Qt gives a dock.
    """
    return [line for widget in _parts(window) for line in _lines(widget)]


def _parts(widget: QWidget) -> Iterator[QWidget]:
    yield widget
    for child in widget.children():
        skipped = isinstance(child, QDialog) or child.objectName().startswith("qt_dockwidget_")
        if isinstance(child, QWidget) and not skipped:
            yield from _parts(child)


def _lines(widget: QWidget) -> Iterator[str]:
    where = _path(widget)
    for kind, text in _texts(widget):
        if text:
            yield f"{where} {kind}: {text}"


def _path(widget: QWidget) -> str:
    names = []
    at: QWidget | None = widget
    while at is not None:
        names.append(at.objectName() or type(at).__name__)
        at = at.parentWidget()
    return "/".join(reversed(names[:4]))


def _texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    yield "tooltip", widget.toolTip()
    if widget.isWindow() or isinstance(widget, QDockWidget):
        yield "title", widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton):
        yield "text", widget.text()
    elif isinstance(widget, QLineEdit):
        yield "placeholder", widget.placeholderText()
        yield "typed", widget.text()
    elif isinstance(widget, QAbstractSpinBox):
        yield "value", widget.text()
    elif isinstance(widget, QComboBox | QAbstractItemView):
        yield from (("row", text) for text in _rows(widget.model()))
    for name, value in vars(widget).items():
        yield from ((name, text) for text in _held(value))
    if isinstance(widget, QMenu):
        yield from (("action", action.text()) for action in widget.actions())


def _held(value: object) -> Iterator[str]:
    """The texts of what a widget keeps to paint it, such as a face."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple | list):
        yield from (text for each in value for text in _held(each))
    elif isinstance(value, dict):
        yield from (text for each in value.values() for text in _held(each))
    elif is_dataclass(value) and not isinstance(value, type):
        yield from (text for each in fields(value) for text in _held(getattr(value, each.name)))


def _rows(model: QAbstractItemModel | None) -> Iterator[str]:
    if model is not None:
        for row in range(model.rowCount()):
            yield " | ".join(str(model.index(row, 0).data(role) or "") for role in ROLES)

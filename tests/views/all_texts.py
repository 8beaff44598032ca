"""Every text that a program's widgets hold, shown or not: what a client must not leave behind."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


def all_texts() -> str:
    """All of them, a line each; what fields would bring back by their own undo is among them."""
    return "\n".join(text for widget in QApplication.allWidgets() for text in texts_of(widget) if text)


def texts_of(widget: QWidget) -> Iterator[str]:
    """What one widget says, to whoever looks, points or listens."""
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
    yield from (widget.windowTitle(), widget.statusTip(), widget.whatsThis())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield from _field(widget)
    elif isinstance(widget, QPlainTextEdit):
        widget.undo()
        yield widget.toPlainText()
        widget.redo()
    elif isinstance(widget, QComboBox | QAbstractItemView):
        yield from _rows(widget.model())


def _field(field: QLineEdit) -> Iterator[str]:
    yield field.text()
    if field.isUndoAvailable():
        field.undo()
        yield field.text()
        field.redo()


def _rows(model: QAbstractItemModel | None) -> Iterator[str]:
    if model is not None:
        for row in range(model.rowCount()):
            yield from (str(model.index(row, 0).data(role) or "") for role in ROLES)

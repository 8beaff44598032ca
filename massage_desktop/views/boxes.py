"""Asking by a box and waiting for the answer. The box is let go of then: its window may live for days."""

from PySide6.QtWidgets import QAbstractButton, QDialog, QMessageBox
from shiboken6 import isValid


def pressed(box: QMessageBox) -> QAbstractButton | None:
    """Show a box until it is answered; the button that was pressed, None if its window went away."""
    box.exec()
    if not isValid(box):
        return None
    box.deleteLater()
    return box.clickedButton()


def accepted(dialog: QDialog) -> bool:
    """Show a dialog until it is closed; whether it was accepted."""
    said = dialog.exec() == QDialog.DialogCode.Accepted
    if isValid(dialog):
        dialog.deleteLater()
    return said

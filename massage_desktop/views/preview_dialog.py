"""The sheet as it will be printed, large and with zoom; needs no printer.

Imported late, with QtPrintSupport.
"""

from PySide6.QtGui import QKeySequence
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGraphicsView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from massage_desktop.services.paper import Sheet

SHARE = 0.9  # of the window's size
ZOOM = 1.25


class PreviewDialog(QDialog):
    """Shows a sheet; the printing is done by whoever opened it, after it has closed."""

    def __init__(self, sheet: Sheet, printer: QPrinter, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Preview"))
        self.print_wanted = False
        self._view = QPrintPreviewWidget(printer, self)
        self._name_view(sheet.text)
        self._view.paintRequested.connect(sheet.paint)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self._add_buttons()
        column = QVBoxLayout(self)
        column.addWidget(self._view)
        column.addWidget(self._buttons)
        self.resize(window.size() * SHARE)

    def _name_view(self, text: str) -> None:
        """What takes the focus lies within the view; a screen reader has the sheet's words."""
        inside = self._view.findChildren(QGraphicsView)
        for part in (self._view, *inside, *(view.viewport() for view in inside)):
            part.setAccessibleName(self.tr("Preview"))
            part.setAccessibleDescription(text)

    def _add_buttons(self) -> None:
        larger = self._button(self.tr("Zoom in"), QKeySequence.StandardKey.ZoomIn)
        smaller = self._button(self.tr("Zoom out"), QKeySequence.StandardKey.ZoomOut)
        whole = self._button(self.tr("Whole page"), QKeySequence("Ctrl+0"))
        to_print = self._button(self.tr("Print..."), QKeySequence.StandardKey.Print)
        larger.clicked.connect(lambda: self._view.zoomIn(ZOOM))
        smaller.clicked.connect(lambda: self._view.zoomOut(ZOOM))
        whole.clicked.connect(self._view.fitInView)
        to_print.clicked.connect(self._choose_print)
        self._buttons.rejected.connect(self.reject)

    def _button(self, text: str, keys: QKeySequence | QKeySequence.StandardKey) -> QPushButton:
        button = self._buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
        button.setShortcut(keys)
        button.setAutoDefault(False)
        return button

    def _choose_print(self) -> None:
        self.print_wanted = True
        self.accept()

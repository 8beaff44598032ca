"""The sheet as it will be printed, large and with zoom; needs no printer."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from massage_desktop.services.paper import Sheet
from massage_desktop.widgets.sheet_area import SheetArea
from massage_desktop.widgets.theme import Theme

SHARE = 0.9  # of the window's size
ZOOM = 1.25


class PreviewDialog(QDialog):
    """Shows a sheet; the printing is done by whoever opened it, after it has closed."""

    def __init__(self, sheet: Sheet, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Preview"))
        self.print_wanted = False
        self.area = SheetArea(self)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the sheet in it has it, and its keys scroll
        self.area.view.setAccessibleName(self.tr("Preview"))
        self.area.view.set_page(sheet.draw, sheet.size, sheet.text)
        self.area.set_theme(theme)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self._add_buttons()
        column = QVBoxLayout(self)
        column.addWidget(self.area)
        column.addWidget(self._buttons)
        self.resize(window.size() * SHARE)

    def _add_buttons(self) -> None:
        larger = self._button(self.tr("Zoom in"), QKeySequence.StandardKey.ZoomIn)
        smaller = self._button(self.tr("Zoom out"), QKeySequence.StandardKey.ZoomOut)
        whole = self._button(self.tr("Whole page"), QKeySequence("Ctrl+0"))
        to_print = self._button(self.tr("Print..."), QKeySequence.StandardKey.Print)
        larger.clicked.connect(lambda: self.area.zoom(ZOOM))
        smaller.clicked.connect(lambda: self.area.zoom(1 / ZOOM))
        whole.clicked.connect(self.area.fit)
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

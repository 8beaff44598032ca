"""The summary's HTML on one sheet of paper, painted as vectors onto a printer, into a PDF or anywhere else.

No widgets and no dialogs: the views ask for the printer, the paper and the file.
"""

from bisect import bisect_left
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMarginsF, QSaveFile
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from massage_desktop.errors import UserError
from massage_desktop.report.html import Notes
from massage_desktop.services.rich_page import UNITS, Figures, RichPage

Render = Callable[[Notes], str]

SIDE, TOP, BOTTOM = 16.0, 13.0, 12.0  # mm
PER_MM = UNITS / 25.4
PER_POINT = UNITS / 72


class Sheet:
    """One page for one size of paper; `fits` is False where it had to be made smaller as a whole."""

    def __init__(self, html: str, figures: Figures, page: QPageSize) -> None:
        self.page = page
        self.size = page.size(QPageSize.Unit.Point)  # points
        width = self.size.width() * PER_POINT - 2 * SIDE * PER_MM
        self._height = self.size.height() * PER_POINT - (TOP + BOTTOM) * PER_MM
        self._content = RichPage(html, figures, width)
        self.fits = self._content.spread(self._height)

    def draw(self, painter: QPainter) -> None:
        """Paint the sheet with its upper left corner at the origin; a unit is a point."""
        painter.save()
        painter.scale(1 / PER_POINT, 1 / PER_POINT)
        painter.translate(SIDE * PER_MM, TOP * PER_MM)
        shrink = min(1.0, self._height / self._content.height)  # rather small than cut off
        painter.scale(shrink, shrink)
        self._content.draw(painter)
        painter.restore()

    def paint(self, device: QPagedPaintDevice) -> None:
        """Put the sheet on the device's paper, which takes the sheet's size; a UserError says if it cannot."""
        layout = QPageLayout(self.page, QPageLayout.Orientation.Portrait, QMarginsF())
        layout.setMode(QPageLayout.Mode.FullPageMode)  # the origin is the paper's corner
        device.setPageLayout(layout)
        painter = QPainter()
        if not painter.begin(device):
            raise UserError("The sheet could not be printed. Check the printer, or save it as PDF.")
        painter.scale(device.logicalDpiX() / 72, device.logicalDpiY() / 72)
        self.draw(painter)
        painter.end()

    def save_pdf(self, path: Path, title: str = "") -> None:
        """Write a PDF beside `path`, then replace it; a UserError says why that could not be done."""
        file = QSaveFile(str(path))
        if file.open(QSaveFile.OpenModeFlag.WriteOnly):
            writer = QPdfWriter(file)
            writer.setTitle(title)
            self.paint(writer)
            if file.commit():
                return
        reason = file.errorString()
        raise UserError(f"{path}: the PDF was not saved: {reason}. Choose another folder or name.")


def one_page(render: Render, notes: int, figures: Figures, page: QPageSize) -> Sheet:
    """The sheet with as much of the `notes` characters as fits: all, all in small letters, or their beginning."""

    def sheet(setting: Notes) -> Sheet:
        return Sheet(render(setting), figures, page)

    for setting in (Notes(), Notes(small=True)):
        if (whole := sheet(setting)).fits:
            return whole
    too_long = bisect_left(range(notes), True, key=lambda n: not sheet(Notes(True, n)).fits)
    return sheet(Notes(True, max(0, too_long - 1)))

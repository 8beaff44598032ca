"""The summary's HTML on one sheet of paper, painted as vectors onto a printer, into a PDF or anywhere else.

No widgets and no dialogs: the views ask for the printer, the paper and the file.
"""

from bisect import bisect_left
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMarginsF, QSaveFile, QSizeF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from massage_desktop.errors import UserError
from massage_desktop.report.html import Notes
from massage_desktop.services.rich_page import UNITS, Figures, RichPage

Render = Callable[[Notes], str]

SIDE, TOP, BOTTOM = 16.0, 13.0, 12.0  # mm
LEAST_NOTES, CUT = 200, 40  # characters of the notes that are always shown; how finely they are cut
SMALLER = 0.96  # the steps in which a page shrinks
PER_MM = UNITS / 25.4
PER_POINT = UNITS / 72
NOT_PRINTED = "The sheet could not be printed. Check the printer, or save it as PDF."


class Sheet:
    """A text on one page of paper; what is too much for it is made smaller as a whole."""

    def __init__(self, content: RichPage, page: QPageSize) -> None:
        self.page = page
        self.size = page.size(QPageSize.Unit.Point)  # points
        self._content, self.scale, room = content, 1.0, printable(page)
        while not self._content.fits(room / self.scale):
            self.scale *= SMALLER
        self._content.spread(room.height() / self.scale)

    @property
    def text(self) -> str:
        """What stands on it, in words alone."""
        return self._content.text

    def draw(self, painter: QPainter) -> None:
        """Paint the sheet with its upper left corner at the origin; a unit is a point."""
        painter.save()
        painter.scale(1 / PER_POINT, 1 / PER_POINT)
        painter.translate(SIDE * PER_MM, TOP * PER_MM)
        painter.scale(self.scale, self.scale)
        self._content.draw(painter)
        painter.restore()

    def paint(self, device: QPagedPaintDevice) -> None:
        """Print the sheet; the device's paper takes the sheet's size. A UserError says if it cannot."""
        layout = QPageLayout(self.page, QPageLayout.Orientation.Portrait, QMarginsF())
        layout.setMode(QPageLayout.Mode.FullPageMode)  # the origin is the paper's corner
        device.setPageLayout(layout)
        painter = QPainter()
        if not painter.begin(device):
            raise UserError(NOT_PRINTED)
        painter.scale(device.logicalDpiX() / 72, device.logicalDpiY() / 72)
        self.draw(painter)
        if not painter.end():
            raise UserError(NOT_PRINTED)

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
    """The sheet with as much of the notes as fits: all, all in small letters, or their beginning.

    `notes` is how many characters there are.
    """

    def laid_out(setting: Notes) -> RichPage:
        return RichPage(render(setting), figures)

    def fits(setting: Notes, scale: float = 1.0) -> bool:
        return laid_out(setting).fits(printable(page) / scale)

    wholes, least = (Notes(), Notes(small=True)), Notes(small=True, length=LEAST_NOTES)
    for whole in wholes:
        if fits(whole):
            return Sheet(laid_out(whole), page)
    scale = Sheet(
        laid_out(least), page
    ).scale  # below 1, the rest of the page asks for it: more notes may fit
    for whole in wholes:
        if fits(whole, scale):
            return Sheet(laid_out(whole), page)
    cuts = [Notes(small=True, length=n) for n in range(notes, LEAST_NOTES, -CUT)]
    first = bisect_left(cuts, True, key=lambda cut: fits(cut, scale))
    return Sheet(laid_out(cuts[first] if first < len(cuts) else least), page)


def printable(page: QPageSize) -> QSizeF:
    """The room within the margins, in the units of a rich page."""
    paper = page.size(QPageSize.Unit.Point) * PER_POINT
    return paper - QSizeF(2 * SIDE, TOP + BOTTOM) * PER_MM

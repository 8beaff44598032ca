"""What comes out on paper: one page of vectors with readable text, whatever was typed."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFontDatabase, QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication

from massage_desktop.errors import UserError
from massage_desktop.paths import resources
from massage_desktop.report.html import Notes
from massage_desktop.services.paper import Sheet, one_page
from massage_desktop.services.rich_page import Figures, RichPage

PAGES = [QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter]
A4 = QPageSize(QPageSize.PageSizeId.A4)
BITMAP = b"/Subtype /Image"
FOOT = '<p><img src="figure:spring"></p><p>the foot</p>'


@pytest.fixture(scope="module", autouse=True)
def _shipped_fonts(qapp: QApplication) -> None:  # noqa: ARG001 - fonts need the application
    for path in (resources() / "fonts").glob("*.otf"):
        assert QFontDatabase.addApplicationFont(str(path)) >= 0


def sheet_of(html: str, figures: Figures, page: QPageSize) -> Sheet:
    return Sheet(RichPage(html, figures), page)


def pdf_text(path: Path) -> str:
    """The text of a PDF that has to be one page."""
    document = QPdfDocument()
    assert document.load(str(path)) is QPdfDocument.Error.None_
    assert document.pageCount() == 1
    return document.getAllText(0).text().replace("\r\n", "\n")


def saved(sheet: Sheet, folder: Path) -> Path:
    sheet.save_pdf(folder / "sheet.pdf", "A title")
    return folder / "sheet.pdf"


def picture(sheet: Sheet) -> QImage:
    """The sheet at one pixel a point."""
    image = QImage(sheet.size.toSize(), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    sheet.draw(painter)
    painter.end()
    return image


def inked_rows(image: QImage) -> list[int]:
    white = QColor("white").rgb()
    return [y for y in range(image.height()) if any(image.pixel(x, y) != white for x in range(image.width()))]


@pytest.mark.parametrize("page", PAGES)
def test_a_pdf_is_one_page_of_that_size_with_readable_text(
    page: QPageSize.PageSizeId, tmp_path: Path
) -> None:
    sheet = sheet_of("<p>Stroking 3:00, 1–3</p><p>Поглаживание</p>", {}, QPageSize(page))
    path = saved(sheet, tmp_path)
    assert pdf_text(path) == "Stroking 3:00, 1–3\nПоглаживание"
    document = QPdfDocument()
    document.load(str(path))
    assert document.pagePointSize(0).toSize() == QPageSize(page).sizePoints()


def test_figures_are_painted_as_vectors_at_their_size(tmp_path: Path) -> None:
    rects: list[QRectF] = []

    def figure(painter: QPainter, rect: QRectF) -> None:
        rects.append(QRectF(rect))
        painter.fillRect(rect, QColor("#ff0000"))

    sheet = sheet_of('<p><img src="figure:box" width="96" height="48"></p>', {"box": figure}, A4)
    path = saved(sheet, tmp_path)
    assert rects == [QRectF(0, 0, 96, 48)]  # px of 1/96 inch
    assert BITMAP not in path.read_bytes()
    red = [p for p in _pixels(picture(sheet)) if QColor(p) == QColor("#ff0000")]
    assert len(red) == pytest.approx(72 * 36, rel=0.05)  # the same in points


def _pixels(image: QImage) -> list[int]:
    return [image.pixel(x, y) for y in range(image.height()) for x in range(image.width())]


def test_a_bitmap_would_be_noticed(tmp_path: Path) -> None:
    def bitmap(painter: QPainter, rect: QRectF) -> None:
        painter.drawImage(rect, QImage(resources_picture()))

    html = '<p><img src="figure:box" width="96" height="48"></p>'
    assert BITMAP in saved(sheet_of(html, {"box": bitmap}, A4), tmp_path).read_bytes()


def resources_picture() -> QImage:
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(QColor("blue"))
    return image


def test_other_images_are_left_blank(tmp_path: Path) -> None:
    file = tmp_path / "photo.png"
    assert resources_picture().save(str(file))
    places = (str(file), file.as_uri(), "http://x/y.png")
    images = "".join(f'<img src="{place}" height="400">' for place in places)
    sheet = sheet_of(f"<p>before{images}after</p>", {}, A4)
    assert max(inked_rows(picture(sheet))) < 100  # points: they take no room either
    path = saved(sheet, tmp_path)
    assert BITMAP not in path.read_bytes()
    assert "before" in pdf_text(path)
    assert "after" in pdf_text(path)


def test_nothing_else_is_loaded(tmp_path: Path) -> None:
    file = tmp_path / "red.css"
    file.write_text("p { color: #ff0000; }")
    head = f'<head><link rel="stylesheet" type="text/css" href="{file}"></head>'
    sheet = sheet_of(f"<html>{head}<body><p>black</p></body></html>", {}, A4)
    assert all(QColor(pixel).saturation() == 0 for pixel in _pixels(picture(sheet)))


@pytest.mark.parametrize("page", PAGES)
def test_the_foot_stands_at_the_bottom_margin(page: QPageSize.PageSizeId) -> None:
    image = picture(sheet_of(f"<p>the head</p>{FOOT}", {}, QPageSize(page)))
    margin = image.height() - 12 / 25.4 * 72
    last = max(inked_rows(image))
    assert margin - 12 < last <= margin


def notes_page(text: str) -> Callable[[Notes], str]:
    def render(notes: Notes) -> str:
        size = 8.5 if notes.small else 9.5
        cut = "" if notes.length is None else " continued"
        shown = text[: notes.length]
        return f'<p>the head</p><p style="font-size: {size}pt">{shown}{cut}</p>{FOOT}'

    return render


WORDS = [f"word{n}" for n in range(2000)]


@pytest.mark.parametrize(("count", "whole"), [(20, True), (850, True), (2000, False)])
def test_notes_are_kept_whole_or_broken_off_so_that_the_sheet_is_one_page(
    count: int, whole: bool, tmp_path: Path
) -> None:
    text = " ".join(WORDS[:count])
    path = saved(one_page(notes_page(text), len(text), {}, A4), tmp_path)
    printed = pdf_text(path)
    assert printed.startswith("the head\nword0 word1 ")
    assert printed.endswith("the foot")
    assert ("continued" in printed) is not whole
    assert (WORDS[count - 1] in printed) is whole
    assert "word800" in printed or count < 800


def test_what_is_too_much_without_notes_is_made_smaller(tmp_path: Path) -> None:
    html = "".join(f"<p>line {n}</p>" for n in range(150)) + FOOT
    sheet = sheet_of(html, {}, A4)
    printed = pdf_text(saved(sheet, tmp_path))
    assert "line 149\n" in printed
    assert max(inked_rows(picture(sheet))) <= 842 - 12 / 25.4 * 72


def test_saving_replaces_an_older_file(tmp_path: Path) -> None:
    (tmp_path / "sheet.pdf").write_text("old")
    assert pdf_text(saved(sheet_of("<p>new</p>", {}, A4), tmp_path)) == "new"
    assert [path.name for path in tmp_path.iterdir()] == ["sheet.pdf"]


@pytest.mark.qt_log_ignore("Returned false")
def test_a_printer_that_does_not_take_the_sheet_is_said(tmp_path: Path) -> None:
    writer = QPdfWriter(str(tmp_path / "missing" / "sheet.pdf"))
    with pytest.raises(UserError, match="save it as PDF"):
        sheet_of("<p>x</p>", {}, A4).paint(writer)


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    path = tmp_path / "missing" / "sheet.pdf"
    with pytest.raises(UserError, match=r"sheet\.pdf.*Choose another"):
        sheet_of("<p>x</p>", {}, A4).save_pdf(path)


@pytest.mark.skipif(sys.platform == "win32", reason="has no limit on the size of files")
def test_a_full_disk_is_said_and_the_old_file_stays(tmp_path: Path) -> None:
    import resource

    path = tmp_path / "sheet.pdf"
    path.write_text("old")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (500, hard))
    try:
        with pytest.raises(UserError, match=r"sheet\.pdf"):
            sheet_of("<p>x</p>", {}, A4).save_pdf(path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert path.read_text() == "old"
    assert [each.name for each in tmp_path.iterdir()] == ["sheet.pdf"]

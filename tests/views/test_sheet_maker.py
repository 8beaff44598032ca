"""The whole way from a record to paper, on the shipped protocols."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QFontDatabase, QPageSize
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from massage_desktop.content.body_file import read_figure
from massage_desktop.content.findings import Findings
from massage_desktop.content.language import LANGUAGES, Language
from massage_desktop.paths import resources
from massage_desktop.report.summarize import summarize
from massage_desktop.report.summary import SessionRecord
from massage_desktop.report.words import Words
from massage_desktop.session.commands import Extend, Next, Note, Stop
from massage_desktop.views.sheet_figures import map_face
from massage_desktop.views.sheet_maker import SheetMaker
from massage_desktop.widgets.body_painter import BodyPainter
from massage_desktop.widgets.theme import Theme
from tests.content.shipped import handbook
from tests.report.records import KNOWLEDGE, record, shipped_plan
from tests.report.screenings import care, screening
from tests.session.findings_made import barred, capped, disc, hernia

PAGES = [QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter]
PROTOCOLS = ["back.general", "neck.general", "lumbar.general", "back.thoracic_assisted", "neck.hernia"]
A4 = QPageSize(QPageSize.PageSizeId.A4)
LONG = {
    "en": "The collar area is tight on both sides. " * 125,
    "ru": "Воротниковая зона напряжена с обеих сторон. " * 114,
}


@pytest.fixture(scope="module")
def maker(qapp: QApplication) -> SheetMaker:  # noqa: ARG001 - fonts need the application
    for path in (resources() / "fonts").glob("*.otf"):
        assert QFontDatabase.addApplicationFont(str(path)) >= 0
    body = BodyPainter(read_figure(resources() / "body" / "back.toml"))
    return SheetMaker(KNOWLEDGE, body, Theme.read(resources() / "themes" / "light.toml"))


def printed(maker: SheetMaker, made: SessionRecord, page: QPageSize, folder: Path) -> str:
    """The text of the one page that comes out, without line breaks; it holds no bitmaps."""
    path = folder / "sheet.pdf"
    maker(made, page).save_pdf(path)
    assert b"/Subtype /Image" not in path.read_bytes()
    document = QPdfDocument()
    document.load(str(path))
    assert document.pageCount() == 1
    return " ".join(document.getAllText(0).text().split())


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_all_of_it_is_on_the_page(
    maker: SheetMaker, protocol: str, language: Language, page: QPageSize.PageSizeId, tmp_path: Path
) -> None:
    made = record(
        (100, Next()),
        (150, Extend()),
        protocol=protocol,
        language=language,
        client="A-17",
        therapist="Anna",
        notes="Спина / Back",
    )
    text, words = printed(maker, made, QPageSize(page), tmp_path), Words.shipped(language)
    summary = summarize(made, KNOWLEDGE)
    for said in ("A-17", "Anna", "Спина / Back", words("title"), words("not_advice"), words("signature")):
        assert said in text
    for line in summary.stages:
        assert line.title.say(language) in text
    for active in summary.warnings:
        assert active.warning.title.say(language) in text


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_5000_characters_of_notes_break_off(
    maker: SheetMaker, protocol: str, language: Language, page: QPageSize.PageSizeId, tmp_path: Path
) -> None:
    made = record(protocol=protocol, language=language, notes=LONG[language])
    text = printed(maker, made, QPageSize(page), tmp_path)
    assert LONG[language][:80] in text
    assert Words.shipped(language)("continued") in text
    assert text.endswith(Words.shipped(language)("not_advice"))


MUCH = Findings(
    masks=(
        disc(9, 46, 2.5),
        disc(-8, 36, 1, "mask:2", "Scar below the shoulder blade"),
        disc(12, 27, 9, "mask:3", "Rash"),
        disc(-5, 60, 2, "mask:4", "Bruise"),
        hernia("L4"),
    ),
    restrictions=(
        capped("blood thinners", 1),
        capped("osteoporosis", 1),
        barred("a stent", "tapotement", "vibration", "friction_sawing"),
    ),
    warnings=("W-HEAT", "W-AROMA"),
)


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("protocol", ["back.thoracic_assisted", "lumbar.general", "neck.general"])
def test_whatever_was_found_is_on_the_one_page(
    maker: SheetMaker, protocol: str, language: Language, page: QPageSize.PageSizeId, tmp_path: Path
) -> None:
    made = record(plan=shipped_plan(protocol, findings=MUCH), language=language, notes=LONG[language])
    text = printed(maker, made, QPageSize(page), tmp_path)
    summary = summarize(made, KNOWLEDGE)
    assert summary.restricted != ()
    for removed in summary.removed:
        assert removed.reason.say(language) in text
    for mask in (mask for active in summary.warnings for mask in active.places):
        assert mask.name.say(language) in text
    for each in summary.restricted:
        assert each.reason.say(language)[1:] in text


def test_the_map_shows_the_client_s_own_places_by_name() -> None:
    summary = summarize(record(plan=shipped_plan("back.general", findings=MUCH)), KNOWLEDGE)
    own = map_face(summary, Words.shipped("en")).own
    assert [place.label for place in own] == [mask.name.en for mask in MUCH.masks]
    assert [(place.centre, place.radius, place.band) for place in own] == [
        (mask.centre, mask.radius, mask.band) for mask in MUCH.masks
    ]


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("protocol", ["back.general", "neck.general"])
def test_screening_and_aftercare_are_on_the_one_page(
    maker: SheetMaker, protocol: str, language: Language, page: QPageSize.PageSizeId, tmp_path: Path
) -> None:
    noted = ((50, Note("painful_spot", "-5.0,45.0 3")), (60, Note("pain_score", "6")))
    made = record(
        *noted,
        protocol=protocol,
        language=language,
        screening=screening(),
        after=care(),
        notes="Спина / Back",
    )
    text, words = printed(maker, made, QPageSize(page), tmp_path), Words.shipped(language)
    for said in ("Dr Orlova", "Dr Petrov", "Спина / Back", words("before", score=5), words("after", score=3)):
        assert said in text
    for advice in handbook().advice.values():
        assert advice.text.say(language) in text


def test_the_map_numbers_the_painful_spots() -> None:
    made = record((50, Note("painful_spot", "-5.0,45.0 3")), screening=screening())
    face = map_face(summarize(made, KNOWLEDGE), Words.shipped("en"))
    assert [(spot.number, spot.at) for spot in face.spots] == [
        (1, (3.0, 40.0)),
        (2, (-8.0, 44.0)),
        (3, (-5.0, 45.0)),
    ]


def test_notes_are_not_cut_for_what_shrinking_alone_makes_room(maker: SheetMaker, tmp_path: Path) -> None:
    notes = "The collar area is tight on both sides. " * 6
    made = record(protocol="neck.general", screening=screening(), after=care(), notes=notes)
    text = printed(maker, made, A4, tmp_path)
    assert notes.strip() in text
    assert Words.shipped("en")("continued") not in text


def test_typed_markup_prints_as_typed(maker: SheetMaker, tmp_path: Path) -> None:
    typed = '<img src="http://x/y.png"><b>'
    made = record(notes=typed, client="<i>", therapist=typed, practice="&amp;")
    text = printed(maker, made, A4, tmp_path)
    assert text.count(typed) >= 2
    assert "<i>" in text
    assert "&amp;" in text


def test_a_session_stopped_before_its_first_stage(maker: SheetMaker, tmp_path: Path) -> None:
    made = record()
    nothing = replace(made, events=made.events[:1])
    assert "Total 15:00 0:00" in printed(maker, nothing, A4, tmp_path)


def test_the_map_shows_what_was_worked_and_kept_off() -> None:
    summary = summarize(record((200, Stop("client"))), KNOWLEDGE)
    face = map_face(summary, Words.shipped("en"))
    assert {zone.key for zone in face.now} == {zone.key for zone in summary.worked}
    assert ("SPINE", "Spine line") in face.closed
    assert "KIDNEY" in dict(face.limited)


def test_a_printer_gets_the_sheet_on_its_paper(maker: SheetMaker, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    maker(record(), QPageSize(QPageSize.PageSizeId.Letter)).paint(printer)
    document = QPdfDocument()
    document.load(str(tmp_path / "printed.pdf"))
    assert document.pageCount() == 1
    assert document.pagePointSize(0).toTuple() == (612, 792)
    assert "Session summary" in document.getAllText(0).text()

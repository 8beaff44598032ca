"""The three products: both sides of the story, a doctor first where that holds, a sheet to take home."""

from pathlib import Path

import pytest
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from massage_desktop.views.ointment_desk import OintmentDesk
from massage_desktop.views.ointment_dialog import OintmentDialog
from massage_desktop.views.words import Words
from tests.content.shipped import handbook
from tests.report.records import record
from tests.views.opened import opened
from tests.views.papers import sheet_maker
from tests.views.place import Place

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def dialog(qtbot: QtBot) -> OintmentDialog:
    made = OintmentDialog(Words("en"), handbook())
    qtbot.addWidget(made)
    return made


def shown_text(dialog: OintmentDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def test_exactly_the_three_products_with_all_cautions(dialog: OintmentDialog) -> None:
    dialog.show_products(frozenset(), refer_first=False)
    assert list(dialog.cards) == list(handbook().ointments)
    text = shown_text(dialog)
    for card in dialog.cards.values():
        for statement in card.statements():
            assert statement.en in text
    assert handbook().statements["ask_pharmacist"].en in text
    assert not dialog.ui.banner.isVisible()


def test_a_doctor_first(dialog: OintmentDialog) -> None:
    dialog.show_products(frozenset(), refer_first=True)
    assert dialog.ui.banner.isVisible()
    assert dialog.ui.banner.accessibleName().startswith("A doctor first. Pain of 7 or more")


def test_what_was_asked_about_is_told_once_and_shown_again(dialog: OintmentDialog) -> None:
    told: list[frozenset[str]] = []
    dialog.asked.connect(told.append)
    dialog.show_products(frozenset({"fastum"}), refer_first=False)
    assert told == []
    dialog.cards["finalgon"].asked.click()
    assert told == [frozenset({"fastum", "finalgon"})]


def test_from_the_card_to_a_saved_sheet(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = Place(qtbot, tmp_path)
    card = place.window.summary.attach(handbook())
    desk = OintmentDesk(place.window, card, handbook(), Words("en", place.window))
    place.window.summary.begin(record(), sheet_maker(), "a4")
    path = tmp_path / "sheet.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(path), ""))
    card.ui.scale.buttons[8].click()
    card.ui.ointments_button.click()
    dialog = opened(desk.dialog)
    assert dialog.ui.banner.isVisible()
    dialog.cards["fastum"].asked.click()
    assert card.aftercare.told.products == frozenset({"fastum"})
    dialog.ui.save_button.click()
    document = QPdfDocument()
    assert document.load(str(path)) is QPdfDocument.Error.None_
    assert document.pageCount() == 1
    assert "Ketoprofen" in document.getAllText(0).text()
    assert dialog.ui.done.text() == "Saved: sheet.pdf"
    dialog.accept()

"""What is told after a session is advised on at once, and is in the record."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from massage_desktop.report.aftercare_record import Told
from massage_desktop.views.after_card import AfterCard
from massage_desktop.views.words import Words
from tests.content.shipped import handbook
from tests.report.records import record
from tests.views.papers import sheet_maker
from tests.views.place import Place

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def card(qtbot: QtBot) -> AfterCard:
    made = AfterCard(Words("en"), handbook())
    qtbot.addWidget(made)
    made.show()
    return made


def test_nothing_is_advised_before_anything_is_told(card: AfterCard) -> None:
    assert not card.ui.banner.isVisible()
    assert not card.ui.pain_box.isVisible()
    assert not card.ui.causes_box.isVisible()
    assert card.aftercare.told == Told()


@pytest.mark.parametrize(
    ("score", "title"), [(2, "Expected soreness"), (5, "Get in touch with the client"), (7, "See a doctor")]
)
def test_a_score_is_advised_on_at_once(card: AfterCard, score: int, title: str) -> None:
    card.ui.scale.buttons[score].click()
    advice = handbook().advice
    text = next(each.text.en for each in advice.values() if each.title.en == title)
    assert card.ui.banner.isVisible()
    assert card.ui.banner.accessibleName() == f"Advice {title}. {text}"
    assert card.ui.source.text().startswith("Source: ")
    assert card.ui.scale.buttons[score].accessibleName() == f"Pain after {score}"


def test_an_emergency_sign_outweighs_everything(card: AfterCard) -> None:
    card.ui.scale.buttons[1].click()
    card.signs.boxes["saddle"].click()
    assert card.ui.banner.accessibleName().startswith("Advice Emergency.")
    card.signs.boxes["saddle"].click()
    assert card.ui.banner.accessibleName().startswith("Advice Expected")


def test_the_hours_and_getting_worse_count(card: AfterCard) -> None:
    card.ui.scale.buttons[2].click()
    card.ui.lasts.segments()[1].click()
    assert card.ui.banner.accessibleName().startswith("Advice Get in touch")
    card.ui.worsening.click()
    assert card.ui.banner.accessibleName().startswith("Advice See a doctor")


def test_the_four_causes_are_asked_for_only_where_it_hurts(card: AfterCard) -> None:
    assert set(card.causes.boxes) == set(handbook().causes)
    assert len(card.causes.boxes) == 4
    card.ui.scale.buttons[3].click()
    assert card.ui.causes_box.isVisible()
    card.causes.boxes["qualification"].click()
    assert [cause.en for cause in card.aftercare.causes] == [handbook().causes["qualification"].en]
    card.ui.scale.buttons[3].click()
    assert not card.ui.causes_box.isVisible()
    assert card.aftercare.causes == ()


def test_what_was_told_is_shown_again_and_that_is_no_change(card: AfterCard) -> None:
    told = Told(
        pain=6,
        began="hours_1_2",
        lasts="48_to_72",
        worsening=True,
        signs=frozenset({"speech"}),
        causes=frozenset({"undisclosed"}),
        products=frozenset({"dolobene"}),
    )
    changes: list[None] = []
    card.changed.connect(lambda: changes.append(None))
    card.begin(told, 4)
    assert card.aftercare.told == told
    assert "Dolobene" in card.ui.products.text()
    assert changes == []
    card.ui.worsening.click()
    assert card.aftercare.told.products == told.products
    assert changes == [None]


def test_every_statement_has_its_source(card: AfterCard) -> None:
    card.ui.scale.buttons[5].click()
    texts = [text for text, source in card.statements() if source.marks]
    assert handbook().advice["contact"].text.en in texts
    assert all(cause.en in texts for cause in handbook().causes.values())


def test_by_keyboard(card: AfterCard, qtbot: QtBot) -> None:
    qtbot.waitUntil(card.isActiveWindow)
    card.ui.scale.setFocus()
    for _ in range(4):
        QTest.keyClick(card.focusWidget(), Qt.Key.Key_Right)
    QTest.keyClick(card.focusWidget(), Qt.Key.Key_Return)
    assert card.aftercare.told.pain == 4


def test_the_summary_page_keeps_it_in_the_record(qtbot: QtBot, tmp_path: Path) -> None:
    place = Place(qtbot, tmp_path)
    card = place.window.summary.attach(handbook())
    place.window.summary.begin(record(), sheet_maker(), "a4")
    card.ui.scale.buttons[8].click()
    kept = place.window.summary.record
    assert kept is not None
    assert kept.after.told.pain == 8
    assert kept.after.advice == handbook().advice["doctor"]
    assert place.window.summary.statements() == card.statements()

"""The settings dialog: found by words, applied at once, reset and taken back, remembered."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from massage_desktop.content.language import Language
from massage_desktop.views.lock import Lock
from massage_desktop.views.settings_dialog import SettingsDialog
from massage_desktop.views.settings_general_page import GeneralPage
from massage_desktop.views.settings_privacy_page import PrivacyPage
from massage_desktop.widgets.drawing import first_theme
from tests.views.place import Place

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support raise")


class Opened:
    """The dialog over a window, and what the program was told."""

    def __init__(self, qtbot: QtBot, place: Place, data: Path) -> None:
        self.settings = place.settings
        self.followed: list[str] = []
        self.languages: list[Language | None] = []
        self.lock = Lock(place.window)
        self.dialog = SettingsDialog(
            (
                lambda parent: GeneralPage(
                    place.settings.general,
                    lambda: self.followed.append("general"),
                    self.languages.append,
                    parent,
                ),
                lambda parent: PrivacyPage(
                    place.settings.privacy,
                    lambda: self.followed.append("privacy"),
                    lambda: None,
                    data=data,
                    lock=self.lock,
                    parent=parent,
                ),
            ),
            place.settings,
            place.window,
        )
        qtbot.addWidget(self.dialog)
        self.dialog.begin()

    @property
    def general(self) -> GeneralPage:
        """The page "General"."""
        page = self.dialog.pages[0]
        assert isinstance(page, GeneralPage)
        return page

    @property
    def privacy(self) -> PrivacyPage:
        """The page "Privacy and records"."""
        page = self.dialog.pages[1]
        assert isinstance(page, PrivacyPage)
        return page

    def shown(self) -> list[str]:
        """The titles in the list that can be seen."""
        rows = [self.dialog.list.item(row) for row in range(self.dialog.list.count())]
        return [row.text() for row in rows if not row.isHidden()]


@pytest.fixture
def opened(qtbot: QtBot, open_place: Callable[[], Place], tmp_path: Path) -> Opened:
    """The dialog, shown."""
    return Opened(qtbot, open_place(), tmp_path)


def test_each_change_is_kept_and_applied_at_once(opened: Opened) -> None:
    page = opened.general
    QTest.keyClicks(page.therapist, "Ann")
    page.practice.setPlainText("Practice\nMain Street 1")
    page.paper.segments()[1].click()
    page.delay.segments()[2].click()
    page.flow.segments()[1].click()
    general = opened.settings.general
    assert (general.therapist, general.practice) == ("Ann", "Practice\nMain Street 1")
    assert (general.paper, general.delay, general.flow) == ("letter", 30, "waiting")
    assert opened.followed == ["general"] * 7


def test_a_reset_sets_the_page_back_and_can_be_undone(opened: Opened) -> None:
    opened.general.practice.setPlainText("Practice")
    opened.general.delay.segments()[3].click()
    opened.settings.privacy.lock_minutes = 20
    opened.dialog.reset.click()
    general = opened.settings.general
    assert (general.practice, general.delay) == ("", 0)
    assert opened.general.practice.toPlainText() == ""
    assert opened.settings.privacy.lock_minutes == 20  # of another page
    opened.dialog.undo.click()
    assert (general.practice, general.delay) == ("Practice", 60)
    assert opened.general.delay.value == "60"
    assert opened.dialog.undo.isHidden()


@pytest.mark.parametrize(
    ("query", "pages"),
    [
        ("paper", ["General"]),
        ("COUNTDOWN", ["General"]),
        ("minute lock", ["Privacy and records"]),
        ("backup", ["Privacy and records"]),
        ("password", ["Privacy and records"]),  # a further word
        ("language", ["General"]),
        ("", ["General", "Privacy and records"]),
        ("zebra", []),
    ],
)
def test_a_search_shows_the_pages_that_match(opened: Opened, query: str, pages: list[str]) -> None:
    opened.dialog.search.setText(query)
    assert opened.shown() == pages
    if pages:
        assert opened.dialog.page.title in pages
    else:
        assert "Nothing found" in opened.dialog.found.text()


def test_what_a_search_found_is_framed_and_enter_goes_there(opened: Opened) -> None:
    opened.dialog.search.setFocus()
    QTest.keyClicks(opened.dialog.search, "paper")
    marks = opened.dialog.marks[0]
    assert opened.general.paper in marks.marked
    assert opened.general.therapist not in marks.marked
    assert marks.isVisible()
    QTest.keyPress(opened.dialog.search, Qt.Key.Key_Return)
    assert QApplication.focusWidget() in opened.general.paper.segments()
    opened.dialog.search.clear()
    assert not marks.isVisible()


def test_escape_clears_the_search_first(opened: Opened) -> None:
    opened.dialog.search.setText("paper")
    opened.dialog.search.setFocus()
    QTest.keyPress(opened.dialog, Qt.Key.Key_Escape)
    assert opened.dialog.isVisible()
    assert opened.dialog.search.text() == ""
    QTest.keyPress(opened.dialog, Qt.Key.Key_Escape)
    assert not opened.dialog.isVisible()


def test_size_and_page_are_remembered(qtbot: QtBot, open_place: Callable[[], Place], tmp_path: Path) -> None:
    place = open_place()
    first = Opened(qtbot, place, tmp_path)
    first.dialog.list.setCurrentRow(1)
    first.dialog.resize(700, 444)
    first.dialog.close()
    again = Opened(qtbot, place, tmp_path)
    assert again.dialog.page.title == "Privacy and records"
    assert again.dialog.size() == QSize(700, 444)


def test_while_it_is_locked_nothing_leads_to_the_records(opened: Opened) -> None:
    opened.lock.lock()
    assert opened.dialog.isVisible()
    assert not opened.privacy.open.isEnabled()
    assert not opened.privacy.back_up.isEnabled()
    opened.lock.unlock()
    assert opened.privacy.open.isEnabled()


def test_at_200_percent_every_page_can_be_scrolled_through(opened: Opened) -> None:
    opened.dialog.set_theme(replace(first_theme(), scale=2.0))
    opened.dialog.resize(1280, 700)
    for row, page in enumerate(opened.dialog.pages):
        opened.dialog.list.setCurrentRow(row)
        QApplication.processEvents()  # lays out, and again with the scroll bar
        area = opened.dialog.areas.widget(row)
        assert isinstance(area, QScrollArea)
        assert page.minimumSizeHint().width() <= area.viewport().width()
        assert area.horizontalScrollBar().maximum() == 0  # nothing to the right that cannot be seen


def test_the_tab_key_goes_from_the_list_through_the_page_to_the_buttons(opened: Opened) -> None:
    opened.dialog.list.setFocus()
    seen = []
    for _ in range(12):
        QTest.keyClick(QApplication.focusWidget() or opened.dialog, Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    wanted = [opened.general.language, opened.general.therapist, opened.general.practice]
    assert seen[:3] == wanted
    buttons = [opened.dialog.reset, opened.dialog.leave]
    places = [seen.index(button) for button in buttons]
    assert places == sorted(places)
    assert min(places) > 3


def test_another_language_keeps_page_search_and_focus(opened: Opened, qapp: QApplication) -> None:
    opened.dialog.list.setCurrentRow(1)
    opened.privacy.minutes.setFocus()
    opened.dialog.reset.click()
    before = opened.privacy
    qapp.sendEvent(opened.dialog, QEvent(QEvent.Type.LanguageChange))
    qapp.processEvents()
    assert opened.privacy is not before
    assert opened.dialog.page is opened.privacy
    assert QApplication.focusWidget() in (opened.privacy.minutes, opened.dialog.reset, None)
    assert not opened.dialog.undo.isHidden()

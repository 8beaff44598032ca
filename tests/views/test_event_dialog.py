"""One press in the dialog is a note; by mouse, by keyboard, in both layouts."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from massage_desktop.screening.spots import find_spot, marked_spots
from massage_desktop.views.event_dialog import EventDialog
from massage_desktop.views.words import Words
from massage_desktop.widgets.body_face import MapFace, PainSpot
from tests.content.shipped import figure, handbook

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support raise")
Key = Qt.Key
ROOM = QRect(0, 56, 1366, 628)


class Open:
    """The open dialog and what it notes."""

    def __init__(self, qtbot: QtBot) -> None:
        self.words = Words("en")
        self.dialog = EventDialog(self.words, handbook(), figure())
        qtbot.addWidget(self.dialog)
        self.notes: list[tuple[str, str]] = []
        self.dialog.noted.connect(lambda kind, value: self.notes.append((kind, value)))
        self.dialog.noted.connect(self._show)
        self._show()
        self.dialog.ask(ROOM)
        qtbot.waitUntil(self.dialog.isActiveWindow)

    def _show(self) -> None:
        spots = marked_spots([], [value for kind, value in self.notes if kind == "painful_spot"])
        marks = tuple(PainSpot(spot.at, spot.number, "") for spot in spots)
        self.dialog.show_map(MapFace(self.words.map_words(), spots=marks), spots)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.dialog, key)


@pytest.fixture
def opened(qtbot: QtBot) -> Open:
    return Open(qtbot)


KEYS = [
    (Key.Key_0, ("pain_score", "0")),
    (Key.Key_7, ("pain_score", "7")),
    (Key.Key_Plus, ("pain_score", "10")),
    (Key.Key_D, ("dizziness", "")),
    (Key.Key_A, ("aroma", "")),
    (Key.Key_G, ("sign", "")),
]


@pytest.mark.parametrize(("key", "note"), KEYS)
def test_a_key_is_a_note_and_closes(opened: Open, key: Qt.Key, note: tuple[str, str]) -> None:
    opened.press(key)
    assert opened.notes == [note]
    assert not opened.dialog.isVisible()


@pytest.mark.parametrize(("letter", "kind"), [("В", "dizziness"), ("Ф", "aroma"), ("П", "sign")])
def test_letters_work_in_a_russian_layout(opened: Open, letter: str, kind: str) -> None:
    assert opened.dialog._press(letter)
    assert opened.notes == [(kind, "")]


def test_a_score_and_a_button_by_mouse(opened: Open) -> None:
    opened.dialog.ui.scale.buttons[6].click()
    opened.dialog.ask(ROOM)
    opened.dialog.ui.dizziness_button.click()
    assert opened.notes == [("pain_score", "6"), ("dizziness", "")]


def test_the_arrows_reach_a_score_without_noting_one(opened: Open) -> None:
    for _ in range(3):
        opened.press(Key.Key_Right)
    assert opened.notes == []
    opened.press(Key.Key_Return)
    assert opened.notes == [("pain_score", "3")]


def test_a_spot_is_noted_at_once_and_then_its_score_by_keyboard_alone(opened: Open) -> None:
    opened.press(Key.Key_P)
    opened.press(Key.Key_Left)
    opened.press(Key.Key_Return)
    (kind, value) = opened.notes[0]
    spot = find_spot(value)
    assert kind == "painful_spot"
    assert spot is not None
    assert spot.score is None
    assert opened.dialog.isVisible()
    assert opened.dialog.ui.scale.buttons[5].accessibleName() == "Pain at spot 1 5"
    opened.press(Key.Key_5)
    assert opened.notes[1:] == [("painful_spot", f"{value} 5")]
    assert not opened.dialog.isVisible()


def test_a_spot_that_was_noted_before_can_get_another_score(opened: Open) -> None:
    opened.dialog.noted.emit("painful_spot", "3.0,40.0 4")
    opened.dialog.ui.map.picked.emit(0)
    opened.press(Key.Key_8)
    assert opened.notes[-1] == ("painful_spot", "3.0,40.0 8")


def test_something_else_is_typed(opened: Open) -> None:
    opened.press(Key.Key_O)
    QTest.keyClicks(opened.dialog.ui.other_text, "5 phone calls")
    assert opened.notes == []
    opened.press(Key.Key_Return)
    assert opened.notes == [("free", "5 phone calls")]  # and no button was pressed by it
    opened.dialog.ask(ROOM)
    assert opened.dialog.ui.other_text.text() == ""


def test_nothing_typed_is_no_note_and_escape_closes(opened: Open) -> None:
    opened.press(Key.Key_O)
    opened.press(Key.Key_Return)
    assert opened.dialog.isVisible()
    opened.press(Key.Key_Escape)
    assert not opened.dialog.isVisible()
    assert opened.notes == []


def test_targets_are_large(opened: Open) -> None:
    ui = opened.dialog.ui
    targets = (*ui.scale.buttons, ui.dizziness_button, ui.aroma_button, ui.sign_button, ui.close_button)
    assert all(target.height() >= 48 for target in (*targets, ui.other_text))


def test_it_leaves_the_bars_free(opened: Open) -> None:
    assert ROOM.contains(opened.dialog.geometry())

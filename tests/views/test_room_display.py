"""F11: the session alone over the whole screen, and everything back, whatever happened meanwhile."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from massage_desktop.session.commands import Stop
from massage_desktop.views.room_page import RoomPage
from tests.views.place import Place

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support raise")


def parts_seen(place: Place) -> list[bool]:
    """Whether stages, body map, warnings, top bar and control bar are seen."""
    window = place.window
    return [p.isVisible() for p in (*window.docks, window.ui.top_tool_bar, window.ui.bottom_tool_bar)]


def test_only_the_display_is_left_and_all_comes_back(open_place: Callable[[], Place]) -> None:
    place = open_place()
    place.start()
    place.window.ui.warnings_dock.hide()
    room = place.room_display()
    room.toggle()
    assert not any(parts_seen(place))
    assert place.window.isFullScreen()
    assert room.page is not None
    assert room.page.isVisible()
    assert not place.window.session.isVisible()
    room.toggle()
    assert parts_seen(place) == [True, True, False, True, True]
    assert not place.window.isFullScreen()
    assert place.window.session.isVisible()


def test_nothing_of_it_is_there_while_it_is_not_shown(qtbot: QtBot, open_place: Callable[[], Place]) -> None:
    place = open_place()
    place.start()
    room = place.room_display()
    room.toggle()
    room.leave()
    qtbot.waitUntil(lambda: not place.window.findChildren(RoomPage))
    assert room.page is None


def test_a_floating_dock_is_hidden_too_and_floats_again(open_place: Callable[[], Place]) -> None:
    place = open_place()
    place.start()
    dock = place.window.ui.body_dock
    dock.setFloating(True)
    room = place.room_display()
    room.toggle()
    assert not dock.isVisible()
    room.leave()
    assert dock.isVisible()
    assert dock.isFloating()


def test_the_end_of_the_session_shows_the_summary_and_the_docks_are_kept(
    open_place: Callable[[], Place],
) -> None:
    place = open_place()
    place.start()
    room = place.room_display()
    room.toggle()
    place.runner.say(Stop("other"))
    place.window.show_page("summary")
    assert not room.shown
    assert place.window.summary.isVisible()
    assert not place.window.isFullScreen()
    place.start()
    assert parts_seen(place) == [True] * 5


def test_closed_from_there_the_docks_are_as_they_were(open_place: Callable[[], Place]) -> None:
    place = open_place()
    place.start()
    room = place.room_display()
    room.toggle()
    place.window.remember()
    again = open_place()
    again.start()
    assert parts_seen(again) == [True] * 5


def test_a_rehearsal_is_named_there_too(open_place: Callable[[], Place]) -> None:
    place = open_place()
    place.window.top_bar.show_speed(20)
    place.start()
    room = place.room_display()
    room.toggle()
    assert room.page is not None
    assert room.page.banner.isVisible()
    assert room.page.banner.text() == "Rehearsal, 20 times faster"


def test_a_remark_is_shown_and_goes(qtbot: QtBot, open_place: Callable[[], Place]) -> None:
    place = open_place()
    place.start()
    room = place.room_display()
    room.toggle()
    assert room.page is not None
    note = room.page.note
    place.window.session.say("No sound device was found")
    assert note.isVisible()
    assert note.accessibleName() == "No sound device was found"
    qtbot.waitUntil(lambda: not note.isVisible(), timeout=10_000)


def test_controls_and_clock_go_after_a_while_and_come_at_a_key_or_the_mouse(
    qtbot: QtBot, open_place: Callable[[], Place]
) -> None:
    place = open_place()
    place.start()
    room = place.room_display()
    room.toggle()
    page = room.page
    assert page is not None
    assert page.bar.isVisible()
    qtbot.waitUntil(lambda: not page.bar.isVisible(), timeout=10_000)
    assert page.cursor().shape() is Qt.CursorShape.BlankCursor
    QTest.keyClick(place.window.windowHandle(), Qt.Key.Key_Shift)
    assert page.bar.isVisible()
    page.fader._go()
    QTest.mouseMove(page, page.rect().center())
    qtbot.waitUntil(page.bar.isVisible)


def test_without_motion_they_go_at_once(qtbot: QtBot, open_place: Callable[[], Place]) -> None:
    place = open_place()
    place.settings.look.still = True
    page = place.make_room_page()
    qtbot.addWidget(page)
    page.fader.come()
    page.fader._fade()
    assert page.bar.isHidden()


def test_it_is_turned_and_that_is_remembered(open_place: Callable[[], Place]) -> None:
    place = open_place()
    place.start()
    room = place.room_display()
    room.toggle()
    page = room.page
    assert page is not None
    before = page.ring.geometry()
    QTest.keyClick(page, Qt.Key.Key_R)
    assert place.settings.room.turned
    assert page.ring.geometry().center().x() > page.rect().center().x() > before.center().x()
    page.bar.buttons["turn"].click()
    assert page.ring.geometry() == before


def test_escape_ends_it_even_above_a_dialog_that_does_not_take_that_key(
    qtbot: QtBot, open_place: Callable[[], Place]
) -> None:
    class Stubborn(QDialog):
        """Stays whatever is pressed."""

        def reject(self) -> None:
            """Not by Escape."""

    place = open_place()
    place.start()
    room = place.room_display()
    room.toggle()
    dialog = Stubborn(place.window)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not room.shown)
    assert dialog.isVisible()


def test_escape_that_closes_a_dialog_leaves_the_display(
    qtbot: QtBot, open_place: Callable[[], Place]
) -> None:
    place = open_place()
    place.start()
    room = place.room_display()
    room.toggle()
    dialog = QDialog(place.window)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    qtbot.wait(0)
    assert room.shown


class Paints(QObject):
    """Counts what is painted."""

    def __init__(self, *watched: QObject) -> None:
        super().__init__()
        self.painted: list[QObject] = []
        for each in watched:
            each.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.painted.append(watched)
        return False


def test_a_second_paints_the_ring_and_nothing_else(qtbot: QtBot, open_place: Callable[[], Place]) -> None:
    place = open_place()
    place.start()
    room = place.room_display()
    room.toggle()
    page = room.page
    assert page is not None
    page.fader._go()
    qtbot.waitUntil(lambda: "2:5" in page.ring.accessibleName())
    others = [page, *(label for label in page.findChildren(QLabel) if label is not page.ring)]
    hidden = [place.window.session, place.window.session.ui.ring, place.window.stages, place.window.body]
    paints = Paints(page.ring, *others, *hidden)
    shown = page.ring.face.digits
    qtbot.waitUntil(lambda: page.ring.face.digits != shown, timeout=3000)
    qtbot.waitUntil(lambda: page.ring in paints.painted)
    assert set(paints.painted) == {page.ring}

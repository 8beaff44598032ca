"""F11: the session alone, and everything back."""

from collections.abc import Callable

import pytest

from massage_desktop.views.room_display import RoomDisplay
from tests.views.place import Place

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_only_the_session_is_left_and_all_comes_back(open_place: Callable[[], Place]) -> None:
    place = open_place()
    place.start()
    place.window.ui.warnings_dock.hide()
    room = RoomDisplay(place.window)
    room.toggle()
    parts = (*place.window.docks, place.window.ui.top_tool_bar, place.window.ui.bottom_tool_bar)
    assert not any(part.isVisible() for part in parts)
    assert place.window.session.isVisible()
    room.leave()
    assert [part.isVisible() for part in parts] == [True, True, False, True, True]


def test_a_rehearsal_is_named_there_too(open_place: Callable[[], Place]) -> None:
    place = open_place()
    place.window.top_bar.show_speed(20)
    place.start()
    room = RoomDisplay(place.window)
    assert not place.window.session.ui.banner.isVisible()
    room.toggle()
    assert place.window.session.ui.banner.text() == "Rehearsal, 20 times faster"
    assert place.window.session.ui.banner.isVisible()
    room.leave()
    assert not place.window.session.ui.banner.isVisible()

"""Letters of 200 % on a screen of 1366x768: nothing is clipped, and docks share one place."""

from collections.abc import Callable
from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from massage_desktop.paths import resources
from massage_desktop.session.commands import Next
from massage_desktop.views.icons import Icons
from massage_desktop.views.look import load_fonts
from massage_desktop.widgets.clock_ring import LEAST
from massage_desktop.widgets.style import style_sheet
from tests.views.place import Place
from tests.widgets.faces import THEMES

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support raise")


def dress(place: Place, scale: float) -> None:
    """Put the window into letters of that size."""
    theme = replace(THEMES["light"], scale=scale)
    template = (resources() / "themes" / "style.qss").read_text(encoding="utf-8")
    place.window.setStyleSheet(style_sheet(template, theme))
    place.window.set_theme(theme, Icons(theme))


@pytest.fixture
def large(qapp: QApplication, qtbot: QtBot, open_place: Callable[[], Place]) -> Place:
    """A session that runs, in the largest letters."""
    load_fonts(qapp, resources() / "fonts")
    place = open_place()
    place.window.showNormal()
    place.window.resize(1366, 748)
    dress(place, 2.0)
    place.start()
    qtbot.waitUntil(lambda: place.window.session.width() > 800)
    return place


def within(widget: QWidget, window: QWidget) -> QRect:
    """Where a widget lies in its window."""
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def test_bars_and_docks_lie_beside_each_other(large: Place) -> None:
    window = large.window
    seen = [dock for dock in window.docks if not dock.visibleRegion().isEmpty()]
    parts = [window.ui.top_tool_bar, window.ui.bottom_tool_bar, window.session, *seen]
    boxes = [within(part, window) for part in parts]
    assert all(window.rect().contains(box) for box in boxes)
    assert not any(one.intersects(other) for one, other in combinations(boxes, 2))
    assert window.tabifiedDockWidgets(window.ui.warnings_dock)


def test_every_line_of_the_page_has_its_room_and_the_ring_its_least(qtbot: QtBot, large: Place) -> None:
    ui = large.window.session.ui
    for _ in range(4):
        large.runner.say(Next())
        qtbot.waitUntil(lambda: min(ui.ring.width(), ui.ring.height()) >= LEAST)
        labels = (ui.subtitle, ui.hands, ui.direction, ui.next_stage, ui.repetitions)
        for label in (each for each in labels if each.isVisible()):
            assert label.height() >= label.heightForWidth(label.width())
        assert ui.inner.width() <= ui.area.viewport().width()


def test_no_button_of_the_bars_is_cut(large: Place) -> None:
    window = large.window
    for bar in (window.top_bar, window.control_bar):
        for part in bar.findChildren(QWidget):
            if part.isVisible() and not isinstance(part, QLabel):
                assert bar.rect().contains(within(part, bar)), part.objectName()


def test_back_at_the_usual_size_the_docks_have_their_places(large: Place) -> None:
    dress(large, 1.0)
    assert not large.window.tabifiedDockWidgets(large.window.ui.warnings_dock)

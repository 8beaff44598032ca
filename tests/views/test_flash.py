"""The flash in place of a sound: once or twice, however many cues come at one moment."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from massage_desktop.views.flash import ON_MS, FlashFrame
from tests.widgets.faces import THEMES
from tests.widgets.pictures import picture


class Shows(QObject):
    """Counts how often a widget appears."""

    count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Show
        return False


@pytest.mark.parametrize(
    ("kinds", "times"),
    [
        (["stage_change"], 1),
        (["warning"], 2),
        (["stage_change", "warning"], 2),  # the warning is not lost behind its chime
        (["side_switch", "stage_change"], 1),
        (["warning", "session_end", "warning"], 2),
    ],
)
def test_it_flashes_as_often_as_the_gravest_cue_asks(qtbot: QtBot, kinds: list[str], times: int) -> None:
    window, shows = QWidget(), Shows()
    qtbot.addWidget(window)
    frame = FlashFrame(window)
    frame.installEventFilter(shows)
    with qtbot.waitExposed(window):
        window.show()
    for kind in kinds:
        frame.flash(kind)
    qtbot.waitUntil(lambda: shows.count >= times and not frame._timer.isActive())
    assert shows.count == times


def test_it_may_be_switched_off(qtbot: QtBot) -> None:
    window, shows = QWidget(), Shows()
    qtbot.addWidget(window)
    frame = FlashFrame(window)
    frame.installEventFilter(shows)
    window.show()
    frame.wanted = False
    frame.flash("warning")
    assert shows.count == 0
    frame.wanted = True
    frame.flash("stage_change")
    assert shows.count == 1


def test_it_is_never_brighter_than_a_filled_button_at_night(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(200, 200)
    frame, night = FlashFrame(window), THEMES["night"]
    frame.set_theme(night)
    window.show()
    frame.flash("warning")
    assert picture(frame).pixelColor(3, 100) == night.fill


def test_no_more_than_three_a_second_however_many_cues_come() -> None:
    assert 1000 / (2 * ON_MS) <= 3  # on and off again

"""The flash in place of a sound: once or twice, however many cues come at one moment."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from massage_desktop.views.flash import FlashFrame


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

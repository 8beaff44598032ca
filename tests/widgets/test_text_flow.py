"""Short texts as a paragraph of buttons."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from massage_desktop.widgets.text_flow import TextFlow
from tests.widgets.faces import THEMES
from tests.widgets.pictures import picture

TEXTS = [("fever", "fever, 37.5 °C or more"), ("alcohol", "alcohol or drugs"), ("meal", "heavy meal")]
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def flow(qtbot: QtBot) -> TextFlow:
    widget = TextFlow()
    qtbot.addWidget(widget)
    widget.set_theme(THEMES["light"])
    widget.set_texts([(key, text, False) for key, text in TEXTS])
    widget.resize(240, 100)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    return widget


def test_a_press_tells_which(flow: TextFlow) -> None:
    told: list[str] = []
    flow.pressed.connect(told.append)
    flow.texts[1].click()
    QTest.keyClick(flow.texts[2], Qt.Key.Key_Return)
    assert told == ["alcohol", "meal"]


def test_arrows_move_and_the_tab_key_stops_once(flow: TextFlow) -> None:
    flow.texts[0].setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Left):
        QTest.keyClick(flow.focusWidget(), key)
    assert flow.texts[1].hasFocus()
    stops = [text.key for text in flow.texts if text.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == ["alcohol"]


def test_what_stays_keeps_the_focus(flow: TextFlow) -> None:
    flow.focus(flow.texts[1])
    kept = flow.texts[1]
    flow.set_texts([("alcohol", "alcohol or drugs", True), ("meal", "heavy meal", False)])
    assert flow.texts[0] is kept
    assert kept.hasFocus()
    assert flow.button("fever") is None


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("width", [120, 240, 600])
def test_every_text_lies_within_the_width_and_none_over_another(
    flow: TextFlow, scale: float, width: int
) -> None:
    flow.set_theme(replace(THEMES["light"], scale=scale))
    flow.resize(width, flow.heightForWidth(width))
    places = [text.geometry() for text in flow.texts]
    assert all(flow.rect().contains(place) for place in places)
    assert not any(one.intersects(other) for i, one in enumerate(places) for other in places[:i])


def test_a_text_that_is_done_with_has_a_sign(flow: TextFlow) -> None:
    before = picture(flow)
    flow.set_texts([(key, text, key == "fever") for key, text in TEXTS])
    assert picture(flow) != before


def test_each_is_named_for_screen_readers(flow: TextFlow) -> None:
    assert [text.accessibleName() for text in flow.texts] == [text for _, text in TEXTS]

"""The segmented control under the hand, the keyboard and assistive tools."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from massage_desktop.widgets.segmented import SegmentedControl
from tests.widgets.faces import THEMES
from tests.widgets.pictures import picture

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen screen has none
Key = Qt.Key


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def modes(qtbot: QtBot, page: QWidget) -> SegmentedControl:
    """Neck, Back and Lumbar between two text fields."""
    column = QVBoxLayout(page)
    before, control, after = QLineEdit(page), SegmentedControl(page), QLineEdit(page)
    control.set_theme(THEMES["light"])
    control.set_segments([("neck", "Neck"), ("back", "Back"), ("lumbar", "Lumbar")])
    for widget in (before, control, after):
        column.addWidget(widget)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return control


def focused(control: SegmentedControl) -> str | None:
    """The key of the segment that has the focus."""
    return next((segment.key for segment in control.segments() if segment.hasFocus()), None)


def press(control: SegmentedControl, key: Qt.Key) -> None:
    """Presses a key where the focus is."""
    target = control.window().focusWidget()
    assert target is not None
    QTest.keyClick(target, key)


def test_at_first_none_is_chosen(modes: SegmentedControl) -> None:
    assert modes.value is None
    assert not any(segment.isChecked() for segment in modes.segments())


def test_a_click_chooses_and_tells_it_once(modes: SegmentedControl) -> None:
    told: list[str] = []
    modes.chosen.connect(told.append)
    for _ in range(2):
        QTest.mouseClick(modes.segments()[1], Qt.MouseButton.LeftButton)
    assert modes.value == "back"
    assert told == ["back"]


def test_the_programs_own_choice_is_not_told(modes: SegmentedControl, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(modes.chosen):
        modes.set_value("lumbar")
        modes.set_value("neck")
        modes.set_value(None)
    assert modes.value is None


def test_an_unknown_value_leaves_none_chosen(modes: SegmentedControl) -> None:
    modes.set_value("neck")
    modes.set_value("foot")
    assert modes.value is None


def test_exactly_one_is_chosen_after_a_choice(modes: SegmentedControl) -> None:
    modes.set_value("neck")
    QTest.mouseClick(modes.segments()[2], Qt.MouseButton.LeftButton)
    assert [segment.isChecked() for segment in modes.segments()] == [False, False, True]


def test_arrows_move_the_choice(modes: SegmentedControl) -> None:
    modes.set_value("neck")
    modes.segments()[0].setFocus()
    press(modes, Key.Key_Right)
    assert (modes.value, focused(modes)) == ("back", "back")
    press(modes, Key.Key_Left)
    assert (modes.value, focused(modes)) == ("neck", "neck")


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Return, Key.Key_Enter])
def test_with_none_chosen_arrows_only_look(modes: SegmentedControl, key: Qt.Key) -> None:
    modes.segments()[0].setFocus()
    press(modes, Key.Key_Right)
    assert (modes.value, focused(modes)) == (None, "back")
    press(modes, key)
    assert modes.value == "back"


@pytest.mark.parametrize("chosen", [None, "back", "lumbar"])
def test_it_is_one_tab_stop(modes: SegmentedControl, chosen: str | None) -> None:
    modes.set_value(chosen)
    first, last = modes.window().findChildren(QLineEdit)
    first.setFocus()
    press(modes, Key.Key_Tab)
    assert focused(modes) == (chosen or "neck")
    press(modes, Key.Key_Tab)
    assert last.hasFocus()


def test_assistive_tools_find_and_press_the_segments(modes: SegmentedControl, qtbot: QtBot) -> None:
    met = [QAccessible.queryAccessibleInterface(segment) for segment in modes.segments()]
    assert [one.text(QAccessible.Text.Name) for one in met] == ["Neck", "Back", "Lumbar"]
    assert all(one.role() == QAccessible.Role.RadioButton for one in met)
    action = met[1].actionInterface()
    with qtbot.waitSignal(modes.chosen, check_params_cb=lambda key: key == "back"):
        action.doAction(action.actionNames()[0])
    assert met[1].state().checked


def test_new_segments_keep_the_choice_that_is_still_among_them(modes: SegmentedControl) -> None:
    modes.set_value("back")
    modes.set_segments([("back", "Спина"), ("lumbar", "Поясница")])
    assert modes.value == "back"
    assert [segment.text() for segment in modes.segments()] == ["Спина", "Поясница"]


def test_nothing_moves_when_the_choice_does(modes: SegmentedControl) -> None:
    before = [segment.sizeHint() for segment in modes.segments()]
    modes.set_value("back")
    assert [segment.sizeHint() for segment in modes.segments()] == before


def test_chosen_and_disabled_are_seen(modes: SegmentedControl) -> None:
    none = picture(modes)
    modes.set_value("back")
    chosen = picture(modes)
    modes.setEnabled(False)
    assert len({bytes(image.constBits()) for image in (none, chosen, picture(modes))}) == 3


@pytest.mark.parametrize(("compact", "height"), [(False, 44), (True, 40)])
def test_its_height(modes: SegmentedControl, compact: bool, height: int) -> None:
    modes.set_compact(compact)
    assert modes.sizeHint().height() == height

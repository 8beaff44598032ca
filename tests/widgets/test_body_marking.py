"""Marks on the body map: by mouse and by keyboard, taken and taken away."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from massage_desktop.content.body import Point
from massage_desktop.widgets.body_face import MapFace, OwnPlace, PainSpot
from massage_desktop.widgets.body_map import BodyMap
from massage_desktop.widgets.body_painter import BodyPainter
from massage_desktop.widgets.focus_ring import FocusRing
from tests.widgets.faces import BACK, ENGLISH, THEMES
from tests.widgets.pictures import colours, extent, picture

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen screen
LIGHT = THEMES["light"]
FACE = MapFace(
    ENGLISH,
    own=(
        OwnPlace("Scar", (-9.0, 35.0), 0.5),
        OwnPlace("Burn", band=(60, 64)),
        OwnPlace("Mole", (9.0, 46.0), 2.5),
    ),
    spots=(PainSpot((-6.0, 56.0), 1, "pain 4"), PainSpot((5.0, 30.0), 2, "pain 7")),
)
Key = Qt.Key


class Page:
    """A window with a body map that has been told to take marks, and another control."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.map, self.other = BodyMap(), QLineEdit()
        column = QVBoxLayout(self.window)
        column.addWidget(self.other)
        column.addWidget(self.map)
        self.map.set_theme(LIGHT)
        self.map.set_figure(BACK)
        self.map.set_face(FACE)
        self.marked: list[Point] = []
        self.picked: list[int] = []
        self.pointed: list[Point] = []
        self.map.marked.connect(self.marked.append)
        self.map.picked.connect(self.picked.append)
        self.map.pointed.connect(self.pointed.append)
        self.window.resize(400, 420)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()

    def px(self, at: Point) -> QPoint:
        """Where a point of the figure is on the widget."""
        to_px = BodyPainter(BACK).to_px(QRectF(self.map.rect()), LIGHT)
        return to_px.map(QPointF(*at)).toPoint()

    def click(self, at: Point, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        QTest.mouseClick(self.map, button, pos=self.px(at))

    def press(self, *keys: Qt.Key, shift: bool = False) -> None:
        held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        for key in keys:
            QTest.keyClick(self.map, key, held)


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    return Page(qtbot)


def test_a_map_that_takes_no_marks_is_no_control(page: Page) -> None:
    page.click((9, 40))
    page.press(Key.Key_Return, Key.Key_Left)
    assert (page.marked, page.picked, page.pointed) == ([], [], [])
    assert page.map.focusPolicy() is Qt.FocusPolicy.TabFocus  # to be read, that is all
    assert page.map.toolTip() == ""


def test_a_click_marks_the_point_on_the_client_s_side(page: Page) -> None:
    page.map.set_marking("place")
    page.click((-8.0, 52.0))
    (at,) = page.marked
    assert at == pytest.approx((-8, 52), abs=0.2)
    assert at == (round(at[0], 1), round(at[1], 1))
    assert page.pointed[-1] == at
    assert "arrow keys" in page.map.toolTip()


def test_a_click_beside_the_body_or_by_another_button_marks_nothing(page: Page) -> None:
    page.map.set_marking("place")
    page.click((-25.0, 70.0))
    page.click((-8.0, 50.0), Qt.MouseButton.RightButton)
    assert (page.marked, page.picked) == ([], [])


def test_a_click_on_a_mark_picks_it(page: Page) -> None:
    page.map.set_marking("place")
    page.click((10.5, 47.0))  # within the mole
    page.click((-9.0, 36.0))  # near the small scar
    assert (page.picked, page.marked) == ([2, 0], [])


def test_only_marks_of_the_kind_that_is_taken_are_picked(page: Page) -> None:
    page.map.set_marking("spot")
    page.click((-6.0, 56.0))
    page.click((9.0, 46.0))  # a mole, but spots are marked
    page.click((5.0, 62.0))  # a band
    assert page.picked == [0]
    assert len(page.marked) == 2


def test_a_band_is_no_mark(page: Page) -> None:
    page.map.set_marking("place")
    page.map.set_face(replace(FACE, own=(OwnPlace("Burn", band=(60, 64)),)))
    page.click((5.0, 62.0))
    page.press(Key.Key_Delete)
    assert page.picked == []
    assert len(page.marked) == 1


def test_arrow_keys_go_by_a_centimetre_and_with_shift_by_two_millimetres(page: Page) -> None:
    page.map.set_marking("place")
    page.map.setFocus()
    start = page.pointed[-1]
    page.press(Key.Key_Left, Key.Key_Left, Key.Key_Down)
    page.press(Key.Key_Right, Key.Key_Up, Key.Key_Up, shift=True)
    page.press(Key.Key_Return)
    expected = (start[0] - 2 + 0.2, start[1] + 1 - 0.4)
    assert page.marked == [pytest.approx(expected)]
    assert page.pointed[-1] == page.marked[-1]


def test_the_cross_hair_never_leaves_the_skin(page: Page) -> None:
    page.map.set_marking("spot")
    page.map.setFocus()
    page.press(*[Key.Key_Up] * 60)
    assert page.pointed[-1] == pytest.approx((0, 1), abs=1)
    page.press(*[Key.Key_Left] * 40)
    assert abs(page.pointed[-1][0]) < 8  # the head's side


def test_space_marks_and_delete_takes_the_nearest_away(page: Page) -> None:
    page.map.set_marking("place")
    page.map.setFocus()
    page.press(*[Key.Key_Right] * 5)
    page.press(Key.Key_Space)
    assert page.marked == [(5.0, 40.0)]
    page.press(Key.Key_Delete)
    assert page.picked == [2]
    page.map.set_face(MapFace(ENGLISH))
    page.press(Key.Key_Delete)
    assert page.picked == [2]


def test_the_same_point_is_not_marked_twice(page: Page) -> None:
    page.map.set_marking("place")
    page.map.setFocus()
    page.map.set_face(MapFace(ENGLISH, own=(OwnPlace("", page.pointed[-1], 2.5),)))
    page.press(Key.Key_Return)
    assert page.marked == []


def test_other_keys_are_left_to_others(page: Page, qtbot: QtBot) -> None:
    page.map.set_marking("place")
    page.map.setFocus()
    page.press(Key.Key_Tab)
    qtbot.waitUntil(page.other.hasFocus)
    assert page.marked == []


def test_the_cross_hair_shows_where_marks_are_taken(page: Page) -> None:
    def hair() -> bool:
        return LIGHT.own.name() in colours(picture(page.map))

    page.map.set_face(MapFace(ENGLISH))
    page.map.set_marking("place")
    assert not hair()
    page.map.setFocus()
    assert hair()
    page.other.setFocus()
    assert not hair()
    QTest.mouseMove(page.map, page.px((0.0, 80.0)))
    assert hair()
    QTest.mouseMove(page.map, QPoint(2, 2))
    assert not hair()


def test_it_stops_taking_marks(page: Page) -> None:
    page.map.set_marking("place")
    page.map.setFocus()
    page.map.set_marking("")
    assert not page.map.hasFocus()
    page.click((9, 40))
    assert page.marked == []


def test_the_keyboard_s_focus_is_seen(page: Page) -> None:
    ring = FocusRing(page.window)
    page.map.set_marking("place")
    page.map.setFocus()
    assert ring.isVisible()


def test_the_circle_is_as_large_as_the_mark(page: Page) -> None:
    page.map.set_face(MapFace(ENGLISH))

    def width(radius: float) -> int:
        page.map.set_marking("place", radius)
        page.map.setFocus()
        return extent(picture(page.map), LIGHT.own).width()

    cm = page.px((1.0, 50.0)).x() - page.px((0.0, 50.0)).x()
    assert width(5.0) - width(0.0) == pytest.approx(2 * 2.5 * cm, abs=4)  # 2.5 cm where none is given

"""The stage list: what it reads out, what it repaints, and that the current row stays in sight."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from massage_desktop.widgets.stage_list import RowHalf, RowState, StageListView, StageModel, StageRow
from tests.widgets.faces import THEMES
from tests.widgets.pictures import Repaints, picture

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen screen has none
NAMES = ("Stroking", "Deep stroking", "Rubbing", "Kneading", "Closing stroking")
HALVES = (RowHalf("Left", "0:44", 0.51), RowHalf("Right", "1:30", 0.0))


def stage(place: int, current: int) -> StageRow:
    state = RowState.DONE if place < current else RowState.CURRENT if place == current else RowState.NEXT
    halves = HALVES if state is RowState.CURRENT else ()
    return StageRow(place + 1, NAMES[place], "effleurage", "3:00", state, halves, f"{NAMES[place]}, 3:00")


def rows(current: int = 3) -> list[StageRow]:
    return [stage(place, current) for place in range(len(NAMES))]


@pytest.fixture
def model() -> StageModel:
    made = StageModel()
    made.set_rows(rows())
    return made


@pytest.fixture
def view(qtbot: QtBot, model: StageModel) -> StageListView:
    widget = StageListView()
    qtbot.addWidget(widget)
    widget.set_theme(THEMES["light"])
    widget.setModel(model)
    widget.resize(248, 480)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def changes(model: StageModel) -> list[int]:
    """The places told to have changed, from now on."""
    places: list[int] = []

    def note(first: QModelIndex, last: QModelIndex) -> None:
        places.extend(range(first.row(), last.row() + 1))

    model.dataChanged.connect(note)
    return places


def test_only_the_rows_that_differ_are_told(model: StageModel) -> None:
    places = changes(model)
    model.set_rows(rows())
    assert places == []
    model.set_rows([replace(row, time="2:13") if row.number == 4 else row for row in rows()])
    assert places == [3]


def test_more_and_fewer_rows(model: StageModel, qtbot: QtBot) -> None:
    places = changes(model)
    with qtbot.waitSignal(model.rowsRemoved):
        model.set_rows(rows()[:2])
    with qtbot.waitSignal(model.rowsInserted):
        model.set_rows(rows())
    assert model.rows == tuple(rows())
    assert places == []


def test_the_move_to_another_stage_is_told_once(model: StageModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.current_moved, check_params_cb=lambda place: place == 4):
        model.set_rows(rows(4))
    with qtbot.assertNotEmitted(model.current_moved):
        model.set_rows([replace(row, time="2:13") for row in rows(4)])


def test_a_row_is_read_out_whole(view: StageListView) -> None:
    met = QAccessible.queryAccessibleInterface(view)
    assert met.role() == QAccessible.Role.List
    read = [met.child(place).text(QAccessible.Text.Name) for place in range(met.childCount())]
    assert read == [f"{name}, 3:00" for name in NAMES]


def test_it_can_be_reached_by_the_keyboard(view: StageListView) -> None:
    assert view.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_row_grows_with_its_text(view: StageListView, model: StageModel) -> None:
    before = view.row_height(model.index(0))
    model.set_rows([replace(rows()[0], title="Deep stroking with the weight of the other hand"), *rows()[1:]])
    assert view.row_height(model.index(0)) > before
    assert view.visualRect(model.index(1)).top() == view.row_height(model.index(0))


def test_the_current_row_is_higher_by_its_halves(view: StageListView, model: StageModel) -> None:
    with_halves = view.row_height(model.index(3))
    model.set_rows([replace(row, halves=()) for row in rows()])
    assert with_halves - view.row_height(model.index(3)) == 42


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_rows_are_as_high_as_the_rules_say(view: StageListView, model: StageModel, scale: float) -> None:
    view.set_theme(replace(THEMES["light"], scale=scale))
    view.resize(round(248 * scale), 480)
    assert view.row_height(model.index(0)) == 58 * scale
    assert view.row_height(model.index(3)) == 108 * scale


def test_every_state_looks_different(view: StageListView, model: StageModel) -> None:
    pictures = []
    for state in RowState:
        model.set_rows([replace(rows()[0], state=state)])
        pictures.append(picture(view))
    for place, one in enumerate(pictures):
        assert all(one != other for other in pictures[place + 1 :])


def test_the_current_row_is_scrolled_into_sight(view: StageListView, model: StageModel, qtbot: QtBot) -> None:
    view.resize(248, 160)
    model.set_rows(rows(4))
    qtbot.waitUntil(lambda: view.viewport().rect().contains(view.visualRect(model.index(4))))
    model.set_rows(rows(0))
    qtbot.waitUntil(lambda: view.viewport().rect().contains(view.visualRect(model.index(0))))


def test_rows_keep_clear_of_each_other_when_the_list_gets_narrower(
    view: StageListView, model: StageModel, qtbot: QtBot
) -> None:
    view.resize(400, 600)
    qtbot.waitUntil(lambda: not view.visualRect(model.index(3)).isEmpty())
    view.resize(170, 600)

    def laid_out() -> bool:
        places = [model.index(place) for place in range(len(model.rows))]
        return all(view.visualRect(place).height() == view.row_height(place) for place in places)

    qtbot.waitUntil(laid_out)


def test_a_second_that_passes_repaints_once(view: StageListView, model: StageModel, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not view.visualRect(model.index(3)).isEmpty())
    repaints = Repaints(view.viewport())
    model.set_rows([replace(row, time="2:13") if row.number == 4 else row for row in rows()])
    qtbot.waitUntil(lambda: repaints.count > 0)
    assert repaints.count == 1


def test_a_new_current_row_is_framed_thick_for_a_moment(
    view: StageListView, model: StageModel, qtbot: QtBot
) -> None:
    model.set_rows(rows(4))
    thick = picture(view)
    qtbot.waitUntil(lambda: picture(view) != thick, timeout=5000)

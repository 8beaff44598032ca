"""The warning list: whole text, levels apart by more than colour, rows read out."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from massage_desktop.widgets.warning_list import Level, WarningCard, WarningListView, WarningModel
from tests.widgets.faces import THEMES
from tests.widgets.pictures import picture

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen screen has none
SPINE = WarningCard(Level.CLOSED, "Spine line", "Keep off, work beside it", "Closed", "Spine line, closed")
LONG = "no percussion and no pressure, neither with the palm nor with the knuckles"
GREY = replace(
    THEMES["light"],
    **{
        f"{token}{ground}": getattr(THEMES["light"], f"closed{ground}")
        for token in ("own", "limited", "hint")
        for ground in ("", "_tint")
    },
)  # every level in the same colours


@pytest.fixture
def model() -> WarningModel:
    made = WarningModel()
    made.set_rows([SPINE])
    return made


@pytest.fixture
def view(qtbot: QtBot, model: WarningModel) -> WarningListView:
    widget = WarningListView()
    qtbot.addWidget(widget)
    widget.setModel(model)
    widget.set_theme(THEMES["light"])
    widget.resize(352, 240)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def whole_height(view: WarningListView) -> int:
    """What all cards take together."""
    return sum(view.row_height(view.model().index(place, 0)) for place in range(view.model().rowCount()))


def test_levels_differ_without_their_colours(view: WarningListView, model: WarningModel) -> None:
    view.set_theme(GREY)
    pictures = []
    for level in Level:
        model.set_rows([replace(SPINE, level=level)])
        pictures.append(picture(view))
    for place, one in enumerate(pictures):
        assert all(one != other for other in pictures[place + 1 :])


def test_a_new_card_has_another_frame(view: WarningListView, model: WarningModel) -> None:
    before = picture(view)
    model.set_rows([replace(SPINE, fresh=True)])
    assert picture(view) != before


@pytest.mark.parametrize(
    "long", [replace(SPINE, title=LONG), replace(SPINE, rule=LONG), replace(SPINE, word=LONG[:20])]
)
def test_the_whole_text_is_visible(view: WarningListView, model: WarningModel, long: WarningCard) -> None:
    assert whole_height(view) == 43 + 4
    model.set_rows([replace(long, title=long.title + " and the edges beside it")])
    assert whole_height(view) > 43 + 4


def test_five_cards_fit_beside_the_body_map(view: WarningListView, model: WarningModel) -> None:
    model.set_rows([SPINE] * 5)
    assert whole_height(view) <= 240


def test_cards_are_read_out_in_order(view: WarningListView, model: WarningModel) -> None:
    model.set_rows([SPINE, replace(SPINE, level=Level.HINT, spoken="Warm your hands, hint")])
    met = QAccessible.queryAccessibleInterface(view)
    read = [met.child(place).text(QAccessible.Text.Name) for place in range(met.childCount())]
    assert read == ["Spine line, closed", "Warm your hands, hint"]

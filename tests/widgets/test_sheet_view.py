"""The sheet on the screen: white, or dark in a dark room until white is asked for."""

import pytest
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QColor, QPainter
from pytestqt.qtbot import QtBot

from massage_desktop.widgets.sheet_area import SheetArea
from massage_desktop.widgets.sheet_view import SheetView
from tests.widgets.faces import THEMES
from tests.widgets.pictures import colours, picture


def block(painter: QPainter) -> None:
    """Something printed."""
    painter.fillRect(QRectF(100, 100, 300, 300), QColor("black"))


@pytest.fixture
def view(qtbot: QtBot) -> SheetView:
    """A sheet."""
    made = SheetView()
    qtbot.addWidget(made)
    made.resize(300, 400)
    made.set_page(block, QSizeF(595, 842))
    return made


@pytest.mark.parametrize("name", ["light", "dark"])
def test_paper_is_white(view: SheetView, name: str) -> None:
    view.set_theme(THEMES[name])
    assert {"#ffffff", "#000000"} <= colours(picture(view))
    assert view.plain.isHidden()


def test_at_night_it_is_dark_until_white_is_asked_for(view: SheetView) -> None:
    night = THEMES["night"]
    view.set_theme(night)
    seen = colours(picture(view))
    assert {night.paper.name(), night.ink.name()} <= seen
    assert "#ffffff" not in seen
    view.plain.click()
    assert "#ffffff" in colours(picture(view))
    view.plain.click()
    assert "#ffffff" not in colours(picture(view))


def test_a_sheet_is_zoomed_and_fitted_again(qtbot: QtBot) -> None:
    area = SheetArea()
    qtbot.addWidget(area)
    area.resize(300, 400)
    area.show()
    whole = area.view.size()
    area.zoom(1.25)
    assert area.view.height() > whole.height()
    area.zoom(0.1)
    assert area.view.size() == whole
    area.zoom(2)
    area.fit()
    assert area.view.size() == whole


def test_a_place_too_small_for_paper_shows_none(view: SheetView) -> None:
    view.set_theme(THEMES["night"])
    view.resize(20, 20)
    assert THEMES["night"].paper.name() not in colours(picture(view).copy(0, 0, 5, 20))

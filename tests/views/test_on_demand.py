"""A dialog is made when it is wanted, in the theme of then, and gone once it is closed."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMessageBox
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from massage_desktop.paths import resources
from massage_desktop.views.boxes import accepted, pressed
from massage_desktop.views.icons import Icons
from massage_desktop.views.on_demand import OnDemand
from massage_desktop.widgets.theme import Theme, Themed
from tests.views.place import Place

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
DARK = Theme.read(resources() / "themes" / "dark.toml")


class Card(QLabel, Themed):
    """Remembers its theme."""

    theme: Theme | None = None

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme


class Asked(QDialog):
    """A dialog with icons and a part that paints itself."""

    icons: Icons | None = None

    def __init__(self, place: Place) -> None:
        super().__init__(place.window)
        self.card = Card(self)

    def set_icons(self, icons: Icons) -> None:
        """Take over the icons of a theme."""
        self.icons = icons


@pytest.fixture
def place(qtbot: QtBot, tmp_path: Path) -> Place:
    return Place(qtbot, tmp_path)


def delete_now() -> None:
    """What is deleted later is deleted."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_it_is_the_same_while_open_and_another_after_that(place: Place) -> None:
    dialog = OnDemand(place.window, lambda: Asked(place))
    assert dialog.made is None
    first = dialog()
    first.open()
    assert dialog() is first
    dialog.close()
    assert dialog.made is None
    delete_now()
    assert not isValid(first)
    assert dialog() is not first


def test_it_wears_the_theme_of_the_moment_and_follows_the_next(place: Place) -> None:
    icons = Icons(DARK)
    place.window.set_theme(DARK, icons)
    dialog = OnDemand(place.window, lambda: Asked(place))()
    assert (dialog.card.theme, dialog.icons) == (DARK, icons)
    lighter = Icons(place.window.theme)
    place.window.set_theme(DARK, lighter)
    assert dialog.icons is lighter


def test_what_is_asked_on_it_outlives_its_closing(place: Place) -> None:
    dialog = OnDemand(place.window, lambda: Asked(place))
    first = dialog()
    first.open()
    box = QMessageBox(first)
    box.open()
    dialog.close()
    delete_now()
    assert isValid(box)
    box.close()
    dialog()
    delete_now()
    assert not isValid(first)


def test_boxes_and_dialogs_that_were_answered_are_gone(place: Place) -> None:
    box, dialog = QMessageBox(place.window), QDialog(place.window)
    yes = box.addButton(QMessageBox.StandardButton.Yes)
    QTimer.singleShot(0, yes.click)
    assert pressed(box) is yes
    QTimer.singleShot(0, dialog.accept)
    assert accepted(dialog)
    delete_now()
    assert not isValid(box)
    assert not isValid(dialog)


def test_a_box_whose_window_goes_away_has_no_answer(place: Place) -> None:
    owner = QDialog(place.window)
    box = QMessageBox(owner)
    QTimer.singleShot(0, owner.deleteLater)
    QTimer.singleShot(0, lambda: QApplication.sendPostedEvents(owner, QEvent.Type.DeferredDelete))
    assert pressed(box) is None

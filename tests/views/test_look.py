"""The look: the chosen theme on everything, at once, remembered; the system's is followed."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from massage_desktop.paths import resources
from massage_desktop.services.settings import Settings
from massage_desktop.views.look import Look
from massage_desktop.views.theme_menu import ThemeMenu
from tests.views.place import Place
from tests.widgets.pictures import colours, picture


@pytest.fixture
def look(qapp: QApplication, open_place: Callable[[], Place]) -> tuple[Look, Place]:
    place = open_place()
    made = Look(qapp, place.settings, resources() / "themes")
    made.attach(place.window)
    return made, place


@pytest.fixture(autouse=True)
def _as_before(qapp: QApplication) -> object:
    yield None
    qapp.setStyleSheet("")
    qapp.setPalette(QPalette())


def test_a_theme_is_taken_at_once_and_remembered(look: tuple[Look, Place], tmp_path: Path) -> None:
    made, place = look
    made.choose("night")
    place.settings.save()
    assert made.theme.name == place.window.theme.name == "night"
    assert Settings(tmp_path / "settings.ini").look.theme == "night"
    assert {"#000000"} <= colours(picture(place.window.session))


def test_the_theme_of_an_older_version_still_counts(tmp_path: Path) -> None:
    (tmp_path / "settings.ini").write_text("[General]\ntheme=dark\n", encoding="utf-8")
    settings = Settings(tmp_path / "settings.ini")
    assert settings.look.theme == "dark"
    settings.look.reset()
    assert Settings(tmp_path / "settings.ini").look.theme == "system"


def test_a_newer_choice_goes_before_it(tmp_path: Path) -> None:
    (tmp_path / "settings.ini").write_text("[General]\ntheme=dark\n[look]\ntheme=night\n", encoding="utf-8")
    assert Settings(tmp_path / "settings.ini").look.theme == "night"


def test_the_system_is_followed_while_the_program_runs(
    qapp: QApplication, open_place: Callable[[], Place]
) -> None:
    place, hints, scheme = open_place(), QGuiApplication.styleHints(), Qt.ColorScheme.Light
    made = Look(qapp, place.settings, resources() / "themes", lambda: scheme)
    made.attach(place.window)
    assert place.window.theme.name == "light"
    scheme = Qt.ColorScheme.Dark
    hints.colorSchemeChanged.emit(scheme)
    assert place.window.theme.name == "dark"
    made.choose("night")
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert place.window.theme.name == "night"


def test_letters_grow_at_once(look: tuple[Look, Place]) -> None:
    made, place = look
    before = place.window.top_bar.ui.steps.sizeHint().height()
    place.settings.look.scale = 150
    made.refresh()
    assert place.window.theme.px(20) == 30
    assert place.window.top_bar.ui.steps.sizeHint().height() > before * 1.3


def test_the_menu_shows_and_passes_on_the_choice(look: tuple[Look, Place]) -> None:
    made, place = look
    button = place.window.top_bar.ui.theme_button
    menu = ThemeMenu(button, place.settings.look)
    menu.chosen.connect(made.choose)
    actions = {action.text(): action for action in menu.actions()}
    actions["Night, red on black"].trigger()
    assert made.theme.name == "night"
    assert [text for text, action in actions.items() if action.isChecked()] == ["Night, red on black"]
    assert button.toolTip() == "Theme: Night, red on black"

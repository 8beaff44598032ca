"""The pages Appearance and Room display: each change is kept and applied at once."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from massage_desktop.services.settings import Settings
from massage_desktop.views.settings_look_page import LookPage
from massage_desktop.views.settings_room_page import RoomDisplayPage


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Of a new user."""
    return Settings(tmp_path / "settings.ini")


def test_appearance(qtbot: QtBot, settings: Settings) -> None:
    followed: list[tuple[object, ...]] = []
    look = settings.look
    page = LookPage(look, lambda: followed.append((look.theme, look.scale, look.flashes, look.still)))
    qtbot.addWidget(page)
    page.show_values()
    assert not followed
    page.theme.segments()[3].click()
    page.scale.segments()[2].click()
    page.flashes.click()
    page.still.click()
    assert followed == [
        ("night", 100, True, False),
        ("night", 150, True, False),
        ("night", 150, False, False),
        ("night", 150, False, True),
    ]
    kept = page.kept()
    page.reset()
    assert followed[-1] == ("system", 100, True, False)
    page.put_back(kept)
    assert followed[-1] == ("night", 150, False, True)
    assert (page.theme.value, page.scale.value, page.still.isChecked()) == ("night", "150", True)


def test_room_display(qtbot: QtBot, settings: Settings) -> None:
    followed: list[tuple[object, ...]] = []
    room = settings.room
    page = RoomDisplayPage(room, lambda: followed.append((room.screen, room.turned, room.stroke, room.body)))
    qtbot.addWidget(page)
    page.show_values()
    assert not followed
    page.screen_choice.segments()[1].click()
    page.stroke.click()
    page.body.click()
    page.turned.click()
    assert followed[-1] == ("second", True, True, True)
    page.reset()
    assert followed[-1] == ("this", False, False, False)
    assert not page.body.isChecked()


@pytest.mark.parametrize("content", ["theme=pink\nscale=90\nflashes=perhaps", "scale=201", "theme=\nscale=x"])
def test_what_does_not_fit_counts_as_the_default(tmp_path: Path, content: str) -> None:
    (tmp_path / "settings.ini").write_text(f"[look]\n{content}\n[room]\nscreen=third\n", encoding="utf-8")
    settings = Settings(tmp_path / "settings.ini")
    look = settings.look
    assert (look.theme, look.scale, look.flashes, look.still) == ("system", 100, True, False)
    assert settings.room.screen == "this"

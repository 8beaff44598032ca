"""What is chosen of sound and voice, without a device: what it comes to is read from the player."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from massage_desktop.paths import resources
from massage_desktop.services.cue_profile import PROFILES
from massage_desktop.services.settings_sound import KINDS
from massage_desktop.services.sound import CuePlayer
from massage_desktop.views.settings_sound_page import SoundPage
from massage_desktop.views.settings_voice_page import VoicePage
from massage_desktop.views.sound_desk import SoundDesk
from massage_desktop.views.sound_popup import SoundPopup
from massage_desktop.views.speaker_check import SpeakerCheck, offer_check
from massage_desktop.views.voice_desk import VoiceDesk
from tests.content.shipped import knowledge
from tests.services.test_own_sounds import tone, write
from tests.views.place import Place

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")
DAY = date(2026, 11, 25)


class Studio:
    """A window with its sound and voice; no device was looked for."""

    def __init__(self, place: Place, folder: Path) -> None:
        self.place, self.folder = place, folder
        self.sound = place.settings.sound
        self.player = CuePlayer(resources() / "sounds", place.window, own=folder)
        self.desk = SoundDesk(place.window, self.player, self.sound)
        self.voice = VoiceDesk(
            place.window,
            sound=self.desk,
            runner=place.runner,
            settings=place.settings.voice,
            knowledge=knowledge(),
            words=place.words,
            wording=resources() / "knowledge" / "voice.toml",
        )

    def page(self, qtbot: QtBot) -> SoundPage:
        page = SoundPage(self.desk, self.folder)
        qtbot.addWidget(page)
        page.show_values()
        return page


@pytest.fixture
def studio(open_place: Callable[[], Place], tmp_path: Path) -> Studio:
    """Of a new user."""
    return Studio(open_place(), tmp_path / "sounds")


def test_a_profile_chosen_in_the_popup_holds_and_is_kept(studio: Studio) -> None:
    studio.place.window.top_bar.ui.sound_button.click()
    popup = studio.place.window.findChild(SoundPopup)
    assert isinstance(popup, SoundPopup)
    assert popup.ui.profile.currentText() == "Chimes"
    assert "No sound device" in popup.ui.state.text()
    popup.ui.profile.activated.emit(PROFILES.index("soft"))
    popup.ui.volume.setValue(40)
    popup.ui.muted.click()
    assert (studio.sound.profile, studio.sound.volume, studio.sound.muted) == ("soft", 40, True)
    assert (studio.player.volume, studio.player.muted) == (40, True)
    assert studio.player.levels["ten_seconds"] == 0
    popup.close()


def test_what_is_not_heard_is_flashed_in_every_profile(studio: Studio, qtbot: QtBot) -> None:
    for profile in PROFILES:
        studio.desk.choose_profile(profile)
        with qtbot.waitSignal(studio.player.flash_wanted) as flash:
            studio.player.play(["warning"])
        assert flash.args == ["warning"]


def test_each_cue_is_switched_and_levelled(studio: Studio, qtbot: QtBot) -> None:
    page = studio.page(qtbot)
    page.rows["overrun"].on.click()
    page.rows["warning"].level.setValue(35)
    assert studio.player.levels == dict.fromkeys(KINDS, 100) | {"overrun": 0, "warning": 35}
    assert not page.rows["overrun"].level.isEnabled()
    kept = page.kept()
    page.reset()
    assert studio.player.levels == dict.fromkeys(KINDS, 100)
    page.put_back(kept)
    assert studio.player.levels["overrun"] == 0
    assert not page.rows["overrun"].on.isChecked()


def test_an_own_sound_comes_and_goes(studio: Studio, qtbot: QtBot, tmp_path: Path) -> None:
    page = studio.page(qtbot)
    page.take_file("warning", write(tmp_path / "gong.wav", tone(0.5)))
    row = page.rows["warning"]
    assert studio.sound.own("warning") == "gong.wav"
    assert (studio.folder / "warning.wav").exists()
    assert not row.shipped.isHidden()
    assert page.problem.isHidden()
    row.shipped.click()
    assert studio.sound.own("warning") == ""
    assert row.shipped.isHidden()


def test_a_file_that_is_refused_is_named_with_the_remedy(
    studio: Studio, qtbot: QtBot, tmp_path: Path
) -> None:
    page = studio.page(qtbot)
    page.take_file("warning", write(tmp_path / "hymn.wav", tone(4.0)))
    assert page.problem.text() == "hymn.wav is too long (4.0 s). Cut it to 3 seconds at most."
    assert not page.problem.isHidden()
    assert studio.sound.own("warning") == ""


def test_the_voice_page_chooses_the_profile(studio: Studio, qtbot: QtBot) -> None:
    page = VoicePage(studio.voice, studio.desk)
    qtbot.addWidget(page)
    page.show_values()
    assert not page.wanted.isChecked()
    assert not page.test.isEnabled()
    chosen = []
    for _ in range(2):
        page.wanted.click()
        chosen.append(studio.sound.profile)
    assert chosen == ["full", "chimes"]
    page.speed.setValue(70)
    page.volume.setValue(60)
    assert studio.place.settings.voice.manner("en") == ("", 0.4, 0.6)


def test_nothing_of_the_voice_is_loaded_before_it_is_wanted(studio: Studio) -> None:
    studio.voice.begin()
    assert not studio.voice.speech.is_open


def test_a_heard_speaker_is_remembered_for_the_day(studio: Studio) -> None:
    check = offer_check(studio.place.window, studio.sound, lambda: True, lambda: DAY)
    assert (check.button.text(), check.state.text()) == ("Speaker check", "not checked today")
    check.button.click()
    check.heard.click()
    assert check.state.text() == "heard today"
    assert studio.sound.heard(DAY) == "yes"
    again = offer_check(studio.place.window, studio.sound, lambda: True, lambda: DAY)
    assert again.state.text() == "heard today"


def test_what_was_not_heard_is_helped(studio: Studio) -> None:
    check = offer_check(studio.place.window, studio.sound, lambda: True, lambda: DAY)
    assert check.advice.isHidden()
    check.button.click()
    assert check.advice.isHidden()
    check.missed.click()
    assert studio.sound.heard(DAY) == "no"
    for remedy in ("volume", "muted", "output device", "flashes"):
        assert remedy in check.advice.text()
    assert not check.advice.isHidden()


def test_without_a_device_nothing_is_asked(qtbot: QtBot) -> None:
    check = SpeakerCheck(lambda: False)
    qtbot.addWidget(check)
    check.button.click()
    assert check.heard.isHidden()
    assert "No sound device" in check.advice.text()

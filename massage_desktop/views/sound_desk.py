"""Cues of a session to the player, and the player's state to the window."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QObject, Signal

from massage_desktop.services.cue_profile import Profile, levels
from massage_desktop.services.settings_sound import KINDS, SoundSettings
from massage_desktop.services.sound import CuePlayer
from massage_desktop.session.events import Cue, Event, SessionStarted, Slept
from massage_desktop.views.icons import Icons
from massage_desktop.views.main_window import MainWindow
from massage_desktop.views.on_demand import OnDemand
from massage_desktop.views.sound_popup import SoundPopup
from massage_desktop.views.sound_words import SoundWords


class SoundDesk(QObject):
    """What cannot be heard is flashed; that there is no device is said once."""

    profile_chosen = Signal()
    """The profile is another, or was chosen again."""

    test_wanted = Signal(str)
    """A cue is to be heard, with the voice if there is one."""

    def __init__(self, window: MainWindow, player: CuePlayer, settings: SoundSettings) -> None:
        super().__init__(window)
        self._window, self.player, self.settings = window, player, settings
        self._words = SoundWords(self)
        self._profile = ""
        self._told = False
        self._popup = OnDemand(window, self._new_popup)
        self.voice_note: Callable[[], str] = str
        """Why the profile's voice is not heard, "" if it is or none is wanted."""
        player.flash_wanted.connect(window.flash.flash)
        player.available_changed.connect(self._tell)
        window.top_bar.sound_wanted.connect(self._open)
        self.follow()

    def play(self, event: Event) -> None:
        """Play a cue that is due and not too late."""
        if isinstance(event, SessionStarted) or (isinstance(event, Slept) and event.cause == "closed"):
            self.player.begin_gently()
        if isinstance(event, Cue) and not event.missed:
            self.player.play([event.kind])

    def follow(self, *, reload: bool = False) -> None:
        """Take over what the settings say; `reload` where an own sound is another."""
        settings, player = self.settings, self.player
        player.use_own({kind for kind in KINDS if settings.own(kind)}, again=reload)
        player.volume, player.muted = settings.volume, settings.muted
        player.levels = levels(settings.profile, settings.chosen())
        if settings.profile != self._profile:
            self._profile = settings.profile
            self.profile_chosen.emit()

    def choose_profile(self, profile: str) -> None:
        """Choose a profile, from wherever it is offered."""
        self.settings.profile, self._profile = cast("Profile", profile), ""
        self.follow()

    def show_voice_note(self, note: Callable[[], str]) -> None:
        """Why there is no voice; "" for all is well."""
        self.voice_note = note
        self._refresh_popup()

    def _tell(self, available: bool) -> None:
        if not available and not self._told:
            self._told = True
            self._window.session.say(self._words.no_device())
            self._window.prepare.show_problem("sound", self._words.no_device)
        elif available:
            self._told = False
            self._window.prepare.show_problem("sound", "")
        self._refresh_popup()

    def _new_popup(self) -> SoundPopup:
        popup = SoundPopup(self.settings, self._window)
        popup.profile_chosen.connect(self.choose_profile)
        popup.volume_chosen.connect(self.set_volume)
        popup.mute_chosen.connect(self.set_muted)
        popup.test_wanted.connect(lambda: self.test_wanted.emit("stage_change"))
        return popup

    def _open(self) -> None:
        popup = self._popup()
        self._refresh_popup()
        popup.open_below(self._window.top_bar.ui.sound_button)

    def _refresh_popup(self) -> None:
        if (popup := self._popup.made) is not None:
            available = self.player.available
            popup.show_state(self.voice_note() if available else self._words.no_device(), available=available)

    def set_volume(self, volume: int) -> None:
        """Choose the volume of all cues."""
        self.settings.volume = volume
        self.follow()

    def set_muted(self, muted: bool) -> None:
        """Choose whether cues are only shown."""
        self.settings.muted = muted
        self.follow()
        self._window.top_bar.set_icons(Icons(self._window.theme), muted=muted)

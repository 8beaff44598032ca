"""Cues of a session to the player, and the player's state to the window."""

from PySide6.QtCore import QObject

from massage_desktop.services.settings import Settings
from massage_desktop.services.sound import CuePlayer
from massage_desktop.session.events import Cue, Event
from massage_desktop.views.icons import Icons
from massage_desktop.views.main_window import MainWindow
from massage_desktop.views.on_demand import OnDemand
from massage_desktop.views.sound_popup import SoundPopup


class SoundDesk(QObject):
    """What cannot be heard is flashed; that there is no device is said once."""

    def __init__(self, window: MainWindow, player: CuePlayer, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._player = player
        self._settings = settings
        self._told = False
        self._popup = OnDemand(window, self._new_popup)
        player.volume, player.muted = settings.volume, settings.muted
        player.flash_wanted.connect(window.flash.flash)
        player.available_changed.connect(self._tell)
        window.top_bar.sound_wanted.connect(self._open)

    def _new_popup(self) -> SoundPopup:
        popup = SoundPopup(self._window)
        popup.volume_chosen.connect(self._set_volume)
        popup.mute_chosen.connect(self._set_muted)
        popup.test_wanted.connect(self._player.test)
        return popup

    def play(self, event: Event) -> None:
        """Play a cue that is due and not too late."""
        if isinstance(event, Cue) and not event.missed:
            self._player.play([event.kind])

    def _tell(self, available: bool) -> None:
        if not available and not self._told:
            self._told = True
            self._window.session.say(self._no_device())
            self._window.prepare.show_problem("sound", self._no_device)
        elif available:
            self._told = False
            self._window.prepare.show_problem("sound", "")

    def _no_device(self) -> str:
        return self.tr("No sound device was found: cues are shown by a flash of the window's frame.")

    def _open(self) -> None:
        self._popup().open_below(
            self._window.top_bar.ui.sound_button,
            volume=self._player.volume,
            muted=self._player.muted,
            available=self._player.available,
        )

    def _set_volume(self, volume: int) -> None:
        self._player.volume = self._settings.volume = volume

    def _set_muted(self, muted: bool) -> None:
        self._player.muted = self._settings.muted = muted
        self._window.top_bar.set_icons(Icons(self._window.theme), muted=muted)

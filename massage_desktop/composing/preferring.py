"""The settings dialog with its pages, and the first start."""

from PySide6.QtWidgets import QWidget

from massage_desktop.composing.commanding import Commanding
from massage_desktop.composing.dressing import Dressing
from massage_desktop.composing.ground import LATER, Ground
from massage_desktop.composing.guarding import Guarding
from massage_desktop.composing.hearing import Hearing
from massage_desktop.composing.quiet import Quiet
from massage_desktop.services.clock import wall
from massage_desktop.views.backup_desk import BackupDesk
from massage_desktop.views.settings_desk import SettingsDesk
from massage_desktop.views.settings_page import PageFactory, SettingsPage


class Preferring:
    """What was chosen is followed by those whom it concerns."""

    def __init__(
        self,
        ground: Ground,
        *,
        quiet: Quiet,
        dressing: Dressing,
        hearing: Hearing,
        commanding: Commanding,
        guarding: Guarding,
        backups: BackupDesk,
    ) -> None:
        self._ground, self._dressing, self._hearing = ground, dressing, hearing
        self._commanding, self._guarding, self._backups = commanding, guarding, backups
        self.desk = SettingsDesk(ground.window, ground.settings, self._pages())
        commanding.menu.settings_wanted.connect(lambda: quiet.when_quiet(self.desk.open), LATER)
        self._greet()

    def _pages(self) -> tuple[PageFactory, ...]:
        """What makes the pages of the dialog, in their order; nothing of them is loaded before it opens."""
        return self._general, self._sound, self._voice, self._look, self._room, self._devices, self._privacy

    def _general(self, parent: QWidget) -> SettingsPage:
        from massage_desktop.views.settings_general_page import GeneralPage

        settings = self._ground.settings
        prepare = self._ground.window.prepare
        return GeneralPage(
            settings.general, lambda: prepare.show_usual(settings), self._dressing.choose_language, parent
        )

    def _sound(self, parent: QWidget) -> SettingsPage:
        from massage_desktop.views.settings_sound_page import SoundPage

        return SoundPage(self._hearing.sound, self._ground.data / "sounds", parent)

    def _voice(self, parent: QWidget) -> SettingsPage:
        from massage_desktop.views.settings_voice_page import VoicePage

        return VoicePage(self._hearing.voice, self._hearing.sound, parent)

    def _look(self, parent: QWidget) -> SettingsPage:
        from massage_desktop.views.settings_look_page import LookPage

        return LookPage(self._ground.settings.look, self._dressing.look.refresh, parent)

    def _room(self, parent: QWidget) -> SettingsPage:
        from massage_desktop.views.settings_room_page import RoomDisplayPage

        return RoomDisplayPage(self._ground.settings.room, self._commanding.room.follow_settings, parent)

    def _devices(self, parent: QWidget) -> SettingsPage:
        from massage_desktop.views.settings_devices_page import DevicesPage
        from massage_desktop.views.window_keys import window_keys

        follow, window = self._commanding.controls.follow_settings, self._ground.window
        return DevicesPage(self._ground.settings.devices, follow, lambda: window_keys(window), parent)

    def _privacy(self, parent: QWidget) -> SettingsPage:
        from massage_desktop.views.settings_privacy_page import PrivacyPage

        return PrivacyPage(
            self._ground.settings.privacy,
            self._guarding.follow,
            self._backups.back_up,
            data=self._ground.data,
            lock=self._guarding.lock,
            parent=parent,
        )

    def _greet(self) -> None:
        """The first time of all, unless somebody has set the start up with what to open."""
        options, settings, hearing = self._ground.options, self._ground.settings, self._hearing
        if not settings.fresh or options.mode or options.protocol or options.language:
            return
        from massage_desktop.views.first_start_desk import FirstStartDesk

        desk = FirstStartDesk(
            self._ground.window,
            settings,
            play=hearing.voice.check,
            choose_language=self._dressing.choose_language,
            choose_theme=self._dressing.look.choose,
        )
        check = desk.card.sound
        check.voice_chosen.connect(lambda on: hearing.sound.choose_profile("full" if on else "chimes"))
        check.answered.connect(lambda heard: settings.sound.set_heard(wall().date(), heard))

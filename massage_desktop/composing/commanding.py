"""What the session is commanded by: keys and devices, the menu, the room display, the small dialogs."""

from massage_desktop.composing.contents import Contents
from massage_desktop.composing.dressing import Dressing
from massage_desktop.composing.ground import LATER, Ground
from massage_desktop.composing.hearing import Hearing
from massage_desktop.composing.visiting import Visiting
from massage_desktop.services.clock import monotonic, wall
from massage_desktop.services.runner import SessionRunner
from massage_desktop.views.about import AboutDialog, KeysDialog
from massage_desktop.views.on_demand import OnDemand
from massage_desktop.views.room_display import RoomDisplay
from massage_desktop.views.room_page import RoomPage
from massage_desktop.views.room_words import RoomWords
from massage_desktop.views.session_controls import SessionControls
from massage_desktop.views.sources_dialog import SourcesDialog
from massage_desktop.views.theme_menu import ThemeMenu
from massage_desktop.views.window_menu import WindowMenu


class Commanding:
    """Controls, menu, themes, room display."""

    def __init__(
        self,
        ground: Ground,
        contents: Contents,
        runner: SessionRunner,
        *,
        dressing: Dressing,
        visiting: Visiting,
        hearing: Hearing,
    ) -> None:
        self._ground, self._contents, self._runner = ground, contents, runner
        self._dressing, self._painter = dressing, visiting.painter
        window, settings = ground.window, ground.settings
        self.room = RoomDisplay(window, visiting.desk, self._make_room_page, settings.room)
        self.controls = SessionControls(
            window, runner, visiting.visit, self.room, clock=monotonic, settings=settings.devices
        )
        self.controls.pressing.repeat_wanted.connect(hearing.voice.say_now)
        self.room.seen_changed.connect(runner.set_shown)
        self.menu = WindowMenu(window, dressing.words, settings.privacy.lock_minutes)
        window.top_bar.set_menu(self.menu)
        window.top_bar.room_wanted.connect(self.room.toggle)
        self.menu.room_wanted.connect(self.room.toggle)
        self.menu.next_wanted.connect(visiting.visit.next_client, LATER)
        self.menu.language_chosen.connect(dressing.choose_language)
        self.themes = ThemeMenu(window.top_bar.ui.theme_button, settings.look)
        self.themes.chosen.connect(dressing.look.choose)
        dressing.look.changed.connect(self.themes.refresh)
        self._offer_sources()
        self._offer_about()

    def _offer_sources(self) -> None:
        window, words, handbook = self._ground.window, self._dressing.words, self._contents.handbook
        sources = OnDemand(window, lambda: SourcesDialog(handbook, words, window))

        def show_sources() -> None:
            sources().show_statements(window.statements())

        for wanted in (self.menu.sources_wanted, window.top_bar.sources_wanted):
            wanted.connect(show_sources, LATER)
        words.changed.connect(lambda: None if sources.made is None else show_sources())

    def _offer_about(self) -> None:
        window, devices = self._ground.window, self._ground.settings.devices
        keys = OnDemand(window, lambda: KeysDialog(devices.keymap, window))
        about = OnDemand(window, lambda: AboutDialog(window))
        self.menu.keys_wanted.connect(lambda: keys().show())
        self.menu.about_wanted.connect(lambda: about().show())

    def _make_room_page(self) -> RoomPage:
        settings = self._ground.settings
        return RoomPage(
            RoomWords(self._dressing.words, self._contents.knowledge, self.room),
            self._painter,
            self._runner,
            settings.room,
            wall=wall,
            still=settings.look.still,
        )

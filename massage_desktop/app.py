"""The composition root: builds every object and connects them; the only module that knows them all.

Nothing of it is loaded before the first frame (`first_frame.py`).
"""

import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from massage_desktop.content.language import Language
from massage_desktop.errors import UserError
from massage_desktop.options import Options
from massage_desktop.paths import resources
from massage_desktop.services.settings import Settings
from massage_desktop.views.main_window import MainWindow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from massage_desktop.views.records_desk import RecordsDesk
    from massage_desktop.views.room_page import RoomPage
    from massage_desktop.views.settings_page import PageFactory, SettingsPage

LOADED_MS = 4000  # after which threads have loaded what they need too
MOMENT_MS, TRIES = 400, 4  # how long a switch of languages may take; how often it waits for its moment
LATER = Qt.ConnectionType.QueuedConnection  # what opens a dialog must not hold up whoever pressed


class App(QObject):
    """Everything behind the window's first frame."""

    def __init__(
        self,
        application: QApplication,
        *,
        window: MainWindow,
        settings: Settings,
        options: Options,
        data: Path,
    ) -> None:
        super().__init__(application)
        self._application = application
        self._window = window
        self._settings = settings
        self._options = options
        self._data = data
        self.records: RecordsDesk | None = None

    def build(self) -> None:
        """Dress and fill the window, read the content, connect it all."""
        from massage_desktop.services import garbage
        from massage_desktop.services.clock import monotonic, since_boot
        from massage_desktop.services.log import log_file, start_log
        from massage_desktop.services.runner import SessionRunner
        from massage_desktop.views.bug_report import BugReport

        self._log = start_log(self._data / "log")
        self._bugs = BugReport(self._window, log_file(self._data / "log"))
        sys.excepthook, threading.excepthook = self._bugs, self._bugs.in_thread
        self._dress()
        self.runner = SessionRunner(monotonic, self._options.speed, self, boot=since_boot)
        garbage.wait()
        QTimer.singleShot(LOADED_MS, lambda: garbage.leave_out(look=not self.runner.active))
        self._window.build(self._words, self.runner, self._look.theme)
        self._read_content()
        self._build_visit()
        self._build_events()
        self._build_sound()
        self._build_controls()
        self._build_lock()
        self._fill()
        self._build_announcer()
        self._build_records()
        self._build_history()
        self._build_settings()
        self._greet()
        QTimer.singleShot(0, self._warm_up)

    def close(self) -> None:
        """After the window: what is left to be written."""
        if self.records is not None:
            self.records.close()
            self.one_window.close()  # after that: whoever starts now finds all of it

    def _dress(self) -> None:
        from massage_desktop.services.languages import Languages
        from massage_desktop.views.look import Look, load_fonts
        from massage_desktop.views.words import Words

        load_fonts(self._application, resources() / "fonts")
        self._languages = Languages(self._application, resources() / "translations")
        language = self._options.language or self._wanted_language()
        self._languages.use(language)
        self._window.setStyleSheet("")
        self._look = Look(self._application, self._settings, resources() / "themes")
        self._words = Words(language, self)

    def _read_content(self) -> None:
        from massage_desktop.content.body_file import read_figure
        from massage_desktop.content.handbook_file import read_handbook
        from massage_desktop.content.reading import read_knowledge, read_library
        from massage_desktop.content.screening_file import read_form
        from massage_desktop.preparing.weighing import Content
        from massage_desktop.services.clock import wall
        from massage_desktop.services.memory import ClientMemory
        from massage_desktop.services.preparation import Preparation

        shipped = resources()
        self._figure = read_figure(shipped / "body" / "back.toml")
        self._knowledge = read_knowledge(shipped / "knowledge", self._figure)
        folders = [shipped / "protocols", self._data / "protocols"]
        library = read_library(folders, self._knowledge)
        for refused in library.refused:
            self._log.warning("refused: %s", refused)
        form, self._wrong_form = read_form(
            shipped / "knowledge" / "screening.toml", self._data / "screening.toml"
        )
        content = Content(library, self._knowledge, form, read_handbook(shipped / "knowledge"))
        memory = ClientMemory(self._data / "clients")
        self.preparation = Preparation(content, memory, wall, self)

    def _build_visit(self) -> None:
        from massage_desktop.services.clock import wall
        from massage_desktop.views.session_desk import SessionDesk
        from massage_desktop.views.session_spots import SessionSpots
        from massage_desktop.views.sheet_maker import SheetMaker
        from massage_desktop.views.visit import Visit
        from massage_desktop.widgets.body_painter import BodyPainter
        from massage_desktop.widgets.theme import Theme

        ink = Theme.read(resources() / "themes" / "light.toml").for_paper()
        self._painter = BodyPainter(self._figure)
        self._make_sheet = SheetMaker(self._knowledge, self._painter, ink)
        interview = self.preparation.interview
        spots = SessionSpots(self.runner, lambda: interview.answers.spots, self._words, self._figure)
        self.desk = SessionDesk(self._window, self.runner, self._knowledge, self._words, wall, spots=spots)
        self.visit = Visit(
            self._window,
            runner=self.runner,
            preparation=self.preparation,
            desk=self.desk,
            settings=self._settings,
            make_sheet=self._make_sheet,
            wall=wall,
        )

    def _build_events(self) -> None:
        from massage_desktop.views.event_desk import EventDesk
        from massage_desktop.views.ointment_desk import OintmentDesk

        window, words = self._window, self._words
        handbook = self.preparation.content.handbook
        self.events = EventDesk(window, self.runner, self.preparation, words, self._figure)
        card = window.summary.attach(handbook)
        self.ointments = OintmentDesk(window, card, handbook, words)

    def _build_sound(self) -> None:
        from massage_desktop.services.awake import ScreenAwake
        from massage_desktop.services.sound import CuePlayer
        from massage_desktop.views.sound_desk import SoundDesk
        from massage_desktop.views.voice_desk import VoiceDesk

        self.player = CuePlayer(resources() / "sounds", self, own=self._data / "sounds")
        self.sound = SoundDesk(self._window, self.player, self._settings.sound)
        self.awake = ScreenAwake()
        self.runner.happened.connect(self.sound.play)
        self.voice = VoiceDesk(
            self._window,
            sound=self.sound,
            runner=self.runner,
            settings=self._settings.voice,
            knowledge=self._knowledge,
            words=self._words,
            wording=resources() / "knowledge" / "voice.toml",
        )
        self.runner.happened.connect(lambda _event: self.awake.keep(self.runner.active))

    def _build_controls(self) -> None:
        from massage_desktop.services.clock import monotonic
        from massage_desktop.views.about import AboutDialog, KeysDialog
        from massage_desktop.views.on_demand import OnDemand
        from massage_desktop.views.room_display import RoomDisplay
        from massage_desktop.views.session_controls import SessionControls
        from massage_desktop.views.sources_dialog import SourcesDialog
        from massage_desktop.views.theme_menu import ThemeMenu
        from massage_desktop.views.window_menu import WindowMenu

        window = self._window
        room = self.room = RoomDisplay(window, self.desk, self._make_room_page, self._settings.room)
        devices = self._settings.devices
        self.controls = SessionControls(
            window, self.runner, self.visit, room, clock=monotonic, settings=devices
        )
        self.controls.pressing.repeat_wanted.connect(self.voice.say_now)
        handbook = self.preparation.content.handbook
        sources = OnDemand(window, lambda: SourcesDialog(handbook, self._words, window))
        menu = self.menu = WindowMenu(window, self._words, self._settings.privacy.lock_minutes)
        window.top_bar.set_menu(menu)
        menu.next_wanted.connect(self.visit.next_client, LATER)
        window.top_bar.room_wanted.connect(room.toggle)
        self.themes = ThemeMenu(window.top_bar.ui.theme_button, self._settings.look)
        self.themes.chosen.connect(self._look.choose)
        self._look.changed.connect(self.themes.refresh)
        room.seen_changed.connect(self.runner.set_shown)
        menu.room_wanted.connect(room.toggle)

        def show_sources() -> None:
            sources().show_statements(window.statements())

        for wanted in (menu.sources_wanted, window.top_bar.sources_wanted):
            wanted.connect(show_sources, LATER)
        self._words.changed.connect(lambda: None if sources.made is None else show_sources())
        keys = OnDemand(window, lambda: KeysDialog(self._settings.devices.keymap, window))
        about = OnDemand(window, lambda: AboutDialog(window))
        menu.keys_wanted.connect(lambda: keys().show())
        menu.about_wanted.connect(lambda: about().show())
        menu.language_chosen.connect(self._choose_language)

    def _make_room_page(self) -> "RoomPage":
        from massage_desktop.services.clock import wall
        from massage_desktop.views.room_page import RoomPage
        from massage_desktop.views.room_words import RoomWords

        return RoomPage(
            RoomWords(self._words, self._knowledge, self.room),
            self._painter,
            self.runner,
            self._settings.room,
            wall=wall,
            still=self._settings.look.still,
        )

    def _build_records(self) -> None:
        """Last, so that a cue is played and the screen updated before anything is written."""
        from massage_desktop.services.clock import wall
        from massage_desktop.services.one_window import OneWindow
        from massage_desktop.services.records_keeper import RecordsKeeper
        from massage_desktop.views.records_desk import RecordsDesk

        self.one_window = OneWindow(self._data, self)
        self.one_window.wanted.connect(self._window.come_forward)
        self.keeper = RecordsKeeper(self._data, wall, self)
        self.records = RecordsDesk(
            self._window,
            runner=self.runner,
            visit=self.visit,
            preparation=self.preparation,
            keeper=self.keeper,
            wall=wall,
        )
        self.lock.about_to_lock.connect(self.records.describe)
        self.lock.changed.connect(self.records.offer, LATER)
        self.keeper.looked.connect(self._tell_of_folder, LATER)

    def _build_lock(self) -> None:
        from massage_desktop.services.clock import since_boot
        from massage_desktop.services.idle import IdleWatch
        from massage_desktop.views.diagnostics import Diagnostics
        from massage_desktop.views.lock import Lock

        menu, settings = self.menu, self._settings
        self.lock, self.idle = Lock(self._window), IdleWatch(since_boot, self)
        self.diagnostics = Diagnostics(self._window, self._data / "log", settings.told)
        self.idle.watch(self._application)
        self.idle.set_minutes(settings.privacy.lock_minutes)
        self.idle.idle.connect(self.lock.lock)
        self.lock.changed.connect(menu.show_locked)
        menu.lock_wanted.connect(self.lock.lock)
        menu.lock_minutes_chosen.connect(self._choose_lock)
        menu.diagnostics_wanted.connect(self.diagnostics.save, LATER)
        self._bugs.save_wanted.connect(self.diagnostics.save)
        for part in (self.events, self.ointments):
            self.visit.client_left.connect(part.forget)

    def _choose_lock(self, minutes: int) -> None:
        self._settings.privacy.lock_minutes = minutes
        self._follow_privacy()

    def _follow_privacy(self) -> None:
        minutes = self._settings.privacy.lock_minutes
        self.idle.set_minutes(minutes)
        self.menu.show_lock_minutes(minutes)

    def _fill(self) -> None:
        """Show what was read and what is remembered."""
        from massage_desktop.services.clock import wall
        from massage_desktop.views.speaker_check import offer_check

        window = self._window
        window.body.set_figure(self._figure)
        window.top_bar.show_speed(self._options.speed)
        window.top_bar.attach(self.preparation)
        window.prepare.attach(self.preparation, self._figure)
        offer_check(window, self._settings.sound, self.voice.check, lambda: wall().date())
        window.prepare.recall(self._settings)
        if self._wrong_form:
            self._log.warning("refused: %s", self._wrong_form)
            window.prepare.show_problem("questions", self._say_wrong_form)
        self._tell_of_data()
        self._choose_protocol()
        self._look.attach(window)

    def _build_announcer(self) -> None:
        """Once the page is filled: its first verdict is no news."""
        from massage_desktop.services.assistive import announce
        from massage_desktop.views.announcer import Announcer

        window = self._window
        self.announcer = Announcer(window, self.runner, self._knowledge, self._words)
        self.announcer.announced.connect(lambda text, urgent: announce(window, text, urgent))
        self.events.warned.connect(lambda text: self.announcer.remark(text, urgent=True))
        self.controls.told.connect(self.announcer.remark)

    def _tell_of_data(self) -> None:
        """One sentence on settings that could not be read, and one on a folder that takes nothing."""
        prepare, damaged = self._window.prepare, self._settings.damaged
        if damaged is not None:
            self._log.warning("the settings file was damaged")
            prepare.show_problem("settings", lambda: self._say_damaged(damaged))
        self._tell_of_folder()

    def _tell_of_folder(self) -> None:
        """Why the data folder takes nothing, until it does."""
        from massage_desktop.services.data_folder import refusal

        if reason := refusal(self._data):
            self._log.warning("the data folder cannot be written: %s", reason)
        said = (lambda: self._say_unwritable(reason)) if reason else ""
        self._window.prepare.show_problem("data", said)

    def _say_wrong_form(self) -> str:
        return self.tr("{problem} The shipped questions are asked.").format(problem=self._wrong_form)

    def _say_damaged(self, file: Path) -> str:
        text = self.tr("The settings file was damaged: the usual settings hold, the old file is {file}.")
        return text.format(file=file)

    def _say_unwritable(self, reason: str) -> str:
        text = self.tr(
            "The data folder {folder} cannot be written ({reason}): sessions run, but settings and "
            "answers are not kept until it can."
        )
        return text.format(folder=self._data, reason=reason)

    def _choose_protocol(self) -> None:
        """Take what the command line asks for; one clear sentence if it cannot be had."""
        try:
            if self._options.protocol is not None:
                self.preparation.choose_protocol(self._options.protocol)
            elif self._options.mode in self.preparation.modes:
                self.preparation.choose_mode(self._options.mode)
        except UserError as error:
            self._log.warning("%s", error)
            self._window.prepare.show_problem("protocol", str(error))
        self.preparation.choose_session(self._options.session)

    def _build_history(self) -> None:
        from massage_desktop.services.archive import Archive
        from massage_desktop.services.clock import wall
        from massage_desktop.views.backup_desk import BackupDesk
        from massage_desktop.views.damage_desk import DamageDesk
        from massage_desktop.views.history_desk import HistoryDesk

        archive = Archive(self._data, wall, self.keeper.recorder.apart)
        self.history = HistoryDesk(
            self._window,
            archive.records,
            protocols=self.preparation.library.protocols.values(),
            make_sheet=self._make_sheet,
            settings=self._settings,
            wall=wall,
        )
        self.backups = BackupDesk(self._window, self._data, archive.apart, wall)
        self.damage = DamageDesk(self._window, self.keeper, self.backups)
        self.history.damaged.connect(self.keeper.seek_backup)
        self.history.left.connect(archive.rest)
        self.keeper.damaged.connect(self.history.leave_list, LATER)
        self.visit.ready.connect(self.damage.offer_again, LATER)
        self.lock.changed.connect(self.damage.offer, LATER)
        self.lock.changed.connect(self._put_history_away)
        self.menu.history_wanted.connect(self.history.show, LATER)
        self.menu.backup_wanted.connect(self.backups.back_up, LATER)
        self.menu.restore_wanted.connect(self.backups.restore, LATER)

    def _put_history_away(self, locked: bool) -> None:
        if locked:
            self.history.close()

    def _build_settings(self) -> None:
        from massage_desktop.views.settings_desk import SettingsDesk

        desk = self.settings_desk = SettingsDesk(self._window, self._settings, self._settings_pages())
        self.menu.settings_wanted.connect(lambda: self._when_quiet(desk.open), LATER)

    def _settings_pages(self) -> "tuple[PageFactory, ...]":
        """What makes the pages of the settings dialog, in their order."""
        from massage_desktop.views.settings_devices_page import DevicesPage
        from massage_desktop.views.settings_general_page import GeneralPage
        from massage_desktop.views.settings_look_page import LookPage
        from massage_desktop.views.settings_privacy_page import PrivacyPage
        from massage_desktop.views.settings_room_page import RoomDisplayPage
        from massage_desktop.views.settings_sound_page import SoundPage
        from massage_desktop.views.settings_voice_page import VoicePage
        from massage_desktop.views.window_keys import window_keys

        settings, window = self._settings, self._window

        def sound(parent: "QWidget") -> "SettingsPage":
            return SoundPage(self.sound, self._data / "sounds", parent)

        def voice(parent: "QWidget") -> "SettingsPage":
            return VoicePage(self.voice, self.sound, parent)

        def general(parent: "QWidget") -> "SettingsPage":
            return GeneralPage(settings.general, self._follow_general, self._choose_language, parent)

        def look(parent: "QWidget") -> "SettingsPage":
            return LookPage(settings.look, self._look.refresh, parent)

        def room(parent: "QWidget") -> "SettingsPage":
            return RoomDisplayPage(settings.room, self.room.follow_settings, parent)

        def privacy(parent: "QWidget") -> "SettingsPage":
            return PrivacyPage(
                settings.privacy,
                self._follow_privacy,
                self.backups.back_up,
                data=self._data,
                lock=self.lock,
                parent=parent,
            )

        def devices(parent: "QWidget") -> "SettingsPage":
            follow = self.controls.follow_settings
            return DevicesPage(settings.devices, follow, lambda: window_keys(window), parent)

        return general, sound, voice, look, room, devices, privacy

    def _greet(self) -> None:
        """The first time of all, unless somebody has set the start up with what to open."""
        options = self._options
        if not self._settings.fresh or options.mode or options.protocol or options.language:
            return
        from massage_desktop.services.clock import wall
        from massage_desktop.views.first_start_desk import FirstStartDesk

        desk = FirstStartDesk(
            self._window,
            self._settings,
            play=self.voice.check,
            choose_language=self._choose_language,
            choose_theme=self._look.choose,
        )
        check = desk.card.sound
        check.voice_chosen.connect(lambda on: self.sound.choose_profile("full" if on else "chimes"))
        check.answered.connect(lambda heard: self._settings.sound.set_heard(wall().date(), heard))

    def _follow_general(self) -> None:
        self._window.prepare.show_usual(self._settings)

    def _wanted_language(self) -> Language:
        from massage_desktop.services.languages import system_language

        return self._settings.general.language or system_language()

    def _choose_language(self, language: Language | None) -> None:
        """Speak that language from now on, None: the system's."""
        self._settings.general.language = language
        self._when_quiet(self._speak_wanted)

    def _speak_wanted(self) -> None:
        wanted = self._wanted_language()
        if wanted != self._words.language:
            self._languages.use(wanted)
            self._words.speak(wanted)

    def _when_quiet(self, work: Callable[[], None], tries: int = TRIES) -> None:
        """What holds the window up for a moment is done when no cue of a session would wait for it.

        In a rehearsal at great speed something is always due; then a cue waits.
        """
        if tries == 0 or self.runner.is_quiet(MOMENT_MS):
            work()
        else:
            QTimer.singleShot(MOMENT_MS, self, lambda: self._when_quiet(work, tries - 1))
            self.voice.follow()

    def _warm_up(self) -> None:
        """What the first session should not have to wait for."""
        self.player.warm_up()
        self.awake.warm_up()
        self.voice.begin()
        if self.records is not None:
            self.records.start()

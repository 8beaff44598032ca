"""The composition root: builds every object and connects them; the only module that knows them all.

`run` shows the first frame; `App` builds what that frame did not need.
"""

import logging
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from massage_desktop.content.protocol import Mode
from massage_desktop.content.text import Language
from massage_desktop.errors import UserError
from massage_desktop.paths import resources, user_data
from massage_desktop.services.clock import monotonic, wall
from massage_desktop.services.languages import load_translations, system_language
from massage_desktop.services.runner import SessionRunner
from massage_desktop.services.settings import Settings
from massage_desktop.views.look import Look, load_fonts
from massage_desktop.views.main_window import MainWindow
from massage_desktop.views.words import Words

log = logging.getLogger(__name__)


class Options(Struct, frozen=True):
    """What the command line asks of the window."""

    mode: Mode | None = None
    protocol: str | None = None
    speed: float = 1.0
    data_dir: Path | None = None
    language: Language | None = None


def run(options: Options) -> int:
    """Open the window and run until it is closed; returns the exit code."""
    application = QApplication(["massage-desktop"])
    application.setApplicationDisplayName("Massage Desktop")
    data = user_data(options.data_dir)
    settings = Settings(data / "settings.ini")
    language = options.language or settings.language or system_language()
    load_fonts(application, resources() / "fonts")
    load_translations(application, language, resources() / "translations")
    look = Look(application, settings, resources() / "themes")
    window = MainWindow(Words(language), settings, look.theme)
    window.top_bar.show_speed(options.speed)
    window.show()
    app = App(application, window=window, look=look, settings=settings, options=options, data=data)
    QTimer.singleShot(0, app.finish)  # after the first frame
    return application.exec()


class App(QObject):
    """Everything behind the window."""

    def __init__(
        self,
        application: QApplication,
        *,
        window: MainWindow,
        look: Look,
        settings: Settings,
        options: Options,
        data: Path,
    ) -> None:
        super().__init__(application)
        self._application = application
        self._window = window
        self._look = look
        self._settings = settings
        self._options = options
        self._data = data
        self._words = window.words
        self.runner = SessionRunner(monotonic, options.speed, self)

    def finish(self) -> None:
        """Read the content, build the rest of the window, connect it all."""
        self._read_content()
        self._window.complete(self.runner)
        self._window.body.set_figure(self._figure)
        self._build_visit()
        self._build_sound()
        self._build_controls()
        self._window.top_bar.attach(self.preparation)
        self._window.prepare.attach(self.preparation, self._figure)
        self._restore_choices()
        self._choose_protocol()
        self._look.icons_ready(self._window)
        QTimer.singleShot(0, self._warm_up)

    def _read_content(self) -> None:
        from massage_desktop.content.body_file import read_figure
        from massage_desktop.content.reading import read_knowledge, read_library
        from massage_desktop.services.preparation import Preparation

        shipped = resources()
        self._figure = read_figure(shipped / "body" / "back.toml")
        self._knowledge = read_knowledge(shipped / "knowledge", self._figure)
        folders = [shipped / "protocols", self._data / "protocols"]
        library = read_library(folders, self._knowledge)
        for refused in library.refused:
            log.warning("refused: %s", refused)
        self.preparation = Preparation(library, self._knowledge, self)

    def _build_visit(self) -> None:
        from massage_desktop.views.session_desk import SessionDesk
        from massage_desktop.views.sheet_maker import SheetMaker
        from massage_desktop.views.visit import Visit
        from massage_desktop.widgets.body_painter import BodyPainter
        from massage_desktop.widgets.theme import Theme

        desk = SessionDesk(self._window, self.runner, self._knowledge, self._words, wall)
        ink = Theme.read(resources() / "themes" / "light.toml").for_paper()
        maker = SheetMaker(self._knowledge, BodyPainter(self._figure), ink)
        self.visit = Visit(
            self._window,
            runner=self.runner,
            preparation=self.preparation,
            desk=desk,
            settings=self._settings,
            make_sheet=maker,
            wall=wall,
        )
        self._window.summary.paper_chosen.connect(lambda paper: setattr(self._settings, "paper", paper))
        self._window.prepare.delay_chosen.connect(lambda delay: setattr(self._settings, "delay", delay))

    def _build_sound(self) -> None:
        from massage_desktop.services.awake import ScreenAwake
        from massage_desktop.services.sound import CuePlayer
        from massage_desktop.views.sound_desk import SoundDesk

        self.player = CuePlayer(resources() / "sounds", self)
        self.sound = SoundDesk(self._window, self.player, self._settings)
        self.awake = ScreenAwake()
        self.runner.happened.connect(self.sound.play)
        self.runner.happened.connect(lambda _event: self.awake.keep(self.runner.active))

    def _build_controls(self) -> None:
        from massage_desktop.views.about import show_about, show_keys
        from massage_desktop.views.room_display import RoomDisplay
        from massage_desktop.views.session_controls import SessionControls
        from massage_desktop.views.window_menu import WindowMenu

        window = self._window
        room = RoomDisplay(window)
        self.controls = SessionControls(window, self.runner, self.visit, room, monotonic)
        self._application.installEventFilter(self.controls.keys)
        menu = WindowMenu(window, self._words.language)
        window.top_bar.set_menu(menu)
        window.top_bar.room_wanted.connect(room.toggle)
        window.top_bar.theme_wanted.connect(lambda: self._look.toggle(window))
        window.visible_changed.connect(self.runner.set_shown)
        menu.room_wanted.connect(room.toggle)
        menu.keys_wanted.connect(lambda: show_keys(window))
        menu.about_wanted.connect(lambda: show_about(window))
        menu.language_chosen.connect(self._choose_language)

    def _restore_choices(self) -> None:
        self._window.prepare.ui.delay.set_value(str(self._settings.delay))
        self._window.prepare.ui.therapist.setText(self._settings.therapist)

    def _choose_protocol(self) -> None:
        """Take what the command line asks for; one clear sentence if it cannot be had."""
        try:
            if self._options.protocol is not None:
                self.preparation.choose_protocol(self._options.protocol)
            elif self._options.mode is not None:
                self.preparation.choose_mode(self._options.mode)
        except UserError as error:
            log.warning("%s", error)
            self._window.prepare.show_problem("protocol", str(error))

    def _choose_language(self, language: Language) -> None:
        self._settings.language = language
        note = self.tr("The language changes when the program is started again.")
        QMessageBox.information(self._window, self.tr("Language"), note)

    def _warm_up(self) -> None:
        """What the first session should not have to wait for."""
        self.player.warm_up()
        self.awake.warm_up()

"""Builds the program behind its first frame: the rooms of `composing/` one after the other, in that order.

With them it is the only one that knows everything. Nothing of it is loaded before the frame is seen.
"""

import sys
import threading
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from massage_desktop.composing.commanding import Commanding
from massage_desktop.composing.contents import Contents
from massage_desktop.composing.dressing import Dressing
from massage_desktop.composing.filling import Filling
from massage_desktop.composing.ground import LATER, Ground
from massage_desktop.composing.guarding import Guarding
from massage_desktop.composing.hearing import Hearing
from massage_desktop.composing.keeping import Keeping
from massage_desktop.composing.preferring import Preferring
from massage_desktop.composing.quiet import Quiet
from massage_desktop.composing.visiting import Visiting
from massage_desktop.options import Options
from massage_desktop.services.assistive import announce
from massage_desktop.services.clock import monotonic, since_boot
from massage_desktop.services.garbage import GarbageSearch
from massage_desktop.services.log import keep_crashes, log_file, start_log
from massage_desktop.services.runner import SessionRunner
from massage_desktop.services.settings import Settings
from massage_desktop.views.announcer import Announcer
from massage_desktop.views.bug_report import BugReport
from massage_desktop.views.main_window import MainWindow

LOADED_MS = 4000  # after which threads have loaded what they need too


class App(QObject):
    """The whole program, once `build` has been called."""

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
        self.ground = Ground(application, window, settings, options, data, self)
        self.keeping: Keeping | None = None

    def build(self) -> None:
        """Dress and fill the window, read the content, connect it all."""
        ground, window = self.ground, self.ground.window
        bugs = self._watch_for_bugs()
        runner = self.runner = SessionRunner(monotonic, ground.options.speed, self, boot=since_boot)
        quiet = Quiet(runner, self)
        dressing = self.dressing = Dressing(ground, quiet)
        garbage = GarbageSearch(self)
        QTimer.singleShot(LOADED_MS, lambda: garbage.begin(look=not runner.active))
        window.build(dressing.words, runner, dressing.look.theme)
        contents = self.contents = Contents(ground)
        visiting = self.visiting = Visiting(ground, contents, runner, dressing.words)
        hearing = self.hearing = Hearing(ground, contents, runner, dressing.words)
        dressing.language_changed.connect(hearing.voice.follow)
        commanding = self.commanding = Commanding(
            ground, contents, runner, dressing=dressing, visiting=visiting, hearing=hearing
        )
        guarding = self.guarding = Guarding(ground, commanding.menu, bugs)
        filling = Filling(ground, contents, hearing)
        dressing.look.attach(window)
        self._build_announcer()
        keeping = self.keeping = Keeping(
            ground, contents, runner, visiting=visiting, lock=guarding.lock, menu=commanding.menu
        )
        keeping.keeper.looked.connect(filling.tell_of_folder, LATER)
        self.preferring = Preferring(
            ground,
            quiet=quiet,
            dressing=dressing,
            hearing=hearing,
            commanding=commanding,
            guarding=guarding,
            backups=keeping.backups,
        )
        QTimer.singleShot(0, self._warm_up)

    def close(self) -> None:
        """After the window: what is left to be written."""
        if self.keeping is not None:
            self.keeping.close()

    def _watch_for_bugs(self) -> BugReport:
        folder = self.ground.data / "log"
        start_log(folder)
        keep_crashes(folder)
        bugs = BugReport(self.ground.window, log_file(folder))
        sys.excepthook, threading.excepthook = bugs, bugs.in_thread
        return bugs

    def _build_announcer(self) -> None:
        """Once the page is filled: its first verdict is no news."""
        window = self.ground.window
        announcer = Announcer(window, self.runner, self.contents.knowledge, self.dressing.words)
        announcer.announced.connect(lambda text, urgent: announce(window, text, urgent))
        self.visiting.events.warned.connect(lambda text: announcer.remark(text, urgent=True))
        self.commanding.controls.told.connect(announcer.remark)

    def _warm_up(self) -> None:
        """What the first session should not have to wait for."""
        self.hearing.warm_up()
        if self.keeping is not None:
            self.keeping.records.start()

"""A walk through the whole program without a screen: prints a line for each text that is cut, then "done".

    python -m tests.views.stretched_program LANGUAGE SCALE FOLDER [doubled]

`doubled` says each text of the interface twice, as a language with long words would need it.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import cast

from PySide6.QtCore import QTimer, QTranslator
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QWidget

from massage_desktop import app
from massage_desktop.content.language import Language
from massage_desktop.first_frame import run
from massage_desktop.options import Options
from massage_desktop.session.commands import Next, Pause, Stop
from massage_desktop.widgets.segmented import Segment
from tests.views.clipping import clipped

SCREEN = (1366, 740)  # px: a laptop's, without the window's frame
ROUNDS = 6  # of events until a window is laid out


class Doubled(QTranslator):
    """Says everything twice."""

    def translate(self, _context: str, source: str, _comment: str = "", n: int = -1) -> str:  # type: ignore[override]  # noqa: ARG002
        return f"{source} {source}"

    def isEmpty(self) -> bool:
        return False


class Walk:
    """Goes from page to page and from dialog to dialog; what was told once is not told again."""

    def __init__(self, built: app.App) -> None:
        self.app = built
        self.window = built.ground.window
        self._told: set[str] = set()

    def look(self, window: QWidget, where: str) -> None:
        """Tell what is cut in a window, and whether it is larger than the screen."""
        settle()
        size = window.size().toTuple()
        large = [f"is larger than the screen: {size}"] if size[0] > SCREEN[0] or size[1] > SCREEN[1] else []
        for line in (*large, *clipped(window)):
            if line not in self._told:
                self._told.add(line)
                print(f"{where}: {line}", flush=True)

    def look_and_close(self, where: str) -> None:
        """What has opened above the window."""
        settle()
        opened = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog | QFrame)]
        above = [each for each in opened if each.isVisible()]
        if not above:
            print(f"{where}: nothing has opened")
        for each in above:
            self.look(each, f"{where} {type(each).__name__}")
            each.close()
        settle()

    def go(self) -> None:
        """Through all of it."""
        self.window.showNormal()
        self.window.setGeometry(0, 0, *SCREEN)
        for step in (self._prepare, self._settings, self._session, self._dialogs, self._docks, self._summary):
            step()

    def _prepare(self) -> None:
        interview = self.app.contents.preparation.interview
        self.look(self.window, "prepare")
        emergency = interview.groups()[0][1][0].id
        interview.answer(emergency, "yes")
        self.look(self.window, "a verdict that stops")
        interview.answer(emergency, "no")
        for card in self.window.prepare.cards.cards:
            if not card.button.isHidden() and not card.button.isChecked():
                card.button.click()
        for row in (row for card in self.window.prepare.cards.cards for row in card.rows.values()):
            if row.question.alarm == "no":
                [stop for stop in row.field.stops if isinstance(stop, Segment)][-1].click()
        interview.mark_spot((6.0, 40.0), 4)
        self.look(self.window, "ready")

    def _settings(self) -> None:
        self.app.preferring.desk.open()
        dialog = self.app.preferring.desk.dialog
        assert dialog is not None
        for row, page in enumerate(dialog.pages):
            dialog.list.setCurrentRow(row)
            self.look(dialog, f"settings {type(page).__name__}")
        dialog.close()

    def _session(self) -> None:
        self.app.visiting.visit.start()
        assert self.window.page == "session"
        self.look(self.window, "first stage")
        self.app.runner.say(Next())
        self.look(self.window, "second stage")
        self.app.runner.say(Pause())
        self.look(self.window, "paused")
        self.app.guarding.lock.lock()
        self.look(self.window, "locked")
        self.app.guarding.lock.unlock()

    def _dialogs(self) -> None:
        menu = self.app.commanding.menu
        opening: dict[str, Callable[[], None]] = {
            "stop": self.app.visiting.visit.ask_to_stop,
            "sleep": lambda: self.app.runner.slept.emit(95.0),
            "event": self.app.visiting.events.ask,
            "keys": menu.keys_wanted.emit,
            "about": menu.about_wanted.emit,
            "sources": menu.sources_wanted.emit,
        }
        for where, wanted in opening.items():
            wanted()
            self.look_and_close(where)

    def _docks(self) -> None:
        for dock in self.window.docks:
            dock.setFloating(True)
            dock.resize(self.window.theme.px(352), self.window.theme.px(340))
            self.look(dock, f"floating {dock.objectName()}")
            dock.setFloating(False)

    def _summary(self) -> None:
        self.app.runner.say(Stop("pain"))
        settle()
        self.look(self.window, "summary")
        after = self.window.summary.after
        assert after is not None
        after.ui.scale.buttons[7].click()
        self.look(self.window, "summary with pain")
        self.app.visiting.ointments.show()
        self.look_and_close("ointments")
        self.window.summary.mark_saved("")
        self.app.visiting.visit.next_client()
        assert self.app.keeping is not None
        self.app.keeping.history.show()
        self.look_and_close("history")


def settle() -> None:
    """Let all be laid out."""
    for _ in range(ROUNDS):
        QApplication.processEvents()


def main(language: str, scale: str, folder: str, doubled: str = "") -> None:
    """Start the program and walk through it."""
    build = app.App.build

    def built(self: app.App) -> None:
        settings = self.ground.settings
        settings.look.scale = int(scale)
        build(self)
        if doubled:
            self.ground.application.installTranslator(Doubled(self))
            self.dressing.words.speak(cast("Language", language))
        QTimer.singleShot(500, lambda: walk(self))

    app.App.build = built  # type: ignore[method-assign]
    data = Path(folder)
    run(Options(mode="back", data_dir=data, language=cast("Language", language)))


def walk(built: app.App) -> None:
    """To the end, whatever happens."""
    try:
        Walk(built).go()
        print("done", flush=True)
    finally:
        QApplication.exit(0)


if __name__ == "__main__":
    main(*sys.argv[1:])

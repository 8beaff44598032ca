"""Shows every page and dialog of the real program in the night theme, and tells of each what is too bright.

Run as a program: prints a JSON object, from the name of what was seen to the colour that no night has.
"""

import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QToolTip, QWidget

from massage_desktop import app
from massage_desktop.first_frame import run
from massage_desktop.options import Options
from massage_desktop.session.commands import Next, Pause, Resume, Stop
from massage_desktop.widgets.group_button import GroupButton

STEP_MS = 120
RED, GREEN, BLUE = 0xF6, 0x46, 0x3C  # the brightest text, and what rounding adds
CURSOR, LINE = 2, 40  # px: Qt paints the text cursor as the inverse of its ground
GREY = 0x80  # what Qt makes of icons that cannot be pressed in its own file dialog
Step = Callable[[], object]


def wrong_colour(image: QImage, *, greys: bool = False) -> str:
    """A colour that is brighter than night's text, or not red; "" where there is none. Dim `greys` may be."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(plain.constBits(), dtype=np.uint8).reshape(plain.height(), -1, 4).astype(int)
    blue, green, red = (pixels[:, : plain.width(), channel] for channel in range(3))
    bright = (red > RED) | (green > GREEN) | (blue > BLUE)
    other = (green > 0.34 * red + 8) | (blue > 0.3 * red + 8)
    wrong = bright | other
    if greys:
        wrong &= pixels[:, : plain.width(), :3].max(axis=2) > GREY
        wrong |= red > RED
    rows, columns = np.nonzero(wrong)
    if not rows.size or (np.ptp(columns) < CURSOR and np.ptp(rows) < LINE):
        return ""
    middle = rows.size // 2
    x, y = int(columns[middle]), int(rows[middle])
    return f"{plain.pixelColor(x, y).name()} at {x},{y} ({rows.size} pixels)"


class Tour:
    """One step after the other, each followed by a look at all windows that are open."""

    def __init__(self, program: app.App) -> None:
        self.program = program
        self.window = program.ground.window
        self.found: dict[str, str] = {}
        self.seen: list[str] = []
        self._steps = self._walk()
        self._closing = False

    def step(self) -> None:
        """Look at what the last step has opened, then take the next one."""
        self.look()
        try:
            name, action = next(self._steps)
        except StopIteration:
            print(json.dumps({"seen": self.seen, "found": self.found}), flush=True)
            os._exit(0)
        self._name = name
        QTimer.singleShot(STEP_MS, self.step)  # before what may open a dialog of its own loop
        action()

    _name = "start"

    def look(self) -> None:
        """All windows that are open."""
        for widget in QApplication.topLevelWidgets():
            if widget.isVisible() and widget.width() > 1:
                self.seen.append(f"{self._name}: {type(widget).__name__}")
                if wrong := wrong_colour(widget.grab().toImage(), greys=isinstance(widget, QFileDialog)):
                    self.found[f"{self._name}: {type(widget).__name__} {widget.windowTitle()}"] = wrong

    def close(self) -> None:
        """Whatever lies above the main window."""
        for widget in QApplication.topLevelWidgets():
            if widget.isVisible() and isinstance(widget, QMenu | QDialog):
                widget.close() if isinstance(widget, QMenu) else widget.done(0)
        if (popup := QApplication.activePopupWidget()) is not None:
            popup.close()

    def _opened(self, name: str, action: Step) -> Iterator[tuple[str, Step]]:
        yield name, action
        yield f"{name}, later", lambda: None
        yield f"after {name}", self.close

    def _walk(self) -> Iterator[tuple[str, Step]]:
        program, window = self.program, self.window
        prepare = window.prepare
        yield "prepare", lambda: None
        yield from self._opened(
            "menu", lambda: program.commanding.menu.popup(window.mapToGlobal(QPoint(10, 60)))
        )
        yield from self._opened(
            "themes", lambda: program.commanding.themes.popup(window.mapToGlobal(QPoint(10, 60)))
        )
        yield from self._opened("sound", window.top_bar.sound_wanted.emit)
        yield from self._opened("sources", window.top_bar.sources_wanted.emit)
        yield from self._opened("keys", program.commanding.menu.keys_wanted.emit)
        yield from self._opened("about", program.commanding.menu.about_wanted.emit)
        yield "tooltip", lambda: QToolTip.showText(window.mapToGlobal(QPoint(300, 300)), "A tooltip", window)
        yield "settings", program.commanding.menu.settings_wanted.emit
        yield "settings, open", lambda: None
        for row in range(len(program.preferring.desk._factories)):
            yield f"settings {row}", partial(self._settings_page, row)
        yield "settings closed", self.close
        yield from self._opened("history", program.commanding.menu.history_wanted.emit)
        yield from self._opened("back up", program.commanding.menu.backup_wanted.emit)
        yield from self._opened("diagnostics", program.commanding.menu.diagnostics_wanted.emit)
        yield "answers", lambda: self._answer(prepare)
        yield "combo", prepare.ui.condition.showPopup
        yield "combo closed", prepare.ui.condition.hidePopup
        yield "lock", program.guarding.lock.lock
        yield "unlock", program.guarding.lock.unlock
        yield "session", self._start
        yield "next", lambda: program.runner.say(Next())
        yield "paused", lambda: program.runner.say(Pause())
        yield "resumed", lambda: program.runner.say(Resume())
        yield "flash", lambda: window.flash.flash("warning")
        yield from self._opened("event", window.control_bar.event_wanted.emit)
        yield "alarm", lambda: program.visiting.events.vigil.note("pain_score", "8")
        yield "alarm, later", lambda: None
        yield "after alarm", self._go_on
        yield from self._opened("switch", lambda: window.top_bar.mode_wanted.emit("neck"))
        yield from self._opened("asleep", lambda: program.runner.slept.emit(300.0))
        yield from self._opened("stop", program.visiting.visit.ask_to_stop)
        yield from self._opened("close", window.close)
        yield "room", program.commanding.room.toggle
        yield "room, with all", self._room_parts
        yield "room, notes", lambda: window.session.say("A remark")
        yield "room left", program.commanding.room.leave
        yield "summary", self._end
        yield from self._opened("ointments", program.visiting.ointments.show)
        yield from self._opened("print", program.visiting.visit.print_summary)
        yield from self._opened("save", program.visiting.visit.save_summary)
        yield from self._opened("preview", window.summary.preview_wanted.emit)
        yield from self._opened("next client", program.commanding.menu.next_wanted.emit)

    def _settings_page(self, row: int) -> None:
        dialog = self.program.preferring.desk.dialog
        if dialog is not None:
            dialog.list.setCurrentRow(row)

    def _answer(self, prepare: QWidget) -> None:
        for button in prepare.findChildren(GroupButton):
            if button.isVisible() and not button.isChecked():
                button.click()

    def _start(self) -> None:
        plan = self.program.contents.preparation.plan
        if plan is None:
            raise RuntimeError("nothing is planned")
        self.program.visiting.desk.begin(plan)
        self.program.runner.begin(plan)

    def _room_parts(self) -> None:
        room = self.program.ground.settings.room
        room.body = room.stroke = True
        self.program.commanding.room.follow_settings()

    def _go_on(self) -> None:
        self.program.visiting.events.alarm().ui.go_on_button.click()

    def _end(self) -> None:
        self.program.runner.say(Stop("other"))


def main() -> None:
    """Build the program as it is, in the night theme, and walk through it."""
    folder = Path(tempfile.mkdtemp())
    (folder / "settings.ini").write_text("[look]\ntheme=night\n", encoding="utf-8")
    build = app.App.build

    def build_and_walk(program: app.App) -> None:
        build(program)
        program.ground.window.showNormal()
        program.ground.window.resize(1366, 768)
        tour = program.tour = Tour(program)  # type: ignore[attr-defined]
        QTimer.singleShot(1500, tour.step)

    app.App.build = build_and_walk  # type: ignore[assignment, method-assign]
    sys.exit(run(Options(mode="back", data_dir=folder)))


if __name__ == "__main__":
    main()

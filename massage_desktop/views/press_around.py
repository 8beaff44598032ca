"""What a device's key does before a session, and after it: start what is ready, print what is done."""

from typing import NamedTuple

from PySide6.QtCore import QObject

from massage_desktop.services.clock import Clock
from massage_desktop.views.main_window import MainWindow
from massage_desktop.views.visit import Visit

GUARD = 2.0  # seconds after the page has changed in which a press was meant for the page before


class Answer(NamedTuple):
    """What is to be said of a press: an icon's name, a word, and a reason where it was not taken.

    `told` is whether the session's own events or remarks say it to a screen reader.
    """

    icon: str
    word: str
    detail: str = ""
    taken: bool = True
    told: bool = True


class PressAround(QObject):
    """Nothing that cannot be taken back happens by a press that was meant for something else."""

    def __init__(self, window: MainWindow, visit: Visit, clock: Clock) -> None:
        super().__init__(window)
        self._window, self._visit, self._clock = window, visit, clock
        self._page_since = clock()
        window.page_changed.connect(self._turn)

    def carry_out(self) -> Answer:
        """The key of Pause."""
        return self._start() if self._window.page == "prepare" else self._print()

    def _start(self) -> Answer:
        word = self.tr("Start")
        if self._window.locked:
            return refused(word, self.tr("Unlock first"))
        self._visit.start()
        if self._window.page == "session":
            return Answer("start", word)
        return refused(word, self._window.prepare.ui.verdict.title)

    def _print(self) -> Answer:
        word = self.tr("Print")
        if reason := self._why_not_print():
            return refused(word, reason)
        return Answer("print", word) if self._visit.print_at_once() else refused(word, self.tr("Not printed"))

    def _why_not_print(self) -> str:
        if self._window.locked:
            return self.tr("Unlock first")
        if self._clock() - self._page_since < GUARD:
            return self.tr("Not taken: the session has just ended")
        saved = self._window.summary.saved
        return self.tr("The summary is printed or saved already") if saved else ""

    def _turn(self, _page: str) -> None:
        self._page_since = self._clock()


def refused(word: str, reason: str, *, told: bool = False) -> Answer:
    """A press that was not taken."""
    return Answer("refused", word, reason, taken=False, told=told)

"""Announces to screen readers what happens by itself: stages, sides, warnings, remarks of the pages.

What comes in one moment is one announcement, so that nothing cuts off what belongs to it.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from massage_desktop.content.knowledge import Knowledge
from massage_desktop.services.assistive import listens
from massage_desktop.services.runner import SessionRunner
from massage_desktop.session.events import Event
from massage_desktop.views.main_window import MainWindow
from massage_desktop.views.move_words import MoveWords, Told, sentences
from massage_desktop.views.words import Words

NOTHING = Told("")


class Announcer(QObject):
    """Hears the runner and the pages; takes nothing down while nobody `listens`."""

    announced = Signal(str, bool)  # a text, and whether it is urgent

    def __init__(
        self,
        window: MainWindow,
        runner: SessionRunner,
        knowledge: Knowledge,
        words: Words,
        listens: Callable[[], bool] = listens,
    ) -> None:
        super().__init__(window)
        self._window, self._runner, self._listens = window, runner, listens
        self._words = MoveWords(words, knowledge, self)
        self._events: list[Event] = []
        self._remarks: dict[str, Told] = {}
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._announce)
        runner.happened.connect(self._take)
        for page in (window.prepare, window.session, window.summary):
            page.remarked.connect(self.remark)
        window.prepare.bar.judged.connect(self._judge)

    def remark(self, text: str, urgent: bool = False) -> None:
        """Announce a sentence."""
        self._keep(text, Told(text, urgent))

    def _judge(self, verdict: str, stopped: bool) -> None:
        """Of the verdicts of one moment the last one holds; one that is not on the page is no news."""
        if self._window.page == "prepare":
            self._keep("verdict", Told(verdict, stopped))

    def _keep(self, topic: str, told: Told) -> None:
        """What is to be announced at the end of this moment, in place of what was on the same topic."""
        if told.text and self._listens():
            self._remarks[topic] = told
            self._soon.start()

    def _take(self, event: Event) -> None:
        if self._listens():
            self._events.append(event)
            self._soon.start()

    def _announce(self) -> None:
        told = [*self._remarks.values(), self._moved()]
        self._events, self._remarks = [], {}
        text = sentences(each.text for each in told)
        if text:
            self.announced.emit(text, any(each.urgent for each in told))

    def _moved(self) -> Told:
        """What the session did; another client may have come meanwhile."""
        session = self._runner.session
        if session is None or not self._events:
            return NOTHING
        shown, locked = self._runner.position(), self._window.locked
        return self._words.say(self._events, session.plan, shown, private=locked)

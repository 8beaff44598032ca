"""Another language at run time: the window is then as one that was built in that language.

Compared text by text: hidden ones too, and those that a widget paints.
"""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from massage_desktop.content.language import Language
from massage_desktop.paths import resources
from massage_desktop.services.languages import Languages
from massage_desktop.session.commands import Pause
from massage_desktop.views.window_menu import WindowMenu
from massage_desktop.widgets.segmented import Segment
from tests.content.shipped import handbook
from tests.views.every_text import every_text
from tests.views.place import Place

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
NOON = datetime(2026, 11, 18, 12, 0, tzinfo=UTC)
Step = Callable[[Place], None]


class Speaking:
    """Windows in one language or another, all at the same moment; `now` is the session's clock in s."""

    def __init__(self, qtbot: QtBot, folder: Path, application: QApplication) -> None:
        self._qtbot, self._folder = qtbot, folder
        self.languages = Languages(application, resources() / "translations")
        self.now = 1000.0

    def place(self, language: Language) -> Place:
        """A window that was built in that language."""
        self.languages.use(language)
        data = self._folder / f"{len(list(self._folder.iterdir()))}"
        place = Place(self._qtbot, data, language=language, clock=lambda: self.now, wall=lambda: NOON)
        place.window.showNormal()
        place.window.resize(1366, 768)
        place.window.top_bar.set_menu(WindowMenu(place.window, place.words))
        place.window.summary.attach(handbook())
        return place

    def switch(self, place: Place, *languages: Language) -> None:
        """Speak these one after the other."""
        for language in languages:
            self.languages.use(language)
            place.words.speak(language)
            QApplication.processEvents()


@pytest.fixture
def speaking(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> Iterator[Speaking]:
    """Leaves no translation behind."""
    made = Speaking(qtbot, tmp_path, qapp)
    yield made
    shiboken6.delete(made.languages)
    QLocale.setDefault(QLocale.c())


def _nothing(_place: Place) -> None:
    """The Prepare page as it opens."""


def _answered(place: Place) -> None:
    """Answers, marks, a rejected figure, half a text, a problem."""
    place.pass_screening()
    prepare, interview = place.window.prepare, place.preparation.interview
    interview.answer("ADD-15", "yes")
    interview.detail("ADD-15", "aspirin")
    interview.mark_place("M2.mole", (-5.0, 30.0))
    interview.mark_spot((6.0, 40.0), 4)
    interview.score_pain(3)
    place.preparation.choose_conditions("osteochondrosis", "scoliosis")
    prepare.ui.client.setText("A-17")
    prepare.ui.spot_button.click()
    prepare.setFocus()  # else the map tells where its cross-hair stands
    prepare.show_problem("sound", place.words.no)


def _stopped(place: Place) -> None:
    """A verdict that forbids the session."""
    emergency = place.preparation.interview.groups()[0][1][0]
    place.preparation.interview.answer(emergency.id, "yes")


def _running(place: Place) -> None:
    """A session in its first stage."""
    place.pass_screening()
    place.start()


def _paused(place: Place) -> None:
    """A paused session."""
    _running(place)
    place.runner.say(Pause())


STATES = (_nothing, _answered, _stopped, _running, _paused)


@pytest.mark.parametrize("reach", STATES)
@pytest.mark.parametrize("ways", [("en", "ru"), ("ru", "en"), ("en", "ru", "en")])
def test_a_window_that_changed_its_language_is_as_one_that_was_built_in_it(
    speaking: Speaking, reach: Step, ways: tuple[Language, ...]
) -> None:
    built = speaking.place(ways[-1])
    reach(built)
    _settle()
    wanted = every_text(built.window)
    built.window.close()
    place = speaking.place(ways[0])
    reach(place)
    speaking.switch(place, *ways[1:])
    _settle()
    assert every_text(place.window) == wanted


def _settle() -> None:
    """What was to be laid out and deleted is."""
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_answers_focus_and_what_is_typed_stay(speaking: Speaking) -> None:
    place = speaking.place("en")
    _answered(place)
    prepare = place.window.prepare
    row = prepare.cards.cards[3]
    segment = next(s for s in prepare.ui.length.segments() if s.key == "longest")
    segment.click()
    segment.setFocus()
    answers, said = place.preparation.interview.answers, dict(row.rows)
    prepare.ui.before_area.verticalScrollBar().setValue(120)
    scrolled = prepare.ui.before_area.verticalScrollBar().value()
    speaking.switch(place, "ru")
    assert place.preparation.interview.answers == answers
    assert row.rows == said  # the very rows
    assert QApplication.focusWidget() in (segment, None)
    assert prepare.ui.length.value == "longest"
    assert prepare.ui.client.text() == "A-17"
    assert abs(prepare.ui.before_area.verticalScrollBar().value() - scrolled) <= 1


def test_a_session_goes_on_undisturbed(speaking: Speaking, qtbot: QtBot) -> None:
    place = speaking.place("en")
    _running(place)
    speaking.now += 30.0
    place.runner.say(Pause())
    session = place.runner.session
    assert session is not None
    before, deadline = list(session.events), session.next_deadline()
    with qtbot.assertNotEmitted(place.runner.happened):
        speaking.switch(place, "ru")
    assert session.events == before
    assert session.next_deadline() == deadline
    assert place.window.control_bar.ui.pause_button.accessibleName() == "Продолжить"
    assert isinstance(place.window.top_bar.ui.modes.segments()[0], Segment)


def test_dates_and_numbers_follow(speaking: Speaking) -> None:
    place = speaking.place("en")
    place.window.top_bar.show_speed(2.5)
    assert "2.5" in place.window.top_bar.rehearsal
    speaking.switch(place, "ru")
    assert "2,5" in place.window.top_bar.rehearsal
    assert place.words.day(NOON.date()) == "18 нояб. 2026"
    assert place.window.prepare.ui.prescribed_on.locale().language() == QLocale.Language.Russian

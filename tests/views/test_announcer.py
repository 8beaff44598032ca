"""What a screen reader is told of a session and of the pages, without anything being focused."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from massage_desktop.paths import resources
from massage_desktop.services.languages import Languages
from massage_desktop.session.commands import Next, Note, Pause, Resume, Stop, SwitchSide, Undo
from massage_desktop.views.announcer import Announcer
from tests.content.shipped import knowledge
from tests.views.place import Place


class Listener(Place):
    """A window whose announcements are kept; `listens` as if a screen reader ran."""

    def __init__(self, qtbot: QtBot, data: Path) -> None:
        super().__init__(qtbot, data)
        self.listens = True
        self.urgent: list[bool] = []
        self._texts: list[str] = []
        self._qtbot = qtbot
        announcer = Announcer(self.window, self.runner, knowledge(), self.words, lambda: self.listens)
        announcer.announced.connect(self._hear)

    def _hear(self, text: str, urgent: bool) -> None:
        self._texts.append(text)
        self.urgent.append(urgent)

    def heard(self, count: int = 1) -> list[str]:
        """Wait for so many announcements; returns and forgets them."""
        self._qtbot.waitUntil(lambda: len(self._texts) >= count)
        texts, self._texts = self._texts, []
        return texts

    @property
    def silent(self) -> bool:
        """Whether nothing is said in answer to what has happened so far."""
        QApplication.processEvents()
        return not self._texts


@pytest.fixture
def place(qtbot: QtBot, tmp_path: Path) -> Listener:
    place = Listener(qtbot, tmp_path)
    place.preparation.choose_mode("back")
    return place


def test_stages_sides_and_pauses_are_told_in_one_sentence_each(place: Listener) -> None:
    place.start()
    (first,) = place.heard()
    assert first.startswith("Stroking, effleurage, both sides, ")
    assert "Closed: Spine line." in first
    assert place.urgent == [True]
    place.runner.say(Next())
    (deep,) = place.heard()
    assert deep.startswith("Deep stroking, deep effleurage, left side, ")
    place.runner.say(SwitchSide())
    assert place.heard()[0].startswith("Right side, ")
    place.runner.say(Pause())
    assert place.heard()[0].startswith("Paused, ")
    place.runner.say(Resume())
    assert place.heard()[0].startswith("Going on. Deep stroking, deep effleurage, right side, ")
    assert place.urgent[2:] == [False, False, False]  # no warning was new in these


def test_a_warning_is_told_when_it_is_new_and_not_again(place: Listener) -> None:
    place.start()
    assert place.heard()[0].count("Closed: Spine line") == 1
    for _ in range(4):
        place.runner.say(Next())
        assert "Spine line" not in place.heard()[0]


def test_presses_that_are_not_taken_are_told_with_the_reason(place: Listener) -> None:
    place.start()
    place.heard()
    place.runner.say(SwitchSide())
    assert place.heard() == ["Both sides are worked together in this stage."]
    place.runner.say(Undo())
    assert place.heard() == ["There is nothing to undo."]


def test_undo_tells_what_runs_again(place: Listener) -> None:
    place.start()
    place.runner.say(Next())
    place.heard()
    place.runner.say(Undo())
    (text,) = place.heard()
    assert text.startswith("The last press was taken back. Stroking, effleurage, both sides, ")


def test_the_end_is_told(place: Listener) -> None:
    place.start()
    place.heard()
    place.runner.say(Stop("client"))
    assert place.heard() == ["The session was ended early."]


def test_a_note_alone_tells_nothing_but_the_page_s_remark(place: Listener) -> None:
    place.start()
    place.heard()
    place.runner.say(Note("pain_score", "3"))
    assert place.silent
    place.window.session.say("Pain 3 noted")
    assert place.heard() == ["Pain 3 noted."]


def test_the_verdict_is_told_when_it_changes(place: Listener) -> None:
    place.pass_screening()
    assert place.heard()[-1].startswith("Verdict Ready. Back, general")
    place.preparation.interview.answer("M1.fever", "yes")
    assert place.heard()[-1].startswith("Verdict Stop")
    assert place.urgent[-1]


def test_a_problem_is_told_once_and_what_goes_away_is_not(place: Listener) -> None:
    for _ in range(2):
        place.window.prepare.show_problem("sound", "No sound device was found")
    assert place.heard() == ["No sound device was found."]
    place.window.prepare.show_problem("sound", "")
    assert place.silent


def test_a_client_s_own_place_is_not_named_while_locked(place: Listener) -> None:
    place.preparation.choose_mode("back")
    place.pass_screening()
    place.preparation.interview.answer("M2.mole", "yes")
    place.preparation.interview.mark_place("M2.mole", (6.0, 40.0))
    place.heard()
    place.window.set_cover(place.window.summary)  # any cover
    place.start()
    (text,) = place.heard()
    assert "a place of this client's own" in text
    assert "ole" not in text.split("own", 1)[0].split("Closed", 1)[1]


def test_nothing_is_made_while_nobody_listens(place: Listener) -> None:
    place.listens = False
    place.start()
    place.window.session.say("Pain 3 noted")
    assert place.silent


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[Languages]:
    """Leaves no translation behind."""
    made = Languages(qapp, resources() / "translations")
    yield made
    shiboken6.delete(made)
    QLocale.setDefault(QLocale.c())


def test_after_a_change_of_the_language_it_is_told_in_the_other(
    place: Listener, languages: Languages
) -> None:
    place.start()
    place.heard()
    languages.use("ru")
    place.words.speak("ru")
    assert place.silent  # what is shown anew has been told
    place.runner.say(Next())
    assert place.heard()[0].startswith("Глубокое поглаживание, с отягощением, левая сторона, ")
    place.runner.say(Pause())
    assert place.heard()[0].startswith("Пауза, осталось ")

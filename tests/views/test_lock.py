"""The lock: a client's data go out of sight and out of reach, a running timer stays in both."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from massage_desktop.session.commands import Next, Stop
from massage_desktop.views.lock import Lock
from massage_desktop.views.lock_cover import LockCover
from tests.views.all_texts import texts_of
from tests.views.test_next_client import SECRETS, WholePlace

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "raise")


class LockedPlace(WholePlace):
    """The window with its lock."""

    def __init__(self, qtbot: QtBot, data: Path) -> None:
        super().__init__(qtbot, data)
        self.lock = Lock(self.window)
        self.window.resize(1366, 768)

    def visible(self) -> str:
        """All that can be seen or listened to."""
        seen = [widget for widget in QApplication.allWidgets() if widget.isVisible()]
        return "\n".join(text for widget in seen for text in texts_of(widget) if text)

    def unlock_button(self) -> QWidget:
        """The first Unlock that is in sight."""
        covers = [w for w in QApplication.allWidgets() if isinstance(w, LockCover) and w.isVisible()]
        return covers[0].unlock if covers else self.window.top_bar.ui.unlock_button


@pytest.fixture
def place(qtbot: QtBot, tmp_path: Path) -> LockedPlace:
    return LockedPlace(qtbot, tmp_path)


def secrets_in(text: str) -> list[str]:
    """What is told of the client."""
    return [secret for secret in SECRETS if secret in text]


def test_before_a_session_everything_is_hidden_and_comes_back(place: LockedPlace) -> None:
    place.meet()
    assert secrets_in(place.visible())
    place.lock.lock()
    assert secrets_in(place.visible()) == []
    assert not place.window.prepare.isVisible()
    assert not place.window.top_bar.ui.protocol.isVisible()
    QTest.mouseClick(place.unlock_button(), Qt.MouseButton.LeftButton)
    assert place.window.prepare.isVisible()
    assert place.window.prepare.ui.client.text() == "CODE-7"
    assert place.window.top_bar.ui.protocol.isVisible()


def test_a_key_leads_to_unlock_and_does_not_unlock_by_itself(place: LockedPlace, qtbot: QtBot) -> None:
    place.lock.lock()
    cover = place.window.ui.pages.currentWidget()
    assert isinstance(cover, LockCover)
    place.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is place.window)
    QTest.keyClick(cover, Qt.Key.Key_Space)
    assert place.lock.locked
    assert cover.unlock.hasFocus()
    QTest.keyClick(cover.unlock, Qt.Key.Key_Space)
    assert not place.lock.locked


def test_a_running_timer_stays_in_sight_and_in_reach(place: LockedPlace) -> None:
    place.meet()
    plan = place.preparation.plan
    assert plan is not None
    place.desk.begin(plan)
    place.runner.begin(plan)
    place.lock.lock()
    window = place.window
    assert window.session.ui.ring.isVisible()
    assert window.session.ui.title.text() in place.visible()
    assert window.control_bar.ui.next_button.isVisible()
    for panel in (window.stages, window.body, window.warnings):
        assert not panel.isVisible()
    assert secrets_in(place.visible()) == []
    before = place.runner.position().index
    place.runner.say(Next())
    assert place.runner.position().index == before + 1
    place.events.ask()
    assert place.events.dialog.made is None
    window.top_bar.ui.unlock_button.click()
    assert window.stages.isVisible()
    assert window.body.isVisible()
    assert window.warnings.isVisible()


def test_a_session_that_ends_while_locked_shows_its_summary_only_after_unlocking(place: LockedPlace) -> None:
    place.meet()
    plan = place.preparation.plan
    assert plan is not None
    place.desk.begin(plan)
    place.runner.begin(plan)
    place.lock.lock()
    place.runner.say(Stop("finished_early"))
    place.await_summary()
    assert not place.window.summary.isVisible()
    assert secrets_in(place.visible()) == []
    place.lock.unlock()
    assert place.window.summary.isVisible()


def test_before_it_hides_there_is_time_to_save_the_draft(place: LockedPlace) -> None:
    place.meet()
    place.work()
    seen: list[bool] = []
    place.lock.about_to_lock.connect(lambda: seen.append(place.window.summary.isVisible()))
    place.lock.lock()
    place.lock.lock()
    assert seen == [True]


def test_an_open_dialog_is_covered_and_unlocks_as_well(place: LockedPlace) -> None:
    place.meet()
    verdict = place.preparation.verdict
    assert verdict is not None
    clearance = place.window.prepare.clearance()
    clearance.ask(verdict)
    size = clearance.size()
    place.lock.lock()
    assert clearance.isVisible()
    assert secrets_in(place.visible()) == []
    cover = next(child for child in clearance.children() if isinstance(child, LockCover))
    assert cover.geometry() == clearance.rect()
    QTest.mouseClick(cover.unlock, Qt.MouseButton.LeftButton)
    assert not place.lock.locked
    assert clearance.doctor.isVisible()
    assert clearance.doctor.text() == "Dr Grey"
    assert clearance.size() == size


def test_a_locked_page_takes_no_next_client(place: LockedPlace) -> None:
    place.meet()
    place.lock.lock()
    place.visit.next_client()
    assert place.preparation.client == "CODE-7"

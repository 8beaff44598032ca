"""An exception that nobody caught: told once, with the file to send."""

import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from massage_desktop.views.bug_report import BugReport

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def boxes(window: QWidget) -> list[QMessageBox]:
    """What was told."""
    return window.findChildren(QMessageBox)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def raised() -> ValueError:
    """An error with its way."""
    try:
        int("nothing")
    except ValueError as error:
        return error
    raise AssertionError


def test_it_is_told_once_and_names_the_file(qtbot: QtBot, window: QWidget, tmp_path: Path) -> None:
    log = tmp_path / "massage-desktop.log"
    log.write_text("")
    report, wanted = BugReport(window, log), list[bool]()
    report.save_wanted.connect(lambda: wanted.append(True))
    for _ in range(3):
        report(ValueError, raised(), None)
    qtbot.waitUntil(lambda: bool(boxes(window)))
    report(ValueError, raised(), None)
    qtbot.wait(0)
    assert len(boxes(window)) == 1
    box = boxes(window)[0]
    assert not box.isModal()
    assert str(log) in box.informativeText()
    next(button for button in box.buttons() if button.text() == "Save diagnostics…").click()
    qtbot.waitUntil(lambda: wanted == [True])


def test_without_a_file_none_is_named(qtbot: QtBot, window: QWidget, tmp_path: Path) -> None:
    report = BugReport(window, tmp_path / "none.log")
    report(ValueError, raised(), None)
    qtbot.waitUntil(lambda: bool(boxes(window)))
    assert boxes(window)[0].informativeText() == ""


def test_of_a_thread_too(
    qtbot: QtBot, window: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    report = BugReport(window, tmp_path / "none.log")
    monkeypatch.setattr(threading, "excepthook", report.in_thread)
    thread = threading.Thread(target=lambda: int("nothing"))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(boxes(window)))

"""The list of marks: each can be taken away, by its name."""

import pytest
from pytestqt.qtbot import QtBot

from massage_desktop.widgets.mark_list import MarkList, MarkRow

MOLE = MarkRow("place:0", "Mole", "right, beside T10")
SPOT = MarkRow("spot:0", "1: pain 4", "left, beside L2")

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_a_row_is_removed_by_its_key(qtbot: QtBot) -> None:
    marks = MarkList()
    qtbot.addWidget(marks)
    told: list[str] = []
    marks.removed.connect(told.append)
    marks.set_rows([MOLE, SPOT])
    assert [line.remove.accessibleName() for line in marks.lines] == [
        "Remove Mole, right, beside T10",
        "Remove 1: pain 4, left, beside L2",
    ]
    marks.lines[1].remove.click()
    marks.set_rows([SPOT])
    marks.lines[0].remove.click()
    assert told == ["spot:0", "spot:0"]


def test_without_marks_it_takes_no_room(qtbot: QtBot) -> None:
    marks = MarkList()
    qtbot.addWidget(marks)
    marks.set_rows([MOLE])
    marks.set_rows([])
    assert marks.isHidden()
    assert marks.lines == ()

"""A screen reader may ask a scroll area for a part that has gone: tried in a program that it may end."""

import subprocess
import sys

PROGRAM = """
from PySide6.QtCore import QEvent
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea
from massage_desktop.widgets import scroll_access

class Own(QScrollArea):
    pass

app = QApplication([])
scroll_access.install()
for kind in (QScrollArea, Own):
    area = kind()
    area.setAccessibleName("Questions")
    area.setWidget(QLabel("one line"))
    area.show()
    read = QAccessible.queryAccessibleInterface(area)
    before = read.childCount()
    area.widget().resize(5000, 5000)
    app.processEvents()
    assert area.verticalScrollBar().isVisible()
    assert read.childCount() == before, (read.childCount(), before)
    assert read.text(QAccessible.Text.Name) == "Questions"
    assert read.child(0).child(0).object() is area.widget()
    assert all(read.child(n) is None for n in (before, before + 1, before + 7))
    area.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
print("well")
"""


def test_parts_that_are_not_there_are_none() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stdout.strip()) == (0, "well"), done.stderr

"""The harness itself: what it presses, types, sees and hears is what a small window got."""

import math
import struct
import time
import wave
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from tests.e2e.desktop import Desktop
from tests.e2e.program import Program
from tests.e2e.recording import RATE

TONE_SECONDS = 0.3
WINDOW = """
import sys
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from PySide6.QtGui import QShortcut, QKeySequence
from PySide6.QtCore import QTimer

application = QApplication(sys.argv)
window = QWidget(windowTitle="Harness")
label, field, button = QLabel("waiting"), QLineEdit(accessibleName="Name"), QPushButton("Count")
count = 0
def counted():
    global count
    count += 1
    label.setText(f"counted {count}")
button.clicked.connect(counted)
QShortcut(QKeySequence("PgDown"), window).activated.connect(lambda: label.setText("paged"))
ticks = QLabel("ticks 0")
timer = QTimer(interval=100)
timer.timeout.connect(lambda: ticks.setText(f"ticks {int(ticks.text().split()[1]) + 1}"))
timer.start()
layout = QVBoxLayout(window)
for each in (label, field, button, ticks):
    layout.addWidget(each)
window.setStyleSheet("background: #3366cc")
window.showMaximized()
print("shown")
application.exec()
"""


@pytest.fixture
def program(desktop: Desktop, tmp_path: Path) -> Program:
    script = tmp_path / "window.py"
    script.write_text(WINDOW, encoding="utf-8")
    return desktop.launch_python(script)


def test_a_button_is_pressed_through_the_tree(program: Program) -> None:
    program.a11y.press("Count")
    program.a11y.wait_for("counted 1", role="label")
    program.a11y.press("Count")
    program.a11y.wait_for("counted 2", role="label")


def test_a_changing_label_is_read_as_it_is_now(program: Program) -> None:
    first = program.a11y.wait_for("ticks", prefix=True)
    program.a11y.wait_for("ticks", prefix=True, fits=lambda it: it.name != first.name)
    program.a11y.wait_for("ticks 20")


def test_keys_and_text_reach_the_window(program: Program) -> None:
    program.keys("Next")
    program.a11y.wait_for("paged")
    program.type("Anna")
    program.a11y.wait_for("Name", role="text", fits=lambda it: it.text == "Anna")
    focused = program.a11y.focused()
    assert focused is not None
    assert focused.name == "Name"
    program.a11y.write("Name", "Анна")
    program.a11y.wait_for("Name", fits=lambda it: it.text == "Анна")


def test_what_is_not_there_is_not_found(program: Program) -> None:
    program.a11y.wait_for("Count")
    assert program.a11y.find("Coun") is None
    assert program.a11y.find("Count", role="label") is None
    with pytest.raises(AssertionError, match="in vain for pressing 'Absent'"):
        program.a11y.press("Absent", timeout=0.2)


def test_the_screen_is_seen(desktop: Desktop, program: Program, tmp_path: Path) -> None:
    program.a11y.wait_for("Count")
    program.keys("Next")
    program.a11y.wait_for("paged")
    image = QImage(str(desktop.screenshot(tmp_path / "screen.png")))
    assert (image.width(), image.height()) == (1366, 768)
    assert image.pixelColor(5, image.height() - 5) == QColor("#3366cc")


def test_a_program_that_fails_says_why(desktop: Desktop) -> None:
    program = desktop.launch_python("-c", "raise SystemExit('no such protocol')")
    with pytest.raises(AssertionError, match="no such protocol"):
        program.a11y.wait_for("Count")
    assert program.wait() == 1


def test_a_sound_is_heard_when_it_was_played(desktop: Desktop, tmp_path: Path) -> None:
    low, high = tmp_path / "low.wav", tmp_path / "high.wav"
    write_tone(low, hertz=330)
    write_tone(high, hertz=550)
    calls = []
    with desktop.record() as recording:
        for sound in (low, low, high):
            begun = time.monotonic()
            desktop.run("paplay", "--latency-msec=20", sound)
            calls.append((begun, time.monotonic() - TONE_SECONDS))
    heard = [*recording.moments(low), *recording.moments(high)]
    assert len(heard) == len(calls)
    for (earliest, latest), moment in zip(calls, heard, strict=True):
        assert earliest <= moment <= latest


def write_tone(path: Path, *, hertz: float) -> None:
    """A tone that swells and fades, so that it has one place where it fits best."""
    count = round(RATE * TONE_SECONDS)
    tone = (math.sin(math.pi * i / count) * math.sin(2 * math.pi * hertz * i / RATE) for i in range(count))
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(b"".join(struct.pack("<h", round(20000 * sample)) for sample in tone))

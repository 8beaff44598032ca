"""Nothing bright and nothing but red in the night theme, on every page and in every dialog."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from tests.views.night_tour import wrong_colour

ROOT = Path(__file__).resolve().parents[2]
PAGES = ("prepare", "session", "room", "summary")
DIALOGS = (
    *(
        "menu",
        "themes",
        "sound",
        "sources",
        "keys",
        "about",
        "settings 1",
        "history",
        "back up",
        "diagnostics",
    ),
    *(
        "event",
        "alarm",
        "switch",
        "asleep",
        "ointments",
        "stop",
        "close",
        "print",
        "save",
        "preview",
        "next client",
    ),
)


def test_no_page_and_no_dialog_is_bright() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.views.night_tour"],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
    )
    assert done.stdout, done.stderr
    told = json.loads(done.stdout.splitlines()[-1])
    seen = {tuple(each.replace(", later", "").split(": ")) for each in told["seen"]}
    assert seen >= {(page, "MainWindow") for page in PAGES}
    assert {step for step, window in seen if window != "MainWindow"} >= set(DIALOGS)
    assert told["found"] == {}


@pytest.mark.parametrize(
    ("colour", "wrong"),
    [
        ("#000000", False),
        ("#F5443A", False),
        ("#380805", False),
        ("#FFFFFF", True),
        ("#585656", True),
        ("#0000A0", True),
        ("#F5704A", True),
    ],
)
def test_the_look_itself_finds_what_is_wrong(colour: str, wrong: bool) -> None:
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("#070101"))
    for x in range(10, 14):
        image.setPixelColor(x, 9, QColor(colour))
    assert bool(wrong_colour(image)) is wrong

"""The window's frame is on the screen before anything is loaded that it does not need."""

import subprocess
import sys

ALONE = """
import sys
from pathlib import Path
from massage_desktop.plain_imports import import_plainly
import_plainly()
import massage_desktop.first_frame as first_frame
from PySide6 import QtCore
def build(*_args):
    late = ("massage_desktop.app", "massage_desktop.forms", "msgspec", "sqlalchemy")
    print("Qt" in vars(QtCore), [name for name in late if name in sys.modules])
    QtCore.QCoreApplication.exit(0)
    return type("Built", (), {"close": lambda self: None})()
first_frame._build = build
first_frame.run(first_frame.Options(data_dir=Path(sys.argv[1])))
"""


def test_the_frame_loads_little(tmp_path: object) -> None:
    done = subprocess.run(
        [sys.executable, "-c", ALONE, str(tmp_path)], capture_output=True, text=True, check=True
    )
    assert done.stdout == "False []\n"

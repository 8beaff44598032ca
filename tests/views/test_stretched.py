"""No text is cut, on any page, in any dock and dialog: with long words, and with letters twice as large.

The whole program walks through itself on a laptop's screen that is not there.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LAPTOP = {"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768}
DOTS = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}


@pytest.mark.parametrize("scale", ["100", "200"])
@pytest.mark.parametrize("spoken", [("en", "doubled"), ("en",), ("ru",)])
def test_no_text_is_cut(tmp_path: Path, spoken: tuple[str, ...], scale: str) -> None:
    screens = tmp_path / "screens.json"
    screens.write_text(json.dumps({"screens": [LAPTOP | DOTS]}))
    language, *doubled = spoken
    program = [sys.executable, "-m", "tests.views.stretched_program"]
    done = subprocess.run(
        [*program, language, scale, str(tmp_path / "data"), *doubled],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={screens}"},
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.stdout.splitlines() == ["done"], done.stderr

"""What holds for every test: no real screen, and nothing of the user's is read or written."""

import os
import shutil
import tempfile
from pathlib import Path

import pytest


def pytest_configure(config: pytest.Config) -> None:
    """Point Qt to no screen, and all user folders to one that is removed in the end."""
    folder = Path(tempfile.mkdtemp(prefix="massage-desktop-tests-"))
    config.add_cleanup(lambda: shutil.rmtree(folder))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["LC_ALL"] = "C.UTF-8"
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"):
        (folder / name).mkdir(mode=0o700)
        os.environ[name] = str(folder / name)

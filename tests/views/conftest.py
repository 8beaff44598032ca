"""What the views' tests share."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.views.place import Place


@pytest.fixture
def open_place(qtbot: QtBot, tmp_path: Path) -> Callable[[], Place]:
    """Opens windows that share their settings."""
    return lambda: Place(qtbot, tmp_path)

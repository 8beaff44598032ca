"""What the views' tests share."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.views.place import Place


@pytest.fixture(autouse=True)
def _no_focus_left(qapp: QApplication) -> Iterator[None]:
    """No desktop takes the focus from a closed window here; the next test begins without it."""
    yield
    if (widget := qapp.focusWidget()) is not None:
        widget.clearFocus()


@pytest.fixture
def open_place(qtbot: QtBot, tmp_path: Path) -> Callable[[], Place]:
    """Opens windows that share their settings."""
    return lambda: Place(qtbot, tmp_path)

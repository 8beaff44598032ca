"""Widgets are tested with the shipped fonts: a bare machine has none, and sizes depend on them."""

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from massage_desktop.paths import resources


@pytest.fixture(scope="session", autouse=True)
def _shipped_fonts(qapp: QApplication) -> None:  # noqa: ARG001 - fonts need the application
    for path in (resources() / "fonts").glob("*.otf"):
        assert QFontDatabase.addApplicationFont(str(path)) >= 0

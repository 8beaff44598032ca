"""Each icon is the picture that QtAwesome draws under its name, without QtAwesome being loaded for it."""

import subprocess
import sys

import pytest
import qtawesome
from PySide6.QtGui import QIcon, QImage

from massage_desktop.paths import resources
from massage_desktop.views.icons import NAMES, Icons
from massage_desktop.widgets.theme import Theme

LIGHT = Theme.read(resources() / "themes" / "light.toml")
ALONE = """
import sys
from PySide6.QtWidgets import QApplication
from massage_desktop.paths import resources
from massage_desktop.views.icons import Icons
from massage_desktop.widgets.theme import Theme
application = QApplication([])
icon = Icons(Theme.read(resources() / "themes" / "light.toml")).plain("menu")
assert not icon.pixmap(24, 24).isNull()
print([name for name in ("qtawesome", "qtpy") if name in sys.modules])
"""


def picture(icon: QIcon, size: int, mode: QIcon.Mode) -> QImage:
    return icon.pixmap(size, size, mode).toImage()


@pytest.mark.parametrize("mode", [QIcon.Mode.Normal, QIcon.Mode.Disabled])
@pytest.mark.parametrize("size", [16, 26, 64])
@pytest.mark.usefixtures("qapp")
def test_every_icon_is_drawn_as_qtawesome_draws_it(size: int, mode: QIcon.Mode) -> None:
    for name, of_qtawesome in NAMES.items():
        wanted = qtawesome.icon(of_qtawesome, color=LIGHT.text, color_disabled=LIGHT.strong)
        assert picture(Icons(LIGHT).plain(name), size, mode) == picture(QIcon(wanted), size, mode), name


def test_none_of_qtawesomes_own_code_is_loaded() -> None:
    """It would cost as much memory as the records do."""
    done = subprocess.run([sys.executable, "-c", ALONE], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"

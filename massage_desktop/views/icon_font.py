"""QtAwesome's Material Design font, drawn as QtAwesome draws it, without its code.

`import qtawesome` reads nine fonts with 20,000 names and loads many modules of Qt: 24 MB, and a third of a
second on a slow machine. One of its fonts and a handful of names are all that is drawn here; a test holds the
pictures to those of QtAwesome itself.
"""

from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

import msgspec
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap

SET = "mdi6."  # QtAwesome's prefix of the names
FONT, NAMES = "materialdesignicons6-webfont-[0-9]*.ttf", "materialdesignicons6-webfont-charmap-*.json"
SHARE = 0.875  # of an icon's height is the letter's size


class IconFont(NamedTuple):
    """The family under which Qt knows the font, and what to write for each name."""

    family: str
    letters: dict[str, str]


class IconEngine(QIconEngine):
    """One letter of the font in a colour, and in another where what wears it is disabled."""

    def __init__(self, family: str, letter: str, colour: QColor, disabled: QColor) -> None:
        super().__init__()
        self._family, self._letter = family, letter
        self._colour, self._disabled = colour, disabled

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        font = QFont(self._family)
        font.setPixelSize(max(1, round(SHARE * rect.height())))
        painter.save()
        painter.setPen(self._disabled if mode is QIcon.Mode.Disabled else self._colour)
        painter.setFont(font)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._letter)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        return pixmap


def drawn_icon(names: frozenset[str], name: str, colour: QColor, disabled: QColor) -> QIcon:
    """The icon that QtAwesome calls `name`, one of the `names` that are drawn at all."""
    font = _load(names)
    return QIcon(IconEngine(font.family, font.letters[name], colour, disabled))


@cache
def _load(names: frozenset[str]) -> IconFont:
    """The font, handed to Qt once; a FileNotFoundError if this QtAwesome has another one."""
    spec = find_spec("qtawesome")
    folder = Path(spec.origin or "").parent / "fonts" if spec is not None else Path()
    font, known = _newest(folder, FONT), _newest(folder, NAMES)
    codes = msgspec.json.decode(known.read_bytes(), type=dict[str, str])
    letters = {name: chr(int(codes[name.removeprefix(SET)], 16)) for name in names}
    added = QFontDatabase.addApplicationFont(str(font))
    return IconFont(QFontDatabase.applicationFontFamilies(added)[0], letters)


def _newest(folder: Path, pattern: str) -> Path:
    found = sorted(folder.glob(pattern))
    if not found:
        raise FileNotFoundError(f"{folder}: no {pattern}")
    return found[-1]

"""Colours and sizes: the one place that every view, widget and printed sheet takes them from.

A theme is values only (`resources/themes/NAME.toml`); sizes are logical pixels at 96 dpi times the font
scale. Widgets that paint themselves are `Themed` and get the theme handed in.
"""

import tomllib
from dataclasses import dataclass, fields
from functools import lru_cache
from pathlib import Path

from PySide6.QtGui import QColor, QFont

FAMILY = "Inter"
LARGE = 18  # px: letters beyond that are read without growing as much


@dataclass(frozen=True, slots=True)
class Theme:
    """Colour tokens and the font scale (1.0 to 2.0)."""

    bg: QColor  # page behind cards
    surface: QColor  # docks, bars, cards
    raised: QColor  # next-stage bar, tracks
    press: QColor  # chip, current row
    line: QColor  # dividers, decoration only
    strong: QColor  # control borders, done arc
    text: QColor
    text2: QColor  # second text
    accent: QColor  # lines, icons, borders
    arc: QColor  # ring, to do now
    zone: QColor  # lit zone on the body map
    tint: QColor  # ring to do later, next zone
    fill: QColor  # primary button, chosen segment
    onfill: QColor
    flash: QColor  # of the frame, in place of a sound
    paper: QColor  # a sheet on the screen, and what is printed on it
    ink: QColor
    closed: QColor  # closed zone, stop
    closed_tint: QColor
    limited: QColor  # limited zone, caution, hold and overrun
    limited_tint: QColor
    own: QColor  # this client's own closed place
    own_tint: QColor
    hint: QColor  # technique, hint, clearance
    hint_tint: QColor
    ok: QColor  # verdict clear
    ok_tint: QColor
    skin: QColor  # body figure
    outline: QColor
    scale: float = 1.0
    name: str = "light"

    @classmethod
    def read(cls, path: Path, scale: float = 1.0) -> "Theme":
        """The theme of a TOML file of `token = "#RRGGBB"` lines; a KeyError names a missing token."""
        values = tomllib.loads(path.read_text(encoding="utf-8"))
        tokens = {f.name: QColor(values[f.name]) for f in fields(cls) if f.name not in ("scale", "name")}
        return cls(**tokens, scale=scale, name=path.stem)

    @property
    def dark(self) -> bool:
        """Whether its ground is darker than its text."""
        return self.bg.lightness() < self.text.lightness()

    def for_paper(self) -> "Theme":
        """These colours on white paper: every ground white, so that a plain printer loses nothing."""
        white = {
            f.name: QColor("white")
            for f in fields(self)
            if f.name in ("bg", "surface", "raised", "press", "skin") or f.name.endswith("_tint")
        }
        tokens = {f.name: getattr(self, f.name) for f in fields(self)} | white | {"scale": 1.0}
        return Theme(**tokens)

    def px(self, size: float) -> int:
        """A length in logical pixels at the current font scale."""
        return round(size * self.scale)

    def letters(self, size: float) -> int:
        """A type size in logical pixels: what is large already grows no more than letters of 18 px do."""
        return max(1, round(size + (self.scale - 1) * min(size, LARGE)))

    def control(self, size: float) -> int:
        """A length round letters, not of them: it grows by half of what letters grow."""
        return round(size * (1 + (self.scale - 1) / 2))

    def font(self, size: float, weight: int = 400, *, tabular: bool = False) -> QFont:
        """The shipped family at `size` logical px (scaled); `tabular` keeps digits from shifting."""
        return QFont(_font(self.letters(size), weight, tabular))


@lru_cache
def _font(pixels: int, weight: int, tabular: bool) -> QFont:
    """One font made once: painters ask for it every second."""
    font = QFont(FAMILY)
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight(weight))
    if tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


class Themed:
    """A widget that paints itself from a theme; whoever builds the window hands it in."""

    def set_theme(self, theme: Theme) -> None:
        """Take over colours and sizes and repaint."""
        raise NotImplementedError

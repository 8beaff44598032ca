"""Writes the icons of Qt's own dialogs and controls in each theme's colours: `python -m tools.make_icons`.

They are icon themes after freedesktop.org, one a theme, drawn by Material Design Icons (Apache 2.0).
"""

import json
from pathlib import Path

import qtawesome
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, QPainterPath, QRawFont, QTransform

from massage_desktop.paths import resources
from massage_desktop.widgets.theme import Theme

FONT = "materialdesignicons6-webfont-6.9.96.ttf"
CHARACTERS = "materialdesignicons6-webfont-charmap-6.9.96.json"
SIDE = 24
COLOURS = {
    "strong": ("chevron-down", "chevron-up"),
    "onfill": ("check",),
    "limited": ("dialog-warning",),
    "closed": ("dialog-error",),
    "hint": ("dialog-question", "dialog-information"),
}  # what is in none of them is text2
GLYPHS = {
    "chevron-down": "chevron-down",
    "chevron-up": "chevron-up",
    "check": "check-bold",
    "dialog-warning": "alert",
    "dialog-error": "close-octagon",
    "dialog-question": "help-circle",
    "dialog-information": "information",
    "folder": "folder",
    "folder-open": "folder-open",
    "folder-new": "folder-plus",
    "inode-directory": "folder",
    "text-x-generic": "file-outline",
    "go-up": "arrow-up",
    "go-previous": "arrow-left",
    "go-next": "arrow-right",
    "view-list-details": "format-list-bulleted",
    "view-list-icons": "view-grid-outline",
    "computer": "laptop",
    "drive-harddisk": "harddisk",
    "drive-optical": "disc",
    "drive-removable-media": "usb-flash-drive",
    "media-floppy": "usb-flash-drive",
    "user-home": "home",
    "user-desktop": "monitor",
    "user-trash": "delete",
    "edit-delete": "delete",
    "edit-clear": "close-circle",
    "window-close": "close",
    "document-open": "folder-open",
    "document-save": "content-save",
    "document-properties": "cog",
    "printer": "printer",
    "dialog-ok": "check",
    "dialog-cancel": "close",
    "dialog-ok-apply": "check",
    "help-contents": "help",
    "view-refresh": "refresh",
    "edit-undo": "undo",
}
INDEX = """[Icon Theme]
Name={name}
Comment=Massage Desktop
Directories=scalable

[scalable]
Size=24
MinSize=8
MaxSize=512
Type=Scalable
"""
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24">'
    '<path fill="{colour}" d="{path}"/></svg>\n'
)


def icon_files() -> dict[str, str]:
    """Each file below `themes/icons` with its text."""
    paths = glyph_paths()
    files = {}
    for file in sorted((resources() / "themes").glob("*.toml")):
        theme = Theme.read(file)
        files[f"{theme.name}/index.theme"] = INDEX.format(name=theme.name)
        for icon, glyph in GLYPHS.items():
            token = next((token for token, icons in COLOURS.items() if icon in icons), "text2")
            svg = SVG.format(colour=getattr(theme, token).name(), path=paths[glyph])
            files[f"{theme.name}/scalable/{icon}.svg"] = svg
    return files


def glyph_paths() -> dict[str, str]:
    """The outlines as SVG path data on a square of 24."""
    folder = Path(qtawesome.__file__).parent / "fonts"
    characters = json.loads((folder / CHARACTERS).read_text(encoding="utf-8"))
    font = QRawFont(str(folder / FONT), 512)
    return {name: outline(font, chr(int(characters[name], 16))) for name in set(GLYPHS.values())}


def outline(font: QRawFont, character: str) -> str:
    """One glyph's path, its em square on the icon's."""
    glyph = font.pathForGlyph(font.glyphIndexesForString(character)[0])
    size = font.pixelSize()
    em = QRectF(0, -font.ascent(), size, size)
    scale = SIDE / size
    return path_data(QTransform(scale, 0, 0, scale, 0, -em.top() * scale).map(glyph))


def path_data(path: QPainterPath) -> str:
    """A path as SVG's letters and numbers."""
    letters = {
        QPainterPath.ElementType.MoveToElement: "M",
        QPainterPath.ElementType.LineToElement: "L",
        QPainterPath.ElementType.CurveToElement: "C",
    }
    steps = (path.elementAt(n) for n in range(path.elementCount()))
    return "".join(f"{letters.get(step.type, ' ')}{step.x:.2f} {step.y:.2f}" for step in steps)


def main() -> None:
    """Write the icons of this version."""
    QGuiApplication([])
    folder = resources() / "themes" / "icons"
    for name, text in icon_files().items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()

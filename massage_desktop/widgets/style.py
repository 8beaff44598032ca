"""The look of Qt's own controls from a theme: palette, and the style sheet template filled in.

In the template `$token` is a colour of the theme, `${px:N}` a length of N px at the font scale (`letters:` of
type, `control:` round it) and `${icon:NAME}` the path of an icon in the theme's colours.
"""

import re

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget

from massage_desktop.paths import resources
from massage_desktop.widgets.theme import FAMILY, Theme

PLACEHOLDER = re.compile(
    r"\$\{(?P<length>px|letters|control):(?P<px>[0-9.]+)\}|\$\{icon:(?P<icon>[a-z-]+)\}|\$(?P<name>[a-z_0-9]+)"
)


def style_sheet(template: str, theme: Theme) -> str:
    """The template with the theme's values; an AttributeError names a colour that no theme has."""

    def value(found: re.Match[str]) -> str:
        if found["px"]:
            length = {"px": theme.px, "letters": theme.letters, "control": theme.control}[found["length"]]
            return f"{max(1, length(float(found['px'])))}px"
        if found["icon"]:
            file = resources() / "themes" / "icons" / theme.name / "scalable" / f"{found['icon']}.svg"
            return f'url("{file.as_posix()}")'
        name = found["name"]
        if name == "family":
            return FAMILY
        colour: QColor = getattr(theme, name)
        return colour.name()

    return PLACEHOLDER.sub(value, template)


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget another role of the style sheet; Qt does not look at it again by itself."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def palette(theme: Theme) -> QPalette:
    """The application's palette, for what no style sheet reaches."""
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.bg,
        role.Base: theme.surface,
        role.AlternateBase: theme.raised,
        role.Button: theme.surface,
        role.ToolTipBase: theme.raised,
        role.WindowText: theme.text,
        role.Text: theme.text,
        role.ButtonText: theme.text,
        role.ToolTipText: theme.text,
        role.PlaceholderText: theme.text2,
        role.Highlight: theme.fill,
        role.HighlightedText: theme.onfill,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.Light: theme.raised,
        role.Midlight: theme.line,
        role.Mid: theme.line,
        role.Dark: theme.strong,
        role.Shadow: theme.line,
    }
    made = QPalette()
    for place, colour in colours.items():
        made.setColor(place, colour)
    for place in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, place, theme.strong)
    return made

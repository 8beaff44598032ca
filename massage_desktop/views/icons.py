"""QtAwesome's icons in the theme's colours; imported after the first frame."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QPixmap

from massage_desktop.views.icon_font import drawn_icon
from massage_desktop.widgets.theme import Theme

NAMES = {
    "menu": "mdi6.menu",
    "sound": "mdi6.volume-high",
    "muted": "mdi6.volume-off",
    "theme": "mdi6.weather-night",
    "room": "mdi6.fullscreen",
    "leave": "mdi6.fullscreen-exit",
    "turn": "mdi6.flip-vertical",
    "sources": "mdi6.book-open-variant",
    "previous": "mdi6.skip-previous",
    "next": "mdi6.skip-next",
    "pause": "mdi6.pause",
    "resume": "mdi6.play",
    "start": "mdi6.play",
    "add": "mdi6.plus",
    "switch": "mdi6.swap-horizontal",
    "undo": "mdi6.undo-variant",
    "event": "mdi6.lightning-bolt",
    "repeat": "mdi6.bullhorn-outline",
    "refused": "mdi6.cancel",
    "devices": "mdi6.remote",
    "dizziness": "mdi6.rotate-3d-variant",
    "aroma": "mdi6.flower-outline",
    "sign": "mdi6.alert-octagon-outline",
    "spot": "mdi6.map-marker-outline",
    "close": "mdi6.close",
    "stop": "mdi6.stop",
    "print": "mdi6.printer",
    "save": "mdi6.content-save",
    "preview": "mdi6.file-eye-outline",
    "new": "mdi6.arrow-right",
    "lock": "mdi6.lock-outline",
    "unlock": "mdi6.lock-open-outline",
    "settings": "mdi6.cog-outline",
    "voice": "mdi6.account-voice",
}
LISTED = 64  # px, scaled down by the list


class Icons:
    """Icons of one theme."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    @property
    def scale(self) -> float:
        """How much buttons' icons grow with letters."""
        return 1 + (self._theme.scale - 1) / 2

    def plain(self, name: str) -> QIcon:
        """In the text's colour, dimmed where disabled."""
        return self._icon(name, self._theme.text)

    def on_fill(self, name: str) -> QIcon:
        """For a filled button."""
        return self._icon(name, self._theme.onfill)

    def listed(self, name: str) -> QIcon:
        """For a row of a list, chosen or not."""
        icon = QIcon(self.plain(name).pixmap(LISTED, LISTED))
        icon.addPixmap(self.on_fill(name).pixmap(LISTED, LISTED), QIcon.Mode.Selected)
        return icon

    def closed(self, name: str) -> QIcon:
        """For what ends the session."""
        return self._icon(name, self._theme.closed)

    def _icon(self, name: str, colour: QColor) -> QIcon:
        return drawn_icon(frozenset(NAMES.values()), NAMES[name], colour, self._theme.strong)


def room_for_icon(size: int) -> QIcon:
    """An empty icon that keeps a button's place until the real one comes."""
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    return QIcon(pixmap)

"""The verdict of the screening, always beside Start: strip, icon, word and reason."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from massage_desktop.widgets.drawing import draw_frame, first_theme
from massage_desktop.widgets.signs import CHECK, DOCUMENT, DOTS, OCTAGON, TRIANGLE, Sign, draw_sign
from massage_desktop.widgets.strip import Pattern, draw_strip
from massage_desktop.widgets.theme import Theme, Themed
from massage_desktop.widgets.two_texts import Style, TwoTexts


class VerdictLook(Enum):
    """The five verdicts."""

    INCOMPLETE = auto()
    STOP = auto()
    CLEARANCE = auto()
    CAUTION = auto()
    CLEAR = auto()


@dataclass(frozen=True, slots=True)
class Look:
    """How a verdict is drawn; `token` names its colour, `ground` what lies behind."""

    token: Literal["text2", "closed", "hint", "limited", "ok"]
    ground: Literal["surface", "closed_tint", "hint_tint", "limited_tint", "ok_tint"]
    sign: Sign
    strip: Pattern | None
    frame: int
    dashed: bool = False


LOOKS = {
    VerdictLook.INCOMPLETE: Look("text2", "surface", DOTS, None, 2, dashed=True),
    VerdictLook.STOP: Look("closed", "closed_tint", OCTAGON, Pattern.SOLID, 3),
    VerdictLook.CLEARANCE: Look("hint", "hint_tint", DOCUMENT, Pattern.BARS, 2),
    VerdictLook.CAUTION: Look("limited", "limited_tint", TRIANGLE, Pattern.WIDE, 2),
    VerdictLook.CLEAR: Look("ok", "ok_tint", CHECK, None, 1),
}
HEIGHT, STRIP, SIGN, SIGN_X, TEXT_X, EDGE, PAD_Y = 72, 20, 34, 32, 78, 16, 6  # px


class Veil(QPushButton):
    """A button over the whole banner that shows what lies below it; Enter presses it too."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing of its own."""


class VerdictBanner(QLabel, Themed):
    """One verdict; a QLabel for its accessible role, the view names it. Grows when the reason needs it."""

    pressed = Signal()  # only while it can be pressed

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = first_theme()
        self._look, self._title, self._reason = VerdictLook.INCOMPLETE, "", ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.veil = Veil(self)
        self.veil.setCursor(Qt.CursorShape.PointingHandCursor)
        self.veil.clicked.connect(self.pressed)
        self.veil.hide()

    def set_pressable(self, what: str, key: str = "") -> None:
        """What a press does, in words; "" for nothing. `key` does the same."""
        self.veil.setAccessibleName(what)
        self.veil.setToolTip(f"{what} ({key})" if key else what)
        self.veil.setVisible(bool(what))

    @property
    def title(self) -> str:
        """The verdict in a few words."""
        return self._title

    def set_verdict(self, look: VerdictLook, title: str, reason: str) -> None:
        """Shows a verdict with its reason in a line or two."""
        if (look, title, reason) != (self._look, self._title, self._reason):
            self._look, self._title, self._reason = look, title, reason
            self.updateGeometry()
            self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()
        self.update()

    def _texts(self, width: float) -> TwoTexts:
        theme, room = self._theme, width - self._theme.px(TEXT_X + EDGE)
        title = Style(theme.font(20, 700), self._colour(), room)
        return TwoTexts(self._title, title, self._reason, Style(theme.font(13), theme.text, room))

    def _colour(self) -> QColor:
        colour: QColor = getattr(self._theme, LOOKS[self._look].token)
        return colour

    def _paint_ground(self, painter: QPainter, look: Look, colour: QColor) -> None:
        theme, box, radius = self._theme, QRectF(self.rect()), self._theme.px(10)
        draw_frame(painter, box, radius=radius, fill=getattr(theme, look.ground))
        if look.strip is not None:
            strip = theme.px(STRIP)
            draw_strip(painter, box, look.strip, colour, width=strip, radius=radius, scale=theme.scale)
        edge = theme.strong if self._look is VerdictLook.INCOMPLETE else colour
        draw_frame(painter, box, radius=radius, edge=edge, width=theme.px(look.frame), dashed=look.dashed)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self._theme.px(HEIGHT), round(self._texts(width).height) + 2 * self._theme.px(PAD_Y))

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(480), self.heightForWidth(self._theme.px(480)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self._theme.px(HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.veil.resize(self.size())

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, colour = LOOKS[self._look], self._colour()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, look, colour)
        side = self._theme.px(SIGN)
        draw_sign(
            painter, look.sign, QRectF(self._theme.px(SIGN_X), (self.height() - side) / 2, side, side), colour
        )
        self._texts(self.width()).draw(painter, self._theme.px(TEXT_X), self.height() / 2)

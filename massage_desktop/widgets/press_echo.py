"""Says large over the ring what a press did: icon and word for a second, a line below if there is more to say.

It lets every press through, costs nothing while it is away, and repaints no more than its own plate.
"""

from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFont,
    QIcon,
    QPainter,
    QPaintEvent,
    QTextLayout,
)
from PySide6.QtWidgets import QLabel, QWidget

from massage_desktop.widgets.drawing import draw_centred, draw_frame, first_theme, text_block, text_width
from massage_desktop.widgets.theme import Theme, Themed

SHOWN_MS = 1000
LONG_MS = 2000  # with a reason to be read
SIZE = 96  # px, of icon and word over a ring of RING px
RING = 352
LEAST = 24  # px
PAD, GAP, DETAIL = 0.3, 0.12, 0.25  # of SIZE


class EchoKind(Enum):
    """How a press went: its frame and icon tell it as its word does."""

    TAKEN = "taken"
    REFUSED = "refused"


class Echo(NamedTuple):
    """What is said of a press; `spoken` is for screen readers."""

    kind: EchoKind
    icon: QIcon
    word: str
    detail: str = ""
    spoken: str = ""


class PressEcho(QLabel, Themed):
    """Lies over `parent`, in the middle of `over` while that is seen; the parent may be larger."""

    def __init__(self, parent: QWidget, over: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = first_theme()
        self._over = over
        self._echo = Echo(EchoKind.TAKEN, QIcon(), "")
        self._size = float(SIZE)
        self._over_timer = QTimer(self, singleShot=True)
        self._over_timer.timeout.connect(self.go)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    @property
    def echo(self) -> Echo:
        """What is shown, or was last."""
        return self._echo

    def say(self, echo: Echo) -> None:
        """Show it at once, for a second; with a reason for two."""
        self._echo = echo
        self.setAccessibleName(echo.spoken or echo.word)
        self._lay_out()
        if self.isHidden():
            self.parentWidget().installEventFilter(self)
        self.raise_()
        self.show()
        self.update()
        self._over_timer.start(LONG_MS if echo.kind is EchoKind.REFUSED else SHOWN_MS)
        self._announce()

    def go(self) -> None:
        """Away again."""
        self._over_timer.stop()
        self.hide()
        self.parentWidget().removeEventFilter(self)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        if self.isVisible():
            self._lay_out()
            self.update()

    def _announce(self) -> None:
        if QAccessible.isActive():
            event = QAccessibleAnnouncementEvent(self, self.accessibleName())
            QAccessible.updateAccessibility(event)

    def _place(self) -> QRect:
        """What it is centred on, in the parent's coordinates."""
        over = self._over
        if over is None or not over.isVisible():
            return self.parentWidget().rect()
        return QRect(over.mapTo(self.parentWidget(), QPoint(0, 0)), over.size())

    def _lay_out(self) -> None:
        """As large as the ring makes it, and no larger than the parent has room for."""
        place, room = self._place(), self.parentWidget().rect()
        ring = min(place.width(), place.height()) if self._over is not None else RING
        self._size = max(float(self._theme.px(SIZE)), SIZE * ring / RING)
        width, height = self._needs()
        while self._size > LEAST and (width > room.width() or height > room.height()):
            self._size *= 0.94
            width, height = self._needs()
        plate = QRect(0, 0, round(width), round(height))
        plate.moveCenter(place.center())
        left = max(0, min(plate.left(), room.width() - plate.width()))
        top = max(0, min(plate.top(), room.height() - plate.height()))
        self.setGeometry(QRect(left, top, plate.width(), plate.height()))

    def _needs(self) -> tuple[float, float]:
        """The plate's width and height at the present size."""
        size = self._size
        wide = max(size * 3, text_width(self._echo.word, self._font(size, 700))) + 2 * PAD * size
        detail = self._detail(wide)
        below = detail.boundingRect().height() + GAP * size if detail else 0
        return wide, size * (2 + GAP + 2 * PAD) + below

    def _detail(self, wide: float) -> QTextLayout | None:
        if not self._echo.detail:
            return None
        return text_block(self._echo.detail, self._font(self._size * DETAIL, 600), wide - PAD * self._size)

    def _font(self, pixels: float, weight: int) -> QFont:
        font = self._theme.font(1, weight, tabular=True)
        font.setPixelSize(max(1, round(pixels)))
        return font

    def _paint_frame(self, painter: QPainter) -> None:
        refused = self._echo.kind is EchoKind.REFUSED
        edge = self._theme.limited if refused else self._theme.accent
        box, radius, width = QRectF(self.rect()), self._theme.px(10), self._theme.px(3)
        draw_frame(
            painter,
            box,
            radius=radius,
            fill=self._theme.surface,
            edge=edge,
            width=width,
            dashed=refused,
        )

    def _paint_detail(self, painter: QPainter, top: float) -> None:
        detail = self._detail(self.width())
        if detail is None:
            return
        painter.setPen(self._theme.text)
        for number in range(detail.lineCount()):
            line = detail.lineAt(number)
            line.draw(painter, QPointF((self.width() - line.naturalTextWidth()) / 2, top))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.parentWidget():
            self._lay_out()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = self._size
        self._paint_frame(painter)
        middle, top = self.width() / 2, PAD * size
        icon = QRectF(middle - size / 2, top, size, size).toRect()
        self._echo.icon.paint(painter, icon)
        centre = QPointF(middle, top + size * (1.5 + GAP))
        draw_centred(painter, centre, self._echo.word, self._font(size, 700), self._theme.text)
        self._paint_detail(painter, top + size * (2 + GAP))

"""Says large over the ring what a press did: icon and word for a second, and a line below for a reason.

It lets every press through, costs nothing while it is away, and repaints no more than its own plate.
"""

import math
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFont, QIcon, QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QLabel, QWidget

from massage_desktop.widgets.drawing import draw_frame, first_theme, text_block, text_width
from massage_desktop.widgets.theme import Theme, Themed

SHOWN_MS = 1000
LONG_MS = 2000  # with a reason to be read
SIZE = 96  # px, of icon and word over a ring of RING px
RING = 352
LEAST = 24  # px
PAD, GAP, DETAIL = 0.2, 0.1, 0.27  # of SIZE
NARROW, WIDE = 3, 5  # of SIZE: least width, and how far a reason widens it


class EchoKind(Enum):
    """How a press went: its frame and icon tell it as its word does."""

    TAKEN = "taken"
    REFUSED = "refused"


class Echo(NamedTuple):
    """What is said of a press; `spoken` is its accessible name."""

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
        self.page, self._over = parent, over
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

    @property
    def is_seen_over_its_ring(self) -> bool:
        """Whether it would be: the ring may be hidden, and the page be there all the same."""
        return self.page.isVisible() and self._over is not None and self._over.isVisible()

    def say(self, echo: Echo) -> None:
        """Show it at once, for a second; with a reason for two."""
        self._echo = echo
        self.setAccessibleName(echo.spoken or echo.word)
        self._lay_out()
        if self.isHidden():
            self.page.installEventFilter(self)
        self.raise_()
        self.show()
        self.update()
        self._over_timer.start(LONG_MS if echo.kind is EchoKind.REFUSED else SHOWN_MS)

    def go(self) -> None:
        """Away again."""
        self._over_timer.stop()
        self.hide()
        self.page.removeEventFilter(self)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        if self.isVisible():
            self._lay_out()
            self.update()

    def _place(self) -> QRect:
        """What it is centred on, in the parent's coordinates."""
        over = self._over
        if over is not None and over.isVisible():
            return QRect(over.mapTo(self.page, QPoint(0, 0)), over.size())
        middle = QRect(0, 0, self._theme.px(RING), self._theme.px(RING))
        middle.moveCenter(self.page.rect().center())
        return middle

    def _lay_out(self) -> None:
        """As large as the ring makes it, and no larger than the parent has room for."""
        place, room = self._place(), self.page.rect()
        ring = min(place.width(), place.height())
        self._size = max(float(self._theme.px(SIZE)), SIZE * ring / RING)
        while self._size > LEAST and not self._fits(self._room(place.width(), room.size())):
            self._size *= 0.94
        width, height = self._needs(self._room(place.width(), room.size()).width())
        plate = QRect(0, 0, math.ceil(width), math.ceil(height))
        plate.moveCenter(place.center())
        left = max(0, min(plate.left(), room.width() - plate.width()))
        top = max(0, min(plate.top(), room.height() - plate.height()))
        self.setGeometry(QRect(left, top, plate.width(), plate.height()))

    def _room(self, ring: int, page: QSize) -> QSize:
        """Beside a large ring there may be warnings: the word grows with the ring, but not beyond it."""
        grown = self._size > self._theme.px(SIZE)
        return QSize(min(ring, page.width()), page.height()) if grown else page

    def _fits(self, room: QSize) -> bool:
        """Whether the plate has room at the present size, with no word broken."""
        font, inner = self._font(self._size, 700), room.width() - 2 * PAD * self._size
        if any(text_width(word, font) > inner for word in self._echo.word.split()):
            return False
        width, height = self._needs(room.width())
        return width <= room.width() and height <= room.height()

    def _needs(self, most: float) -> tuple[float, float]:
        """The plate's width, of `most` px at most, and its height at the present size."""
        size = self._size
        word = text_width(self._echo.word, self._font(size, 700))
        detail = text_width(self._echo.detail, self._font(size * DETAIL, 600))
        wide = max(size * NARROW, word, min(detail, size * WIDE)) + 1  # px, for the rounding
        wide = min(wide + 2 * PAD * size, most)
        below = sum(block.boundingRect().height() for block in self._blocks(wide))
        return wide, size * (1 + GAP + 2 * PAD) + below

    def _blocks(self, wide: float) -> list[QTextLayout]:
        """The word and what stands below it, in lines."""
        inner, size = wide - 2 * PAD * self._size, self._size
        texts = ((self._echo.word, size, 700), (self._echo.detail, size * DETAIL, 600))
        return [text_block(text, self._font(px, weight), inner) for text, px, weight in texts if text]

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

    def _paint_texts(self, painter: QPainter, top: float) -> None:
        painter.setPen(self._theme.text)
        for block in self._blocks(self.width()):
            for line in map(block.lineAt, range(block.lineCount())):
                line.draw(painter, QPointF((self.width() - line.naturalTextWidth()) / 2, top))
            top += block.boundingRect().height()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.page:
            self._lay_out()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = self._size
        self._paint_frame(painter)
        top = PAD * size
        self._echo.icon.paint(painter, QRectF(self.width() / 2 - size / 2, top, size, size).toRect())
        self._paint_texts(painter, top + size * (1 + GAP / 2))

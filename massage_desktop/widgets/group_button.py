"""A button that is on or off: outline only, or tinted with a check sign. Lower than a command's button."""

from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from massage_desktop.widgets.drawing import draw_frame, first_theme, text_width
from massage_desktop.widgets.signs import CHECK, Sign, draw_sign
from massage_desktop.widgets.theme import Theme, Themed
from massage_desktop.widgets.two_texts import Style

HEIGHT, PAD, SIGN, SPACE, RADIUS = 34, 10, 16, 6, 8  # px


class GroupButton(QPushButton, Themed):
    """Whether it is on is set by the view alone; a press tells that another state is `wanted`.

    Assistive tools toggle a button without a click, so it is the toggling that tells.
    """

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = first_theme()
        self._sign: Sign | None = None
        self.setCheckable(True)
        self.toggled.connect(self._tell)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_sign(self, sign: Sign | None) -> None:
        """The sign of a button that is off; there is none at first."""
        self._sign = sign
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()
        self.update()

    def set_on(self, on: bool) -> None:
        """Show whether it is on."""
        with QSignalBlocker(self):
            self.setChecked(on)

    def _tell(self, on: bool) -> None:
        self.set_on(not on)  # until the view shows what came of it
        self.wanted.emit()

    def _font(self) -> QFont:
        return self._theme.font(14, 600)

    def _beside(self) -> int:
        """Width of all but the text."""
        return self._theme.px(2 * PAD + SIGN + SPACE)

    def _lines(self, width: float) -> Style:
        colour = self._theme.text if self.isEnabled() else self._theme.strong
        return Style(self._font(), colour, width - self._beside())

    def sizeHint(self) -> QSize:
        return QSize(self._beside() + ceil(text_width(self.text(), self._font())) + 2, self._theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()  # what is asked is never cut off

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, box, on = self._theme, QRectF(self.rect()), self.isChecked()
        ground = theme.tint if on else theme.press if self.isDown() or self.underMouse() else theme.surface
        edge = theme.accent if on else theme.strong
        text = self._lines(self.width()).block(self.text())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            frame = theme.px(2) if on else 1
            draw_frame(painter, box, radius=theme.px(RADIUS), fill=ground, edge=edge, width=frame)
            self._paint_sign(painter, CHECK if on else self._sign)
            if text is not None:
                painter.setPen(self._lines(self.width()).colour)
                middle = (self.height() - text.boundingRect().height()) / 2
                text.draw(painter, QPointF(theme.px(PAD + SIGN + SPACE), middle))

    def _paint_sign(self, painter: QPainter, sign: Sign | None) -> None:
        if sign is None:
            return
        side = self._theme.px(SIGN)
        place = QRectF(self._theme.px(PAD), (self.height() - side) / 2, side, side)
        draw_sign(painter, sign, place, self._theme.accent if self.isChecked() else self._theme.text)

"""Short texts one after the other, like a paragraph; each is a button.

One tab stop; the arrow keys move from text to text.
"""

from collections.abc import Iterator, Sequence
from math import ceil

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from massage_desktop.widgets.drawing import first_theme, text_block, text_width
from massage_desktop.widgets.signs import CHECK, draw_sign
from massage_desktop.widgets.theme import Theme, Themed

LETTERS, SIGN, SIGN_GAP, GAP, ROW = 14, 12, 3, 4, 22  # px
DOT = " ·"  # between two texts
STEPS = {
    int(Qt.Key.Key_Left): -1,
    int(Qt.Key.Key_Up): -1,
    int(Qt.Key.Key_Right): 1,
    int(Qt.Key.Key_Down): 1,
}


class FlowText(QAbstractButton):
    """One text; a check sign stands before one that is done with."""

    def __init__(self, key: str, flow: "TextFlow") -> None:
        super().__init__(flow)
        self.key = key
        self.done = False
        self.last = False
        self._flow = flow
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def shown(self) -> str:
        """The text with what separates it from the next."""
        return self.text() if self.last else self.text() + DOT

    def _lead(self) -> int:
        return self._flow.theme.px(SIGN + SIGN_GAP) if self.done else 0

    def wanted(self) -> int:
        """The width in one line, px."""
        return ceil(self._lead() + text_width(self.shown, self._flow.theme.font(LETTERS))) + 1

    def height_at(self, width: int) -> int:
        """The height at that width, px."""
        theme = self._flow.theme
        if self.wanted() <= width:
            return theme.px(ROW)
        block = text_block(self.shown, theme.font(LETTERS), width - self._lead())
        return max(theme.px(ROW), round(block.boundingRect().height()) + theme.px(4))

    def sizeHint(self) -> QSize:
        return QSize(self.wanted(), self._flow.theme.px(ROW))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in STEPS:
            self._flow.go(self, STEPS[event.key()])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, font = self._flow.theme, self._flow.theme.font(LETTERS)
        font.setUnderline(self.underMouse())
        block = text_block(self.shown, font, self.width() - self._lead())
        middle = (self.height() - block.boundingRect().height()) / 2
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.done:
                side = theme.px(SIGN)
                draw_sign(painter, CHECK, QRectF(0, (self.height() - side) / 2, side, side), theme.accent)
            painter.setPen(theme.accent if self.underMouse() else theme.text2)
            block.draw(painter, QPointF(self._lead(), middle))


class TextFlow(QWidget, Themed):
    """The texts as a paragraph that is as high as its width wants; `pressed` tells which one was."""

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = first_theme()
        self._texts: list[FlowText] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def texts(self) -> tuple[FlowText, ...]:
        """The buttons in order."""
        return tuple(self._texts)

    def set_texts(self, texts: Sequence[tuple[str, str, bool]]) -> None:
        """Show these (key, text, whether it is done with); what stays keeps its button and its focus."""
        kept = {button.key: button for button in self._texts}
        self._texts = [kept.pop(key) if key in kept else self._made(key) for key, _, _ in texts]
        for old in kept.values():
            old.hide()
            old.deleteLater()
        for place, (button, (_, text, done)) in enumerate(zip(self._texts, texts, strict=True)):
            button.setText(text)
            button.setAccessibleName(text)
            button.done, button.last = done, place == len(texts) - 1
            button.update()
        self._stop_at(self._stop())
        self._place()
        self.updateGeometry()

    def button(self, key: str) -> FlowText | None:
        """The text of that key."""
        return next((button for button in self._texts if button.key == key), None)

    def go(self, button: FlowText, step: int) -> None:
        """Move the focus to another text."""
        place = min(max(self._texts.index(button) + step, 0), len(self._texts) - 1)
        self.focus(self._texts[place])

    def focus(self, button: FlowText) -> None:
        """Give a text the focus as by the keyboard."""
        self._stop_at(button)
        button.setFocus(Qt.FocusReason.TabFocusReason)

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme
        self._place()
        self.updateGeometry()

    def _made(self, key: str) -> FlowText:
        button = FlowText(key, self)
        button.clicked.connect(lambda _checked=False, key=key: self.pressed.emit(key))
        button.show()
        return button

    def _stop(self) -> FlowText | None:
        """The text at which the tab key stops: the one that did, else the first."""
        stops = (b for b in self._texts if b.focusPolicy() is Qt.FocusPolicy.StrongFocus and b.hasFocus())
        return next(stops, self._texts[0] if self._texts else None)

    def _stop_at(self, stop: FlowText | None) -> None:
        for button in self._texts:
            here = button is stop
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)

    def _places(self, width: int) -> Iterator[QRect]:
        """Where each text lies: in lines that are as full as they can be."""
        x = y = row = 0
        gap = self.theme.px(GAP)
        for button in self._texts:
            wide, high = min(button.wanted(), width), button.height_at(width)
            if x and x + wide > width:
                x, y, row = 0, y + row, 0
            yield QRect(x, y, wide, high)
            x, row = x + wide + gap, max(row, high)

    def _place(self) -> None:
        for button, place in zip(self._texts, self._places(self.width()), strict=True):
            button.setGeometry(place)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max((place.bottom() + 1 for place in self._places(width)), default=0)

    def sizeHint(self) -> QSize:
        width = max(self.width(), self.theme.px(240))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(120), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

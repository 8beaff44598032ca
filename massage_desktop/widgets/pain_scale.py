"""The pain score: eleven buttons, 0 to 10, one of them chosen or none; its word stands below.

One tab stop; the arrow keys move without choosing, Space and Enter choose.
"""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from massage_desktop.widgets.drawing import draw_centred, draw_frame, first_theme, text_width
from massage_desktop.widgets.theme import Theme, Themed

SCORES = range(11)
HEIGHT, LEAST_WIDTH, USUAL_WIDTH, GAP, RADIUS = 48, 24, 28, 2, 6  # px
WORDS, PAD = 22, 6  # px: the line of words, and the space in it
STEPS = {
    int(Qt.Key.Key_Left): -1,
    int(Qt.Key.Key_Down): -1,
    int(Qt.Key.Key_Right): 1,
    int(Qt.Key.Key_Up): 1,
    int(Qt.Key.Key_Home): -len(SCORES),
    int(Qt.Key.Key_End): len(SCORES),
}


class ScoreButton(QPushButton):
    """One score."""

    def __init__(self, score: int, scale: "PainScale") -> None:
        super().__init__(str(score), scale)
        self.score = score
        self._scale = scale
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        px = self._scale.theme.px
        return QSize(px(USUAL_WIDTH), px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        px = self._scale.theme.px
        return QSize(px(LEAST_WIDTH), px(HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in STEPS:
            self._scale.go(self.score + STEPS[event.key()])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, box = self._scale.theme, QRectF(self.rect())
        chosen = self.isChecked()
        ground = theme.fill if chosen else theme.press if self.underMouse() else theme.surface
        edge, width = (theme.text, theme.px(2)) if chosen else (theme.strong, 1)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_frame(painter, box, radius=theme.px(RADIUS), fill=ground, edge=edge, width=width)
            font = theme.font(16, 700 if chosen else 600, tabular=True)
            colour = theme.onfill if chosen else theme.text if self.isEnabled() else theme.strong
            draw_centred(painter, box.center(), self.text(), font, colour)


class PainScale(QFrame, Themed):
    """A score of 0 to 10, or none; pressing the chosen one again takes it back. A QFrame as a group."""

    chosen = Signal(int)
    taken_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = first_theme()
        self._value: int | None = None
        self._words: Sequence[str] = ()
        self._worst = ""
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)
        self._row.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.buttons = [ScoreButton(score, self) for score in SCORES]
        for button in self.buttons:
            self._row.addWidget(button)
            button.toggled.connect(
                lambda _on, score=button.score: self._take(score)
            )  # assistive tools toggle
        for before, after in pairwise([self, *self.buttons]):
            QWidget.setTabOrder(before, after)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_name(self.tr("Pain"))
        self.set_value(None)

    @property
    def value(self) -> int | None:
        """The chosen score."""
        return self._value

    def set_name(self, name: str) -> None:
        """What is scored; each button is called by it and its score: "Pain before 5"."""
        self.setAccessibleName(name)
        for button in self.buttons:
            button.setAccessibleName(f"{name} {button.score}")

    def set_words(self, words: Sequence[str], worst: str = "") -> None:
        """The word of each score, 0 to 10, and of the end; without words there is no line for them."""
        self._words, self._worst = words, worst
        for button, word in zip(self.buttons, words, strict=bool(words)):
            button.setToolTip(f"{button.score}: {word}")
        self._fit()

    def set_value(self, score: int | None) -> None:
        """Choose without telling anybody; None leaves none chosen."""
        self._value = score
        for button in self.buttons:
            with QSignalBlocker(button):
                button.setChecked(button.score == score)
        self._stop_at(score or 0)
        self.update()

    def go(self, score: int) -> None:
        """Move the focus to a score, at most to the ends."""
        score = min(max(score, SCORES[0]), SCORES[-1])
        self._stop_at(score)
        self.buttons[score].setFocus(Qt.FocusReason.TabFocusReason)

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme
        self._fit()

    def _fit(self) -> None:
        self._row.setContentsMargins(0, 0, 0, self.theme.px(WORDS) if self._words else 0)
        for button in self.buttons:
            button.updateGeometry()
        self.updateGeometry()
        self.update()

    def _take(self, score: int) -> None:
        again = score == self._value
        self.set_value(None if again else score)
        if again:
            self.taken_back.emit()
        else:
            self.chosen.emit(score)

    def _stop_at(self, score: int) -> None:
        """The tab key stops at one button only."""
        for button in self.buttons:
            here = button.score == score
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(self.buttons[score])

    def minimumSizeHint(self) -> QSize:
        # of its own: a style sheet that takes Qt's least size from the buttons gives them nearly none
        px = self.theme.px
        height = px(HEIGHT) + (px(WORDS) if self._words else 0)
        return QSize(len(SCORES) * px(LEAST_WIDTH) + (len(SCORES) - 1) * GAP, height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The words: those of the ends at the ends, that of the chosen score between them."""
        if not self._words:
            return
        y = self.height() - self.theme.px(WORDS - PAD) / 2
        low, high = f"0 {self._words[0]}", f"10 {self._worst or self._words[-1]}"
        with QPainter(self) as painter:
            chosen = "" if self._value is None else f"{self._value}, {self._words[self._value]}"
            self._write(painter, self.width() / 2, y, chosen, strong=True)
            taken = self._half(chosen, 700) + self.theme.px(GAP * 3)
            for text, x in ((low, self._half(low)), (high, self.width() - self._half(high))):
                if text != chosen and abs(self.width() / 2 - x) >= taken + self._half(text):
                    self._write(painter, x, y, text)

    def _half(self, text: str, weight: int = 400) -> float:
        return text_width(text, self.theme.font(13, weight)) / 2

    def _write(self, painter: QPainter, x: float, y: float, text: str, *, strong: bool = False) -> None:
        font = self.theme.font(13, 700 if strong else 400)
        draw_centred(painter, QPointF(x, y), text, font, self.theme.text if strong else self.theme.text2)

"""A text of the room display: one or two pieces in the largest size that fits."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from massage_desktop.widgets.fitting import STEP, Fitted, broken, fitted
from massage_desktop.widgets.room_part import RoomPart, sized_font

SPACE = 18  # units between pieces
FAR = 100_000.0  # px: one line, however long
Colour = Literal["text", "text2", "limited"]


@dataclass(frozen=True, slots=True)
class Letters:
    """How a text is set; `size` in units."""

    size: float
    weight: int = 400
    colour: Colour = "text"
    lines: int = 1


class RoomText(RoomPart):
    """A text whose box decides how large it can be, its letters how large it may."""

    def __init__(self, letters: Letters, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letters = letters

    def set_text(self, text: str) -> None:
        """Show `text`; the accessible name is the view's to set."""
        if text != self.text():
            self.setText(text)
            self.update()

    def fit(self) -> Fitted:
        """The text as it will be painted."""
        letters = self._letters
        box = QRectF(0, 0, self.width(), self.height())
        return fitted(
            self.text(),
            box,
            letters.size * self.unit,
            lambda size: sized_font(self._theme, size, letters.weight, tabular=True),
            lines=letters.lines,
        )

    def paint(self, painter: QPainter) -> None:
        fit = self.fit()
        colour = getattr(self._theme, self._letters.colour)
        fit.draw(painter, 0, (self.height() - fit.height) / 2, colour)


class RoomNext(RoomPart):
    """What comes next: a word, its title, its time, as one line under a rule."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pieces = ("", "", "")

    def set_next(self, word: str, title: str, time: str) -> None:
        """Show these; the accessible name is theirs together."""
        if (word, title, time) != self._pieces:
            self._pieces = (word, title, time)
            self.setAccessibleName(" ".join(filter(None, self._pieces)))
            self.update()

    def pieces(self) -> list[tuple[Fitted, QColor]]:
        """Each piece as it will be painted, with its colour; all are made smaller together."""
        share = 1.0
        made = self._pieces_at(share)
        while share > 0.2 and self._advance(made) > self.width():
            share *= STEP
            made = self._pieces_at(share)
        return made

    def wanted(self) -> float:
        """How wide the line is as it will be painted, px."""
        return self._advance(self.pieces())

    def _pieces_at(self, share: float) -> list[tuple[Fitted, QColor]]:
        theme = self._theme
        looks = ((30, 400, theme.text2), (38, 700, theme.text), (38, 400, theme.text))
        return [
            (self._piece(text, size * share * self.unit, weight), colour)
            for text, (size, weight, colour) in zip(self._pieces, looks, strict=True)
            if text
        ]

    def _piece(self, text: str, size: float, weight: int) -> Fitted:
        font = sized_font(self._theme, size, weight, tabular=True)
        return broken(text, font, FAR)

    def _advance(self, pieces: list[tuple[Fitted, QColor]]) -> float:
        return sum(fit.width for fit, _ in pieces) + SPACE * self.unit * (len(pieces) - 1)

    def paint(self, painter: QPainter) -> None:
        line = max(1, round(1.5 * self.unit))
        painter.fillRect(QRectF(0, 0, self.width(), line), self._theme.line)
        left, baseline = 0.0, self.height() / 2 + 14 * self.unit
        for fit, colour in self.pieces():
            painter.setFont(fit.font)
            painter.setPen(colour)
            painter.drawText(round(left), round(baseline), fit.lines[0])
            left += fit.width + SPACE * self.unit

"""One row of the stage list: what it says, how high it is, and how it is painted."""

import re
from dataclasses import dataclass, replace
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QPainter

from massage_desktop.widgets.drawing import draw_bar, draw_centred, draw_frame, first_theme, text_width
from massage_desktop.widgets.signs import CHECK, CHECK_CUT, DASH, PLAY, Sign, draw_sign
from massage_desktop.widgets.theme import Theme
from massage_desktop.widgets.two_texts import Style, TwoTexts


class RowState(Enum):
    """What became of a stage, or will."""

    DONE = auto()
    CURRENT = auto()
    NEXT = auto()
    CUT_SHORT = auto()
    REMOVED = auto()


@dataclass(frozen=True, slots=True)
class RowHalf:
    """One half of the current stage: its word, its time, and how much of it is done (0 to 1)."""

    label: str
    time: str
    fraction: float


DIGIT = re.compile(r"\d")
NO_HALVES = (RowHalf("", "", 0.0),)


@dataclass(frozen=True, slots=True)
class StageRow:
    """A stage as the list shows it; `spoken` is the whole row for a screen reader."""

    number: int
    title: str
    detail: str
    time: str
    state: RowState
    halves: tuple[RowHalf, ...] = ()
    spoken: str = ""

    @property
    def shape(self) -> "StageRow":
        """A row of the same height, the same for all times of a stage: digits are equally wide."""
        return replace(self, time=DIGIT.sub("0", self.time), halves=NO_HALVES[: len(self.halves)], spoken="")


SIGNS: dict[RowState, Sign] = {
    RowState.DONE: CHECK,
    RowState.CURRENT: PLAY,
    RowState.CUT_SHORT: CHECK_CUT,
    RowState.REMOVED: DASH,
}
LEAST, PAD_Y, TEXT_X, SIGN_X, EDGE = 58, 6, 50, 28, 17  # px
FRAME_X, FRAME_Y, HALVES = 8, 4, 42  # the frame's margins; height of the half bars with their times


class StageRowPainter:
    """Paints rows in its theme; `fresh` makes the current row's frame thick for a moment."""

    def __init__(self) -> None:
        self.theme: Theme = first_theme()
        self.fresh = False

    def height(self, row: StageRow, width: int) -> int:
        """Height of the row at `width`, px."""
        px = self.theme.px
        current = row.state is RowState.CURRENT
        pad = PAD_Y + FRAME_Y if current else PAD_Y
        head = max(px(LEAST), round(self._texts(row, width).height) + 2 * px(pad))
        if not current:
            return head
        return head + (px(HALVES) if row.halves else 0) + 2 * px(FRAME_Y)

    def paint(self, painter: QPainter, rect: QRectF, row: StageRow) -> None:
        """Paints the row into `rect`."""
        if row.state is RowState.CURRENT:
            self._paint_frame(painter, rect)
        above = self.theme.px(HALVES) if row.halves and row.state is RowState.CURRENT else 0
        head = rect.adjusted(0, 0, 0, -above)
        self._paint_sign(painter, head, row)
        self._texts(row, rect.width()).draw(painter, rect.left() + self.theme.px(TEXT_X), head.center().y())
        self._paint_time(painter, head, row)
        if above:
            self._paint_halves(painter, rect, row.halves)

    def _title_font(self, row: StageRow) -> QFont:
        font = self.theme.font(18, 700) if row.state is RowState.CURRENT else self.theme.font(16, 500)
        font.setStrikeOut(row.state is RowState.REMOVED)
        return font

    def _time_font(self, row: StageRow) -> QFont:
        current = row.state is RowState.CURRENT
        return self.theme.font(18 if current else 16, 700 if current else 500, tabular=True)

    def _texts(self, row: StageRow, width: float) -> TwoTexts:
        theme, strong = self.theme, row.state in (RowState.CURRENT, RowState.NEXT)
        times = max((text_width(line, self._time_font(row)) for line in row.time.splitlines()), default=0.0)
        room = width - theme.px(TEXT_X + EDGE + 8) - times
        title = Style(self._title_font(row), theme.text if strong else theme.text2, room)
        return TwoTexts(row.title, title, row.detail, Style(theme.font(13), theme.text2, room))

    def _paint_frame(self, painter: QPainter, rect: QRectF) -> None:
        px, theme = self.theme.px, self.theme
        frame = rect.adjusted(px(FRAME_X), px(FRAME_Y), -px(FRAME_X), -px(FRAME_Y))
        width = px(4 if self.fresh else 2)
        draw_frame(painter, frame, radius=px(8), fill=theme.press, edge=theme.accent, width=width)

    def _paint_sign(self, painter: QPainter, head: QRectF, row: StageRow) -> None:
        px, centre = self.theme.px, QPointF(head.left() + self.theme.px(SIGN_X), head.center().y())
        if row.state is RowState.NEXT:
            box = QRectF(centre.x() - px(13), centre.y() - px(13), px(26), px(26))
            draw_frame(painter, box, radius=px(13), edge=self.theme.strong, width=1.2 * self.theme.scale)
            draw_centred(painter, centre, str(row.number), self.theme.font(14, 600), self.theme.text2)
            return
        side = px(14 if row.state is RowState.CURRENT else 19)
        box = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
        colour = self.theme.text2 if row.state is RowState.REMOVED else self.theme.accent
        draw_sign(painter, SIGNS[row.state], box, colour)

    def _paint_time(self, painter: QPainter, head: QRectF, row: StageRow) -> None:
        colour = self.theme.text if row.state is RowState.CURRENT else self.theme.text2
        font, right = self._time_font(row), head.right() - self.theme.px(EDGE)
        lines = row.time.splitlines()
        step = self.theme.px(20)
        for place, line in enumerate(lines):
            y = head.center().y() + (place - (len(lines) - 1) / 2) * step
            draw_centred(painter, QPointF(right - text_width(line, font) / 2, y), line, font, colour)

    def _paint_halves(self, painter: QPainter, rect: QRectF, halves: tuple[RowHalf, ...]) -> None:
        px = self.theme.px
        left, right = rect.left() + px(18), rect.right() - px(18)
        width = (right - left - px(8) * (len(halves) - 1)) / len(halves)
        top = rect.bottom() - px(FRAME_Y) - px(HALVES)
        active = next((k for k, half in enumerate(halves) if half.fraction < 1), len(halves) - 1)
        for place, half in enumerate(halves):
            box = QRectF(left + place * (width + px(8)), top, width, px(8))
            draw_bar(painter, box, half.fraction, self.theme)
            self._paint_half_text(painter, box, half, place == active)

    def _paint_half_text(self, painter: QPainter, bar: QRectF, half: RowHalf, active: bool) -> None:
        theme, y = self.theme, bar.bottom() + self.theme.px(14)
        colour = theme.text if active else theme.text2
        label, time = theme.font(13, 700 if active else 500), theme.font(13, 500, tabular=True)
        x = bar.left() + text_width(half.label, label) / 2
        draw_centred(painter, QPointF(x, y), half.label, label, colour)
        x = bar.right() - text_width(half.time, time) / 2
        draw_centred(painter, QPointF(x, y), half.time, time, colour)

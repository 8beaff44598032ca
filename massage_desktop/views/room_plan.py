"""Where the parts of the room display lie at any size of screen: arithmetic only.

The ring is on the left, a column with stage, warnings and what comes next on the right. Sizes are in units,
1/768 of the height. Where the screen is narrow the ring gets smaller, its digits as high as ever.
"""

from typing import NamedTuple

from PySide6.QtCore import QRectF

HEIGHT = 768  # units
MARGIN, GAP = 24, 36  # from the edges, between ring and column
WIDEST = 0.58  # of the width is the ring's
TOP, TITLE, TERM, NARROW_TERM, BANNER = 34, 112, 36, 56, 32
SIGN, BETWEEN, LEAD = 126, 12, 14  # the height of a sign, between two, below the term
NEXT, FOOT, NOTE = 88, 18, 50
STROKE, SMALL_STROKE = 104, 64
NARROW = 430  # a column below that has the body map above the signs
MAP, LOW_MAP = 0.46, 0.33  # of the column's width, or of the signs' height


class RoomPlan(NamedTuple):
    """Boxes of the parts, px; `unit` is the length of a unit."""

    unit: float
    ring: QRectF
    banner: QRectF
    title: QRectF
    stroke: QRectF
    term: QRectF
    signs: list[QRectF]
    body: QRectF
    note: QRectF
    following: QRectF
    bar_unit: float
    bar_bottom: float


def column_left(whole: QRectF) -> float:
    """Where the column begins, px."""
    unit = whole.height() / HEIGHT
    return (MARGIN + GAP) * unit + min(whole.height() - 2 * MARGIN * unit, whole.width() * WIDEST)


def is_narrow(whole: QRectF) -> bool:
    """Whether the column has no room for two things side by side."""
    unit = max(whole.height(), 1.0) / HEIGHT
    return whole.width() - MARGIN * unit - column_left(whole) < NARROW * unit


def room_for_signs(whole: QRectF, *, body: bool) -> int:
    """How many warnings can be read there."""
    return 3 if body and is_narrow(whole) else 4


def planned(whole: QRectF, *, signs: int, banner: bool, stroke: bool, body: bool) -> RoomPlan:
    """The boxes for that many signs; what is not shown has its place all the same."""
    unit = whole.height() / HEIGHT
    diameter = min(whole.height() - 2 * MARGIN * unit, whole.width() * WIDEST)
    ring = QRectF(MARGIN * unit, (whole.height() - diameter) / 2, diameter, diameter)
    left, narrow = column_left(whole), is_narrow(whole)
    column = QRectF(left, 0, whole.width() - MARGIN * unit - left, whole.height())
    top = TOP * unit
    said = QRectF(left, 20 * unit, column.width(), 40 * unit)
    if banner:
        top += BANNER * unit
    side = (SMALL_STROKE if narrow else STROKE) * unit
    beside = side if stroke else 0.0
    title = QRectF(left, top, column.width() - beside, TITLE * unit)
    picture = QRectF(column.right() - side * 0.92, top + 4 * unit, side * 0.92, TITLE * unit)
    term = QRectF(left, title.bottom(), column.width() - beside, (NARROW_TERM if narrow else TERM) * unit)
    following = QRectF(left, whole.height() - (NEXT + FOOT) * unit, column.width(), NEXT * unit)
    note = QRectF(left, following.top() - NOTE * unit, column.width(), (NOTE - 4) * unit)
    kept = QRectF(left, term.bottom() + LEAD * unit, column.width(), 0)
    kept.setBottom(note.top() - 2 * unit)
    figure, room = (
        _split(kept, unit, narrow=narrow) if body else (QRectF(kept.topLeft(), kept.topLeft()), kept)
    )
    bar_unit = min(unit, whole.width() / 900)
    return RoomPlan(
        unit, ring, said, title, picture, term, _stacked(room, signs, unit), figure, note, following,
        bar_unit, whole.height() - 12 * unit,
    )  # fmt: skip


def _split(kept: QRectF, unit: float, *, narrow: bool) -> tuple[QRectF, QRectF]:
    """The body map and the signs: side by side, or in a narrow column one above the other."""
    figure, room, gap = QRectF(kept), QRectF(kept), BETWEEN * unit
    if not narrow:
        figure.setWidth(kept.width() * MAP)
        room.setLeft(figure.right() + gap)
    else:
        figure.setHeight(kept.height() * LOW_MAP)
        room.setTop(figure.bottom() + gap)
    return figure, room


def _stacked(room: QRectF, count: int, unit: float) -> list[QRectF]:
    """That many signs from the top, as high as they may be."""
    if not count:
        return []
    high = min(SIGN * unit, (room.height() - (count - 1) * BETWEEN * unit) / count)
    step = high + BETWEEN * unit
    return [QRectF(room.left(), room.top() + n * step, room.width(), high) for n in range(count)]

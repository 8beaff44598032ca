"""Hatches: lines that lie inside their area, at one distance, in one direction."""

from math import atan2, degrees

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainterPath

from massage_desktop.widgets.hatch import hatch


def ellipse(width: float = 80, height: float = 50) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QRectF(10, 20, width, height))
    return path


def ring() -> QPainterPath:
    hole = QPainterPath()
    hole.addRect(QRectF(35, 35, 20, 15))
    return ellipse().subtracted(hole)


def lines_of(path: QPainterPath) -> list[QLineF]:
    ends = [path.elementAt(index) for index in range(path.elementCount())]
    return [QLineF(one.x, one.y, other.x, other.y) for one, other in zip(ends[::2], ends[1::2], strict=True)]


@given(angle=st.floats(-90, 90), step=st.floats(2, 15), width=st.floats(20, 200))
def test_lines_stay_inside_their_area(angle: float, step: float, width: float) -> None:
    area = ellipse(width)
    for line in lines_of(hatch(area, angle, step)):
        for share in (0.02, 0.25, 0.5, 0.75, 0.98):
            point = line.pointAt(share)
            assert area.contains(point) or area.intersects(QRectF(point.x() - 0.2, point.y() - 0.2, 0.4, 0.4))


@pytest.mark.parametrize("angle", [0, 45, -45])
def test_lines_leave_a_hole_free(angle: float) -> None:
    hole = QRectF(36, 36, 18, 13)
    lines = lines_of(hatch(ring(), angle, 4))
    middle_rows = [line for line in lines if hole.top() < line.center().y() < hole.bottom()]
    assert middle_rows
    assert not any(hole.contains(line.pointAt(n / 20)) for line in lines for n in range(21))


@pytest.mark.parametrize("angle", [0, 45, -45])
def test_lines_climb_by_the_angle(angle: float) -> None:
    for line in lines_of(hatch(ellipse(), angle, 5)):
        left, right = sorted((line.p1(), line.p2()), key=QPointF.x)
        climb = degrees(atan2(left.y() - right.y(), right.x() - left.x()))
        assert climb == pytest.approx(angle, abs=0.01)


def test_horizontal_lines_are_one_step_apart() -> None:
    heights = [line.y1() for line in lines_of(hatch(ellipse(), 0, 5))]
    assert sorted(heights) == [25, 30, 35, 40, 45, 50, 55, 60, 65]


def test_an_empty_area_has_no_lines() -> None:
    assert hatch(QPainterPath(), 45, 4).isEmpty()

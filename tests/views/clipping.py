"""Finds texts that are cut: what is smaller than it says it must be, or lies outside of what can be seen."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QSizePolicy,
    QWidget,
)

from massage_desktop.widgets.action_button import ActionButton
from massage_desktop.widgets.eliding_box import ElidingBox
from massage_desktop.widgets.group_button import GroupButton

SLACK = 1  # px by which a layout may round
FITTING = (ActionButton, ElidingBox, GroupButton)  # they make their text fit on their own


def clipped(window: QWidget) -> list[str]:
    """One line for each visible control of a window whose text does not fit."""
    return [
        line for part in window.findChildren(QWidget) if part.isVisible() for line in _found(part, window)
    ]


def _found(part: QWidget, window: QWidget) -> Iterator[str]:
    text = _text(part)
    if part.window() is not window or not text or not part.visibleRegion().boundingRect().isValid():
        return  # of another window, or below a tab or further down in what is scrolled
    wanted = _wanted(part)
    if wanted.x() > part.width() + SLACK or wanted.y() > part.height() + SLACK:
        sizes = f"has {part.width()}x{part.height()}, wants {wanted.x()}x{wanted.y()}"
        yield f"{_path(part)} {sizes}: {text[:70]!r}"
    if outside := _outside(part, window):
        yield f"{_path(part)} {outside}: {text[:70]!r}"


def _wanted(part: QWidget) -> QPoint:
    """The least size at which the text is whole."""
    if isinstance(part, FITTING):
        return QPoint(0, 0)
    least = part.minimumSizeHint()
    if isinstance(part, QLabel):
        if part.wordWrap():
            return QPoint(0, part.heightForWidth(part.width()))
        if part.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Ignored:
            return QPoint(0, 0)  # it fits its letters or elides on its own
    return QPoint(least.width(), least.height())


def _outside(part: QWidget, window: QWidget) -> str:
    """Where it lies outside of what holds it and cannot be scrolled to."""
    rect, at = QRect(QPoint(0, 0), part.size()), part
    while at is not window:
        parent = at.parentWidget()
        if parent is None:
            return ""
        rect.translate(at.pos())
        area = parent.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is parent:
            return _beside(rect, parent, area)
        if not parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(rect):
            return f"is outside of {_path(parent)}"
        at = parent
    return ""


def _beside(rect: QRect, viewport: QWidget, area: QAbstractScrollArea) -> str:
    """A place that one scrolls to from above to below is no fault, one to the side is."""
    if rect.right() > viewport.width() + SLACK and not area.horizontalScrollBar().isVisible():
        return f"is right of what {_path(area)} shows"
    return ""


def _text(part: QWidget) -> str:
    if isinstance(part, QLabel | QAbstractButton | QAbstractSpinBox):
        return part.text()
    return part.currentText() if isinstance(part, QComboBox) else ""


def _path(part: QWidget) -> str:
    above = part.parentWidget()
    names = [each.objectName() or type(each).__name__ for each in (above, part) if each is not None]
    return "/".join(names)

"""A list of painted rows: a model of frozen values and a view that asks a painter for heights and pictures.

The stage list and the warning list are this list with their own values and painters. Rows are read out by
assistive tools as each value's `spoken`.
"""

from collections.abc import Hashable, Sequence
from functools import lru_cache
from typing import Generic, Protocol, Self, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from massage_desktop.widgets.theme import Theme, Themed

ROW = int(Qt.ItemDataRole.UserRole)
AnyIndex = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
TOP = 6  # px above the first row
MEASURED = 64  # rows whose height is remembered


class Row(Hashable, Protocol):
    """What every row value has."""

    @property
    def title(self) -> str:
        """The visible title."""

    @property
    def spoken(self) -> str:
        """The whole row as it is read out."""

    @property
    def shape(self) -> Self:
        """A row of the same height, the same for all rows that differ only in digits."""


RowT = TypeVar("RowT", bound=Row)
RowT_contra = TypeVar("RowT_contra", bound=Row, contravariant=True)


class RowPainter(Protocol[RowT_contra]):
    """Measures and paints one kind of row, in the theme it was last given."""

    theme: Theme

    def height(self, row: RowT_contra, width: int, /) -> int:
        """Height of the row at `width`, px."""

    def paint(self, painter: QPainter, rect: QRectF, row: RowT_contra, /) -> None:
        """Paints the row into `rect`."""


class RowModel(QAbstractListModel, Generic[RowT]):
    """Rows as values; setting new ones tells views only of what differs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[RowT] = []

    @property
    def rows(self) -> tuple[RowT, ...]:
        """The rows in order."""
        return tuple(self._rows)

    def set_rows(self, rows: Sequence[RowT]) -> None:
        """Takes over `rows`: changed ones in place, then what is more or less at the end."""
        common = min(len(rows), len(self._rows))
        for place in range(common):
            if rows[place] != self._rows[place]:
                self._rows[place] = rows[place]
                self.dataChanged.emit(self.index(place), self.index(place))
        self._shorten(common)
        self._lengthen(rows[common:])

    def _shorten(self, length: int) -> None:
        if length < len(self._rows):
            self.beginRemoveRows(ROOT, length, len(self._rows) - 1)
            del self._rows[length:]
            self.endRemoveRows()

    def _lengthen(self, more: Sequence[RowT]) -> None:
        if more:
            self.beginInsertRows(ROOT, len(self._rows), len(self._rows) + len(more) - 1)
            self._rows.extend(more)
            self.endInsertRows()

    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        return row.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None


class RowDelegate(QStyledItemDelegate, Generic[RowT]):
    """Hands rows to their painter."""

    def __init__(self, view: "RowListView[RowT]") -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._view.rows.paint(painter, QRectF(option.rect), index.data(ROW))
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(1, self._view.row_height(index))


class RowListView(QListView, Themed, Generic[RowT]):
    """As wide as it is given, rows as high as their text; nothing in it can be selected or edited."""

    def __init__(self, rows: RowPainter[RowT], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = rows
        self._measured = lru_cache(MEASURED)(rows.height)
        self._laid_out: list[int] = []  # the height that each row has its place by
        self._whole = False
        self.setItemDelegate(RowDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def set_theme(self, theme: Theme) -> None:
        self.rows.theme = theme
        self.setViewportMargins(0, theme.px(TOP), 0, 0)
        self._measured.cache_clear()
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def row_height(self, index: AnyIndex) -> int:
        """Height of one row at the present width, px; Qt asks for it several times per change."""
        row: RowT = index.data(ROW)
        return self._measured(row.shape, self.viewport().width())

    def _heights(self) -> list[int]:
        model = self.model()
        if not isinstance(model, RowModel):
            return []
        return [self.row_height(model.index(place)) for place in range(len(model.rows))]

    def show_whole(self) -> None:
        """Be as high as all rows, for a place that scrolls itself."""
        self._whole = True
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def doItemsLayout(self) -> None:
        super().doItemsLayout()
        self._laid_out = self._heights()
        if self._whole:
            self.setFixedHeight(sum(self._laid_out) + self.viewportMargins().top() + 2 * self.frameWidth())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():  # a scroll bar that comes or goes, too
            self.scheduleDelayedItemsLayout()

    def dataChanged(self, top_left: AnyIndex, bottom_right: AnyIndex, roles: Sequence[int] = ()) -> None:
        # A list view lays all rows out again; a row that keeps its height needs only its own repaint.
        same = self._laid_out[top_left.row() : bottom_right.row() + 1] == [self.row_height(top_left)]
        if same:
            QAbstractItemView.dataChanged(self, top_left, bottom_right, list(roles))
        else:
            super().dataChanged(top_left, bottom_right, list(roles))

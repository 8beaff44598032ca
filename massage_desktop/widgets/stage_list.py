"""The list of a plan's stages: done, running with its halves, to come, cut short, removed."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from massage_desktop.widgets.row_list import RowListView, RowModel
from massage_desktop.widgets.stage_row import RowHalf, RowState, StageRow, StageRowPainter

__all__ = ["RowHalf", "RowState", "StageListView", "StageModel", "StageRow"]

FRESH_MS = 2000  # how long a new current row has its thick frame
NOWHERE = -1


class StageModel(RowModel[StageRow]):
    """The stages as rows."""

    current_moved = Signal(int)  # the place of the row that is now the current one

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current = NOWHERE

    @property
    def current(self) -> int:
        """The place of the current row, -1 without one."""
        return self._current

    def set_rows(self, rows: Sequence[StageRow]) -> None:
        super().set_rows(rows)
        states = [row.state for row in rows]
        current = states.index(RowState.CURRENT) if RowState.CURRENT in states else NOWHERE
        if current != self._current:
            self._current = current
            self.current_moved.emit(current)


class StageListView(RowListView[StageRow]):
    """Shows a `StageModel` and keeps its current row in sight."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._stage_painter = StageRowPainter()
        super().__init__(self._stage_painter, parent)
        self._fresh_end = QTimer(self, singleShot=True, interval=FRESH_MS)
        self._fresh_end.timeout.connect(self._end_fresh)

    def _show_current(self, place: int) -> None:
        self._stage_painter.fresh = place != NOWHERE
        self._fresh_end.start()
        self.viewport().update()
        self._scroll_to_current()

    def _scroll_to_current(self) -> None:
        model = self.model()
        if isinstance(model, StageModel) and model.current != NOWHERE:
            self.scrollTo(model.index(model.current), QAbstractItemView.ScrollHint.EnsureVisible)

    def _end_fresh(self) -> None:
        self._stage_painter.fresh = False
        self.viewport().update()

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if isinstance(model, StageModel):
            model.current_moved.connect(self._show_current)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._scroll_to_current()

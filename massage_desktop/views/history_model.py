"""The sessions that are over as rows of a table, taken from the records page by page."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

from msgspec.structs import replace
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from massage_desktop.content.protocol import Mode
from massage_desktop.errors import UserError
from massage_desktop.store.stored import Line, Page, Place, Query
from massage_desktop.views.words import Words

if TYPE_CHECKING:
    from massage_desktop.store.records import Records

AnyIndex = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
SHOWN = 50  # rows of a page
MINUTES = 5  # the column of figures
Role = Qt.ItemDataRole
OpenRecords = Callable[[], "Records | None"]


class HistoryModel(QAbstractTableModel):
    """Newest first; further pages come as the view asks for them.

    `failed` tells the UserError that ended the reading.
    """

    failed = Signal(object)
    grew = Signal()

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._open: OpenRecords = lambda: None
        self._query = Query()
        self._lines: list[Line] = []
        self._next: Place | None = None
        self._heads = (
            self.tr("Date"),
            self.tr("Client"),
            self.tr("Mode"),
            self.tr("Protocol"),
            self.tr("Status"),
            self.tr("Minutes"),
        )

    def search(self, open_records: OpenRecords, query: Query) -> None:
        """Show the first page of what fits."""
        self._open, self._query = open_records, query
        page = self._page(None)
        self.beginResetModel()
        self._lines, self._next = list(page.lines), page.next
        self.endResetModel()
        self.grew.emit()

    def line(self, row: int) -> Line:
        """The session of a row."""
        return self._lines[row]

    def mark_amended(self, session: str) -> None:
        """The notes of a session were changed."""
        for row, line in enumerate(self._lines):
            if line.id == session:
                self._lines[row] = replace(line, amended=True)
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(self._heads) - 1))

    @property
    def whole(self) -> bool:
        """Whether nothing follows the rows that are here."""
        return self._next is None

    def canFetchMore(self, parent: AnyIndex) -> bool:
        return not parent.isValid() and self._next is not None

    def fetchMore(self, parent: AnyIndex) -> None:
        if parent.isValid() or self._next is None:
            return
        page = self._page(self._next)
        self._next = page.next
        if page.lines:
            first = len(self._lines)
            self.beginInsertRows(QModelIndex(), first, first + len(page.lines) - 1)
            self._lines += page.lines
            self.endInsertRows()
        self.grew.emit()

    def _page(self, before: Place | None) -> Page:
        """A page; one without lines if it could not be read, which is told."""
        try:
            records = self._open()
            return Page(()) if records is None else records.history(self._query, before, SHOWN)
        except UserError as error:
            self.failed.emit(error)
            return Page(())

    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:  # noqa: ANN401 - Qt's
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Role.TextAlignmentRole:
            return _alignment(section)
        return self._heads[section] if role == Role.DisplayRole else None

    def data(self, index: AnyIndex, role: int = Role.DisplayRole) -> Any:  # noqa: ANN401 - Qt's
        if role == Role.TextAlignmentRole:
            return _alignment(index.column())
        if role not in (Role.DisplayRole, Role.ToolTipRole, Role.AccessibleTextRole):
            return None
        texts = self._texts(self._lines[index.row()])
        if role == Role.AccessibleTextRole and index.column() == 0:  # read out for the whole row
            return ", ".join(filter(None, texts))
        return texts[index.column()]

    def _texts(self, line: Line) -> tuple[str, ...]:
        began = line.started_at
        return (
            f"{self._words.day(began)}, {began:%H:%M}",
            line.client,
            self._words.mode(cast("Mode", line.mode)),
            line.title.say(self._words.language),
            self._status(line),
            str(minutes(line)),
        )

    def _status(self, line: Line) -> str:
        names = {"finished": self.tr("Complete"), "stopped": self.tr("Ended early")}
        parts = [names.get(line.status, line.status)]
        parts += [self.tr("rehearsal")] if line.speed != 1 else []
        parts += [self.tr("notes amended")] if line.amended else []
        return ", ".join(parts)


def minutes(line: Line) -> int:
    """How long a session was, in minutes of its own time."""
    if line.ended_at is None:
        return 0
    return round((line.ended_at - line.started_at).total_seconds() * line.speed / 60)


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column == MINUTES else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter

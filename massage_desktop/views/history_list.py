"""All sessions that are over: the search, the table, and one line on how it stands."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from massage_desktop.content.protocol import Protocol
from massage_desktop.errors import UserError
from massage_desktop.store.stored import Query
from massage_desktop.views.history_model import HistoryModel, OpenRecords
from massage_desktop.views.history_search import HistorySearch
from massage_desktop.views.records_words import RecordsWords
from massage_desktop.views.words import Words
from massage_desktop.widgets.style import set_role

WIDTHS = (190, 140, 100, 0, 340, 90)  # px; 0 takes what is left
PROTOCOL = 3
PAD = 14  # px above and below a row's letters, together
INTO_TABLE = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class HistoryList(QWidget):
    """Tells which session is to be opened; that of a row by Enter or a double click."""

    chosen = Signal(str)  # the session's id

    def __init__(self, words: Words, protocols: Iterable[Protocol], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open: OpenRecords = lambda: None
        self._error: UserError | None = None
        self._expecting = False  # the records are still being opened
        self._records_words = RecordsWords(self)
        self.search, self.model = HistorySearch(words, protocols, self), HistoryModel(words, self)
        self.table, self.state = QTableView(self), QLabel(self)
        self.button, self.open_button = QPushButton(self), QPushButton(self.tr("Open"), self)
        self._dress_table()
        self._lay_out()
        self.search.changed.connect(self.refresh)
        self.search.text.installEventFilter(self)
        self.table.installEventFilter(self)
        self.table.doubleClicked.connect(self._choose)
        self.model.failed.connect(self._keep_error)
        self.model.grew.connect(self._say_state)
        self.button.clicked.connect(self._help)
        self.open_button.clicked.connect(lambda: self._choose(self.table.currentIndex()))

    def _dress_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Sessions"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setSectionResizeMode(PROTOCOL, QHeaderView.ResizeMode.Stretch)
        self.state.setWordWrap(True)

    def _lay_out(self) -> None:
        below = self._below = QHBoxLayout()
        below.addWidget(self.state, 1)
        for button in (self.button, self.open_button):
            button.setAutoDefault(False)
            below.addWidget(button)
        self.open_button.setProperty("role", "primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        column.addLayout(below)
        self.setFocusProxy(self.search)

    def add_button(self, button: QPushButton) -> None:
        """Another button, after those of the list."""
        self._below.addWidget(button)

    def size_columns(self, scale: float) -> None:
        """Give columns and rows their room, `scale` times as much as at the usual size of letters."""
        for column, width in enumerate(WIDTHS):
            if width:
                self.table.setColumnWidth(column, round(width * scale))
        rows = self.table.verticalHeader()
        rows.setDefaultSectionSize(self.table.fontMetrics().height() + round(PAD * scale))

    def begin(self, open_records: OpenRecords) -> None:
        """Show the sessions of these records: all, or what was searched for while they were opened."""
        self._open, self._expecting = open_records, False
        self.refresh()

    def expect(self) -> None:
        """Say that the records are being opened."""
        set_role(self.state, "body")
        self.state.setText(self.tr("Opening the records…"))
        self.button.hide()
        self.open_button.setEnabled(False)
        self._expecting = True
        self.search.clear()

    def refresh(self) -> None:
        """Search anew."""
        if self._expecting:
            return
        self._error = None
        self.model.search(self._open, self.search.query)
        if self.model.rowCount():
            self.table.selectRow(0)
        self._say_state()

    def _keep_error(self, error: UserError) -> None:
        self._error = error

    def _say_state(self) -> None:
        """What is shown; where nothing is, what to do."""
        count, whole = self.model.rowCount(), self.model.whole
        searched = self.search.query != Query()
        self.open_button.setEnabled(count > 0)
        self.button.setVisible(self._error is not None or (searched and not count))
        self.button.setText(self.tr("Try again") if self._error is not None else self.tr("Clear the search"))
        if self._error is not None:
            said = self._records_words.sentence(self._error)
        elif count:
            more = self.tr("%n session(s) shown; older ones come as you go down", "", count)
            said = self.tr("%n session(s)", "", count) if whole else more
        elif searched:
            said = self.tr(
                "No session fits. Words are found by their beginnings; clear the search to see all."
            )
        else:
            said = self.tr("No sessions yet. Each one is kept here once it is over: close this, start one.")
        set_role(self.state, "body" if self._error is None else "problem")
        self.state.setText(said)

    def _help(self) -> None:
        if self._error is not None:
            self.refresh()
        else:
            self.search.clear()
        self.search.text.setFocus()

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self.model.line(index.row()).id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search down into the table; Enter in the table opens."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = Qt.Key(event.key())
        if watched is self.search.text and key in INTO_TABLE:
            self.table.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        if watched is self.table and key in INTO_TABLE[1:]:
            self._choose(self.table.currentIndex())
            return True
        return False

"""The window of the history: the list of sessions, and one of them opened."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from massage_desktop.content.protocol import Protocol
from massage_desktop.views.history_list import HistoryList
from massage_desktop.views.kept_session import KeptSession
from massage_desktop.views.summary_page import MakeSheet
from massage_desktop.views.words import Words
from massage_desktop.widgets.focus_ring import FocusRing
from massage_desktop.widgets.on_screen import fitted
from massage_desktop.widgets.theme import Theme, Themed

SHARE = 0.94  # of the main window's size
LEAST = (760, 480)  # px
LARGE = 1.3  # the font scale from which on the search takes more rows


class HistoryDialog(QDialog, Themed):
    """Two pages; Escape goes from a session to the list, and from the list away.

    `shown_first` tells that the window is on the screen, so that it can be filled.
    """

    shown_first = Signal()
    leave_wanted = Signal()  # from a session whose notes were changed, or not

    def __init__(
        self, words: Words, protocols: Iterable[Protocol], make_sheet: MakeSheet, window: QWidget
    ) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("History"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.list = HistoryList(words, protocols, self)
        self.kept = KeptSession(words, make_sheet, self)
        self._pages, self._ring = QStackedWidget(self), FocusRing(self)
        close = QPushButton(self.tr("Close"), self.list)
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        self.list.add_button(close)
        for page in (self.list, self.kept):
            self._pages.addWidget(page)
        QVBoxLayout(self).addWidget(self._pages)
        self.kept.back_wanted.connect(self.leave_wanted)
        self._add_keys()

    def _add_keys(self) -> None:
        keys = {
            "Ctrl+F": self._go_to_search,
            "Ctrl+P": lambda: self._in_session(self.kept.print),
            "Ctrl+S": lambda: self._in_session(self.kept.save),
        }
        for key, action in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(action)

    def _in_session(self, button: QPushButton) -> None:
        if self.in_session:
            button.click()

    def _go_to_search(self) -> None:
        if not self.in_session:
            self.list.search.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.list.search.text.selectAll()

    @property
    def in_session(self) -> bool:
        """Whether a session is opened."""
        return self._pages.currentWidget() is self.kept

    def begin(self, window: QWidget) -> None:
        """Open with the list, which is then to be filled."""
        self.resize((window.size() * SHARE).expandedTo(self.minimumSize()))
        self.list.expect()
        self._pages.setCurrentWidget(self.list)
        self.list.search.text.setFocus(Qt.FocusReason.TabFocusReason)
        self.open()
        QTimer.singleShot(0, self, self.shown_first.emit)

    def show_list(self) -> None:
        """Back to where one was in the list."""
        self._pages.setCurrentWidget(self.list)
        place = self.list.table if self.list.model.rowCount() else self.list.search.text
        place.setFocus(Qt.FocusReason.TabFocusReason)

    def show_session(self) -> None:
        """To the session that was opened."""
        self._pages.setCurrentWidget(self.kept)
        self.kept.print.setFocus(Qt.FocusReason.TabFocusReason)

    def set_theme(self, theme: Theme) -> None:
        self.setMinimumSize(fitted(self, *map(theme.px, LEAST)))
        self.list.size_columns(theme.px(100) / 100)
        self.list.search.stack(theme.scale > LARGE)

    def reject(self) -> None:
        if self.in_session:
            self.leave_wanted.emit()
        else:
            super().reject()

"""The History page over given records, without the rest of the window."""

from datetime import UTC, datetime
from pathlib import Path
from typing import ClassVar

from PySide6.QtWidgets import QApplication

from massage_desktop.services.archive import Archive
from massage_desktop.views.history_list import HistoryList
from massage_desktop.views.words import Words
from tests.content.shipped import library

SEARCHES = {"a client searched": "K-00012", "a word of many searched": "плечи", "two words": "warm k-000"}


class HistoryPage:
    """`do` ends when what was asked for has been painted."""

    WHAT: ClassVar[tuple[str, ...]] = ("opens", *SEARCHES, "one page further")

    def __init__(self, records: Path) -> None:
        self._archive = Archive(records.parent.parent, lambda: datetime.now(UTC))
        self._list = HistoryList(Words("en"), library().protocols.values())
        self._list.resize(1284, 690)
        self._list.show()

    def close(self) -> None:
        """Take it off the screen."""
        self._list.close()
        self._archive.close()

    def prepare(self) -> None:
        """All sessions are shown, and everything is painted."""
        self._list.expect()
        self._list.begin(self._archive.records)
        QApplication.processEvents()
        if not self._list.model.rowCount():
            raise RuntimeError("the page shows no sessions")

    def do(self, what: str) -> None:
        """Open anew, search, or go a page down."""
        if what == "opens":
            self._archive.close()
            self._list.begin(self._archive.records)
        elif what in SEARCHES:
            self._list.search.text.setText(SEARCHES[what])
            self._list.refresh()
        else:
            self._list.table.scrollToBottom()
        QApplication.processEvents()
        self._list.table.viewport().repaint()

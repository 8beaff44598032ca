"""From "History" to the sessions: opens the records, shows and amends one, puts its sheet on paper."""

import logging
from collections.abc import Callable, Iterable
from datetime import datetime
from threading import Thread

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox

from massage_desktop.content.protocol import Protocol
from massage_desktop.errors import UserError
from massage_desktop.services.paper import Sheet
from massage_desktop.services.settings import Settings
from massage_desktop.store.errors import DamagedError
from massage_desktop.store.stored import StoredSession
from massage_desktop.views.boxes import pressed
from massage_desktop.views.history_dialog import HistoryDialog
from massage_desktop.views.history_model import OpenRecords
from massage_desktop.views.main_window import MainWindow
from massage_desktop.views.on_demand import OnDemand
from massage_desktop.views.paper_dialogs import PaperDialogs
from massage_desktop.views.records_words import RecordsWords
from massage_desktop.views.summary_page import MakeSheet

log = logging.getLogger(__name__)


class HistoryDesk(QObject):
    """The dialog is made when it is first wanted; a running session keeps it closed.

    `records` opens the records, in a thread of its own the first time.
    """

    damaged = Signal()  # so the records were found, by whichever thread
    left = Signal()  # the history was closed
    _opened = Signal()

    def __init__(
        self,
        window: MainWindow,
        records: OpenRecords,
        *,
        protocols: Iterable[Protocol],
        make_sheet: MakeSheet,
        settings: Settings,
        wall: Callable[[], datetime],
    ) -> None:
        super().__init__(window)
        self._window, self._records, self._settings, self._wall = window, records, settings, wall
        self._protocols, self._make_sheet = tuple(protocols), make_sheet
        self._records_words = RecordsWords(self)
        self.dialog = OnDemand(window, self._new_dialog)
        self._opening = False
        self._opened.connect(self._fill, Qt.ConnectionType.QueuedConnection)

    def show(self) -> None:
        """Open the history with all sessions; never during a session."""
        if self._window.page != "session":
            self.dialog().begin(self._window)

    def close(self) -> None:
        """Take the history off the screen, whatever is shown; notes that were not kept are lost."""
        if self.dialog.made is not None:
            self.dialog.made.show_list()
        self.dialog.close()

    def leave_list(self) -> None:
        """The records are damaged: what becomes of them is asked in the window. A session stays open."""
        if self.dialog.made is not None and not self.dialog.made.in_session:
            self.dialog.close()

    def _new_dialog(self) -> HistoryDialog:
        window = self._window
        dialog = HistoryDialog(window.words, self._protocols, self._make_sheet, window)
        self._papers = PaperDialogs(dialog, lambda: window.theme)
        kept = dialog.kept
        dialog.finished.connect(self.left)
        dialog.shown_first.connect(self._open)
        dialog.list.chosen.connect(self.show_session)
        dialog.list.model.failed.connect(self._tell_damage)
        dialog.leave_wanted.connect(self._leave)
        kept.amended.connect(self._amend)
        kept.print_wanted.connect(lambda: self._put_out(self._papers.print_sheet))
        kept.save_wanted.connect(lambda: self._put_out(self._papers.save_pdf))
        kept.preview_wanted.connect(lambda: self._put_out(self._papers.preview))
        return dialog

    def _open(self) -> None:
        """Open the records where nobody waits for it; the list tells what is wrong with them."""
        if not self._opening:
            self._opening = True
            Thread(target=self._load, name="history", daemon=True).start()

    def _load(self) -> None:
        try:
            self._records()
        except UserError as error:
            log.info("the records of the history could not be opened")
            self._tell_damage(error)
        finally:
            self._opened.emit()

    def _fill(self) -> None:
        self._opening = False
        if self.dialog.made is not None:
            self.dialog.made.list.begin(self._records)

    def show_session(self, session: str) -> None:
        """Open the session of that id."""
        dialog = self.dialog.made
        if dialog is not None and (found := self._read(session)) is not None:
            dialog.kept.show_session(found, self._settings.general.paper)
            dialog.show_session()

    def _read(self, session: str) -> StoredSession | None:
        """The session; None after it was said why it cannot be had."""
        try:
            records = self._records()
            return None if records is None else records.read(session)
        except UserError as error:
            self._tell_damage(error)
            self._warn(self._records_words.sentence(error))
            return None

    def _amend(self, text: str) -> None:
        """Keep other notes beside the first ones."""
        dialog = self.dialog.made
        session = None if dialog is None else dialog.kept.session
        if dialog is None or session is None:
            return
        try:
            records = self._records()
            if records is not None:
                records.amend(session.id, self._wall(), text)
        except UserError as error:
            self._tell_damage(error)
            self._warn(self._records_words.sentence(error))
            return
        self.show_session(session.id)
        dialog.kept.say(self.tr("The notes were amended"))
        dialog.list.model.mark_amended(session.id)

    def _put_out(self, how: Callable[[Sheet, datetime], str]) -> None:
        kept = None if self.dialog.made is None else self.dialog.made.kept
        if kept is not None and kept.sheet is not None and kept.session is not None:
            kept.say(how(kept.sheet, kept.session.record.started_at))

    def _leave(self) -> None:
        """From a session back to the list; notes that were typed are asked about."""
        dialog = self.dialog.made
        if dialog is not None and (not dialog.kept.unsaved or self._may_lose_notes()):
            dialog.show_list()

    def _may_lose_notes(self) -> bool:
        box = QMessageBox(self.dialog.made)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Notes not kept"))
        box.setText(self.tr("The notes were changed but not kept. Leave them as they were?"))
        leave = box.addButton(self.tr("Leave as they were"), QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton(self.tr("Stay here"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        return pressed(box) is leave

    def _tell_damage(self, error: UserError) -> None:
        if isinstance(error, DamagedError):
            self.damaged.emit()

    def _warn(self, said: str) -> None:
        QMessageBox.warning(self.dialog.made or self._window, self.tr("Not done"), said)

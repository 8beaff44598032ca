"""Backing up and restoring the records by the menu: asked first, checked, and the old file kept."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox

from massage_desktop.errors import UserError
from massage_desktop.store.errors import NoRecordsError, RecordsError
from massage_desktop.views.aside import aside
from massage_desktop.views.boxes import pressed
from massage_desktop.views.main_window import MainWindow
from massage_desktop.views.records_words import RecordsWords

if TYPE_CHECKING:
    from massage_desktop.store.mending import Mended

Apart = Callable[[], AbstractContextManager[None]]
ENDING = ".db"
USUAL_NAME = "massage-records-%Y-%m-%d-%H%M.db"


class BackupDesk(QObject):
    """Neither is done while a session runs.

    Within `apart()` nobody in the program has the records of the folder `data` open.
    """

    changed = Signal()  # the records are others now

    def __init__(self, window: MainWindow, data: Path, apart: Apart, wall: Callable[[], datetime]) -> None:
        super().__init__(window)
        self._window, self._data, self._apart, self._wall = window, data, apart, wall
        self._words = RecordsWords(self)

    def back_up(self) -> None:
        """Ask where to, write a checked copy there, say what it holds."""
        from massage_desktop.store.opening import records_file

        file = records_file(self._data)
        if self._window.page == "session":
            return
        if not file.exists():
            self._refuse(NoRecordsError(file))
        elif (to := self._ask_where()) is not None:
            self._try(lambda: self._back_up(file, to))

    def restore(self) -> None:
        """Ask for the backup and whether it is meant, put it in place, say where the old records are."""
        if self._window.page == "session" or (backup := self._ask_which()) is None:
            return
        if self._sure(backup):
            self.put_back(backup)

    def put_back(self, backup: Path) -> bool:
        """Put a backup in place, say where the records are that it replaces; whether that was done."""
        from massage_desktop.store import mending

        return self._try(lambda: self._renew(lambda file: mending.put_back(backup, file, self._wall())))

    def begin_anew(self) -> bool:
        """Put damaged records aside, begin new ones with what can be read of them; whether that was done."""
        from massage_desktop.store import mending

        return self._try(lambda: self._renew(lambda file: mending.begin_anew(file, self._wall())))

    def _renew(self, work: Callable[[Path], "Mended"]) -> None:
        from massage_desktop.store.opening import records_file

        file = records_file(self._data)
        with self._apart():
            done = aside(lambda: work(file), self.tr("The records are being restored…"), self._window)
        said = self.tr("New records are begun.")
        if done.restored is not None:
            said = self.tr("%n session(s) restored and checked.", "", done.restored)
        if done.saved:
            said += " " + self.tr("%n more could be read in the damaged file.", "", done.saved)
        where = self.tr("What was there before is kept as {file}.")
        text = "" if done.kept is None else where.format(file=done.kept)
        self._say(self.tr("Records restored"), said, text)
        self.changed.emit()

    def _back_up(self, file: Path, to: Path) -> None:
        from massage_desktop.store import backups

        def work() -> int:
            backups.back_up(file, to)
            return backups.verify(to)["sessions"]

        count = aside(work, self.tr("The records are being backed up…"), self._window)
        said = self.tr("%n session(s) backed up and checked.", "", count)
        self._say(self.tr("Backup written"), said, str(to))

    def _ask_where(self) -> Path | None:
        name = str(_documents() / f"{self._wall():{USUAL_NAME}}")
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Back up records"), name, self._filter()
        )
        path = Path(chosen)
        return None if not chosen else path if path.suffix else path.with_suffix(ENDING)

    def _ask_which(self) -> Path | None:
        automatic = self._data / "records" / "backups"
        folder = automatic if automatic.is_dir() else _documents()
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Restore records"), str(folder), self._filter()
        )
        return Path(chosen) if chosen else None

    def _filter(self) -> str:
        return self.tr("Records (*.db)") + ";;" + self.tr("All files (*)")

    def _sure(self, backup: Path) -> bool:
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Restore records"))
        box.setText(self.tr("Put {file} in the place of the present records?").format(file=backup.name))
        box.setInformativeText(self.tr("The present records are kept beside it, under another name."))
        restore = box.addButton(self.tr("Restore"), QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton(self.tr("Leave as they are"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        return pressed(box) is restore

    def _try(self, work: Callable[[], None]) -> bool:
        try:
            work()
        except UserError as error:
            self._refuse(error)
            return False
        return True

    def _refuse(self, error: UserError) -> None:
        from massage_desktop.store.opening import records_file

        where = str(error.where) if isinstance(error, RecordsError) else ""
        said = self._words.sentence(error, elsewhere=where != str(records_file(self._data)))
        self._show(QMessageBox.Icon.Warning, self.tr("Not done"), said, where)

    def _say(self, title: str, said: str, where: str) -> None:
        self._show(QMessageBox.Icon.Information, title, said, where)

    def _show(self, icon: QMessageBox.Icon, title: str, said: str, where: str) -> None:
        box = QMessageBox(icon, title, said, QMessageBox.StandardButton.Ok, self._window)
        box.setInformativeText(where)
        pressed(box)


def _documents() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))

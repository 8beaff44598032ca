"""Settings of who may see what, and where the records are."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from massage_desktop.services.settings_privacy import LOCKS, PrivacySettings
from massage_desktop.views.lock import Lock
from massage_desktop.views.settings_form import SettingsForm
from massage_desktop.views.settings_page import SettingsPage
from massage_desktop.widgets.eliding_box import ElidingBox


class PrivacyPage(SettingsPage):
    """`follow` lets the program take over the group; while it is locked nobody gets at the records."""

    icon = "lock"

    def __init__(
        self,
        group: PrivacySettings,
        follow: Callable[[], None],
        back_up: Callable[[], None],
        *,
        data: Path,
        lock: Lock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(group, parent)
        self._privacy, self._follow, self._data, self._lock = group, follow, data, lock
        self.title = self.tr("Privacy and records")
        self.words = (self.tr("client"), self.tr("password"), self.tr("files"), self.tr("save"))
        self.minutes, self.folder = ElidingBox(), QLineEdit(str(data))
        self.open = QPushButton(self.tr("Open folder"))
        self.back_up = QPushButton(self.tr("Back up records…"))
        self.back_up.clicked.connect(back_up)
        form = SettingsForm(self)
        self._add_lock(form)
        self._add_records(form)
        lock.changed.connect(self._show_locked)
        self._show_locked()

    def _add_lock(self, form: SettingsForm) -> None:
        card = form.card(self.tr("Lock"))
        for minutes in (*LOCKS[1:], LOCKS[0]):
            text = self.tr("after %n minute(s)", "", minutes) if minutes else self.tr("never")
            self.minutes.addItem(text, minutes)
        self.minutes.activated.connect(self._take_minutes)
        card.row(
            self.tr("Lock when nobody is there"),
            self.minutes,
            self.tr(
                "Hides client and records from eyes that pass by; a session goes on. Ctrl+L locks at once. "
                "The computer's own lock keeps them from hands."
            ),
        )

    def _add_records(self, form: SettingsForm) -> None:
        card = form.card(self.tr("Records"))
        self.folder.setReadOnly(True)
        self.open.clicked.connect(self._open_folder)
        card.row(
            self.tr("Folder of the data"),
            self.folder,
            self.tr("Everything stays on this computer: records, backups, settings, your own protocols."),
        )
        card.line(self.open)
        card.line(
            self.back_up,
            self.tr(
                "Backups are made by themselves too, once a day, beside the records. One on another disk "
                "outlives this computer."
            ),
        )

    def show_values(self) -> None:
        self.minutes.setCurrentIndex(self.minutes.findData(self._privacy.lock_minutes))

    def apply(self) -> None:
        self._follow()

    def _take_minutes(self) -> None:
        self._privacy.lock_minutes = int(self.minutes.currentData())
        self._follow()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._data)))

    def _show_locked(self) -> None:
        """While a client's data are hidden, nothing here leads to them."""
        for button, tip in (
            (self.open, self.tr("Show the folder in the file manager")),
            (self.back_up, self.tr("Write a checked copy of all records")),
        ):
            button.setEnabled(not self._lock.locked)
            button.setToolTip(self.tr("Locked: unlock first") if self._lock.locked else tip)

"""From damaged records to whole ones: offers the newest good backup as soon as no client is on the table."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from massage_desktop.services.records_keeper import Damage, RecordsKeeper
from massage_desktop.views.backup_desk import BackupDesk
from massage_desktop.views.fit_height import open_fitted
from massage_desktop.views.main_window import MainWindow

if TYPE_CHECKING:
    from massage_desktop.views.damage_dialog import DamageDialog

WIDTH = 480  # px
LATER = Qt.ConnectionType.QueuedConnection


class DamageDesk(QObject):
    """`offer` is to be called whenever the window may have become free, `offer_again` between clients."""

    def __init__(self, window: MainWindow, keeper: RecordsKeeper, backups: BackupDesk) -> None:
        super().__init__(window)
        self._window, self._backups = window, backups
        self._damage: Damage | None = None
        self._put_off = False
        self.dialog: DamageDialog | None = None
        keeper.damaged.connect(self._hear, LATER)
        keeper.looked.connect(self._forget, LATER)
        backups.changed.connect(keeper.renew)

    def _hear(self, damage: Damage) -> None:
        self._damage = damage
        self._window.installEventFilter(self)  # only as long as there is something to ask
        self.offer()

    def _forget(self) -> None:
        """The records could be read: whatever was wrong is mended."""
        self._damage = None
        self._window.removeEventFilter(self)

    def offer_again(self) -> None:
        """The same, after it was put off too."""
        self._put_off = False
        self.offer()

    def offer(self) -> None:
        """Ask, unless a client is on the table, nobody is there, or something else is asked."""
        window, damage = self._window, self._damage
        busy = window.page != "prepare" or window.locked or QApplication.activeModalWidget() is not None
        if damage is None or busy or self._put_off or self.dialog is not None:
            return
        from massage_desktop.views.damage_dialog import DamageDialog

        dialog = self.dialog = DamageDialog(window.words, damage, window)
        dialog.choice_made.connect(self._do, LATER)
        open_fitted(dialog, window.theme.px(WIDTH))

    def _do(self, choice: str) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
        damage, self._put_off = self._damage, choice == "later"
        if damage is None or self._put_off or self._window.page != "prepare":
            return
        self._damage = None
        if not self._mend(choice, damage):
            self._damage, self._put_off = damage, True

    def _mend(self, choice: str, damage: Damage) -> bool:
        if choice == "anew" or damage.backup is None:
            return self._backups.begin_anew()
        return self._backups.put_back(damage.backup.file)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What was asked before this is answered."""
        if watched is self._window and event.type() == QEvent.Type.WindowUnblocked and self.dialog is None:
            QTimer.singleShot(0, self, self.offer)
        return False

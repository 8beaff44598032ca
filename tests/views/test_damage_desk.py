"""Damaged records: asked about when nothing else is asked and no client is on the table."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from massage_desktop.services.archive import Archive
from massage_desktop.services.clock import wall
from massage_desktop.services.records_keeper import Damage, RecordsKeeper
from massage_desktop.store.backups import GoodBackup
from massage_desktop.views.backup_desk import BackupDesk
from massage_desktop.views.damage_desk import DamageDesk
from tests.views.place import Place

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


class DamagedPlace(Place):
    """The window over records that are said to be damaged."""

    def __init__(self, qtbot: QtBot, data: Path) -> None:
        super().__init__(qtbot, data)
        self.qtbot = qtbot
        self.keeper = RecordsKeeper(data, wall, self.window)
        backups = BackupDesk(self.window, data, Archive(data, wall).apart, wall)
        self.desk_of_damage = DamageDesk(self.window, self.keeper, backups)
        self.file = data / "records" / "records.db"

    def find(self, sessions: int | None = 137) -> None:
        """Damage is found, with a backup of so many sessions or none."""
        made = datetime(2026, 11, 20, 14, 11, tzinfo=UTC)
        good = None if sessions is None else GoodBackup(self.file, made, sessions)
        self.keeper.damaged.emit(Damage(self.file, good))
        self.settle()

    def settle(self) -> None:
        for _ in range(3):
            QApplication.processEvents()

    @property
    def asked(self) -> bool:
        dialog = self.desk_of_damage.dialog
        return dialog is not None and dialog.isVisible()


@pytest.fixture
def place(qtbot: QtBot, tmp_path: Path) -> Iterator[DamagedPlace]:
    made = DamagedPlace(qtbot, tmp_path)
    yield made
    if made.desk_of_damage.dialog is not None:
        made.desk_of_damage.dialog.close()


def test_the_backup_is_told_by_its_day_and_its_sessions(place: DamagedPlace) -> None:
    place.find()
    assert place.desk_of_damage.dialog is not None
    ui = place.desk_of_damage.dialog.ui
    assert ui.backup.text() == "20 Nov 2026, 14:11, checked just now"
    assert ui.sessions.text().startswith("137 session")
    assert ui.file.text() == str(place.file)
    told = ui.restore_button.accessibleDescription()
    assert ui.backup.text() in told
    assert ui.sessions.text() in told


def test_without_a_backup_only_new_records_are_offered(place: DamagedPlace) -> None:
    place.find(None)
    assert place.desk_of_damage.dialog is not None
    ui = place.desk_of_damage.dialog.ui
    assert not ui.restore_button.isVisible()
    assert ui.anew_button.isDefault()
    assert "There is none." in ui.anew_button.accessibleDescription()


def test_put_off_it_is_asked_again_between_clients_alone(place: DamagedPlace) -> None:
    place.find()
    assert place.desk_of_damage.dialog is not None
    QTest.keyClick(place.desk_of_damage.dialog, Qt.Key.Key_Escape)
    place.settle()
    place.desk_of_damage.offer()
    assert not place.asked
    place.desk_of_damage.offer_again()
    assert place.asked


def test_a_session_is_not_disturbed(place: DamagedPlace) -> None:
    place.start()
    place.find()
    assert not place.asked
    place.window.show_page("prepare")
    place.desk_of_damage.offer_again()
    assert place.asked


def test_what_is_locked_asks_nothing(place: DamagedPlace) -> None:
    cover = QWidget()
    place.window.ui.pages.addWidget(cover)
    place.window.set_cover(cover)
    place.find()
    assert not place.asked
    place.window.set_cover(None)
    place.desk_of_damage.offer()
    assert place.asked


def test_it_waits_for_another_dialog_to_close(place: DamagedPlace) -> None:
    other = QDialog(place.window)
    other.open()
    place.find()
    assert not place.asked
    other.close()
    place.qtbot.waitUntil(lambda: place.asked)


def test_records_that_were_mended_elsewhere_are_not_asked_about(place: DamagedPlace) -> None:
    place.start()
    place.find()
    place.keeper.looked.emit(())
    place.settle()
    place.window.show_page("prepare")
    place.desk_of_damage.offer_again()
    assert not place.asked

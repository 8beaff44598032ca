"""The records: one window for them, their keeper, what was interrupted, the history and the backups.

Built last of what hears the runner: a cue is played and the screen updated before anything is written.
"""

from massage_desktop.composing.contents import Contents
from massage_desktop.composing.ground import LATER, Ground
from massage_desktop.composing.visiting import Visiting
from massage_desktop.services.archive import Archive
from massage_desktop.services.clock import wall
from massage_desktop.services.one_window import OneWindow
from massage_desktop.services.records_keeper import RecordsKeeper
from massage_desktop.services.runner import SessionRunner
from massage_desktop.views.backup_desk import BackupDesk
from massage_desktop.views.damage_desk import DamageDesk
from massage_desktop.views.history_desk import HistoryDesk
from massage_desktop.views.lock import Lock
from massage_desktop.views.records_desk import RecordsDesk
from massage_desktop.views.window_menu import WindowMenu


class Keeping:
    """Writes what happens, and shows what was kept."""

    def __init__(
        self,
        ground: Ground,
        contents: Contents,
        runner: SessionRunner,
        *,
        visiting: Visiting,
        lock: Lock,
        menu: WindowMenu,
    ) -> None:
        self.one_window = OneWindow(ground.data, ground.owner)
        self.one_window.wanted.connect(ground.window.come_forward)
        self.keeper = RecordsKeeper(ground.data, wall, ground.owner)
        self.records = RecordsDesk(
            ground.window,
            runner=runner,
            visit=visiting.visit,
            preparation=contents.preparation,
            keeper=self.keeper,
            wall=wall,
        )
        lock.about_to_lock.connect(self.records.describe)
        lock.changed.connect(self.records.offer, LATER)
        self._build_history(ground, contents, visiting)
        visiting.visit.ready.connect(self.damage.offer_again, LATER)
        lock.changed.connect(self.damage.offer, LATER)
        lock.changed.connect(self._put_history_away)
        menu.history_wanted.connect(self.history.show, LATER)
        menu.backup_wanted.connect(self.backups.back_up, LATER)
        menu.restore_wanted.connect(self.backups.restore, LATER)

    def _build_history(self, ground: Ground, contents: Contents, visiting: Visiting) -> None:
        archive = Archive(ground.data, wall, self.keeper.recorder.apart)
        self.history = HistoryDesk(
            ground.window,
            archive.records,
            protocols=contents.preparation.library.protocols.values(),
            make_sheet=visiting.make_sheet,
            settings=ground.settings,
            wall=wall,
        )
        self.backups = BackupDesk(ground.window, ground.data, archive.apart, wall)
        self.damage = DamageDesk(ground.window, self.keeper, self.backups)
        self.history.damaged.connect(self.keeper.seek_backup)
        self.history.left.connect(archive.rest)
        self.keeper.damaged.connect(self.history.leave_list, LATER)

    def _put_history_away(self, locked: bool) -> None:
        if locked:
            self.history.close()

    def close(self) -> None:
        """After the window: what is left to be written."""
        self.records.close()
        self.one_window.close()  # after that: whoever starts now finds all of it

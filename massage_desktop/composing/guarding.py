"""The lock of a client's data, and the diagnostics without them."""

from massage_desktop.composing.ground import LATER, Ground
from massage_desktop.services.clock import since_boot
from massage_desktop.services.idle import IdleWatch
from massage_desktop.views.bug_report import BugReport
from massage_desktop.views.diagnostics import Diagnostics
from massage_desktop.views.lock import Lock
from massage_desktop.views.window_menu import WindowMenu


class Guarding:
    """Locks by itself after idle minutes, or when wanted."""

    def __init__(self, ground: Ground, menu: WindowMenu, bugs: BugReport) -> None:
        self._privacy, self._menu = ground.settings.privacy, menu
        self.lock, self.idle = Lock(ground.window), IdleWatch(since_boot, ground.owner)
        self.diagnostics = Diagnostics(ground.window, ground.data / "log", ground.settings.told)
        self.idle.watch(ground.application)
        self.idle.set_minutes(self._privacy.lock_minutes)
        self.idle.idle.connect(self.lock.lock)
        self.lock.changed.connect(menu.show_locked)
        menu.lock_wanted.connect(self.lock.lock)
        menu.lock_minutes_chosen.connect(self._choose)
        menu.diagnostics_wanted.connect(self.diagnostics.save, LATER)
        bugs.save_wanted.connect(self.diagnostics.save)

    def _choose(self, minutes: int) -> None:
        self._privacy.lock_minutes = minutes
        self.follow()

    def follow(self) -> None:
        """What the settings say now."""
        self.idle.set_minutes(self._privacy.lock_minutes)
        self._menu.show_lock_minutes(self._privacy.lock_minutes)

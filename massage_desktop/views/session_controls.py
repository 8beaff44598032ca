"""Keys and shortcuts of the three pages, each to what it does; what a key did is shown large."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from massage_desktop.services.clock import Clock
from massage_desktop.services.runner import SessionRunner
from massage_desktop.services.settings_devices import DevicesSettings
from massage_desktop.views.icons import Icons
from massage_desktop.views.main_window import MainWindow
from massage_desktop.views.press_around import Answer
from massage_desktop.views.press_words import ICONS, PressWords
from massage_desktop.views.pressing import Pressing
from massage_desktop.views.room_display import RoomDisplay
from massage_desktop.views.session_keys import Pressed, SessionKeys
from massage_desktop.views.visit import Visit
from massage_desktop.widgets.press_echo import Echo, EchoKind, PressEcho

ALWAYS = ("Ctrl+Z", "Escape")  # the session's own, locked or not


class SessionControls(QObject):
    """The session's keys and a device's wherever the focus is, and the window's shortcuts."""

    told = Signal(str)  # what a screen reader is to say of a press that nothing else says

    def __init__(
        self,
        window: MainWindow,
        runner: SessionRunner,
        visit: Visit,
        room: RoomDisplay,
        *,
        clock: Clock,
        settings: DevicesSettings,
    ) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        self._words, self._icons = PressWords(self), Icons(window.theme)
        self.pressing = Pressing(window, runner, visit, room, clock)
        self.keys = SessionKeys(clock, self.pressing.allowed, self)
        self.keys.pressed.connect(self._press)
        self.echoes: list[PressEcho] = []
        self.lay_over(window, window.session.ui.ring)
        self.follow_settings()
        self.keys.watch()
        window.dressed.connect(self._dress)
        room.opened.connect(lambda page: self.lay_over(page, page.ring))
        room.undo_wanted.connect(visit.undo)
        shortcuts = {
            "Ctrl+Z": visit.undo,
            "Escape": room.leave,
            "Ctrl+Return": visit.start,
            "Ctrl+P": visit.print_summary,
            "Ctrl+S": visit.save_summary,
        }
        for keys, action in shortcuts.items():
            QShortcut(QKeySequence(keys), window).activated.connect(self._guarded(keys, action))

    def lay_over(self, page: QWidget, ring: QWidget) -> None:
        """Confirm presses on that page too, over its ring, while it is seen."""
        echo = PressEcho(page, ring)
        echo.set_theme(self._window.theme)
        self.echoes.append(echo)
        page.destroyed.connect(lambda: self.echoes.remove(echo))

    def follow_settings(self) -> None:
        """Take the device's keys and timing as the settings have them."""
        self.keys.set_device(self._settings.keymap, self._settings.timing)

    def _dress(self, icons: Icons) -> None:
        self._icons = icons
        for echo in self.echoes:
            echo.set_theme(self._window.theme)

    def _guarded(self, keys: str, action: Callable[[], object]) -> Callable[[], object]:
        """While the client's data are hidden, what shows or changes them waits."""
        return lambda: None if self._window.locked and keys not in ALWAYS else action()

    def _press(self, pressed: Pressed) -> None:
        action, by_device = pressed.outcome.action, pressed.by_device
        if pressed.outcome.bounced:
            reason = self.tr("Pressed twice: counted once")
            answer = Answer(ICONS[action], self._words.short(action), reason, taken=False)
            self._confirm(answer, by_device=by_device)
            self.told.emit(reason)
            return
        answer = self.pressing.carry_out(action, by_device=by_device)
        self._confirm(answer, by_device=by_device)
        if not answer.told:
            self.told.emit(answer.detail or answer.word)

    def _confirm(self, answer: Answer, *, by_device: bool) -> None:
        """Say it large, over every ring that is seen, or else on the page that is."""
        wanted = self._settings.confirmed
        if wanted == "never" or (wanted == "device" and not by_device):
            return
        kind = EchoKind.TAKEN if answer.taken else EchoKind.REFUSED
        spoken = self.tr("Pressed: {word}") if answer.taken else self.tr("Not taken: {word}")
        spoken = spoken.format(word=answer.word) + (f". {answer.detail}" if answer.detail else "")
        echo = Echo(kind, self._icons.plain(answer.icon), answer.word, answer.detail, spoken)
        seen = [each for each in self.echoes if each.is_seen_over_its_ring]
        for each in seen or [each for each in self.echoes[:1] if each.page.isVisible()]:
            each.say(echo)

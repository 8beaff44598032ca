"""The controls of the room display, with the time of day; they are there while somebody wants them."""

from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from massage_desktop.services.runner import SessionRunner
from massage_desktop.session.commands import (
    Command,
    Extend,
    Next,
    Pause,
    Phase,
    Previous,
    Resume,
    SwitchSide,
    Undo,
)
from massage_desktop.views.icons import Icons
from massage_desktop.views.reasons import Reasons
from massage_desktop.widgets.theme import Theme

SIDE, ICON, CLOCK = 60, 32, 34  # units
COMMANDS: dict[str, Command] = {
    "previous": Previous(),
    "next": Next(),
    "add": Extend(),
    "switch": SwitchSide(),
    "undo": Undo(),
}
ORDER = ("previous", "pause", "next", "add", "switch", "undo", "event", "stop", "turn", "leave")


class RoomBar(QFrame):
    """Icons only; each has its name and its key in the tooltip."""

    event_wanted = Signal()
    stop_wanted = Signal()
    turn_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self, runner: SessionRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner, self._reasons = runner, Reasons(self)
        self._icons: Icons | None = None
        self._paused = False
        self.setProperty("role", "room-bar")
        self.clock = QLabel(self)
        self.buttons = {name: QToolButton(self) for name in ORDER}
        row = self._row = QHBoxLayout(self)
        row.addWidget(self.clock)
        for button in self.buttons.values():
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        for name, command in COMMANDS.items():
            self.buttons[name].clicked.connect(lambda _on=False, command=command: self._runner.say(command))
        self.buttons["pause"].clicked.connect(self._toggle_pause)
        signals = {
            "event": self.event_wanted,
            "stop": self.stop_wanted,
            "turn": self.turn_wanted,
            "leave": self.leave_wanted,
        }
        for name, signal in signals.items():
            self.buttons[name].clicked.connect(signal)

    def retranslate(self) -> None:
        """All texts in the present language."""
        self._names = {
            "previous": (self.tr("Previous stage"), self.tr("Page Up")),
            "pause": (self.tr("Resume") if self._paused else self.tr("Pause"), self.tr("Space")),
            "next": (self.tr("Next stage"), self.tr("Page Down")),
            "add": (self.tr("Add 30 seconds"), self.tr("Plus")),
            "switch": (self.tr("Switch side"), "S"),
            "undo": (self.tr("Undo"), "Ctrl+Z"),
            "event": (self.tr("Pain or event"), "E"),
            "stop": (self.tr("Stop session"), ""),
            "turn": (self.tr("Turn upside down"), "R"),
            "leave": (self.tr("Leave the room display"), self.tr("Escape")),
        }
        for name, (text, key) in self._names.items():
            button = self.buttons[name]
            button.setAccessibleName(text)
            button.setToolTip(f"{text} ({key})" if key else text)

    def refresh(self) -> None:
        """After anything happened: what can be pressed, and if not why."""
        session, active = self._runner.session, self._runner.active
        self._paused = session is not None and session.state.phase is Phase.PAUSED
        self.retranslate()
        for name, command in COMMANDS.items():
            if refusal := self._runner.can(command):
                self.buttons[name].setToolTip(self._reasons.say(refusal))
            self.buttons[name].setEnabled(not refusal)
        for name in ("pause", "event", "stop"):
            self.buttons[name].setEnabled(active)
        self._dress_pause()

    def show_clock(self, now: datetime) -> None:
        """The time of day."""
        self.clock.setText(f"{now:%H:%M}")

    def set_look(self, theme: Theme, icons: Icons, unit: float) -> None:
        """Colours, and sizes that scale with the display's height."""
        self._icons = icons
        side, icon = round(SIDE * unit), round(ICON * unit)
        for name, button in self.buttons.items():
            button.setStyleSheet(f"min-width: 0; min-height: 0; border-color: {theme.strong.name()};")
            button.setFixedSize(side, side)
            button.setIconSize(QSize(icon, icon))
            button.setIcon((icons.closed if name == "stop" else icons.plain)(name))
        self.clock.setStyleSheet(f"font-size: {round(CLOCK * unit)}px; font-weight: 600;")
        self._row.setContentsMargins(*[round(10 * unit)] * 4)
        self._row.setSpacing(round(8 * unit))
        self._dress_pause()
        self.adjustSize()

    def _dress_pause(self) -> None:
        if self._icons is not None:
            self.buttons["pause"].setIcon(self._icons.plain("resume" if self._paused else "pause"))

    def _toggle_pause(self) -> None:
        self._runner.say(Resume() if self._paused else Pause())

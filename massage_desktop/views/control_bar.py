"""The bar of session buttons; each says at any moment whether it can be pressed, and if not why."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from massage_desktop.forms.ui_control_bar import Ui_ControlBar
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
from massage_desktop.widgets.action_button import ActionButton, ActionRole
from massage_desktop.widgets.translated import TranslatedWidget


class ControlBar(TranslatedWidget):
    """Gives its buttons' commands to the runner; events and Stop are asked about by the window."""

    event_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, runner: SessionRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ControlBar()
        self.ui.setupUi(self)
        self._runner = runner
        self._reasons = Reasons(self)
        self._tips: dict[ActionButton, str] = {}
        self._refusals: dict[ActionButton, str] = {}
        self._paused: bool | None = None
        self._icons: Icons | None = None
        self._dress()
        self.ui.pause_button.clicked.connect(self.toggle_pause)
        self.ui.event_button.clicked.connect(self.event_wanted)
        self.ui.stop_button.clicked.connect(self.stop_wanted)
        for button, command in self._commands().items():
            button.clicked.connect(lambda _checked=False, command=command: runner.say(command))
        self.retranslate()

    def retranslate(self) -> None:
        """All texts in the language of now."""
        self.ui.retranslateUi(self)
        self._tips = {button: button.toolTip() for button in self._commands()}
        for button, hint in self._hints().items():
            button.set_hint(hint)
        self._refusals, self._paused = {}, None
        self.refresh()
        self._keep_place()

    def _commands(self) -> dict[ActionButton, Command]:
        ui = self.ui
        return {
            ui.previous_button: Previous(),
            ui.next_button: Next(),
            ui.extend_button: Extend(),
            ui.side_button: SwitchSide(),
            ui.undo_button: Undo(),
        }

    def _hints(self) -> dict[ActionButton, str]:
        """The key of each button."""
        ui = self.ui
        return {
            ui.previous_button: self.tr("Page Up"),
            ui.pause_button: self.tr("Space"),
            ui.next_button: self.tr("Page Down"),
            ui.extend_button: self.tr("Plus"),
            ui.side_button: "S",
            ui.undo_button: "Ctrl+Z",
            ui.event_button: "E",
        }

    def _dress(self) -> None:
        ui = self.ui
        ui.pause_button.set_role(ActionRole.PRIMARY)
        ui.stop_button.set_role(ActionRole.DANGER)
        for button in (*self._hints(), ui.stop_button):
            button.setIconSize(QSize(26, 26))

    def set_icons(self, icons: Icons) -> None:
        """Icons come after the first frame and with each theme."""
        ui = self.ui
        names = {
            ui.previous_button: "previous",
            ui.next_button: "next",
            ui.extend_button: "add",
            ui.side_button: "switch",
            ui.undo_button: "undo",
            ui.event_button: "event",
        }
        for button, name in names.items():
            button.setIcon(icons.plain(name))
        ui.pause_button.setIcon(icons.on_fill("resume" if self._paused else "pause"))
        ui.stop_button.setIcon(icons.closed("stop"))
        self._icons = icons
        self._keep_place()

    def _keep_place(self) -> None:
        """Pause keeps its place as Resume: the button is as wide as the wider of the two words."""
        button, shown = self.ui.pause_button, self.ui.pause_button.text()
        widths = []
        for text in (self.tr("Pause"), self.tr("Resume")):
            button.setText(text)
            widths.append(button.sizeHint().width())
        button.setText(shown)
        button.setMinimumWidth(max(widths))

    def toggle_pause(self) -> None:
        """Pause, or go on."""
        self._runner.say(Resume() if self._paused else Pause())

    def refresh(self) -> None:
        """After anything happened: which buttons can be pressed."""
        for button, command in self._commands().items():
            refusal = self._runner.can(command)
            if refusal != self._refusals.get(button):
                self._refusals[button] = refusal
                button.setEnabled(not refusal)
                button.setToolTip(self._reasons.say(refusal) if refusal else self._tips[button])
        session = self._runner.session
        self.ui.event_button.setEnabled(self._runner.active)
        paused = session is not None and session.state.phase is Phase.PAUSED
        if paused != self._paused:
            self._show_paused(paused)

    def _show_paused(self, paused: bool) -> None:
        self._paused = paused
        button = self.ui.pause_button
        button.setText(self.tr("Resume") if paused else self.tr("Pause"))
        button.setAccessibleName(self.tr("Resume") if paused else self.tr("Pause"))
        if self._icons is not None:
            self.set_icons(self._icons)

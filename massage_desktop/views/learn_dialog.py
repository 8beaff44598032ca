"""Learns a key for an action: the key is pressed, shortly or held; what it was for so far is named."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from massage_desktop.devices.actions import Action
from massage_desktop.devices.keymap import Binding, KeyMap, Meaning
from massage_desktop.devices.presses import Outcome, Timing
from massage_desktop.devices.strokes import is_plain
from massage_desktop.services.assistive import announce
from massage_desktop.services.clock import monotonic
from massage_desktop.views.press_words import PressWords
from massage_desktop.views.session_keys import OWN
from massage_desktop.views.settings_form import wrapping
from massage_desktop.widgets.focus_ring import FocusRing
from massage_desktop.widgets.key_catcher import KeyCatcher
from massage_desktop.widgets.style import set_role
from massage_desktop.widgets.theme import Theme, Themed

WIDTH, HEIGHT, REMARK = 520, 88, 64  # px, of the dialog, its field and the room for a remark
WIDEST = 900  # px, however large the letters are
BOTH_WAYS = Meaning(Action.PAUSE, Action.PAUSE)  # whatever it is: both ways to press it are told


class LearnDialog(QDialog, Themed):
    """`learned` brings the binding that was chosen; `taken` are the window's own keys."""

    learned = Signal(object)  # Binding

    def __init__(
        self,
        action: Action,
        keymap: KeyMap,
        *,
        timing: Timing,
        taken: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._action, self._keymap, self._taken = action, keymap, taken
        self._words, self._ring = PressWords(self), FocusRing(self)
        self.binding: Binding | None = None
        self.field = KeyCatcher(lambda _stroke: BOTH_WAYS, timing, monotonic)
        self.remark = QLabel()
        self.remark.setWordWrap(True)
        buttons = QDialogButtonBox()
        self.use = QPushButton(self.tr("Use this key"))
        self.use.setProperty("role", "primary")
        buttons.addButton(self.use, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._take)
        buttons.rejected.connect(self.reject)
        self._lay_out(buttons)
        self.field.caught.connect(self._judge)
        self.field.declined.connect(self._decline)
        self._show(None, self.tr("Press the device's key here"), "", "detail")
        self.field.setFocus()

    def _lay_out(self, buttons: QDialogButtonBox) -> None:
        name = self._words.long(self._action)
        self.setWindowTitle(self.tr("Learn a key for {action}").format(action=name))
        heading = wrapping(self.tr("{action}: press the key now").format(action=name), "card-title")
        how = self.tr(
            "A short press and a long one can do different things: hold the key to teach the long one."
        )
        self.field.setAccessibleName(self.tr("Press the device's key here"))
        column = QVBoxLayout(self)
        for part in (heading, self.field, self.remark, wrapping(how, "detail"), buttons):
            column.addWidget(part)
        self.remark.setAlignment(Qt.AlignmentFlag.AlignTop)

    def set_theme(self, theme: Theme) -> None:
        self.field.setMinimumHeight(theme.px(HEIGHT))
        self.remark.setMinimumHeight(theme.px(REMARK))
        self.setMinimumWidth(min(theme.px(WIDTH), WIDEST))

    def _judge(self, outcome: Outcome) -> None:
        """A key was pressed: whether it can be had, and what it was for."""
        stroke, held = outcome.stroke, outcome.held
        pressed = self._words.press(stroke, held=held)
        if outcome.bounced:
            return
        if stroke in self._taken:
            self._show(None, pressed, self._of_the_window(stroke), "problem")
            return
        binding = Binding(stroke, self._action, held)
        self._show(binding, pressed, self._conflict(binding), "notice")

    def _of_the_window(self, stroke: str) -> str:
        what = self._taken[stroke]
        if not what:
            return self.tr("This key is one of the window's own and cannot be taken.")
        return self.tr("This key is one of the window's own and cannot be taken: {what}.").format(what=what)

    def _conflict(self, binding: Binding) -> str:
        """What else the key is for, which it will not do any more."""
        rival, own = self._keymap.rival(binding), OWN.get(binding.stroke)
        if rival is not None:
            text = self.tr("So far this press means: {action}. That will be lost.")
            return text.format(action=self._words.long(rival))
        if own is not None and own is not binding.action and not binding.held:
            text = self.tr("On the keyboard this key means: {action}. That will be lost.")
            return text.format(action=self._words.long(own))
        if is_plain(binding.stroke):
            return self.tr("During a session lists and buttons will not get this key any more.")
        return ""

    def _decline(self, stroke: str) -> None:
        reason = self.tr("{key} cannot be taken: by it one gets about, or sets the volume.")
        self._show(None, self._words.key(stroke), reason.format(key=self._words.key(stroke)), "problem")

    def _show(self, binding: Binding | None, pressed: str, remark: str, role: str) -> None:
        self.binding = binding
        self.field.show_key(pressed)
        self.remark.setText(remark)
        set_role(self.remark, role)
        self.use.setEnabled(binding is not None)
        if self.isVisible():
            announce(self, f"{pressed}. {remark}", urgent=False)

    def _take(self) -> None:
        if self.binding is not None:
            self.accept()
            self.learned.emit(self.binding)

"""Settings of pedals, page turners and remotes: which device, its keys, how they are pressed, and a try."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QPushButton, QSpinBox, QWidget

from massage_desktop.devices.actions import Action
from massage_desktop.devices.keymap import Binding, KeyMap, Meaning
from massage_desktop.devices.presets import PRESETS
from massage_desktop.services.settings_devices import DEBOUNCE, HOLD, DevicesSettings
from massage_desktop.views.key_row import KeyRow
from massage_desktop.views.key_try import KeyTry
from massage_desktop.views.learn_dialog import LearnDialog
from massage_desktop.views.on_demand import dress
from massage_desktop.views.press_words import PressWords
from massage_desktop.views.settings_form import SettingsForm
from massage_desktop.views.settings_page import SettingsPage

STEP = 50  # ms
TRY_HEIGHT = 64  # px


class DevicesPage(SettingsPage):
    """`follow` lets the program take over the group; `taken` tells the window's own keys."""

    icon = "devices"

    def __init__(
        self,
        group: DevicesSettings,
        follow: Callable[[], None],
        taken: Callable[[], Mapping[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(group, parent)
        self._devices, self._follow, self._taken = group, follow, taken
        self._says = PressWords(self)
        self.title = self.tr("Pedals and remotes")
        self.words = (
            self.tr("foot"),
            self.tr("Bluetooth"),
            self.tr("clicker"),
            self.tr("keyboard"),
            self.tr("shortcut"),
        )
        self.preset, self.again = QComboBox(), QPushButton(self.tr("The device's usual keys again"))
        self.rows = {action: KeyRow(action, self._says) for action in Action}
        self.debounce, self.hold = self._milliseconds(DEBOUNCE), self._milliseconds(HOLD)
        self.confirmed = QComboBox()
        self.field = KeyTry(self._meaning, group.timing)
        form = SettingsForm(self)
        self._add_device(form)
        self._add_try(form)
        self._add_keys(form)
        self._add_pressing(form)

    def _milliseconds(self, allowed: range) -> QSpinBox:
        box = QSpinBox()
        box.setRange(allowed.start, allowed.stop - 1)
        box.setSingleStep(STEP)
        box.setSuffix(self.tr(" ms"))
        return box

    def _add_device(self, form: SettingsForm) -> None:
        card = form.card(self.tr("Device"))
        names = {
            "none": self.tr("None: the keyboard's own keys"),
            "turner": self.tr("Page turner"),
            "presenter": self.tr("Presenter"),
            "pedal": self.tr("Three-switch pedal"),
            "media": self.tr("Media keys, headset"),
        }
        for name in PRESETS:
            self.preset.addItem(names[name], name)
        self.preset.activated.connect(self._take_preset)
        hint = self.tr(
            "Such devices send keys, as a keyboard does. During a session they act wherever the focus is, "
            "but never while a text is typed. Media keys arrive only where the desktop does not use them "
            "itself."
        )
        card.row(self.tr("Kind of device"), self.preset, hint)
        self.again.setAutoDefault(False)
        self.again.clicked.connect(self._take_preset)
        card.line(self.again)

    def _add_try(self, form: SettingsForm) -> None:
        card = form.card(self.tr("Try it"))
        self.field.setMinimumHeight(TRY_HEIGHT)
        card.line(
            self.field,
            self.tr("Go there and press: it says what was pressed and what that would do. Nothing happens."),
        )

    def _add_keys(self, form: SettingsForm) -> None:
        card = form.card(self.tr("What its keys do"))
        for action, row in self.rows.items():
            row.learn_wanted.connect(lambda action=action: self._learn(action))
            row.removed.connect(self._remove)
            card.row(self._says.long(action), row, self._says.more(action))

    def _add_pressing(self, form: SettingsForm) -> None:
        card = form.card(self.tr("How they are pressed"))
        self.debounce.valueChanged.connect(self._take_timing)
        self.hold.valueChanged.connect(self._take_timing)
        for name, text in (
            ("all", self.tr("Every key of a session")),
            ("device", self.tr("The device's keys only")),
            ("never", self.tr("None")),
        ):
            self.confirmed.addItem(text, name)
        self.confirmed.activated.connect(self._take_confirmed)
        card.row(
            self.tr("A second press counts after"),
            self.debounce,
            self.tr("Raise it for a pedal that bounces. A key that is held counts once in any case."),
        )
        card.row(
            self.tr("A press is long after"),
            self.hold,
            self.tr("Only a key that also does something when held waits for its release."),
        )
        card.row(self.tr("Shown large over the ring"), self.confirmed)

    def _meaning(self, stroke: str) -> Meaning:
        """What a key of the device does now."""
        return self._devices.keymap.meaning(stroke)

    def show_values(self) -> None:
        devices = self._devices
        self.preset.setCurrentIndex(max(self.preset.findData(devices.preset), 0))
        for box, value in ((self.debounce, devices.debounce), (self.hold, devices.hold)):
            with QSignalBlocker(box):
                box.setValue(value)
        self.confirmed.setCurrentIndex(max(self.confirmed.findData(devices.confirmed), 0))
        self.field.clear_last()
        self._show_keys()

    def _show_keys(self) -> None:
        keymap = self._devices.keymap
        for action, row in self.rows.items():
            row.show_bindings(keymap.of(action))
        self.again.setEnabled(self._devices.changed)

    def apply(self) -> None:
        self.field.set_timing(self._devices.timing)
        self._follow()

    def _take_preset(self) -> None:
        self._devices.preset = str(self.preset.currentData())
        self._show_keys()
        self.apply()

    def _take_keys(self, keymap: KeyMap) -> None:
        self._devices.keymap = keymap
        self._show_keys()
        self.apply()

    def _take_timing(self) -> None:
        self._devices.debounce, self._devices.hold = self.debounce.value(), self.hold.value()
        self.apply()

    def _take_confirmed(self) -> None:
        self._devices.confirmed = str(self.confirmed.currentData())
        self.apply()

    def _learn(self, action: Action) -> None:
        dialog = LearnDialog(
            action,
            self._devices.keymap,
            timing=self._devices.timing,
            taken=self._taken(),
            parent=self.window(),
        )
        dialog.learned.connect(lambda binding: self._take_keys(self._devices.keymap.learned(binding)))
        dialog.finished.connect(dialog.deleteLater)
        dress(dialog, self)
        dialog.open()

    def _remove(self, binding: Binding) -> None:
        self._take_keys(self._devices.keymap.without(binding))

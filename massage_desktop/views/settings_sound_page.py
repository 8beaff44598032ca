"""Settings of what is heard: profile, volume, each cue with its own sound, a speaker that sleeps."""

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QPushButton, QSlider, QWidget

from massage_desktop.services.cue_profile import PROFILES
from massage_desktop.services.own_sounds import OwnSoundError, take_in
from massage_desktop.services.settings_sound import KINDS
from massage_desktop.views.cue_row import CueRow
from massage_desktop.views.settings_form import SettingsForm, wrapping
from massage_desktop.views.settings_page import SettingsPage
from massage_desktop.views.sound_desk import SoundDesk
from massage_desktop.views.sound_words import SoundWords
from massage_desktop.widgets.wrapping_check_box import WrappingCheckBox


class SoundPage(SettingsPage):
    """What is chosen holds from the next cue on; own sounds are copied into `folder`."""

    icon = "sound"

    def __init__(self, desk: SoundDesk, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(desk.settings, parent)
        self._desk, self._sound, self._folder = desk, desk.settings, folder
        self._says = SoundWords(self)
        self.title = self.tr("Sound")
        self.words = (
            self.tr("chime"),
            self.tr("bell"),
            self.tr("beep"),
            self.tr("quiet"),
            "WAV",
            "Bluetooth",
        )
        self.profile, self.volume = QComboBox(), QSlider(Qt.Orientation.Horizontal)
        self.muted, self.wakes = WrappingCheckBox(), WrappingCheckBox()
        self.muted.set_label(self.tr("Mute: show cues by a flash only"))
        self.wakes.set_label(self.tr("Wake a wireless speaker before each cue"))
        self.test = QPushButton(self.tr("Test the sound"))
        self.problem = wrapping("", "problem")
        self.rows = {kind: CueRow(kind, self._says.cue(kind)) for kind in KINDS}
        form = SettingsForm(self)
        self._add_whole(form)
        self._add_cues(form)
        self._connect()

    def _add_whole(self, form: SettingsForm) -> None:
        card = form.card(self.tr("What is heard"))
        for profile in PROFILES:
            self.profile.addItem(self._says.profile(profile), profile)
        self.volume.setRange(0, 100)
        self.volume.setPageStep(10)
        self.test.setAutoDefault(False)
        card.row(
            self.tr("Cue profile"),
            self.profile,
            self.tr(
                "Soft leaves out the ten seconds and is quieter. What is not heard is shown by a flash of "
                "the window's frame."
            ),
        )
        card.row(self.tr("Volume"), self.volume)
        card.line(self.muted)
        card.line(
            self.wakes,
            self.tr(
                "About a second before each cue it gets a very quiet tone, so that it misses no beginning."
            ),
        )
        card.line(self.test)

    def _add_cues(self, form: SettingsForm) -> None:
        card = form.card(self.tr("Each cue"))
        card.line(self.problem)
        for row in self.rows.values():
            card.line(row)

    def _connect(self) -> None:
        self.profile.activated.connect(lambda place: self._desk.choose_profile(PROFILES[place]))
        self.volume.valueChanged.connect(self._desk.set_volume)
        self.muted.toggled.connect(self._desk.set_muted)
        self.wakes.toggled.connect(lambda wakes: setattr(self._sound, "wakes", wakes))
        self.test.clicked.connect(lambda: self._desk.test_wanted.emit("stage_change"))
        for row in self.rows.values():
            row.switched.connect(self._switch)
            row.levelled.connect(self._level)
            row.try_wanted.connect(self._desk.player.test)
            row.file_wanted.connect(self._choose_file)
            row.shipped_wanted.connect(self._go_back)

    def show_values(self) -> None:
        sound = self._sound
        self.profile.setCurrentIndex(PROFILES.index(sound.profile))
        with QSignalBlocker(self.volume), QSignalBlocker(self.muted), QSignalBlocker(self.wakes):
            self.volume.setValue(sound.volume)
            self.muted.setChecked(sound.muted)
            self.wakes.setChecked(sound.wakes)
        for kind, row in self.rows.items():
            row.show_values(sound.is_on(kind), sound.level(kind), sound.own(kind))
        self._tell("")

    def apply(self) -> None:
        self._desk.follow()

    def take_file(self, kind: str, file: Path) -> None:
        """Make a file the sound of a cue, or say why it cannot be."""
        try:
            take_in(file, self._folder, kind)
        except OwnSoundError as error:
            self._tell(self._says.fault(error))
            return
        self._sound.set_own(kind, file.name)
        self.show_values()
        self._desk.follow(reload=True)
        self._desk.player.test(kind)

    def _choose_file(self, kind: str) -> None:
        title = self.tr("Own sound for: {cue}").format(cue=self._says.cue(kind))
        chosen, _ = QFileDialog.getOpenFileName(self, title, "", self.tr("Sounds (*.wav)"))
        if chosen:
            self.take_file(kind, Path(chosen))

    def _go_back(self, kind: str) -> None:
        self._sound.set_own(kind, "")
        self.show_values()
        self.rows[kind].file.setFocus(Qt.FocusReason.TabFocusReason)
        self._desk.follow()

    def _switch(self, kind: str, on: bool) -> None:
        self._sound.set_on(kind, on)
        self._desk.follow()

    def _level(self, kind: str, level: int) -> None:
        self._sound.set_level(kind, level)
        self._desk.follow()

    def _tell(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

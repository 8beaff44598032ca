"""Settings of the voice: which one, how fast, how loud, and a sentence to hear it by."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QPushButton, QSlider, QWidget

from massage_desktop.views.settings_form import SettingsForm, wrapping
from massage_desktop.views.settings_page import SettingsPage
from massage_desktop.views.sound_desk import SoundDesk
from massage_desktop.views.voice_desk import VoiceDesk
from massage_desktop.widgets.wrapping_check_box import WrappingCheckBox


class VoicePage(SettingsPage):
    """What is chosen holds from the next sentence on. Voices are known while one is wanted."""

    icon = "voice"

    def __init__(self, desk: VoiceDesk, sound: SoundDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk.settings, parent)
        self._desk, self._sound, self._voice = desk, sound, desk.settings
        self.title = self.tr("Voice")
        self.words = (self.tr("speech"), self.tr("speak"), self.tr("announce"), self.tr("read aloud"))
        self.wanted = WrappingCheckBox()
        self.wanted.set_label(self.tr("Speak after the chimes"))
        self.voice, self.test = QComboBox(), QPushButton(self.tr("Test the voice"))
        self.speed, self.volume = QSlider(Qt.Orientation.Horizontal), QSlider(Qt.Orientation.Horizontal)
        self.note = wrapping("", "notice")
        self._lay_out(SettingsForm(self))
        self._connect()

    def _lay_out(self, form: SettingsForm) -> None:
        card = form.card(self.tr("Voice"))
        for slider in (self.speed, self.volume):
            slider.setRange(0, 100)
            slider.setPageStep(10)
        self.test.setAutoDefault(False)
        card.line(
            self.wanted,
            self.tr(
                "One short sentence at each stage: its name, length, hands and direction; the switch of "
                "sides, the last ten seconds, the end. This is the cue profile “Chimes and voice”."
            ),
        )
        card.line(self.note)
        card.row(self.tr("Which voice"), self.voice, self.tr("It speaks the language of the program."))
        card.row(self.tr("Speed"), self.speed)
        card.row(self.tr("Volume of the voice"), self.volume)
        card.line(self.test)

    def _connect(self) -> None:
        self.wanted.clicked.connect(lambda on: self._sound.choose_profile("full" if on else "chimes"))
        self.voice.activated.connect(self._take_voice)
        self.speed.valueChanged.connect(self._take_speed)
        self.volume.valueChanged.connect(self._take_volume)
        self.test.clicked.connect(self._desk.speak_sample)
        self._desk.changed.connect(self._show_voices)
        self._sound.profile_chosen.connect(self._show_voices)

    def show_values(self) -> None:
        for slider, value in ((self.speed, self._voice.speed), (self.volume, self._voice.volume)):
            with QSignalBlocker(slider):
                slider.setValue(value)
        self._show_voices()

    def apply(self) -> None:
        self._desk.follow()

    def _show_voices(self) -> None:
        """The voices of the language, and why there is none."""
        wanted, ready = self._sound.settings.profile == "full", self._desk.speech.is_ready
        self.wanted.setChecked(wanted)
        self.voice.clear()
        self.voice.addItem(self.tr("The usual one"), "")
        for name, _ in self._desk.speech.voices if ready else ():
            self.voice.addItem(name, name)
        chosen = self._voice.voice(self._desk.language)
        self.voice.setCurrentIndex(max(self.voice.findData(chosen), 0))
        for part in (self.voice, self.speed, self.volume, self.test):
            part.setEnabled(wanted and ready)
        note = self._sound.voice_note() if wanted else ""
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def _take_voice(self) -> None:
        self._voice.set_voice(self._desk.language, str(self.voice.currentData()))
        self._desk.follow()
        self._desk.speak_sample()

    def _take_speed(self, speed: int) -> None:
        self._voice.speed = speed
        self._desk.follow()

    def _take_volume(self, volume: int) -> None:
        self._voice.volume = volume
        self._desk.follow()

"""Profile, volume, mute and test of the cues, opened from the top bar."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from massage_desktop.forms.ui_sound_popup import Ui_SoundPopup
from massage_desktop.services.cue_profile import PROFILES
from massage_desktop.services.settings_sound import SoundSettings
from massage_desktop.views.sound_words import SoundWords


class SoundPopup(QFrame):
    """Shows values and passes on what is chosen."""

    profile_chosen = Signal(str)
    volume_chosen = Signal(int)
    mute_chosen = Signal(bool)
    test_wanted = Signal()

    def __init__(self, settings: SoundSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.ui = Ui_SoundPopup()
        self.ui.setupUi(self)
        self.setProperty("role", "popup")
        self.setAccessibleName(self.tr("Sound"))
        self._words = SoundWords(self)
        for profile in PROFILES:
            self.ui.profile.addItem(self._words.profile(profile), profile)
        self.ui.profile.setCurrentIndex(PROFILES.index(settings.profile))
        self.ui.volume.setValue(settings.volume)
        self.ui.muted.setChecked(settings.muted)
        self.ui.profile.activated.connect(lambda place: self.profile_chosen.emit(PROFILES[place]))
        self.ui.volume.valueChanged.connect(self.volume_chosen)
        self.ui.muted.toggled.connect(self.mute_chosen)
        self.ui.test_button.clicked.connect(self.test_wanted)

    def show_state(self, note: str, *, available: bool) -> None:
        """Whether a test can be heard, and one sentence on what is not as it should be."""
        self.ui.test_button.setEnabled(available)
        self.ui.state.setText(note)
        self.ui.state.setVisible(bool(note))
        self.adjustSize()

    def open_below(self, anchor: QWidget) -> None:
        """Show it under `anchor`, in the window's right corner."""
        self.adjustSize()
        self.move(anchor.mapToGlobal(QPoint(anchor.width() - self.width(), anchor.height() + 4)))
        self.show()
        self.ui.volume.setFocus()

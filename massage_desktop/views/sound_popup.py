"""Volume, mute and test of the cues, opened from the top bar."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from massage_desktop.forms.ui_sound_popup import Ui_SoundPopup


class SoundPopup(QFrame):
    """Shows values and passes on what is chosen."""

    volume_chosen = Signal(int)
    mute_chosen = Signal(bool)
    test_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.ui = Ui_SoundPopup()
        self.ui.setupUi(self)
        self.setProperty("role", "popup")
        self.setAccessibleName(self.tr("Sound"))
        self.ui.volume.valueChanged.connect(self.volume_chosen)
        self.ui.muted.toggled.connect(self.mute_chosen)
        self.ui.test_button.clicked.connect(self.test_wanted)

    def open_below(self, anchor: QWidget, *, volume: int, muted: bool, available: bool) -> None:
        """Show the present values under `anchor`, in the window's right corner."""
        self.ui.volume.setValue(volume)
        self.ui.muted.setChecked(muted)
        self.ui.test_button.setEnabled(available)
        silent = self.tr("No sound device was found: cues are shown by a flash of the window's frame.")
        self.ui.state.setText("" if available else silent)
        self.ui.state.setVisible(not available)
        self.adjustSize()
        corner = anchor.mapToGlobal(QPoint(anchor.width() - self.width(), anchor.height() + 4))
        self.move(corner)
        self.show()
        self.ui.volume.setFocus()

"""Plays a sound and asks whether it was heard; says what to do if not."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from massage_desktop.widgets.wrapping_check_box import WrappingCheckBox


class SoundCheck(QWidget):
    """`play` plays the sound and returns whether there is a device to play it on."""

    answered = Signal(bool)  # whether it was heard
    voice_chosen = Signal(bool)

    def __init__(self, play: Callable[[], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._play, self._heard = play, ""
        self.button, self.yes, self.no = QPushButton(self), QPushButton(self), QPushButton(self)
        self._question, self.answer = QLabel(self), QLabel(self)
        self.voice = WrappingCheckBox(self)
        self.answer.setWordWrap(True)
        self.answer.setProperty("role", "second")
        row = QHBoxLayout()
        for part in (self.button, self._question, self.yes, self.no):
            row.addWidget(part)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.answer)
        column.addWidget(self.voice)
        self.voice.toggled.connect(self.voice_chosen)
        self.button.clicked.connect(self._ask)
        self.yes.clicked.connect(lambda: self._answer("yes"))
        self.no.clicked.connect(lambda: self._answer("no"))
        self._ask_nothing()

    def retranslate(self) -> None:
        """All texts in the language of now."""
        self.button.setText(self.tr("Play the sound"))
        self._question.setText(self.tr("Did you hear it?"))
        self.yes.setText(self.tr("Yes"))
        self.no.setText(self.tr("No"))
        self.voice.set_label(self.tr("Speak as well: stage, side, the last ten seconds"))
        for button in (self.yes, self.no):
            button.setAccessibleName(f"{self._question.text()} {button.text()}")
        self._say(self._heard)

    def _ask_nothing(self) -> None:
        for part in (self._question, self.yes, self.no, self.answer):
            part.hide()

    def _ask(self) -> None:
        self._say("" if self._play() else "silent")
        for part in (self._question, self.yes, self.no):
            part.setVisible(self._heard == "")

    def _answer(self, heard: str) -> None:
        self._say(heard)
        self.answered.emit(heard == "yes")

    def _say(self, heard: str) -> None:
        self._heard = heard
        texts = {
            "yes": self.tr("Good. Volume and kinds of cues are in the settings."),
            "no": self.tr(
                "Turn the speaker on and its volume up, choose it in the system's sound settings, and play "
                "the sound again. A wireless speaker may have fallen asleep."
            ),
            "silent": self.tr("No sound device was found: cues are shown by a flash of the window's frame."),
        }
        self.answer.setText(texts.get(heard, ""))
        self.answer.setVisible(bool(heard))

"""The speaker check before a session: plays, asks whether it was heard, and says what helps if not."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from massage_desktop.services.settings_sound import Heard, SoundSettings
from massage_desktop.views.icons import Icons
from massage_desktop.views.main_window import MainWindow
from massage_desktop.views.sound_words import SoundWords

QUEUED = Qt.ConnectionType.QueuedConnection  # once it has its place


class SpeakerCheck(QWidget):
    """`play` plays what a session would, and returns whether there is a device."""

    answered = Signal(bool)
    advised = Signal()  # what helps is shown below

    def __init__(self, play: Callable[[], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._play, self._says = play, SoundWords(self)
        self._outcome: Heard = ""
        self._asking = self._no_device = False
        self.button, self.heard, self.missed = QPushButton(self), QPushButton(self), QPushButton(self)
        self.state, self._question, self.advice = QLabel(self), QLabel(self), QLabel(self)
        self._lay_out()
        self.button.clicked.connect(self._ask)
        self.heard.clicked.connect(lambda: self._answer(True))
        self.missed.clicked.connect(lambda: self._answer(False))
        self.retranslate()

    def _lay_out(self) -> None:
        column, first, second = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(6)
        for button in (self.button, self.heard, self.missed):
            button.setProperty("role", "small")
        for label in (self.state, self.advice):
            label.setProperty("role", "detail")
            label.setWordWrap(True)
        self._question.setProperty("role", "body")
        first.setSpacing(12)
        first.addWidget(self.button)
        first.addWidget(self.state, 1)
        for part in (self.heard, self.missed):
            second.addWidget(part)
        second.addStretch()
        column.addLayout(first)
        column.addWidget(self._question)
        column.addLayout(second)
        column.addWidget(self.advice)

    def retranslate(self) -> None:
        """All texts in the language of now."""
        self.button.setText(self.tr("Speaker check"))
        self.button.setToolTip(self.tr("Plays the cue of a new stage, and the voice if there is one"))
        self._question.setText(self.tr("Did you hear it?"))
        self.heard.setText(self.tr("Heard"))
        self.missed.setText(self.tr("Not heard"))
        self._show()

    def set_icons(self, icons: Icons) -> None:
        """Icons come after the first frame and with each theme."""
        height = self.button.fontMetrics().height()
        self.button.setIconSize(QSize(height, height))
        self.button.setIcon(icons.plain("sound"))

    def show_outcome(self, outcome: Heard) -> None:
        """What the last check of the day came to; "" for none."""
        self._outcome = outcome
        self._show()

    def _ask(self) -> None:
        self._no_device = not self._play()
        self._asking = not self._no_device
        self._show()
        if self._asking:
            self.heard.setFocus(Qt.FocusReason.OtherFocusReason)

    def _answer(self, heard: bool) -> None:
        self._asking, self._outcome = False, "yes" if heard else "no"
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show()
        self.answered.emit(heard)

    def _show(self) -> None:
        states = {
            "": self.tr("not checked today"),
            "yes": self.tr("heard today"),
            "no": self.tr("not heard today"),
        }
        self.state.setText(states[self._outcome])
        self.button.setAccessibleDescription(states[self._outcome])
        for part in (self._question, self.heard, self.missed):
            part.setVisible(self._asking)
        wanting = not self._asking and (self._no_device or self._outcome == "no")
        self.advice.setText(self._says.no_device() if self._no_device else self._says.not_heard())
        self.advice.setVisible(wanting)
        if wanting:
            self.advised.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def offer_check(
    window: MainWindow, settings: SoundSettings, play: Callable[[], bool], today: Callable[[], date]
) -> SpeakerCheck:
    """The check below the list of what is made ready; what it came to is kept for the day."""
    ui = window.prepare.ui
    check = SpeakerCheck(play, ui.plan_contents)
    ui.plan.insertWidget(ui.plan.indexOf(ui.checks) + 1, check)
    check.answered.connect(lambda heard: settings.set_heard(today(), heard))
    check.advised.connect(lambda: ui.plan_area.ensureWidgetVisible(check.advice), QUEUED)
    window.page_changed.connect(lambda _page: check.show_outcome(settings.heard(today())))
    window.dressed.connect(check.set_icons)
    check.show_outcome(settings.heard(today()))
    before: QWidget = ui.therapist
    for box in ui.plan_contents.findChildren(QCheckBox):
        if ui.checks.indexOf(box) >= 0:
            before = box
    for part in (check.button, check.heard, check.missed):
        QWidget.setTabOrder(before, part)
        before = part
    return check

"""After a sleep of the machine: shows the gap and asks what becomes of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from massage_desktop.forms.ui_sleep_dialog import Ui_SleepDialog
from massage_desktop.views.words import count_up
from massage_desktop.widgets.on_screen import grow


class SleepDialog(QDialog):
    """Three ways to go on; Escape leaves the session standing, and the dialog where it is."""

    choice_made = Signal(str)  # continue, count, stop

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SleepDialog()
        self.ui.setupUi(self)
        for choice, button in (
            ("continue", self.ui.continue_button),
            ("count", self.ui.count_button),
            ("stop", self.ui.stop_button),
        ):
            button.clicked.connect(lambda _checked=False, choice=choice: self._choose(choice))

    def ask(self, seconds: float) -> None:
        """Ask about a gap of so many seconds."""
        length = count_up(round(seconds * 1000))
        self.ui.heading.setText(self.tr("The computer was asleep for {length}").format(length=length))
        grow(self)
        self.open()

    def _choose(self, choice: str) -> None:
        self.accept()
        self.choice_made.emit(choice)

    def reject(self) -> None:
        """Something has to be chosen."""

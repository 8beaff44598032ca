"""Asks why a session ends early. The session goes on until a reason is pressed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from massage_desktop.forms.ui_stop_dialog import Ui_StopDialog


class StopDialog(QDialog):
    """One press a reason; Escape goes on with the session."""

    reason_given = Signal(str)  # finished_early, client, pain, dizziness, aroma, other

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_StopDialog()
        self.ui.setupUi(self)
        buttons = {
            "finished_early": self.ui.reason_finished_early,
            "client": self.ui.reason_client,
            "pain": self.ui.reason_pain,
            "dizziness": self.ui.reason_dizziness,
            "aroma": self.ui.reason_aroma,
            "other": self.ui.reason_other,
        }
        for reason, button in buttons.items():
            button.clicked.connect(lambda _checked=False, reason=reason: self._give(reason))
        self.ui.cancel_button.clicked.connect(self.reject)

    def _give(self, reason: str) -> None:
        self.accept()
        self.reason_given.emit(reason)

"""What lives as long as the window and shows texts follows the language at run time."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame


class TranslatedWidget(QFrame):
    """Sets its own texts in `retranslate`, which its constructor calls too. A QFrame, which is a group for
    assistive tools.

    What it shows of the moment (a time, a plan) is shown again by whoever shows it: `Words.changed`.
    """

    def retranslate(self) -> None:
        """Every text of its own in the language of now; what was chosen, typed or focused stays."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

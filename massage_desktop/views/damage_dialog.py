"""The records are damaged: shows the newest good backup, and asks what becomes of them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from massage_desktop.forms.ui_damage_dialog import Ui_DamageDialog
from massage_desktop.services.records_keeper import Damage
from massage_desktop.views.words import Words


class DamageDialog(QDialog):
    """Three ways, two where there is no good backup; Escape is the last one."""

    choice_made = Signal(str)  # restore, anew, later

    def __init__(self, words: Words, damage: Damage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        ui = self.ui = Ui_DamageDialog()
        ui.setupUi(self)
        self._show(damage)
        ui.restore_button.clicked.connect(lambda: self._choose("restore"))
        ui.anew_button.clicked.connect(lambda: self._choose("anew"))
        ui.later_button.clicked.connect(self.reject)
        self.rejected.connect(lambda: self.choice_made.emit("later"))

    def _show(self, damage: Damage) -> None:
        ui, backup = self.ui, damage.backup
        ui.file.setText(str(damage.file))
        for part in (ui.restore_button, ui.sessions_label, ui.sessions):
            part.setVisible(backup is not None)
        if backup is None:
            ui.backup.setText(self.tr("There is none."))
            ui.anew_button.setDefault(True)
        else:
            day, at = self._words.day(backup.made), f"{backup.made:%H:%M}"
            ui.backup.setText(self.tr("{day}, {time}, checked just now").format(day=day, time=at))
            ui.sessions.setText(self.tr("%n session(s)", "", backup.sessions))
        first = ui.anew_button if backup is None else ui.restore_button
        first.setFocus()
        # a screen reader reads the button that has the focus, and of the rest what belongs to it
        parts = (ui.heading, ui.backup_label, ui.backup, ui.sessions, ui.hint)
        first.setAccessibleDescription(" ".join(part.text() for part in parts if not part.isHidden()))

    def _choose(self, choice: str) -> None:
        self.accept()
        self.choice_made.emit(choice)

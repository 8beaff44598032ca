"""What is asked before something would be lost."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from massage_desktop.views.boxes import pressed


class Questions(QObject):
    """Each waits for the answer; a running session goes on meanwhile."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def leave_unsaved(self, *, kept: bool = False) -> str:
        """A summary that was neither printed nor saved: "save", "leave" or "stay".

        `kept`: the session is in the records, so that it can be printed later.
        """
        box = self._box(QMessageBox.Icon.Question, self.tr("Summary not saved"))
        box.setText(self.tr("The summary was neither printed nor saved. Save it as a PDF first?"))
        if kept:
            box.setInformativeText(self.tr("The session is kept in the records and can be printed later."))
        save = box.addButton(self.tr("Save as PDF"), QMessageBox.ButtonRole.AcceptRole)
        leave = box.addButton(self.tr("Leave without saving"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(self.tr("Stay here"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(save)
        button = pressed(box)
        if button is save:
            return "save"
        return "leave" if button is leave else "stay"

    def give_up_answers(self) -> bool:
        """Whether to take away what was answered for a session that has not begun."""
        box = self._box(QMessageBox.Icon.Question, self.tr("Next client"))
        box.setText(self.tr("This session has not begun. Take this client's answers away?"))
        leave = box.addButton(self.tr("Next client"), QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton(self.tr("Stay with this client"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        return pressed(box) is leave

    def break_off(self, *, kept: bool = False) -> bool:
        """Whether to close the program in the middle of a session; `kept`: it can be taken up again."""
        box = self._box(QMessageBox.Icon.Warning, self.tr("A session is running"))
        box.setText(self.tr("A session is running. Close the program all the same?"))
        lost = self.tr("Without a summary this session is not kept.")
        offered = self.tr("It is kept as it stands; the next start offers to go on with it.")
        box.setInformativeText(offered if kept else lost)
        leave = box.addButton(self.tr("Close"), QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton(self.tr("Go on with the session"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        return pressed(box) is leave

    def _box(self, icon: QMessageBox.Icon, title: str) -> QMessageBox:
        box = QMessageBox(self._window)
        box.setIcon(icon)
        box.setWindowTitle(title)
        return box

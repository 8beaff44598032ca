"""Answers message boxes as a person does: by the button that reads so."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox


class BoxAnswers:
    """What was said in boxes that opened, in order; each is answered by the next of `buttons`.

    It answers as long as somebody holds it.
    """

    def __init__(self, *buttons: str) -> None:
        self.said: list[str] = []
        self._buttons = list(buttons)
        QTimer.singleShot(0, self._press)

    def _press(self) -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox) and box.isVisible():
            self.said.append(f"{box.text()} {box.informativeText()}".strip())
            wanted = self._buttons.pop(0)
            press = next(each for each in box.buttons() if each.text().replace("&", "") == wanted).click
            if self._buttons:
                QTimer.singleShot(10, self._press)
            press()
        else:
            QTimer.singleShot(10, self._press)

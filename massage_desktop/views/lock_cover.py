"""What lies over a client's data while nobody is there."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget
from shiboken6 import isValid

from massage_desktop.views.icons import Icons
from massage_desktop.views.put_away import PutAway
from massage_desktop.widgets.action_button import ActionButton, ActionRole
from massage_desktop.widgets.translated import TranslatedWidget

SIGN = 64  # px


class LockCover(TranslatedWidget):
    """Says that it is locked. Any key or click leads to Unlock; that alone unlocks."""

    unlock_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lock_cover")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._sign, self._heading, self._text = QLabel(self), QLabel(self), QLabel(self)
        self._heading.setProperty("role", "heading")
        self._text.setProperty("role", "second")
        self.unlock = ActionButton(self)
        self.unlock.set_role(ActionRole.PRIMARY)
        self.unlock.setIconSize(QSize(26, 26))
        self.unlock.clicked.connect(self.unlock_wanted)
        self._lay_out()
        self.retranslate()

    def retranslate(self) -> None:
        """All texts in the language of now."""
        self.setAccessibleName(self.tr("Locked"))
        self._heading.setText(self.tr("Locked"))
        self._sign.setAccessibleName(self.tr("Locked"))
        self._text.setText(self.tr("Client and records are hidden. Nothing is lost, a session goes on."))
        self.unlock.setText(self.tr("Unlock"))
        self.unlock.setToolTip(
            self.tr(
                "Show the client's data again. No password: the lock keeps them from eyes that pass by, "
                "the computer's own lock keeps them from hands."
            )
        )
        self.unlock.setAccessibleDescription(self.unlock.toolTip())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch()
        for part in (self._sign, self._heading):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._text)
        column.addWidget(self.unlock, 0, Qt.AlignmentFlag.AlignHCenter)
        self._text.setWordWrap(True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()

    def set_icons(self, icons: Icons) -> None:
        """Icons come with each theme."""
        self._sign.setPixmap(icons.plain("lock").pixmap(SIGN, SIGN))
        self.unlock.setIcon(icons.on_fill("unlock"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.unlock.setFocus(Qt.FocusReason.TabFocusReason)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.unlock.setFocus(Qt.FocusReason.TabFocusReason)
        event.accept()


class DockCover(QLabel):
    """The same in a dock, where there is no room for more than a word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "second")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.retranslate()

    def retranslate(self) -> None:
        """Its word in the language of now."""
        self.setText(self.tr("Locked"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class CoveredDialog(QObject):
    """A dialog whose contents are put `away`; once they are back, `lift` takes the cover from them."""

    def __init__(self, dialog: QDialog, cover: LockCover, away: PutAway) -> None:
        super().__init__(cover)
        self._dialog, self._cover, self._size = dialog, cover, dialog.minimumSize()
        dialog.setMinimumSize(dialog.size())  # nothing is left in it that wants room
        away.take_contents(dialog)
        cover.setParent(dialog)
        dialog.installEventFilter(self)
        self._fit()
        cover.show()
        cover.raise_()
        cover.setFocus()

    def lift(self) -> None:
        """Show it as it was; a dialog may have been closed meanwhile."""
        if isValid(self._dialog):
            self._dialog.setMinimumSize(self._size)
        if isValid(self._cover):
            self._cover.hide()
            self._cover.deleteLater()

    def _fit(self) -> None:
        self._cover.setGeometry(self._dialog.rect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._dialog and event.type() == QEvent.Type.Resize:
            self._fit()
        return False

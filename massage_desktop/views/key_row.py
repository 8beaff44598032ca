"""The keys of one action in the settings: shown, learned, removed."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from massage_desktop.devices.actions import Action
from massage_desktop.devices.keymap import Binding
from massage_desktop.views.press_words import PressWords
from massage_desktop.views.settings_form import GAP


class KeyRow(QWidget):
    """Shows what it is told; the page decides."""

    learn_wanted = Signal()
    removed = Signal(object)  # Binding

    def __init__(self, action: Action, words: PressWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._bindings: tuple[Binding, ...] = ()
        self.keys = QLabel()
        self.keys.setWordWrap(True)
        self.keys.setProperty("role", "strong")
        self.learn, self.remove = QPushButton(self.tr("Learn…")), QPushButton(self.tr("Remove"))
        name = words.long(action)
        self.learn.setAccessibleName(self.tr("Learn a key for {action}").format(action=name))
        self.remove.setAccessibleName(self.tr("Remove a key of {action}").format(action=name))
        self.learn.clicked.connect(self.learn_wanted)
        self.remove.clicked.connect(self._remove)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.keys, 1)
        for button in (self.learn, self.remove):
            button.setProperty("role", "small")
            button.setAutoDefault(False)
            row.addWidget(button)
        self.setFocusProxy(self.learn)

    def show_bindings(self, bindings: tuple[Binding, ...]) -> None:
        """These keys do it."""
        self._bindings = bindings
        texts = [self._words.binding(each) for each in bindings]
        self.keys.setText("; ".join(texts) or self.tr("no key"))
        self.remove.setEnabled(bool(bindings))

    def _remove(self) -> None:
        """The only key at once; of several the one that is chosen."""
        if len(self._bindings) == 1:
            self.removed.emit(self._bindings[0])
            return
        menu = QMenu(self)
        for binding in self._bindings:
            action = menu.addAction(self._words.binding(binding))
            action.triggered.connect(lambda _on=False, each=binding: self.removed.emit(each))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.remove.mapToGlobal(QPoint(0, self.remove.height())))

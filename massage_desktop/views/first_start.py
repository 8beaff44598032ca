"""The card that greets a first start: language, sound, theme. It blocks nothing."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from massage_desktop.services.settings_look import CHOICES, Choice
from massage_desktop.views.sound_check import SoundCheck
from massage_desktop.views.words import NAMES, Words
from massage_desktop.widgets.segmented import SegmentedControl

SPACE = 14  # px


class FirstStart(QFrame):
    """Three steps, each of which may be left as it is; Escape and Skip end it. `done` is told once."""

    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    done = Signal()

    def __init__(self, words: Words, theme: Choice, play: Callable[[], bool], parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self.setProperty("role", "card")
        self._title, self._step, self._text = QLabel(self), QLabel(self), QLabel(self)
        self.language, self.theme = SegmentedControl(self), SegmentedControl(self)
        self.sound = SoundCheck(play, self)
        self.skip, self.next = QPushButton(self), QPushButton(self)
        self._asked: tuple[QWidget, ...] = (self.language, self.sound, self.theme)
        self._at = 0
        self._lay_out()
        self._connect()
        self.retranslate()
        self.language.set_value(words.language)
        self.theme.set_value(theme)

    def _lay_out(self) -> None:
        self._title.setProperty("role", "heading")
        self._step.setProperty("role", "card-title")
        self._text.setWordWrap(True)
        self.next.setProperty("role", "primary")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        buttons = QHBoxLayout()
        buttons.addWidget(self.skip)
        buttons.addStretch()
        buttons.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        for part in (self._title, self._step, self._text, *self._asked):
            column.addWidget(part)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self.language.chosen.connect(self.language_chosen)
        self.theme.chosen.connect(self.theme_chosen)
        self.skip.clicked.connect(self.done)
        self.next.clicked.connect(self._go_on)

    def retranslate(self) -> None:
        """All texts in the language of now."""
        self._title.setText(self.tr("Welcome to Massage Desktop"))
        self.setAccessibleName(self._title.text())
        self.language.set_segments(NAMES.items())
        self.language.setAccessibleName(self.tr("Language"))
        names = {
            "system": self.tr("As the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "night": self.tr("Night"),
        }
        self.theme.set_segments((choice, names[choice]) for choice in CHOICES)
        self.theme.setAccessibleName(self.tr("Theme"))
        self.sound.retranslate()
        self.skip.setText(self.tr("Skip"))
        self.skip.setToolTip(self.tr("Leave all as it is (Escape); the settings have it too"))
        self._show_step()

    def _show_step(self) -> None:
        at, last = self._at, len(self._asked) - 1
        for place, part in enumerate(self._asked):
            part.setVisible(place == at)
        name, text = self._said()[at]
        step = self.tr("Step {number} of {count}: {name}")
        self._step.setText(step.format(number=at + 1, count=last + 1, name=name))
        self._text.setText(text)
        self.setAccessibleDescription(f"{self._step.text()}. {text}")
        self.next.setText(self.tr("Done") if at == last else self.tr("Next step"))

    def _said(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Language"), self.tr("It can be changed at any time, in a session too.")),
            (
                self.tr("Sound"),
                self.tr("Chimes tell you what is next, so that you need not look. Is the speaker on?"),
            ),
            (
                self.tr("Theme"),
                self.tr("Night is red on black, for a dark room. More is in the settings (Ctrl+,)."),
            ),
        )

    def _go_on(self) -> None:
        if self._at == len(self._asked) - 1:
            self.done.emit()
            return
        self._at += 1
        self._show_step()
        self.begin()

    def begin(self) -> None:
        """Give what the step asks the focus."""
        parts: tuple[QWidget, ...] = (self.language, self.sound.button, self.theme)
        parts[self._at].setFocus(Qt.FocusReason.TabFocusReason)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and cast("QKeyEvent", event).key() == Qt.Key.Key_Escape
        ):
            event.accept()  # Escape is ours, not the window's, while the focus is in here
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

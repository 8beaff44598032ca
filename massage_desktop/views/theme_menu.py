"""The choice of themes under the theme button."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from massage_desktop.services.settings_look import CHOICES, LookSettings


class ThemeMenu(QMenu):
    """Shows which theme is chosen, on the button's tooltip too, and passes on what is chosen."""

    chosen = Signal(str)

    def __init__(self, button: QToolButton, settings: LookSettings) -> None:
        super().__init__(button)
        self._button, self._settings = button, settings
        group = QActionGroup(self)
        self._choices = {choice: group.addAction("") for choice in CHOICES}
        for choice, action in self._choices.items():
            action.setCheckable(True)
            action.triggered.connect(lambda _on=False, choice=choice: self._choose(choice))
        self.addActions(list(self._choices.values()))
        self.aboutToShow.connect(self.refresh)
        button.setMenu(self)
        self.retranslate()

    def retranslate(self) -> None:
        """All texts in the present language."""
        names = {
            "system": self.tr("As the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "night": self.tr("Night, red on black"),
        }
        for choice, action in self._choices.items():
            action.setText(names[choice])
        self.refresh()

    def refresh(self) -> None:
        """Show what the settings say."""
        action = self._choices[self._settings.theme]
        action.setChecked(True)
        self._button.setToolTip(self.tr("Theme: {theme}").format(theme=action.text()))

    def _choose(self, choice: str) -> None:
        self.chosen.emit(choice)
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

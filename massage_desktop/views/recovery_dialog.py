"""At the start: shows a session that was left unfinished, and asks what becomes of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from massage_desktop.forms.ui_recovery_dialog import Ui_RecoveryDialog
from massage_desktop.session.engine import rebuild
from massage_desktop.session.position import position
from massage_desktop.store.stored import StoredSession
from massage_desktop.views.fit_height import open_fitted
from massage_desktop.views.words import Words, count_down, count_up
from massage_desktop.widgets.drawing import first_theme
from massage_desktop.widgets.theme import Theme, Themed

WIDTH = 470  # px


class RecoveryDialog(QDialog, Themed):
    """Three ways; Escape leaves the session for the next start."""

    choice_made = Signal(str)  # continue, close, discard

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._theme = words, first_theme()
        self.ui = Ui_RecoveryDialog()
        self.ui.setupUi(self)
        for choice, button in (
            ("continue", self.ui.continue_button),
            ("close", self.ui.close_button),
            ("discard", self.ui.discard_button),
        ):
            button.clicked.connect(lambda _checked=False, choice=choice: self._choose(choice))

    def ask(self, found: StoredSession, others: int) -> None:
        """Ask about a session; `others` are asked about after it."""
        ui, record = self.ui, found.record
        state = rebuild(record.plan, record.events)
        shown = position(state, found.at, 0)
        ui.client.setText(record.client or self.tr("no code"))
        ui.protocol.setText(state.plan.title.say(self._words.language))
        ui.stage.setText(self._stage(found))
        worked = count_up(shown.worked)
        left = count_down(shown.to_come)
        ui.time.setText(self.tr("{worked} worked, {left} to come").format(worked=worked, left=left))
        ui.when.setText(self._when(found))
        ui.later.setText(self._later(others))
        ui.continue_button.setFocus()
        open_fitted(self, self._theme.px(WIDTH))

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    def _stage(self, found: StoredSession) -> str:
        state = rebuild(found.record.plan, found.record.events)
        if state.index < 0:
            return self.tr("the first one had not begun")
        stage = state.plan.stages[state.index]
        text = self.tr("{title}, {number} of {count}; {left} left")
        left = position(state, found.at, 0).stage_left
        return text.format(
            title=stage.title.say(self._words.language),
            number=state.index + 1,
            count=len(state.plan.stages),
            left=count_down(left),
        )

    def _when(self, found: StoredSession) -> str:
        record = found.record
        text = self.tr("{start}, interrupted at {stop}")
        if record.speed != 1:
            text = self.tr("{start}, interrupted at {stop}; a rehearsal")
        start = f"{self._words.day(record.started_at)} {record.started_at:%H:%M}"
        return text.format(start=start, stop=f"{record.ended_at:%H:%M}")

    def _later(self, others: int) -> str:
        later = self.tr("Escape: asked again at the next start.")
        if others:
            later = self.tr("%n more session(s) after this one.", "", others) + " " + later
        return later

    def _choose(self, choice: str) -> None:
        self.accept()
        self.choice_made.emit(choice)

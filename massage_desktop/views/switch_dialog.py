"""Asks, in a session that is paused, what the mode to switch to asks alone."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from massage_desktop.content.protocol import Mode
from massage_desktop.services.preparation import Preparation
from massage_desktop.session.plan import Plan
from massage_desktop.views.clearance_dialog import ClearanceDialog
from massage_desktop.views.on_demand import OnDemand
from massage_desktop.views.screening_cards import ScreeningCards
from massage_desktop.views.verdicts import Verdicts
from massage_desktop.views.words import Words
from massage_desktop.widgets.following_area import FollowingArea
from massage_desktop.widgets.on_screen import fitted
from massage_desktop.widgets.theme import Theme, Themed
from massage_desktop.widgets.verdict_banner import VerdictBanner

WIDTH, HEIGHT = 760, 520  # px


class SwitchDialog(QDialog, Themed):
    """The questions of one mode; one goes on only if the verdict allows it."""

    def __init__(self, window: QWidget, words: Words, preparation: Preparation) -> None:
        super().__init__(window)
        self._words, self._preparation = words, preparation
        self._mode: Mode = "back"
        self._asked_modes: tuple[Mode, ...] = ()
        self._plan: Plan | None = None
        self._verdicts = Verdicts(words, self)
        self._clearance = OnDemand(self, lambda: ClearanceDialog(words, preparation.interview, self))
        self.cards = ScreeningCards(words, preparation.interview)
        self._heading, self.banner = QLabel(self), VerdictBanner(self)
        self.stay, self.go_on = QPushButton(self), QPushButton(self)
        self._lay_out()
        self.cards.lie_between(None, self.stay)
        self.cards.clearance_wanted.connect(self._ask_clearance)
        self.stay.clicked.connect(self.reject)
        self.go_on.clicked.connect(self.accept)

    def _lay_out(self) -> None:
        self._heading.setProperty("role", "heading")
        self._heading.setWordWrap(True)
        self.go_on.setProperty("role", "primary")
        inside = QWidget()
        inner = QVBoxLayout(inside)
        inner.addWidget(self.cards)
        inner.addStretch()
        area = FollowingArea(self)
        area.setWidget(inside)
        buttons = QHBoxLayout()
        buttons.addStretch()
        for button in (self.stay, self.go_on):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.addWidget(self._heading)
        column.addWidget(area, 1)
        column.addWidget(self.banner)
        column.addLayout(buttons)

    def ask(self, mode: Mode, asked_modes: tuple[Mode, ...], present_mode: Mode | None = None) -> Plan | None:
        """The plan to go on with, None to stay in `present_mode`.

        `asked_modes` were asked in this session already. Waits for the answer.
        """
        self._mode, self._asked_modes = mode, asked_modes
        present = self._preparation.interview.occasion
        self._name(mode, present_mode or self._preparation.mode)
        self._preparation.changed.connect(self._refresh)
        self._refresh()
        accepted = self.exec() == QDialog.DialogCode.Accepted
        self._preparation.changed.disconnect(self._refresh)
        self._preparation.interview.occasion = present
        return self._plan if accepted else None

    def _name(self, mode: Mode, present: Mode) -> None:
        name = self._words.mode(mode)
        self.setWindowTitle(self.tr("Asked before {mode}").format(mode=name))
        self._heading.setText(self.tr("Paused. {mode} asks this besides:").format(mode=name))
        self.go_on.setText(self.tr("Go on with {mode}").format(mode=name))
        self.stay.setText(self.tr("Stay with {mode}").format(mode=self._words.mode(present)))

    def _refresh(self) -> None:
        """Weigh anew what was answered, for the mode that is asked about."""
        preparation = self._preparation
        weighed = preparation.weigh(self._mode, self._asked_modes)
        self._plan = None
        if weighed is None:
            return
        preparation.interview.occasion = weighed.occasion
        self.cards.refresh(weighed.verdict)
        look, title, reason = self._verdicts.say(preparation, weighed.plan, weighed.verdict)
        self.banner.set_verdict(look, title, reason)
        name = self.tr("Verdict {title}. {reason}").format(title=title, reason=reason)
        self.banner.setAccessibleName(name)
        self.go_on.setEnabled(weighed.verdict.may_start)
        self._plan = weighed.plan if weighed.verdict.may_start else None

    def _ask_clearance(self) -> None:
        weighed = self._preparation.weigh(self._mode, self._asked_modes)
        if weighed is not None:
            self._clearance().ask(weighed.verdict)

    def set_theme(self, theme: Theme) -> None:
        self.setMinimumSize(theme.px(WIDTH) // 2, theme.px(HEIGHT) // 2)
        self.resize(fitted(self, theme.px(WIDTH), theme.px(HEIGHT)))
        self.setWindowModality(Qt.WindowModality.WindowModal)

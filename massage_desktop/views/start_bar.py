"""The bar below the Prepare page: the verdict, and what it leaves to press."""

from PySide6.QtCore import QObject, QSize, Signal

from massage_desktop.forms.ui_prepare_page import Ui_PreparePage
from massage_desktop.screening.verdict import Rank, Verdict
from massage_desktop.services.preparation import Preparation
from massage_desktop.services.settings import Settings
from massage_desktop.session.plan import Plan
from massage_desktop.views.icons import Icons
from massage_desktop.views.verdicts import Verdicts
from massage_desktop.views.words import Words
from massage_desktop.widgets.action_button import ActionRole
from massage_desktop.widgets.level_frame import FoundLevel
from massage_desktop.widgets.style import set_role

DELAYS = ("0", "15", "30", "60")  # seconds
BANNER, DELAY, CLEAR, ADVICE, START = range(5)  # places in the row


class StartBar(QObject):
    """The banner beside Start; a stop takes Start away and says what to advise."""

    start_wanted = Signal()
    clearance_wanted = Signal()
    open_wanted = Signal()  # to go to what is still open
    judged = Signal(str, bool)  # another verdict than before, and whether it is a stop

    def __init__(self, ui: Ui_PreparePage, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._ui, self._words = ui, words
        self._verdicts = Verdicts(words, self)
        self.retranslate()
        ui.start_button.set_role(ActionRole.PRIMARY)
        ui.start_button.setIconSize(QSize(30, 30))
        ui.start_button.setEnabled(False)
        ui.start_button.clicked.connect(self.start_wanted)
        ui.advice_sign.set_level(FoundLevel.STOP)
        ui.clear_button.setProperty("role", "primary")
        ui.clear_button.clicked.connect(self.clearance_wanted)
        ui.verdict.pressed.connect(self.open_wanted)
        for part in (ui.clear_button, ui.advice_box):
            part.hide()

    def retranslate(self) -> None:
        """Its own texts in the language of now; the verdict is shown again by the page."""
        self._ui.delay.set_segments(
            (seconds, self.tr("At once") if seconds == "0" else self.tr("{n} s").format(n=seconds))
            for seconds in DELAYS
        )

    def recall(self, settings: Settings) -> None:
        """Show the countdown that was chosen the last time, and keep what is chosen now."""
        self.show_delay(settings.general.delay)
        self._ui.delay.chosen.connect(lambda key: setattr(settings.general, "delay", int(key)))

    def show_delay(self, seconds: int) -> None:
        """Show this countdown as chosen."""
        self._ui.delay.set_value(str(seconds))

    @property
    def delay(self) -> int:
        """The chosen countdown in seconds."""
        return int(self._ui.delay.value or 0)

    def set_icons(self, icons: Icons) -> None:
        """Icons come after the first frame and with each theme."""
        self._ui.start_button.setIcon(icons.on_fill("start"))

    def refresh(self, preparation: Preparation, plan: Plan, verdict: Verdict) -> None:
        """Show a verdict."""
        ui = self._ui
        look, title, reason = self._verdicts.say(preparation, plan, verdict)
        ui.verdict.set_verdict(look, title, reason)
        name = self.tr("Verdict {title}. {reason}").format(title=title, reason=reason)
        told = ui.verdict.accessibleName()
        ui.verdict.setAccessibleName(name)
        wanting = verdict.rank in (Rank.INCOMPLETE, Rank.CLEARANCE)
        ui.verdict.set_pressable(self.tr("Go to what is still open") if wanting else "", "Ctrl+Return")
        ui.start_button.setEnabled(verdict.may_start)
        ui.start_button.setToolTip(
            self.tr("Start the session (Ctrl+Return)") if verdict.may_start else reason
        )
        stopped, doctor = verdict.rank is Rank.STOP, verdict.rank is Rank.CLEARANCE
        ui.start_button.setVisible(not stopped)
        ui.delay_box.setVisible(not stopped and not doctor)
        ui.clear_button.setVisible(doctor and self._can_be_cleared(verdict))
        ui.advice_box.setVisible(stopped)
        ui.start_row.setStretch(ADVICE, 1 if stopped else 0)
        if stopped:
            self._show_advice(verdict)
        if name != told:
            self.judged.emit(name, stopped)

    def _can_be_cleared(self, verdict: Verdict) -> bool:
        return any(reason.question != "prescription" for reason in verdict.of(Rank.CLEARANCE))

    def _show_advice(self, verdict: Verdict) -> None:
        """What the gravest reason advises."""
        gravest = verdict.of(Rank.STOP)[0]
        advice = "" if gravest.advice is None else gravest.advice.say(self._words.language)
        self._ui.advice.setText(advice)
        set_role(self._ui.advice, "strong" if gravest.emergency else "body")
        heading = self.tr("Emergency: what to advise") if gravest.emergency else self.tr("What to advise")
        self._ui.advice_heading.setText(heading)

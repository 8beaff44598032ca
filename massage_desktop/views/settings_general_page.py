"""Settings of the practice, of paper, and of how a session usually goes."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from massage_desktop.content.language import Language
from massage_desktop.services.settings_general import DELAYS, GeneralSettings
from massage_desktop.session.plan import Flow
from massage_desktop.views.settings_form import SettingsForm
from massage_desktop.views.settings_page import SettingsPage
from massage_desktop.views.words import NAMES
from massage_desktop.widgets.eliding_box import ElidingBox
from massage_desktop.widgets.segmented import SegmentedControl

LINES = 3  # of the practice's field


class GeneralPage(SettingsPage):
    """`follow` lets the program take over the group; `choose_language` gets the language or None."""

    icon = "settings"

    def __init__(
        self,
        group: GeneralSettings,
        follow: Callable[[], None],
        choose_language: Callable[[Language | None], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(group, parent)
        self._general, self._follow, self._choose_language = group, follow, choose_language
        self.title = self.tr("General")
        self.words = (
            self.tr("name"),
            self.tr("address"),
            self.tr("print"),
            self.tr("start"),
            *NAMES.values(),
        )
        self.language, self.therapist, self.practice = ElidingBox(), QLineEdit(), QPlainTextEdit()
        self.paper, self.delay, self.flow = SegmentedControl(), SegmentedControl(), SegmentedControl()
        form = SettingsForm(self)
        self._add_language(form)
        self._add_names(form)
        self._add_session(form)

    def _add_language(self, form: SettingsForm) -> None:
        card = form.card(self.tr("Language"))
        self.language.addItem(self.tr("As the system"), "")
        for key, name in NAMES.items():
            self.language.addItem(name, key)
        self.language.activated.connect(self._take_language)
        card.row(
            self.tr("Language of the program"),
            self.language,
            self.tr(
                "For texts, dates and numbers; the sheet of a session keeps the language it was made in."
            ),
        )

    def _add_names(self, form: SettingsForm) -> None:
        card = form.card(self.tr("On the printed sheet"))
        self.practice.setTabChangesFocus(True)
        self.practice.setFixedHeight(self.practice.fontMetrics().lineSpacing() * LINES + 4 * 8)
        self.paper.set_segments((("a4", "A4"), ("letter", "Letter")))
        self.therapist.textEdited.connect(self._take_names)
        self.practice.textChanged.connect(self._take_names)
        self.paper.chosen.connect(self._take_paper)
        card.row(self.tr("Therapist's name"), self.therapist)
        card.row(self.tr("Practice, with its address"), self.practice)
        card.row(self.tr("Paper size"), self.paper)

    def _add_session(self, form: SettingsForm) -> None:
        card = form.card(self.tr("How a session usually goes"))
        self.delay.set_segments(
            (str(n), self.tr("{n} s").format(n=n) if n else self.tr("At once")) for n in DELAYS
        )
        self.flow.set_segments((("automatic", self.tr("Go on")), ("waiting", self.tr("Wait for me"))))
        self.delay.chosen.connect(self._take_delay)
        self.flow.chosen.connect(self._take_flow)
        card.row(
            self.tr("Countdown before it begins"), self.delay, self.tr("Time to oil the hands after Start.")
        )
        card.row(
            self.tr("At the end of a stage"),
            self.flow,
            self.tr("Both can be chosen before each session too, and are remembered from there."),
        )

    def show_values(self) -> None:
        general = self._general
        self.language.setCurrentIndex(max(self.language.findData(general.language or ""), 0))
        with QSignalBlocker(self.practice):
            self.therapist.setText(general.therapist)
            self.practice.setPlainText(general.practice)
        self.paper.set_value(general.paper)
        self.delay.set_value(str(general.delay))
        self.flow.set_value(general.flow)

    def apply(self) -> None:
        self._follow()
        self._choose_language(self._general.language)

    def _take_language(self) -> None:
        self._choose_language(cast("Language | None", self.language.currentData() or None))

    def _take_names(self) -> None:
        self._general.therapist = self.therapist.text().strip()
        self._general.practice = self.practice.toPlainText().strip()
        self._follow()

    def _take_paper(self, paper: str) -> None:
        self._general.paper = paper
        self._follow()

    def _take_delay(self, seconds: str) -> None:
        self._general.delay = int(seconds)
        self._follow()

    def _take_flow(self, flow: str) -> None:
        self._general.flow = cast("Flow", flow)
        self._follow()

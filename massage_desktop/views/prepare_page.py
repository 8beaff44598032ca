"""The page before a session: client and plan, the screening, the body map, and the verdict beside Start."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from massage_desktop.content.body import Figure
from massage_desktop.content.text import Source
from massage_desktop.forms.ui_prepare_page import Ui_PreparePage
from massage_desktop.screening.verdict import Rank
from massage_desktop.services.preparation import Preparation
from massage_desktop.services.settings import Settings
from massage_desktop.session.plan import Plan
from massage_desktop.views.clearance_dialog import ClearanceDialog
from massage_desktop.views.icons import Icons
from massage_desktop.views.map_column import MapColumn
from massage_desktop.views.on_demand import OnDemand
from massage_desktop.views.overview import overview_rows
from massage_desktop.views.plan_column import PlanColumn
from massage_desktop.views.screening_cards import ScreeningCards
from massage_desktop.views.start_bar import StartBar
from massage_desktop.views.words import Words
from massage_desktop.widgets.drawing import first_theme
from massage_desktop.widgets.stage_list import StageModel
from massage_desktop.widgets.theme import Theme, Themed
from massage_desktop.widgets.translated import TranslatedWidget

WIDEST = 440  # px of the left column, where a language has long words
WIDTHS = (296, 480, 352)  # px of the columns: as wide as that, at least so wide, as wide as that


class PreparePage(TranslatedWidget, Themed):
    """Shows a preparation and passes on what the therapist chooses."""

    start_wanted = Signal()
    next_wanted = Signal()  # the next client
    remarked = Signal(str, bool)  # a sentence has appeared that nobody opened; whether it is urgent

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PreparePage()
        self.ui.setupUi(self)
        self._words, self._theme = words, first_theme()
        self.ui.plan_contents.installEventFilter(self)
        self._preparation: Preparation | None = None
        self._problems: dict[str, Callable[[], str]] = {}
        self._overview = StageModel(self)
        self.ui.overview.setModel(self._overview)
        self.ui.overview.show_whole()
        self.bar = StartBar(self.ui, words, self)
        self.bar.start_wanted.connect(self.start_wanted)
        self.bar.open_wanted.connect(self.go_to_open)
        self.ui.next_client.clicked.connect(self.next_wanted)
        for control in (self.ui.length, self.ui.first_side, self.ui.flow):
            control.set_compact(True)
        self._offer_choices()

    def retranslate(self) -> None:
        """All texts in the language of now; what was chosen, answered and typed stays."""
        self.ui.retranslateUi(self)
        self._offer_choices()
        self.bar.retranslate()
        if self._preparation is not None:
            self.plan_column.retranslate()
            self.map_column.retranslate()
            self.cards.retranslate()
        self._show_remarks()
        self.refresh()

    def _offer_choices(self) -> None:
        ui = self.ui
        self.setAccessibleName(self.tr("Prepare"))
        ui.length.set_segments(
            (("shortest", self.tr("Short")), ("usual", self.tr("Usual")), ("longest", self.tr("Long")),
             ("total", self.tr("Total")))
        )  # fmt: skip
        ui.first_side.set_segments((("left", self.tr("Left")), ("right", self.tr("Right"))))
        ui.flow.set_segments((("automatic", self.tr("Go on")), ("waiting", self.tr("Wait for me"))))

    def attach(self, preparation: Preparation, figure: Figure) -> None:
        """Show this preparation from now on."""
        self._preparation = preparation
        self.plan_column = PlanColumn(self.ui, self._words, preparation, self)
        self.map_column = MapColumn(self.ui, self._words, preparation, figure, self)
        self.cards = ScreeningCards(self._words, preparation.interview, self)
        self.clearance = OnDemand(self, lambda: ClearanceDialog(self._words, preparation.interview, self))
        self.ui.cards.addWidget(self.cards)
        self.cards.lie_between(self.ui.clearance_button, self.ui.overview)
        self.cards.map_wanted.connect(self.map_column.mark_for)
        self.plan_column.problem.connect(self.show_problem)
        for wanted in (
            self.cards.clearance_wanted,
            self.bar.clearance_wanted,
            self.ui.clearance_button.clicked,
        ):
            wanted.connect(self._ask_clearance)
        self._show_remarks()
        preparation.changed.connect(self.refresh)
        self.refresh()

    def recall(self, settings: Settings) -> None:
        """Show what was chosen the last time, and keep what is chosen now."""
        self.bar.recall(settings)
        self.show_usual(settings)
        self.ui.flow.chosen.connect(lambda key: setattr(settings.general, "flow", key))

    def show_usual(self, settings: Settings) -> None:
        """Show therapist, countdown and flow as the settings have them."""
        general = settings.general
        self.ui.therapist.setText(general.therapist)
        self.bar.show_delay(general.delay)
        if self._preparation is not None:
            self._preparation.prefer(flow=general.flow)

    @property
    def delay(self) -> int:
        """The chosen countdown in seconds."""
        return self.bar.delay

    def set_icons(self, icons: Icons) -> None:
        """Icons come after the first frame and with each theme."""
        self.bar.set_icons(icons)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        _, centre, right = (theme.px(width) for width in WIDTHS)
        self._fit_plan()
        self.ui.before_column.setMinimumWidth(centre)
        self.ui.map_column.setFixedWidth(right)

    def _fit_plan(self) -> None:
        """The left column is as wide as usual, or as its widest text, up to a bound."""
        area, px = self.ui.plan_area, self._theme.px
        margins = self.ui.plan_column.contentsMargins()
        beside = area.verticalScrollBar().sizeHint().width() + margins.left() + margins.right()
        wanted = self.ui.plan_contents.minimumSizeHint().width() + beside
        self.ui.plan_column.setFixedWidth(min(max(px(WIDTHS[0]), wanted), px(WIDEST)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.ui.plan_contents and event.type() == QEvent.Type.LayoutRequest:
            self._fit_plan()
        return False

    def commit(self) -> None:
        """Take what is typed but not yet left."""
        if self._preparation is not None:
            self.plan_column.take_client()

    def begin_anew(self) -> None:
        """Another client: nothing typed or opened for the one before stays."""
        self.setFocus()  # a field that has the focus would keep what is typed
        if self._preparation is not None:
            self.plan_column.forget()
            self.clearance.close()
            self.cards.close_rows()
            self.map_column.mark_nothing()
            for part in (self.ui.asked_again, self.ui.advice, self.ui.marking):
                part.clear()
            self.ui.clearance_button.setText("")
            self.ui.before_area.verticalScrollBar().setValue(0)

    def refresh(self) -> None:
        """Show the preparation as it is now."""
        preparation = self._preparation
        weighed = None if preparation is None else preparation.weighed
        if preparation is None or weighed is None:
            self.ui.about.setText(self.tr("No protocol could be read, so there is nothing to run."))
            return
        self.plan_column.refresh(weighed.plan)
        self._show_form(preparation)
        self.cards.refresh(weighed.verdict)
        self._show_plan(weighed.plan)
        self.map_column.refresh(weighed.plan)
        self.bar.refresh(preparation, weighed.plan, weighed.verdict)

    def _show_form(self, preparation: Preparation) -> None:
        ui, occasion = self.ui, preparation.interview.occasion
        full = self.tr("full form, start of a course")
        ui.form_facts.setText(full if occasion.full else self.tr("short form, asked before every session"))
        last = preparation.remembered
        if last is not None:
            day = self._words.day(last.when.date())
            ui.asked_again.setText(self.tr("last time {day}, shown and asked again").format(day=day))
        ui.asked_again.setVisible(last is not None)
        clearance = preparation.interview.answers.clearance
        if clearance is not None:
            text = self.tr("Clearance by {doctor}, {day}: {scope}").format(
                doctor=clearance.doctor, day=self._words.day(clearance.given), scope=clearance.scope
            )
            ui.clearance_button.setText(text)
        ui.clearance_button.setVisible(clearance is not None)

    def _show_plan(self, plan: Plan) -> None:
        language = self._words.language
        self.ui.about.setText(plan.about.say(language))
        self.ui.position.setText(plan.position.say(language))
        self._overview.set_rows(overview_rows(plan, self._words, self.tr("left and right")))

    def show_problem(self, topic: str, problem: str | Callable[[], str]) -> None:
        """One sentence on something that is not as it should be; "" takes the topic's away.

        What says it in the language of the moment is asked again when that changes.
        """
        before = self._problems.pop(topic, str)()
        say = self._problems[topic] = (lambda: problem) if isinstance(problem, str) else problem
        if say() not in ("", before):
            self.remarked.emit(say(), False)
        self._show_remarks()

    def _show_remarks(self) -> None:
        refused = () if self._preparation is None else self._preparation.library.refused
        text = "\n".join(filter(None, (*(say() for say in self._problems.values()), *refused)))
        self.ui.refused.setText(text)
        self.ui.refused.setVisible(bool(text))

    def _ask_clearance(self) -> None:
        if self._preparation is not None and self._preparation.verdict is not None:
            self.clearance().ask(self._preparation.verdict)

    def go_to_open(self) -> None:
        """To what the verdict still wants: a question, a product, the prescriber, the doctor's clearance."""
        verdict = None if self._preparation is None else self._preparation.verdict
        if verdict is None or verdict.rank not in (Rank.INCOMPLETE, Rank.CLEARANCE):
            return
        if verdict.rank is Rank.CLEARANCE:
            prescribed = any(reason.question == "prescription" for reason in verdict.of(Rank.CLEARANCE))
            wanted: QWidget = self.ui.prescriber if prescribed else self.ui.clear_button
            wanted.setFocus(Qt.FocusReason.TabFocusReason)
        elif not self.cards.go_to_open(verdict):
            self.ui.oil.setFocus(Qt.FocusReason.TabFocusReason)

    def statements(self) -> list[tuple[str, Source]]:
        """Every clinical statement of the page with its source, in the page's language."""
        preparation = self._preparation
        weighed = None if preparation is None else preparation.weighed
        if preparation is None or weighed is None:
            return []
        language, plan = self._words.language, weighed.plan
        asked = [q for _, questions in preparation.interview.groups() for q in questions]
        questions = [(question.text.say(language), question.source) for question in asked]
        differs = [q.differs for q in asked if q.differs is not None]
        stages = [(stage.title.say(language), stage.source) for stage in plan.stages]
        bent = [reason for stage in plan.stages for reason in stage.restricted]
        others = [plan.about, plan.position, *differs, *bent, *(left.reason for left in plan.removed)]
        said = [(statement.say(language), statement.source) for statement in others]
        maps = self.map_column.statements(plan)
        return questions + said + stages + self.plan_column.statements() + maps

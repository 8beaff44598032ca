"""The left column before a session: client, plan, what is made ready."""

from typing import cast

from PySide6.QtCore import QObject, QSignalBlocker, Signal

from massage_desktop.content.text import Source
from massage_desktop.errors import UserError
from massage_desktop.forms.ui_prepare_page import Ui_PreparePage
from massage_desktop.screening.first_side import first_side
from massage_desktop.services.preparation import Preparation
from massage_desktop.session.lengths import Length
from massage_desktop.session.plan import Flow, Plan
from massage_desktop.views.condition_choice import ConditionChoice
from massage_desktop.views.preparation_list import PreparationList
from massage_desktop.views.type_choice import TypeChoice
from massage_desktop.views.words import Words, count_down

Statements = list[tuple[str, Source]]


class PlanColumn(QObject):
    """Client, condition, type, lengths, sides; the products and the list of what to make ready."""

    problem = Signal(str, str)  # a topic and one sentence, "" when it is over

    def __init__(self, ui: Ui_PreparePage, words: Words, preparation: Preparation, parent: QObject) -> None:
        super().__init__(parent)
        self._ui, self._words, self._preparation = ui, words, preparation
        self._condition = ConditionChoice(ui, words, preparation, self)
        self._type = TypeChoice(ui, words, preparation, self)
        self._list = PreparationList(ui, words, preparation, self)
        self._connect()

    def _connect(self) -> None:
        ui, preparation = self._ui, self._preparation
        ui.client.editingFinished.connect(self.take_client)
        ui.client.textChanged.connect(self._take_set_text)
        ui.session.valueChanged.connect(preparation.choose_session)
        ui.length.chosen.connect(lambda key: preparation.prefer(length=cast("Length", key)))
        ui.total.valueChanged.connect(lambda minutes: preparation.prefer(total=minutes * 60))
        ui.first_side.chosen.connect(lambda key: preparation.prefer(first_side=key))
        ui.flow.chosen.connect(lambda key: preparation.prefer(flow=cast("Flow", key)))

    def retranslate(self) -> None:
        """What `refresh` does not set, in the language of now."""
        self._type.retranslate()
        self._list.retranslate()

    def take_client(self) -> None:
        """Take the code that was typed; what was answered last time may be unreadable, then that is said."""
        try:
            self._preparation.choose_client(self._ui.client.text())
            self.problem.emit("memory", "")
        except UserError as error:
            self.problem.emit("memory", str(error))

    def forget(self) -> None:
        """Another client: what was typed for this one goes, from the field's own undo too."""
        self._ui.client.setText("")
        self._ui.last_time.clear()
        self._type.forget()

    def _take_set_text(self, _text: str) -> None:
        """What assistive tools put into the field is finished at once: nobody types there."""
        if not self._ui.client.hasFocus():
            self.take_client()

    def refresh(self, plan: Plan) -> None:
        """Show the preparation as it is now."""
        self._show_client()
        self._condition.refresh()
        self._type.refresh()
        self._show_lengths(plan)
        self._list.refresh()

    def _show_client(self) -> None:
        ui, preparation = self._ui, self._preparation
        if not ui.client.hasFocus():
            with QSignalBlocker(ui.client):
                ui.client.setText(preparation.client)
        with QSignalBlocker(ui.session):
            ui.session.setValue(preparation.session)
        last = preparation.remembered
        if last is not None:
            day = self._words.day(last.when.date())
            text = self.tr("last time {day}, session {number}").format(day=day, number=last.session)
            ui.last_time.setText(text)
        ui.last_time.setVisible(last is not None)

    def _show_lengths(self, plan: Plan) -> None:
        ui, chosen, span = self._ui, self._preparation.preferences, self._preparation.range
        ui.length.set_value(chosen.length)
        ui.first_side.set_value(chosen.first_side)
        ui.flow.set_value(chosen.flow)
        with QSignalBlocker(ui.total):
            ui.total.setRange(-(-span.shortest // 60), span.longest // 60)
            ui.total.setValue(chosen.total // 60)
        ui.total.setVisible(chosen.length == "total")
        facts = self.tr("<b>%n stage(s), {total}</b>", "", len(plan.stages)).format(
            total=count_down(plan.seconds * 1000)
        )
        usual = self.tr("usual range {shortest} to {longest}").format(
            shortest=count_down(span.shortest * 1000), longest=count_down(span.longest * 1000)
        )
        ui.length_facts.setText("<br>".join(filter(None, (facts, usual, self._start(), self._course()))))

    def _start(self) -> str:
        """Which side comes first, and why."""
        preparation = self._preparation
        spots = preparation.interview.answers.spots
        if not preparation.side_by_itself or not spots:
            return ""
        if first_side(spots) == "left":
            return self.tr("Starts <b>left</b>, the less painful side")
        return self.tr("Starts <b>right</b>, the less painful side")

    def _course(self) -> str:
        course = None if self._preparation.protocol is None else self._preparation.protocol.course
        if course is None:
            return ""
        if course.minimum:
            return self.tr("course: %n session(s) at least", "", course.minimum)
        return self.tr("course: %n session(s) recommended", "", course.recommended)

    def statements(self) -> Statements:
        """Every clinical statement of the column, with its source."""
        first = self._preparation.content.handbook.statements["first_side"]
        side = [(first.say(self._words.language), first.source)]
        return [*self._condition.statements(), *self._type.statements(), *side, *self._list.statements()]

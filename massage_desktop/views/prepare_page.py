"""The page before a session: how long, which side first, what must be asked, what will be done."""

from typing import cast

from PySide6.QtCore import QSignalBlocker, QSize, Signal
from PySide6.QtWidgets import QWidget

from massage_desktop.content.body import Figure
from massage_desktop.forms.ui_prepare_page import Ui_PreparePage
from massage_desktop.screening.gate import Answer, question
from massage_desktop.services.preparation import Preparation
from massage_desktop.services.settings import Settings
from massage_desktop.session.lengths import Length
from massage_desktop.session.plan import Flow, Plan, PlannedStage
from massage_desktop.views.body_zones import drawn, mode_zones, named_zones
from massage_desktop.views.icons import Icons
from massage_desktop.views.verdicts import Verdicts
from massage_desktop.views.words import Words, count_down
from massage_desktop.widgets.action_button import ActionRole
from massage_desktop.widgets.body_face import MapFace
from massage_desktop.widgets.stage_list import RowState, StageModel, StageRow

DELAYS = ("0", "15", "30", "60")  # seconds


class PreparePage(QWidget):
    """Shows a preparation and passes on what the therapist chooses."""

    start_wanted = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PreparePage()
        self.ui.setupUi(self)
        self._words = words
        self._verdicts = Verdicts(words, self)
        self._preparation: Preparation | None = None
        self._problems: dict[str, str] = {}
        self._overview = StageModel(self)
        self.ui.overview.setModel(self._overview)
        self._offer_choices()
        self.ui.start_button.set_role(ActionRole.PRIMARY)
        self.ui.start_button.setIconSize(QSize(30, 30))
        self.ui.start_button.setEnabled(False)
        self.ui.start_button.clicked.connect(self.start_wanted)
        self.ui.question_card.hide()

    def _offer_choices(self) -> None:
        ui = self.ui
        ui.length.set_segments(
            (("shortest", self.tr("Short")), ("usual", self.tr("Usual")), ("longest", self.tr("Long")),
             ("total", self.tr("Total")))
        )  # fmt: skip
        ui.first_side.set_segments((("left", self.tr("Left")), ("right", self.tr("Right"))))
        ui.flow.set_segments((("automatic", self.tr("Go on")), ("waiting", self.tr("Wait for me"))))
        ui.answer.set_segments((("no", self.tr("No")), ("yes", self.tr("Yes"))))
        ui.delay.set_segments(
            (seconds, self.tr("At once") if seconds == "0" else self.tr("{n} s").format(n=seconds))
            for seconds in DELAYS
        )
        for control in (ui.length, ui.first_side, ui.flow, ui.answer):
            control.set_compact(True)

    def attach(self, preparation: Preparation, figure: Figure) -> None:
        """Show this preparation from now on."""
        self._preparation = preparation
        self.ui.body_map.set_figure(figure)
        ui = self.ui
        ui.session.valueChanged.connect(preparation.choose_session)
        ui.length.chosen.connect(lambda key: preparation.prefer(length=cast("Length", key)))
        ui.total.valueChanged.connect(lambda minutes: preparation.prefer(total=minutes * 60))
        ui.first_side.chosen.connect(lambda key: preparation.prefer(first_side=key))
        ui.flow.chosen.connect(lambda key: preparation.prefer(flow=cast("Flow", key)))
        ui.answer.chosen.connect(lambda key: preparation.answer_question(Answer(key)))
        self._show_remarks()
        preparation.changed.connect(self.refresh)
        self.refresh()

    def recall(self, settings: Settings) -> None:
        """Show what was chosen the last time, and keep what is chosen now."""
        self.ui.delay.set_value(str(settings.delay))
        self.ui.therapist.setText(settings.therapist)
        self.ui.delay.chosen.connect(lambda key: setattr(settings, "delay", int(key)))

    @property
    def delay(self) -> int:
        """The chosen countdown in seconds."""
        return int(self.ui.delay.value or 0)

    def set_icons(self, icons: Icons) -> None:
        """Icons come after the first frame and with each theme."""
        self.ui.start_button.setIcon(icons.on_fill("start"))

    def refresh(self) -> None:
        """Show the preparation as it is now."""
        preparation = self._preparation
        plan = None if preparation is None else preparation.plan
        if preparation is None or plan is None:
            self._show_nothing()
            return
        self._show_choices(preparation)
        self._show_session(preparation, plan)
        self._show_question(preparation)
        self._show_plan(preparation, plan)
        self._show_verdict(preparation, plan)
        self._show_map(preparation, plan)

    def show_problem(self, topic: str, problem: str) -> None:
        """One sentence on something that is not as it should be; "" takes the topic's away."""
        self._problems[topic] = problem
        self._show_remarks()

    def _show_remarks(self) -> None:
        refused = () if self._preparation is None else self._preparation.library.refused
        text = "\n".join(filter(None, (*self._problems.values(), *refused)))
        self.ui.refused.setText(text)
        self.ui.refused.setVisible(bool(text))

    def _show_nothing(self) -> None:
        self.ui.check.setText(self.tr("No protocol could be read, so there is nothing to run."))

    def _show_choices(self, preparation: Preparation) -> None:
        ui, chosen, span = self.ui, preparation.preferences, preparation.range
        ui.length.set_value(chosen.length)
        ui.first_side.set_value(chosen.first_side)
        ui.flow.set_value(chosen.flow)
        with QSignalBlocker(ui.total):
            ui.total.setRange(-(-span.shortest // 60), span.longest // 60)
            ui.total.setValue(chosen.total // 60)
        ui.total.setVisible(chosen.length == "total")

    def _show_session(self, preparation: Preparation, plan: Plan) -> None:
        ui = self.ui
        with QSignalBlocker(ui.session):
            ui.session.setValue(preparation.session)
        for part in (ui.session_label, ui.session):
            part.setVisible(plan.counts_sessions)

    def _show_question(self, preparation: Preparation) -> None:
        asked = question(preparation.mode)
        self.ui.question_card.setVisible(asked is not None)
        if asked is not None:
            self.ui.question.setText(asked.say(self._words.language))
            self.ui.answer.setAccessibleName(asked.say(self._words.language))
            self.ui.question_source.setText(self._source(asked.source.article))
        answered = preparation.answer is not Answer.NOT_ASKED
        self.ui.answer.set_value(preparation.answer.value if answered else None)

    def _source(self, lines: str) -> str:
        return self.tr("article, {lines}").format(lines=lines)

    def _show_plan(self, preparation: Preparation, plan: Plan) -> None:
        span = preparation.range
        facts = self.tr("<b>%n stage(s), {total}</b>", "", len(plan.stages)).format(
            total=count_down(plan.seconds * 1000)
        )
        usual = self.tr("usual range {shortest} to {longest}").format(
            shortest=count_down(span.shortest * 1000), longest=count_down(span.longest * 1000)
        )
        course = self._course(preparation)
        self.ui.length_facts.setText("<br>".join(filter(None, (facts, usual, course))))
        language = self._words.language
        self.ui.about.setText(plan.about.say(language))
        self.ui.check.setText(
            self.tr(
                "Make sure first that this client may be massaged: "
                "massage has contraindications (article, L196)."
            )
        )
        self.ui.position.setText(plan.position.say(language))
        rows = [self._row(i, stage) for i, stage in enumerate(plan.stages, start=1)]
        for left_out in plan.removed:
            title, reason = left_out.title.say(language), left_out.reason.say(language)
            rows.append(StageRow(0, title, reason, "", RowState.REMOVED, spoken=f"{title}: {reason}"))
        self._overview.set_rows(rows)

    def _course(self, preparation: Preparation) -> str:
        course = None if preparation.protocol is None else preparation.protocol.course
        if course is None:
            return ""
        if course.minimum:
            return self.tr("course: %n session(s) at least", "", course.minimum)
        return self.tr("course: %n session(s) recommended", "", course.recommended)

    def _row(self, number: int, stage: PlannedStage) -> StageRow:
        language = self._words.language
        title, time = stage.title.say(language), count_down(stage.length * 1000)
        halves = len(stage.parts) == 2
        sides = self.tr("left and right") if halves else self._words.side(stage.parts[0].side)
        detail = f"{stage.term.say(language)} · {sides} · {stage.hands.say(language)}"
        return StageRow(number, title, detail, time, RowState.NEXT, spoken=f"{title}, {time}, {detail}")

    def _show_verdict(self, preparation: Preparation, plan: Plan) -> None:
        look, title, reason = self._verdicts.say(preparation, plan)
        self.ui.verdict.set_verdict(look, title, reason)
        name = self.tr("Verdict {title}. {reason}").format(title=title, reason=reason)
        self.ui.verdict.setAccessibleName(name)
        may_start = preparation.verdict.may_start
        self.ui.start_button.setEnabled(may_start)
        self.ui.start_button.setToolTip(self.tr("Start the session (Ctrl+Return)") if may_start else reason)

    def _show_map(self, preparation: Preparation, plan: Plan) -> None:
        codes = tuple(dict.fromkeys(code for stage in plan.stages for code in stage.warnings))
        knowledge, words = preparation.knowledge, self._words
        closed = named_zones(knowledge, codes, "closed", words)
        limited = named_zones(knowledge, codes, "limited", words)
        face = MapFace(
            words=words.map_words(),
            known=mode_zones(knowledge, preparation.mode, "work"),
            closed=drawn(knowledge, closed),
            limited=drawn(knowledge, limited),
        )
        self.ui.body_map.set_face(face)
        facts = self.tr("Closed: {closed}. Limited: {limited}.").format(
            closed=", ".join(name for _, name in closed),
            limited=", ".join(name for _, name in limited) or self.tr("nothing"),
        )
        self.ui.map_facts.setText(facts)
        self.ui.body_map.setAccessibleDescription(facts)

"""The session page: what to do now, on which side, for how long, and what comes next."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from massage_desktop.content.text import Source
from massage_desktop.forms.ui_session_page import Ui_SessionPage
from massage_desktop.session.commands import Phase
from massage_desktop.session.plan import Part, PlannedStage
from massage_desktop.session.position import PartPosition, Position
from massage_desktop.views.session_face import SessionFace, ring_state
from massage_desktop.views.words import Words, count_down
from massage_desktop.widgets.clock_ring import RingState
from massage_desktop.widgets.side_plate import SidePlate
from massage_desktop.widgets.translated import TranslatedWidget

NOTICE_MS = 4_000


class SessionPage(TranslatedWidget):
    """Shows positions of a session; takes no decision."""

    remarked = Signal(str, bool)  # a remark is shown; whether it is urgent

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SessionPage()
        self.ui.setupUi(self)
        self._words = words
        self._stages: tuple[PlannedStage, ...] = ()
        self._shown_stage: tuple[int, int, bool, bool] | None = None
        self._last: tuple[Position, SessionFace] | None = None
        self._notice_over = QTimer(self, singleShot=True, interval=NOTICE_MS)
        self._notice_over.timeout.connect(self._end_remark)
        self._standing = ""  # what is said whenever no remark is
        self.show_banner("")
        self.retranslate()

    def retranslate(self) -> None:
        """The page's own texts; a remark of the other language goes."""
        self.ui.retranslateUi(self)
        self.setAccessibleName(self.tr("Session"))
        self._end_remark()
        self._shown_stage = None  # the next position shows all of its texts

    def begin(self, stages: tuple[PlannedStage, ...]) -> None:
        """Forget the last session and take this one's stages."""
        self._stages = stages
        self._shown_stage = self._last = None
        self._end_remark()

    def forget(self) -> None:
        """Nothing of a session stays."""
        self._notice_over.stop()
        self.begin(())
        ui = self.ui
        for label in (ui.title, ui.subtitle, ui.hands, ui.direction, ui.repetitions, ui.next_stage):
            label.clear()
        ui.pressure_limit.clear()
        ui.title.setAccessibleName("")

    def say(self, text: str, lasting: int = NOTICE_MS) -> None:
        """A short remark that goes by itself, after `lasting` ms."""
        self.ui.notice.setText(text)
        self._notice_over.start(lasting)
        self.remarked.emit(text, False)

    def keep_saying(self, text: str) -> None:
        """Something that stays until this is said of it: ""; remarks go before it."""
        new, self._standing = text != self._standing, text
        if not self._notice_over.isActive():
            self._end_remark()
        if text and new:
            self.remarked.emit(text, False)

    def _end_remark(self) -> None:
        self.ui.notice.setText(self._standing)

    def show_banner(self, text: str) -> None:
        """What the top bar would say while it is hidden; "" says nothing."""
        self.ui.banner.setText(text)
        self.ui.banner.setVisible(bool(text))

    def show_position(self, shown: Position, face: SessionFace) -> None:
        """Everything of one moment; texts are set only where they changed."""
        self._last = (shown, face)
        ring = face.ring(shown)
        self.ui.ring.set_face(ring)
        left = self.tr("Starts in {time}") if shown.index < 0 else self.tr("Time left {time}")
        self.ui.ring.setAccessibleName(left.format(time=ring.digits))
        self._show_plates(shown, face.stage(shown), ring_state(shown))
        moment = (shown.index, shown.part, shown.phase is Phase.HOLDING, may_end(face.stage(shown), shown))
        if moment != self._shown_stage:
            self._shown_stage = moment
            self._show_stage(shown, face)

    def statements(self) -> list[tuple[str, Source]]:
        """What is said of the stage that is shown, with where it comes from."""
        if self._last is None:
            return []
        shown, face = self._last
        return face.statements(shown)

    def _show_plates(self, shown: Position, stage: PlannedStage, state: RingState) -> None:
        plates = {"left": self.ui.left_plate, "right": self.ui.right_plate}
        halves = len(stage.parts) == 2
        for plate in plates.values():
            plate.setVisible(halves)
        if halves:
            for i, part in enumerate(stage.parts):
                now = i == shown.part and state is not RingState.COUNTDOWN
                self._show_plate(plates[part.side], part, shown.parts[i], now)

    def _show_plate(self, plate: SidePlate, part: Part, figures: PartPosition, now: bool) -> None:
        done = figures.left == 0 and not now
        caption = self.tr("now") if now else self.tr("done") if done else self.tr("then")
        left, word = part.side == "left", self._words.plate(part.side)
        plate.set_plate(word, count_down(figures.left), caption, now, "left" if left else "right")

    def _show_stage(self, shown: Position, face: SessionFace) -> None:
        stage, language = face.stage(shown), self._words.language
        title, term = stage.title.say(language), stage.term.say(language)
        side = self._words.side(stage.parts[shown.part].side)
        number = self.tr("stage {number} of {count}").format(
            number=max(shown.index, 0) + 1, count=len(self._stages)
        )
        self.ui.title.setText(title)
        self.ui.title.setAccessibleName(
            self.tr("Current stage {title} ({term}), {side}").format(title=title, term=term, side=side)
        )
        self.ui.subtitle.setText(f"{term} · <b>{number}</b>")
        self.ui.hands.setText(stage.hands.say(language))
        direction = stage.direction.ru if language == "ru" else stage.direction.en
        self.ui.direction.setText(direction if len(stage.parts) == 2 else f"{direction} · {side}")
        self._show_repetitions(stage, shown)
        self._show_pressure(stage, face.pressure_limit(stage))
        self._show_next(shown)

    def _show_repetitions(self, stage: PlannedStage, shown: Position) -> None:
        """A stage counted in repetitions may be ended on them from its shortest time on."""
        self.ui.repetitions.setVisible(stage.repetitions is not None)
        if stage.repetitions is None:
            return
        low, high = stage.repetitions
        text = self.tr("{low} to {high} times; may be ended on them from {time} on").format(
            low=low, high=high, time=count_down(stage.seconds.min * 1000)
        )
        if may_end(stage, shown):
            text = self.tr("{low} to {high} times done? Next ends the stage.").format(low=low, high=high)
        self.ui.repetitions.setText(text)

    def _show_pressure(self, stage: PlannedStage, limit: str) -> None:
        self.ui.dots.set_pressure(*stage.pressure)
        self.ui.pressure_value.setText(self._words.pressure(stage.pressure))
        self.ui.pressure_limit.setVisible(bool(limit))
        self.ui.pressure_limit.setText(f"| {limit}")

    def _show_next(self, shown: Position) -> None:
        text = self._following(max(shown.index, 0) + 1)
        if shown.between:
            text = self.tr("This mode is done. Press Next to finish, or choose another mode to go on there.")
        elif shown.phase is Phase.HOLDING:
            text = self.tr("Waits for you, press Next. {next}").format(next=text)
        self.ui.next_stage.setText(text)

    def _following(self, index: int) -> str:
        if index >= len(self._stages):
            return self.tr("Next: <b>end of the session</b>")
        stage = self._stages[index]
        language = self._words.language
        sides = self.tr("left and right") if len(stage.parts) == 2 else self._words.side(stage.parts[0].side)
        return self.tr("Next: <b>{title}</b> {time}, {sides}").format(
            title=stage.title.say(language), time=count_down(stage.length * 1000), sides=sides
        )


def may_end(stage: PlannedStage, shown: Position) -> bool:
    """Whether a stage counted in repetitions has had its shortest time."""
    worked = shown.stages[max(shown.index, 0)].actual
    return stage.repetitions is not None and worked >= stage.seconds.min * 1000

"""Spreads what the runner tells over the window while a session runs."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from massage_desktop.content.knowledge import Knowledge
from massage_desktop.services.runner import SessionRunner
from massage_desktop.session.commands import Phase
from massage_desktop.session.events import Event, Extended, Ignored, Noted, Undone
from massage_desktop.session.plan import Plan
from massage_desktop.session.position import Position
from massage_desktop.views.main_window import MainWindow
from massage_desktop.views.reasons import Reasons
from massage_desktop.views.session_face import SessionFace
from massage_desktop.views.session_spots import SessionSpots
from massage_desktop.views.words import Words

OVER = (Phase.FINISHED, Phase.STOPPED)


class SessionDesk(QObject):
    """The session page, the docks and the control bar follow one session."""

    followed = Signal(object, object)  # the Position that is shown, and its SessionFace

    def __init__(
        self,
        window: MainWindow,
        runner: SessionRunner,
        knowledge: Knowledge,
        words: Words,
        wall: Callable[[], datetime],
        *,
        spots: SessionSpots | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._runner = runner
        self._knowledge = knowledge
        self._words = words
        self._wall, self._spots = wall, spots
        self._reasons = Reasons(self)
        self._face: SessionFace | None = None
        self.last: tuple[Position, SessionFace] | None = None  # what was shown last
        self._place: tuple[int, int, tuple[bool, ...]] | None = None
        words.changed.connect(self._translate)
        runner.moved.connect(self._show)
        runner.happened.connect(self._remark)
        runner.refused.connect(lambda reason: window.session.say(self._reasons.say(reason)))

    def begin(self, plan: Plan) -> None:
        """Follow the session over `plan` that is about to start."""
        self._face_of(plan)
        self._window.warnings.begin()
        self._window.show_page("session")

    def forget(self) -> None:
        """Another client comes: nothing of the last session stays on the page and in the docks."""
        window = self._window
        window.session.forget()
        window.stages.forget()
        window.warnings.forget()
        window.body.forget(self._words)
        self.last = None
        if self._face is not None:
            self._face.deleteLater()
            self._face = None

    def _face_of(self, plan: Plan) -> SessionFace:
        """The face of the plan at work, which a switch of modes changes."""
        if self._face is None or not self._face.shows(plan):
            if self._face is not None:
                self._face.deleteLater()
            self._face = SessionFace(plan, self._knowledge, self._words, self)
            self._place = None
            self._window.session.begin(plan.stages)
            self._window.top_bar.show_running(plan.mode, plan.title)
        return self._face

    def _translate(self) -> None:
        """The same moment in another language; what is new stays new, and nothing is announced."""
        if self._face is None:
            return
        plan = self._face.plan
        self._face.deleteLater()
        self._face, self._place = SessionFace(plan, self._knowledge, self._words, self), None
        if self._runner.active:
            self._runner.show_again()
        elif self.last is not None:  # the end of the session may still be taken back
            self._spread(self.last[0], self._face)

    def _show(self, shown: Position) -> None:
        session = self._runner.session
        if session is None or shown.phase in OVER:
            return
        self._spread(shown, self._face_of(session.plan))

    def _spread(self, shown: Position, face: SessionFace) -> None:
        window = self._window
        window.session.show_position(shown, face)
        window.stages.show_position(shown, face, self._wall(), self._runner.speed)
        window.control_bar.refresh()
        self.last = shown, face
        self.followed.emit(shown, face)
        place = (shown.index, shown.part, tuple(part.left > 0 for part in shown.parts))
        if place != self._place:  # these change with the part, not with the second
            self._place = place
            window.body.show_position(shown, face, self._spots)
            window.warnings.show_position(shown, face)

    def _remark(self, event: Event) -> None:
        """What a press did, where the page does not show it by itself."""
        page = self._window.session
        match event:
            case Ignored(reason=reason):
                page.say(self._reasons.say(reason))
            case Extended(amount=amount):
                page.say(self.tr("%n second(s) added", "", amount // 1000))
            case Undone():
                page.say(self.tr("The last press was taken back"))
            case Noted(kind="painful_spot"):
                self._place = None  # it is on the map

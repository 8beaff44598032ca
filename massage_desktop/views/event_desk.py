"""Pain and events of a running session: from the button to the note, and to the alarm that some raise."""

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Signal

from massage_desktop.content.body import Figure
from massage_desktop.screening.spots import MarkedSpot, find_spot
from massage_desktop.services.preparation import Preparation
from massage_desktop.services.runner import SessionRunner
from massage_desktop.services.vigil import Alarmed, Vigil
from massage_desktop.session.events import Event, SessionFinished, SessionStopped
from massage_desktop.views.alarm_dialog import AlarmDialog
from massage_desktop.views.body_zones import mode_zones, own_places
from massage_desktop.views.event_dialog import EventDialog
from massage_desktop.views.main_window import MainWindow
from massage_desktop.views.on_demand import OnDemand
from massage_desktop.views.session_spots import SessionSpots
from massage_desktop.views.words import Words
from massage_desktop.widgets.body_face import MapFace


class EventDesk(QObject):
    """Opens the dialogs, gives notes to the vigil and its alarms to the therapist."""

    warned = Signal(str)  # an alarm in words, once it is shown

    def __init__(
        self,
        window: MainWindow,
        runner: SessionRunner,
        preparation: Preparation,
        words: Words,
        figure: Figure,
    ) -> None:
        super().__init__(window)
        self._window, self._runner, self._words = window, runner, words
        self._preparation = preparation
        self._figure, self._handbook = figure, preparation.content.handbook
        self._spots = SessionSpots(runner, lambda: preparation.interview.answers.spots, words, figure)
        self.vigil = Vigil(runner, lambda: preparation.interview.answers.pain, self)
        self.dialog = OnDemand(window, self._new_dialog)
        self.alarm = OnDemand(window, self._new_alarm)
        self._connect()

    def _connect(self) -> None:
        self._window.control_bar.event_wanted.connect(self.ask)
        self.vigil.noted.connect(self._say)
        self.vigil.alarmed.connect(self._warn)
        self._runner.happened.connect(self._follow)

    def _new_dialog(self) -> EventDialog:
        dialog = EventDialog(self._words, self._handbook, self._figure, self._window)
        dialog.noted.connect(self.vigil.note)
        return dialog

    def _new_alarm(self) -> AlarmDialog:
        alarm = AlarmDialog(self._words, self._handbook, self._window)
        alarm.warned.connect(self.warned)
        alarm.end_wanted.connect(self.vigil.end)
        alarm.go_on_wanted.connect(self.vigil.go_on)
        alarm.sign_told.connect(lambda key: self.vigil.note("sign", key))
        return alarm

    def ask(self) -> None:
        """Open the dialog while a session is open; it shows the client's spots."""
        if self._window.locked:
            self._window.session.say(self.tr("Unlock first: events show the client's data"))
        elif self._runner.active:
            dialog = self.dialog()
            self._show_map()
            pages = self._window.ui.pages
            corner = QPoint(self._window.mapToGlobal(QPoint(0, 0)).x(), pages.mapToGlobal(QPoint(0, 0)).y())
            dialog.ask(QRect(corner, QSize(self._window.width(), pages.height())))

    def forget(self) -> None:
        """Another client: nothing of this one's session stays."""
        self.vigil.forget()
        self.dialog.close()

    def spots(self) -> tuple[MarkedSpot, ...]:
        """The painful spots of the client, told before the start or noted since."""
        return self._spots.known()

    def _show_map(self) -> None:
        session = self._runner.session
        if session is None or self.dialog.made is None:
            return
        plan = session.plan
        knowledge = self._preparation.knowledge
        face = MapFace(
            words=self._words.map_words(),
            known=mode_zones(knowledge, plan.mode, "work"),
            own=own_places(plan.masks, self._words.language),
            spots=self._spots.marks(),
        )
        self.dialog.made.show_map(face, self.spots())

    def _warn(self, alarmed: Alarmed) -> None:
        self.dialog.close()
        self.alarm().warn(alarmed.alarm)

    def _say(self, kind: str, value: str) -> None:
        """What was noted, on the session page."""
        self._show_map()
        texts = {
            "pain_score": self.tr("Pain {value} noted"),
            "dizziness": self.tr("Dizziness noted"),
            "aroma": self.tr("Reaction to the aroma noted"),
            "sign": self.tr("Emergency sign noted"),
            "painful_spot": self._of_spot(value),
        }
        self._window.session.say(texts.get(kind, self.tr("Noted: {value}")).format(value=value))

    def _of_spot(self, value: str) -> str:
        spot = find_spot(value)
        number = next((each.number for each in self.spots() if spot and each.at == spot.at), 0)
        if spot is None or spot.score is None:
            return self.tr("Painful spot {number} noted").format(number=number)
        return self.tr("Painful spot {number}: pain {score} noted").format(number=number, score=spot.score)

    def _follow(self, event: Event) -> None:
        """A session that has ended asks nothing more."""
        if isinstance(event, SessionFinished | SessionStopped):
            self.vigil.forget()
            self.dialog.close()
            if self.alarm.made is not None:
                self.alarm.made.close_unanswered()

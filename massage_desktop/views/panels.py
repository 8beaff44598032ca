"""What the docks hold: the stages, the body map, the warnings."""

from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from massage_desktop.content.body import Figure
from massage_desktop.forms.ui_stages_panel import Ui_StagesPanel
from massage_desktop.session.commands import Phase
from massage_desktop.session.position import Position
from massage_desktop.views.session_face import SessionFace
from massage_desktop.views.session_spots import SessionSpots
from massage_desktop.views.words import Words, count_down, count_up
from massage_desktop.widgets.body_face import MapFace
from massage_desktop.widgets.body_map import BodyMap
from massage_desktop.widgets.stage_list import StageModel
from massage_desktop.widgets.translated import TranslatedWidget
from massage_desktop.widgets.warning_list import WarningListView, WarningModel

FRESH_MS = 10_000


def set_text(label: QLabel, text: str) -> None:
    """Set a label's text where it changed; each setting lays the window out again."""
    if label.text() != text:
        label.setText(text)


class StagesPanel(TranslatedWidget):
    """The stage list, and the total: elapsed of planned, and when it ends."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_StagesPanel()
        self.ui.setupUi(self)
        self._model = StageModel(self)
        self.ui.stages.setModel(self._model)

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)

    def show_position(self, shown: Position, face: SessionFace, now: datetime, speed: float) -> None:
        """All rows and totals of one moment; `now` is the wall clock's time."""
        self._model.set_rows(face.rows(shown))
        whole = max(sum(stage.target for stage in shown.stages), 1)
        self.ui.elapsed.set_figure(count_up(shown.worked))
        planned = count_down(sum(stage.planned for stage in shown.stages))
        set_text(self.ui.planned, self.tr("of {total}").format(total=planned))
        ends, notches = 0, []
        for stage in shown.stages[:-1]:
            ends += stage.target
            notches.append(ends / whole)
        self.ui.bar.set_bar(min(shown.worked / whole, 1.0), tuple(notches))
        set_text(self.ui.ends, self._ends(shown, now, speed))

    def forget(self) -> None:
        """Nothing of a session stays: its rows name what was found."""
        self._model.set_rows([])

    def _ends(self, shown: Position, now: datetime, speed: float) -> str:
        left = count_down(shown.to_come)
        if shown.phase is Phase.PAUSED:
            return self.tr("{time} to go after the pause").format(time=left)
        if shown.phase is Phase.HOLDING:
            return self.tr("{time} to go after Next").format(time=left)
        end = now + timedelta(milliseconds=(shown.to_come + shown.countdown) / speed)
        return self.tr("ends at {time}").format(time=f"{end:%H:%M}")


class BodyPanel(TranslatedWidget):
    """The body map of the running part."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.map = BodyMap(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.map)
        self.retranslate()

    def retranslate(self) -> None:
        self.map.setAccessibleName(self.tr("Body map"))

    def set_figure(self, figure: Figure) -> None:
        """The figure, once it is read."""
        self.map.set_figure(figure)

    def show_position(self, shown: Position, face: SessionFace, spots: SessionSpots | None = None) -> None:
        """The zones of one moment, and the client's painful spots."""
        marks, said = ((), "") if spots is None else (spots.marks(), spots.say())
        self.map.set_face(replace(face.body(shown), spots=marks))
        self.map.setAccessibleDescription(f"{face.body_in_words(shown)} {said}".strip())

    def forget(self, words: Words) -> None:
        """Nothing of a session stays: the client's own places are on it."""
        self.map.set_face(MapFace(words.map_words()))
        self.map.setAccessibleDescription("")


class WarningsPanel(TranslatedWidget):
    """The warnings of the running stage, gravest first; new ones stand out for 10 s."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = WarningModel(self)
        self._codes: frozenset[str] = frozenset()
        self._fresh: frozenset[str] = frozenset()
        self._last: tuple[Position, SessionFace] | None = None
        self._settle = QTimer(self, singleShot=True, interval=FRESH_MS)
        self._settle.timeout.connect(self._settled)
        self.list = WarningListView(self)
        self.list.setModel(self._model)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        self.retranslate()

    def retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("Warnings"))

    def begin(self) -> None:
        """A new session: nothing has been shown yet."""
        self._codes = self._fresh = frozenset()

    def show_position(self, shown: Position, face: SessionFace) -> None:
        """The warnings of one moment."""
        codes = frozenset(face.warned(shown))
        if codes != self._codes:
            self._fresh = codes - self._codes if self._codes else frozenset()
            self._codes = codes
            self._settle.start()
        self._last = (shown, face)
        self._model.set_rows(face.cards(shown, self._fresh))

    def forget(self) -> None:
        """Nothing of a session stays."""
        self.begin()
        self._settle.stop()
        self._last = None
        self._model.set_rows([])

    def _settled(self) -> None:
        self._fresh = frozenset()
        if self._last is not None:
            self.show_position(*self._last)

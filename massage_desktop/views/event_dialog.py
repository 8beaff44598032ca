"""Records what happens on the table: one press here is a note. The session goes on meanwhile."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QSizePolicy, QWidget

from massage_desktop.content.body import Figure, Point
from massage_desktop.content.handbook import Handbook
from massage_desktop.devices.strokes import NAVIGATING, bare
from massage_desktop.forms.ui_event_dialog import Ui_EventDialog
from massage_desktop.screening.spots import MarkedSpot, NotedSpot
from massage_desktop.views.icons import Icons
from massage_desktop.views.marking import MarkingVoice
from massage_desktop.views.pain_words import score_ends, score_words
from massage_desktop.views.words import Words
from massage_desktop.widgets.body_face import MapFace
from massage_desktop.widgets.focus_ring import FocusRing

SCORES = {int(Qt.Key.Key_0) + n: n for n in range(10)} | {int(Qt.Key.Key_Plus): 10}
LETTERS = {"D": "dizziness", "A": "aroma", "G": "sign", "P": "spot", "O": "other"}
CYRILLIC = dict(zip("ВФПЗЩ", LETTERS, strict=True))  # the same keys of a Russian layout
PAGES = frozenset({"PgUp", "PgDown"})  # the session's everywhere
ENTER = (int(Qt.Key.Key_Return), int(Qt.Key.Key_Enter))
WIDTH, MAP = 460, 210  # px at 100 %: of the dialog, and the least height of its map
FRAME, EDGE = 30, 4  # px: what the window's frame may add to height and width


class EventDialog(QDialog):
    """Scores by 0 to 9 and Plus (10), the rest by letters; Escape closes.

    A place pressed on the map is noted at once; the score pressed after it tells how much it hurts there.
    """

    noted = Signal(str, str)  # kind and value of the Note

    def __init__(
        self, words: Words, handbook: Handbook, figure: Figure, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_EventDialog()
        self.ui.setupUi(self)
        self._words = words
        self._spots: tuple[MarkedSpot, ...] = ()
        self._at: Point | None = None  # the spot whose score is asked for
        self._ring, self._voice = FocusRing(self), MarkingVoice(self.ui.map, figure, words)
        self.ui.ends.setText(score_ends(handbook, words.language))
        self.ui.scale.set_words(score_words(handbook, words.language))
        self.ui.map.set_figure(figure)
        self.ui.map.set_marking("spot")
        self.ui.map.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)  # what is left
        self._connect()

    def _connect(self) -> None:
        ui = self.ui
        ui.scale.chosen.connect(self._score)
        ui.map.marked.connect(self._mark)
        ui.map.picked.connect(lambda index: self._ask_about(self._spots[index].at))
        ui.other_text.returnPressed.connect(self._tell)
        ui.close_button.clicked.connect(self.reject)
        ui.spot_button.clicked.connect(lambda: self._press("P"))
        ui.spot_button.set_hint("P")
        hints = {ui.dizziness_button: "D", ui.aroma_button: "A", ui.sign_button: "G"}
        for button, kind in zip(hints, ("dizziness", "aroma", "sign"), strict=True):
            button.set_hint(hints[button])
            button.clicked.connect(lambda _checked=False, kind=kind: self._note(kind))
        ui.close_button.set_hint(self.tr("Escape"))

    def wants(self, stroke: str) -> bool:
        """Whether a key (see `devices.strokes`) means something here."""
        key = bare(stroke)
        return key in LETTERS or key in NAVIGATING - PAGES or key.isdecimal() or key == "+"

    def set_icons(self, icons: Icons) -> None:
        """Icons come after the first frame and with each theme."""
        ui = self.ui
        names = {ui.dizziness_button: "dizziness", ui.aroma_button: "aroma", ui.sign_button: "sign"}
        names[ui.spot_button] = "spot"
        for button, name in names.items():
            button.setIcon(icons.plain(name))
        ui.close_button.setIcon(icons.plain("close"))

    def ask(self, room: QRect) -> None:
        """Open in the right part of that room (screen px), over the docks and no control."""
        self._ask_about(None)
        self.ui.other_text.setText("")
        px = self.ui.scale.theme.px
        self.ui.map.setMinimumHeight(px(MAP))
        self.resize(px(WIDTH), room.height() - FRAME)
        self.move(room.right() - self.width() - EDGE, room.top())
        self.show()
        self.raise_()
        self.activateWindow()
        self.ui.scale.go(0)

    def show_map(self, face: MapFace, spots: tuple[MarkedSpot, ...]) -> None:
        """The map with the spots that are known."""
        self._spots = spots
        self.ui.map.set_face(face)

    def _ask_about(self, at: Point | None) -> None:
        """What the next score is about: a spot, or the pain as such."""
        self._at = at
        number = next((spot.number for spot in self._spots if spot.at == at), 0)
        ui = self.ui
        ui.scale.set_value(None)
        heading = self.tr("How much does it hurt at spot {number}?") if at else self.tr("Pain now")
        name = self.tr("Pain at spot {number}") if at else self.tr("Pain now")
        ui.heading.setText(heading.format(number=number))
        ui.scale.set_name(name.format(number=number))

    def _score(self, score: int) -> None:
        if self._at is None:
            self._note("pain_score", str(score))
        else:
            self._note("painful_spot", str(NotedSpot(self._at, score)))

    def _mark(self, at: Point) -> None:
        self.noted.emit("painful_spot", str(NotedSpot(at)))
        self._ask_about(at)
        self.ui.scale.go(0)

    def _tell(self) -> None:
        text = self.ui.other_text.text().strip()
        if text:
            self._note("free", text)

    def _note(self, kind: str, value: str = "") -> None:
        self.accept()  # first, so that what the note raises is not hidden behind it
        self.noted.emit(kind, value)

    def _press(self, letter: str) -> bool:
        """Do what a letter means; whether it means anything."""
        match LETTERS.get(CYRILLIC.get(letter, letter)):
            case "spot":
                self.ui.map.setFocus(Qt.FocusReason.TabFocusReason)
            case "other":
                self.ui.other_text.setFocus(Qt.FocusReason.TabFocusReason)
            case None:
                return False
            case kind:
                self._note(kind)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            return
        key = event.key()
        if key in ENTER:
            return  # it belongs to the control that has the focus, not to a default button
        if key in SCORES:
            self._score(SCORES[key])
        elif not self._press(chr(key) if key < int(Qt.Key.Key_Escape) else ""):
            super().keyPressEvent(event)

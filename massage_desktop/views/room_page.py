"""The room display's page: stage, side, ring, next and warnings, to be read across the room. No client data.

It is made when it is opened and forgotten when it is left. All sizes scale with its height.
"""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame

from massage_desktop.services.runner import SessionRunner
from massage_desktop.services.settings_room import RoomSettings
from massage_desktop.session.position import Position
from massage_desktop.views.icons import Icons
from massage_desktop.views.room_bar import RoomBar
from massage_desktop.views.room_plan import RoomPlan, planned, room_for_signs
from massage_desktop.views.room_words import RoomWords
from massage_desktop.views.session_face import SessionFace
from massage_desktop.widgets.body_painter import BodyPainter
from massage_desktop.widgets.clock_ring import RingFace, RingState
from massage_desktop.widgets.fader import Fader
from massage_desktop.widgets.room_body import RoomBody
from massage_desktop.widgets.room_part import RoomPart
from massage_desktop.widgets.room_ring import Plate, RoomRing
from massage_desktop.widgets.room_sign import RoomSign, agree_on_size
from massage_desktop.widgets.room_text import Letters, RoomNext, RoomText
from massage_desktop.widgets.stroke_sign import StrokeSign
from massage_desktop.widgets.theme import Theme

NOTE_MS = 6_000
TURN = (int(Qt.Key.Key_R), 0x041A)  # the same key of a Russian layout
Moment = tuple[Position, SessionFace]


class RoomPage(QFrame):  # a group for assistive tools
    """Shows positions of a session; `still` lets controls go without fading."""

    turn_wanted = Signal()

    def __init__(
        self,
        words: RoomWords,
        painter: BodyPainter,
        runner: SessionRunner,
        settings: RoomSettings,
        *,
        wall: Callable[[], datetime],
        still: bool,
    ) -> None:
        super().__init__()
        self._words, self._painter, self._settings, self._wall = words, painter, settings, wall
        self._theme: Theme | None = None
        self._icons: Icons | None = None
        self._last: Moment | None = None
        self._stage: tuple[object, ...] = ()
        self._ended = False
        self.setObjectName("room_page")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._make_parts()
        self.bar = RoomBar(runner, self)
        self.bar.turn_wanted.connect(self.turn_wanted)
        self.fader = Fader(self.bar, still=still)
        self.fader.gone.connect(self._rest)
        self._note_over = QTimer(self, singleShot=True, interval=NOTE_MS)
        self._note_over.timeout.connect(lambda: self.show_note(""))
        self._minute = QTimer(self, singleShot=True)
        self._minute.timeout.connect(self._show_clock)
        self.retranslate()
        self.show_idle(ended=False)

    def _make_parts(self) -> None:
        self.ring = RoomRing(self)
        self.title = RoomText(Letters(88, 700, lines=2), self)
        self.term = RoomText(Letters(30, 400, "text2", lines=2), self)
        self.note = RoomText(Letters(30, 600, "limited", lines=2), self)
        self.banner = RoomText(Letters(30, 700, "limited"), self)
        self.stroke, self.body = StrokeSign(self), RoomBody(self._painter, self)
        self.following = RoomNext(self)
        self.signs: list[RoomSign] = []
        self._parts = [self.title, self.term, self.note, self.banner, self.stroke, self.body, self.following]

    def retranslate(self) -> None:
        """All texts in the present language."""
        self.setAccessibleName(self.tr("Room display"))
        self.body.setAccessibleName(self.tr("Body map"))
        self.bar.retranslate()
        self._stage = ()
        if self._last is not None:
            self.show_position(*self._last)

    def show_position(self, shown: Position, face: SessionFace) -> None:
        """Everything of one moment."""
        self._last = shown, face
        ring, plate = self._words.ring(shown, face)
        self.ring.set_face(ring)
        self.ring.set_plate(plate)
        self.ring.setAccessibleName(self._words.time_left(shown, ring.digits))
        if self.bar.isVisible():
            self.bar.refresh()
        parts = tuple(part.left > 0 for part in shown.parts)
        stage = (face, shown.index, shown.part, shown.phase, shown.between, parts)
        if stage != self._stage:
            self._stage = stage
            self._show_stage(shown, face)

    def show_idle(self, *, ended: bool) -> None:
        """No session: that it is over, or that none runs; the time of day stands in the ring."""
        self._last, self._stage, self._ended = None, (), ended
        self.title.set_text(self._words.none()[ended])
        self.title.setAccessibleName(self.title.text())
        self.term.set_text("")
        self.ring.set_plate(Plate())
        self.following.set_next("", "", "")
        for part in (*self.signs, self.stroke, self.body, self.following):
            part.hide()
        self._show_clock()

    def show_note(self, text: str) -> None:
        """A short remark that goes by itself."""
        self.note.set_text(text)
        self.note.setAccessibleName(text)
        self.note.setVisible(bool(text))
        if text:
            self._note_over.start()

    def show_banner(self, text: str) -> None:
        """What stands above everything while it holds; "" is nothing."""
        self.banner.set_text(text)
        self.banner.setAccessibleName(text)
        self.banner.setVisible(bool(text))
        self._lay_out()

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Colours of everything, and the icons of the controls."""
        self._theme, self._icons = theme, icons
        self.ring.set_theme(theme)
        for part in (*self._parts, *self.signs):
            part.set_theme(theme)
        self._lay_out()
        self.update()

    def follow_settings(self) -> None:
        """What the settings of the room display say now, in the room there is."""
        self._stage = ()
        if self._last is not None:
            self.show_position(*self._last)
        self._lay_out()

    def _show_stage(self, shown: Position, face: SessionFace) -> None:
        title, below, spoken = self._words.title(shown, face)
        self.title.set_text(title)
        self.title.setAccessibleName(spoken)
        self.term.set_text(below)
        self.term.setAccessibleName(below)
        self.following.show()
        self.following.set_next(*self._words.following(shown, face.plan.stages))
        stage, settings = face.stage(shown), self._settings
        self.stroke.setVisible(settings.stroke)
        self.stroke.setAccessibleName(below)
        self.stroke.set_stroke(self._words.stroke(stage), down=self._painter.runs_down(stage.direction.path))
        self.body.setVisible(settings.body)
        if settings.body:
            self.body.set_face(face.body(shown, named=False))
            self.body.setAccessibleDescription(face.body_in_words(shown, named=False))
        self._show_signs(shown, face)
        self._lay_out()

    def _show_signs(self, shown: Position, face: SessionFace) -> None:
        most = room_for_signs(QRectF(self.rect()), body=self._settings.body)
        warnings = self._words.warnings(shown, face, most)
        while len(self.signs) < len(warnings):
            self.signs.append(RoomSign(self._painter.shapes, self))
            if self._theme is not None:
                self.signs[-1].set_theme(self._theme)
        for sign in self.signs[len(warnings) :]:
            sign.hide()
        for sign, warning in zip(self.signs, warnings, strict=False):
            sign.set_warning(warning, pictured=not self._settings.body)
            sign.show()

    def _lay_out(self) -> None:
        whole = QRectF(self.rect())
        if self._theme is None or self._icons is None or whole.height() < 1:
            return
        shown = [sign for sign in self.signs if not sign.isHidden()]
        plan = planned(
            whole,
            signs=len(shown),
            banner=not self.banner.isHidden(),
            stroke=not self.stroke.isHidden(),
            body=not self.body.isHidden(),
        )
        self._place(plan, shown, whole if self._settings.turned else None)
        self.bar.set_look(self._theme, self._icons, plan.bar_unit)
        left = (self.width() - self.bar.width()) // 2
        self.bar.move(left, round(plan.bar_bottom) - self.bar.height())

    def _place(self, plan: RoomPlan, shown: list[RoomSign], turned: QRectF | None) -> None:
        self.ring.place(plan.ring, plan.unit, turned)
        boxes: dict[RoomPart, QRectF] = {
            self.title: plan.title,
            self.term: plan.term,
            self.note: plan.note,
            self.banner: plan.banner,
            self.stroke: plan.stroke,
            self.body: plan.body,
            self.following: plan.following,
        }
        for part, box in boxes.items():
            part.place(box, plan.unit, turned)
        for sign, box in zip(shown, plan.signs, strict=True):
            sign.place(box, plan.unit, turned)
        agree_on_size(shown)
        self.bar.raise_()

    def _show_clock(self) -> None:
        """The time of day, and again when its minute is over; while nobody sees it, not at all."""
        now = self._wall()
        self.bar.show_clock(now)
        if self._last is None:
            digits = f"{now.hour}:{now:%M}"
            self.ring.set_face(RingFace(RingState.READY, digits))
            self.ring.setAccessibleName(digits)
        if self.bar.isVisible() or (self._last is None and self.isVisible()):
            self._minute.start((60 - now.second) * 1000)

    def wake(self) -> None:
        """Somebody is there: the controls and the time of day, for a while."""
        self.unsetCursor()
        if not self.bar.isVisible():
            self.bar.refresh()
        self.fader.come()
        self._show_clock()

    def _rest(self) -> None:
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.wake()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.wake()
        super().mouseMoveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in TURN and not event.isAutoRepeat():
            self.turn_wanted.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.follow_settings()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._theme is not None:
            with QPainter(self) as painter:
                painter.fillRect(event.rect(), self._theme.bg)

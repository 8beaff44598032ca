"""A segmented control: a few choices side by side, one of them chosen or, at first, none.

Each segment is a real radio button, so that keys, focus and assistive tools meet what they know.
"""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from massage_desktop.widgets.drawing import draw_centred, first_theme, text_width
from massage_desktop.widgets.signs import CHECK, draw_sign
from massage_desktop.widgets.theme import Theme, Themed

HEIGHT, COMPACT = 44, 40  # px
PAD, LEAST_PAD, SIGN, SPACE, RADIUS = 12, 4, 16, 6, 8


class Segment(QRadioButton):
    """One choice of a segmented control."""

    def __init__(self, key: str, label: str, control: "SegmentedControl") -> None:
        super().__init__(label, control)
        self.key = key
        self._control = control
        self.set_label(label)
        self.toggled.connect(self.updateGeometry)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_label(self, label: str) -> None:
        """Shows it, and is called by it."""
        self.setText(label)
        self.setAccessibleName(label)
        self.updateGeometry()

    def _font(self) -> QFont:
        return self._control.theme.font(15, 700 if self.isChecked() else 500)

    def _width(self, pad: int, sign: int) -> int:
        theme = self._control.theme
        return round(theme.px(sign + 2 * pad) + text_width(self.text(), theme.font(15, 700)))

    def _paint_ground(self, painter: QPainter) -> None:
        theme = self._control.theme
        if not self.isChecked():
            return
        painter.fillRect(self.rect(), theme.fill if self.isEnabled() else theme.strong)
        painter.setPen(QPen(theme.accent if self.isEnabled() else theme.strong, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def _paint_label(self, painter: QPainter) -> None:
        theme, centre = self._control.theme, QRectF(self.rect()).center()
        colour = theme.onfill if self.isChecked() else theme.text if self.isEnabled() else theme.strong
        if self.isChecked():
            side, shift = theme.px(SIGN), theme.px(SIGN + SPACE) / 2
            left = centre.x() - text_width(self.text(), self._font()) / 2 - shift
            draw_sign(painter, CHECK, QRectF(left, centre.y() - side / 2, side, side), colour)
            centre.setX(centre.x() + shift)
        draw_centred(painter, centre, self.text(), self._font(), colour)

    def sizeHint(self) -> QSize:
        # the width of the chosen look, so that nothing moves when the choice does
        return QSize(self._width(PAD, SIGN + SPACE), self._control.segment_height())

    def minimumSizeHint(self) -> QSize:
        sign = (
            SIGN + SPACE if self.isChecked() else 0
        )  # where room is short, only the chosen one has its sign
        return QSize(self._width(LEAST_PAD, sign), self._control.segment_height())

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(self._control.outline().translated(-self.x(), -self.y()))
        self._paint_ground(painter)
        self._paint_label(painter)


class SegmentedControl(QFrame, Themed):
    """Choices side by side; one tab stop, arrows move. A QFrame, so that assistive tools meet a group."""

    chosen = Signal(str)  # the key of the segment that the user chose

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = first_theme()
        self._compact = False
        self._value: str | None = None
        self._group = QButtonGroup(self)
        self._group.buttonToggled.connect(self._take)  # assistive tools toggle, they do not click
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # gives it a place in the tab order

    @property
    def value(self) -> str | None:
        """The key of the chosen segment, None when none is chosen."""
        return self._value

    def set_segments(self, segments: Iterable[tuple[str, str]]) -> None:
        """Replaces the choices by these (key, label) pairs; what was chosen stays so if it is among them.

        The same keys in the same order only get other labels: their buttons stay, and so does the focus.
        """
        segments = list(segments)
        if [key for key, _ in segments] == [segment.key for segment in self.segments()]:
            for segment, (_, label) in zip(self.segments(), segments, strict=True):
                segment.set_label(label)
            return
        for old in self.segments():
            self._group.removeButton(old)
            old.deleteLater()
            old.setParent(None)
        for key, label in segments:
            segment = Segment(key, label, self)
            self._group.addButton(segment)
            self._row.addWidget(segment)
        for before, after in pairwise([self, *self.segments()]):
            QWidget.setTabOrder(before, after)  # else they come last, being made late
        self.set_value(self._value)

    def segments(self) -> list[Segment]:
        """The buttons in order."""
        return [button for button in self._group.buttons() if isinstance(button, Segment)]

    def set_value(self, key: str | None) -> None:
        """Chooses without telling anybody; None or an unknown key leaves none chosen."""
        self._value = key if key in [segment.key for segment in self.segments()] else None
        self._group.setExclusive(False)
        for segment in self.segments():
            segment.setChecked(segment.key == self._value)
        self._group.setExclusive(True)
        if self.segments():
            self._keep_one_tab_stop()

    def set_compact(self, compact: bool) -> None:
        """A little lower, for forms."""
        self._compact = compact
        self._resize()

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme
        self._resize()

    def _resize(self) -> None:
        for segment in self.segments():
            segment.updateGeometry()
        self.update()

    def segment_height(self) -> int:
        """Height of the control, px."""
        return self.theme.px(COMPACT if self._compact else HEIGHT)

    def outline(self) -> QPainterPath:
        """The rounded shape of the whole control."""
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()), self.theme.px(RADIUS), self.theme.px(RADIUS))
        return path

    def _take(self, segment: Segment, checked: bool) -> None:
        if checked and segment.key != self._value:
            self._value = segment.key
            self._keep_one_tab_stop()
            self.chosen.emit(segment.key)

    def _keep_one_tab_stop(self) -> None:
        segments = self.segments()
        stop = next((segment for segment in segments if segment.isChecked()), segments[0])
        for segment in segments:
            policy = Qt.FocusPolicy.StrongFocus if segment is stop else Qt.FocusPolicy.ClickFocus
            segment.setFocusPolicy(policy)
        self.setFocusProxy(stop)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(self.outline(), self.theme.surface)
        painter.setPen(QPen(self.theme.strong, 1))
        radius = self.theme.px(RADIUS)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        for segment in self.segments()[1:]:
            painter.drawLine(segment.x(), 0, segment.x(), self.height())

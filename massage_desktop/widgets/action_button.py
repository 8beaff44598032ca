"""A button of the control bar: icon, label, and the key that does the same below it.

When room is short the paddings shrink, then the key goes, the label gets smaller and goes; the name stays.
"""

from enum import Enum, auto

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from massage_desktop.widgets.drawing import draw_centred, draw_frame, first_theme, text_width
from massage_desktop.widgets.theme import Theme, Themed

HEIGHT, LEAST, HINT_LEAST = 60, 48, 54  # px; below the last the key is not shown
ICON, RADIUS = 26, 10
PAD, PRIMARY_PAD, TIGHT_PAD = 15, 22, 10
SMALLEST = 0.72  # of the label's usual size; smaller than that the icon stands alone


class ActionRole(Enum):
    """What a button is among the others."""

    PLAIN = auto()
    PRIMARY = auto()  # the one filled button
    DANGER = auto()


class ActionButton(QPushButton, Themed):
    """Icon, label and key hint; Enter and Space press it once however long they are held."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = first_theme()
        self._role = ActionRole.PLAIN
        self._hint = ""
        self.setAutoDefault(True)  # Enter presses it outside dialogs too
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def set_role(self, role: ActionRole) -> None:
        """Plain, primary or danger."""
        self._role = role
        self._changed()

    def set_hint(self, hint: str) -> None:
        """The key that does the same, as the user reads it; empty for none."""
        self._hint = hint
        self._changed()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._changed()

    def _changed(self) -> None:
        self.updateGeometry()
        self.update()

    def _label_font(self) -> QFont:
        return self._theme.font(20, 700) if self._role is ActionRole.PRIMARY else self._theme.font(17, 600)

    def _fitting_font(self) -> QFont | None:
        """The label's font, smaller where the button is narrow; None where that would be too small."""
        font, px = self._label_font(), self._theme.px
        room = self.width() - px(ICON) - 2 * px(TIGHT_PAD) - px(TIGHT_PAD) * 2 // 3
        share = min(1.0, room / max(text_width(self.text(), font), 1.0))
        font.setPixelSize(max(1, int(font.pixelSize() * share)))
        return font if share >= SMALLEST else None

    def _hinted(self) -> bool:
        """Whether the key is shown at the present height and width."""
        wide = self._width(TIGHT_PAD, text_width(self._hint, self._theme.font(12, 500)))
        return bool(self._hint) and self.height() >= self._theme.px(HINT_LEAST) and wide <= self.width()

    def _text_width(self, *, hinted: bool) -> float:
        label = text_width(self.text(), self._label_font())
        return max(label, text_width(self._hint, self._theme.font(12, 500))) if hinted else label

    def _width(self, pad: int, text: float) -> int:
        """Width with this much left, between and right."""
        px = self._theme.px
        return round(px(ICON) + text) + 2 * px(pad) + (px(pad) * 2 // 3 if text else 0)

    def _colours(self) -> tuple[QColor, QColor | None, QColor, float]:
        """Text, ground, edge, and the edge's width in px."""
        theme = self._theme
        if self._role is ActionRole.PRIMARY and self.isEnabled():
            return theme.onfill, theme.fill, theme.accent, theme.px(2)
        text = theme.closed if self._role is ActionRole.DANGER else theme.text
        edge = theme.closed if self._role is ActionRole.DANGER else theme.strong
        ground = theme.press if self.isDown() or (self.underMouse() and self.isEnabled()) else theme.surface
        width = theme.px(2 if self._role is ActionRole.DANGER else 1)
        return text if self.isEnabled() else theme.strong, ground, edge, width

    def _paint_icon(self, painter: QPainter, left: float) -> None:
        side = self._theme.px(ICON)
        box = QRect(round(left), (self.height() - side) // 2, side, side)
        self.icon().paint(
            painter,
            box,
            Qt.AlignmentFlag.AlignCenter,
            QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled,
            QIcon.State.On if self.isChecked() else QIcon.State.Off,
        )

    def _paint_words(self, painter: QPainter, left: float, font: QFont, colour: QColor) -> None:
        theme, middle = self._theme, self.height() / 2
        hinted = self._hinted()
        y = middle - theme.px(9) if hinted else middle
        draw_centred(painter, QPointF(left + text_width(self.text(), font) / 2, y), self.text(), font, colour)
        if hinted:
            small = theme.font(12, 500)
            soft = theme.text2 if colour == theme.text else colour
            x = left + text_width(self._hint, small) / 2
            draw_centred(painter, QPointF(x, middle + theme.px(10)), self._hint, small, soft)

    def sizeHint(self) -> QSize:
        pad = PRIMARY_PAD if self._role is ActionRole.PRIMARY else PAD
        return QSize(self._width(pad, self._text_width(hinted=True)), self._theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._width(TIGHT_PAD, 0), self._theme.px(LEAST))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not event.isAutoRepeat():
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colour, ground, edge, width = self._colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_frame(
            painter, QRectF(self.rect()), radius=self._theme.px(RADIUS), fill=ground, edge=edge, width=width
        )
        font = self._fitting_font()
        text = 0.0 if font is None else text_width(self.text(), font)
        if text and self._hinted():
            text = max(text, text_width(self._hint, self._theme.font(12, 500)))
        free = self.width() - self._theme.px(ICON) - text
        pad = free / (8 / 3) if text else free / 2
        self._paint_icon(painter, pad)
        if font is not None:
            self._paint_words(painter, pad + self._theme.px(ICON) + pad * 2 / 3, font, colour)

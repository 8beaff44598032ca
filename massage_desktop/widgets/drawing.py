"""What several painted widgets share: the theme before one is handed in, frames, wrapped text.

No widget lives here, and nothing here keeps state.
"""

from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QTextLayout, QTextOption

from massage_desktop.paths import resources
from massage_desktop.widgets.theme import Theme

DASHES = [3.5, 2.2]  # in pen widths


@cache
def first_theme() -> Theme:
    """What a widget looks like until the window hands it a theme."""
    return Theme.read(resources() / "themes" / "light.toml")


def draw_frame(
    painter: QPainter,
    rect: QRectF,
    *,
    radius: float,
    fill: QColor | None = None,
    edge: QColor | None = None,
    width: float = 1.0,
    dashed: bool = False,
) -> None:
    """A rounded box whose edge of `width` lies wholly inside `rect`."""
    pen = QPen(Qt.PenStyle.NoPen)
    if edge is not None and width > 0:
        pen = QPen(edge, width)
        if dashed:
            pen.setDashPattern(DASHES)
    inset = width / 2 if edge is not None else 0.0
    painter.setPen(pen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset)


def text_block(text: str, font: QFont, width: float) -> QTextLayout:
    """`text` in lines of at most `width` px, broken between words, or anywhere where one word is too long."""
    block = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    block.setTextOption(option)
    block.beginLayout()
    height = 0.0
    while (line := block.createLine()).isValid():
        line.setLineWidth(max(1.0, width))
        line.setPosition(QPointF(0, height))
        height += line.height()
    block.endLayout()
    return block


def draw_centred(painter: QPainter, centre: QPointF, text: str, font: QFont, colour: QColor) -> None:
    """One line whose capitals and digits, not its line box, are centred on `centre`."""
    if not text:
        return
    metrics = QFontMetricsF(font)
    baseline = QPointF(centre.x() - metrics.horizontalAdvance(text) / 2, centre.y() + metrics.capHeight() / 2)
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(baseline, text)


def text_width(text: str, font: QFont) -> float:
    """The advance of one line, px."""
    return QFontMetricsF(font).horizontalAdvance(text)


def draw_bar(painter: QPainter, box: QRectF, fraction: float, theme: Theme) -> None:
    """A round-ended track, filled from the left to `fraction`, with an outline that shows it when empty."""
    radius = box.height() / 2
    draw_frame(painter, box, radius=radius, fill=theme.surface)
    shape, done = QPainterPath(), QPainterPath()
    shape.addRoundedRect(box, radius, radius)
    done.addRect(QRectF(box.left(), box.top(), box.width() * min(1.0, max(0.0, fraction)), box.height()))
    painter.fillPath(shape.intersected(done), theme.accent)
    draw_frame(painter, box, radius=radius, edge=theme.accent, width=1)

"""A text document whose images are figures, painted as vectors by callables; nothing is ever loaded.

Lengths are units of 1/720 inch: so fine that no rounding shows, and lines break alike on every device.
"""

from collections.abc import Callable, Mapping
from functools import cache

from PySide6.QtCore import QRect, QRectF, QSizeF, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QImage,
    QPainter,
    QPyTextObject,
    QTextDocument,
    QTextFormat,
    QTextOption,
)

Figure = Callable[[QPainter, QRectF], None]
Figures = Mapping[str, Figure]

UNITS = 720  # an inch
PER_PIXEL = UNITS / 96
SCHEME = "figure:"
SPRING = "spring"  # takes up the height that the page leaves free


class RichPage:
    """A laid out HTML text; its images are `figure:NAME`, in px of 1/96 inch, and others are left blank."""

    def __init__(self, html: str, figures: Figures) -> None:
        self._document = _Document()
        self._images = _Images(figures)
        layout = self._document.documentLayout()
        layout.setPaintDevice(_ruler())
        layout.registerHandler(QTextFormat.ObjectTypes.ImageObject, self._images)
        self._document.setHtml(html)

    def fits(self, room: QSizeF) -> bool:
        """Lay the text out to the room's width; False if it is then higher than the room."""
        self._document.setTextWidth(room.width())
        return self._document.size().height() <= room.height()

    def spread(self, height: float) -> None:
        """Let the spring push what is below it down to `height`; to be done last."""
        self._images.spring = max(0.0, height - self._document.size().height())
        self._document.markContentsDirty(0, self._document.characterCount())

    @property
    def text(self) -> str:
        """The words alone, a line each paragraph."""
        lines = (
            line.strip(" \N{OBJECT REPLACEMENT CHARACTER}")
            for line in self._document.toPlainText().split("\n")
        )
        return "\n".join(filter(None, lines))

    def draw(self, painter: QPainter) -> None:
        """Paint the page at the origin, a unit being 1/720 inch."""
        context = QAbstractTextDocumentLayout.PaintContext()
        self._document.documentLayout().draw(painter, context)


class _Document(QTextDocument):
    """A document that loads nothing, whatever its text refers to."""

    def __init__(self) -> None:
        super().__init__()
        font = QFont("Inter")
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        font.setFeature(QFont.Tag("calt"), 0)  # else the colon of 1:30 is lost to whoever copies the text
        self.setDefaultFont(font)
        self.setUseDesignMetrics(True)
        self.setDocumentMargin(0)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setDefaultTextOption(option)

    def loadResource(self, type: int, name: QUrl | str) -> None:  # noqa: A002, ARG002
        """Nothing."""
        return


class _Images(QPyTextObject):
    """Stands in for Qt's own images: sizes as the HTML gives them, pictures from the figures."""

    def __init__(self, figures: Figures) -> None:
        super().__init__()
        self._figures = figures
        self.spring = 0.0

    def _name(self, image: QTextFormat) -> str:
        return image.toImageFormat().name().removeprefix(SCHEME)

    def intrinsicSize(self, document: QTextDocument, position: int, image: QTextFormat) -> QSizeF:  # noqa: ARG002
        name = self._name(image)
        if name == SPRING:
            return QSizeF(1, self.spring)
        if name not in self._figures:
            return QSizeF(0, 0)
        size = image.toImageFormat()
        return QSizeF(size.width() * PER_PIXEL, size.height() * PER_PIXEL)

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        document: QTextDocument,  # noqa: ARG002
        position: int,  # noqa: ARG002
        image: QTextFormat,
    ) -> None:
        figure = self._figures.get(self._name(image))
        if figure is None:
            return
        painter.save()
        painter.translate(rect.topLeft())
        painter.scale(PER_PIXEL, PER_PIXEL)
        figure(painter, QRectF(0, 0, rect.width() / PER_PIXEL, rect.height() / PER_PIXEL))
        painter.restore()


@cache
def _ruler() -> QImage:
    """A device that says how long a point is."""
    ruler = QImage(1, 1, QImage.Format.Format_Mono)
    ruler.setDotsPerMeterX(round(UNITS / 0.0254))
    ruler.setDotsPerMeterY(round(UNITS / 0.0254))
    return ruler

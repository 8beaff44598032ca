"""A check box whose text goes on in further lines where its place is narrow."""

from math import ceil

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from massage_desktop.widgets.drawing import text_block, text_width

LEAST = 60  # px


class WrappingCheckBox(QCheckBox):
    """Its accessible name is the whole text; the lines follow from the width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)

    def set_label(self, label: str) -> None:
        """The text, in one line as far as there is room."""
        self._label = label
        self.setAccessibleName(label)
        self._wrap()

    def _beside(self) -> int:
        """The width of the indicator and the space after it."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        element = QStyle.SubElement.SE_CheckBoxContents
        return self.style().subElementRect(element, option, self).left()

    def _wrap(self) -> None:
        room = self.width() - self._beside()
        if text_width(self._label, self.font()) <= room:
            self.setText(self._label)
            return
        block = text_block(self._label, self.font(), room)
        lines = [block.lineAt(number) for number in range(block.lineCount())]
        texts = [self._label[line.textStart() : line.textStart() + line.textLength()] for line in lines]
        self.setText("\n".join(text.strip() for text in texts))

    def sizeHint(self) -> QSize:
        whole = self._beside() + ceil(text_width(self._label, self.font()))
        return QSize(whole, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._beside() + LEAST, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._wrap()

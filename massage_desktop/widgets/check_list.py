"""Things to tick, one below the other; long texts are wrapped."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QSizePolicy, QWidget


class CheckList(QWidget):
    """Rows of a box and its text; `changed` follows each tick of the user."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[str, QCheckBox] = {}
        self._texts: dict[str, QLabel] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)

    def set_rows(self, rows: Iterable[tuple[str, str]]) -> None:
        """Keys and texts; to be called once."""
        texts = dict(rows)
        for n, key in enumerate(texts):
            box = self.boxes[key] = QCheckBox(self)
            box.toggled.connect(self.changed)
            label = self._texts[key] = _Text(box)
            self._grid.addWidget(box, n, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(label, n, 1)
        self.say(texts)

    def say(self, texts: Mapping[str, str]) -> None:
        """Other texts for the rows, by their keys: the language may change."""
        for key, text in texts.items():
            self.boxes[key].setAccessibleName(text)
            self._texts[key].setText(text)

    @property
    def ticked(self) -> frozenset[str]:
        """The keys that are ticked."""
        return frozenset(key for key, box in self.boxes.items() if box.isChecked())

    def set_ticked(self, keys: Iterable[str]) -> None:
        """Tick these and no others, without telling anybody."""
        wanted = set(keys)
        blocked = self.blockSignals(True)
        for key, box in self.boxes.items():
            box.setChecked(key in wanted)
        self.blockSignals(blocked)


class _Text(QLabel):
    """The text of a box; pressing it ticks the box."""

    def __init__(self, box: QCheckBox) -> None:
        super().__init__()
        self._box = box
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setWordWrap(True)  # after the policy, which would forget that height follows from width

    def mousePressEvent(self, event: object) -> None:  # noqa: ARG002 - Qt's signature
        self._box.click()

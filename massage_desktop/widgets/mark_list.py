"""What was marked on the body map, a row each with a button that takes it away."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget


@dataclass(frozen=True, slots=True)
class MarkRow:
    """One mark: its key, what it is, where it is."""

    key: str
    name: str
    where: str


class MarkLine(QWidget):
    """A row with its button."""

    def __init__(self, parent: "MarkList") -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self._text = QLabel(self)
        self._text.setProperty("role", "body")
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self.remove = QPushButton(self)
        self.remove.setProperty("role", "link")
        self.remove.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row.addWidget(self._text, 1)
        row.addWidget(self.remove)

    def show_row(self, row: MarkRow) -> None:
        """Show this mark."""
        self._text.setText(f"{row.name}\n{row.where}")
        self.remove.setText(self.tr("Remove"))
        name = f"{row.name}, {row.where}"
        self.remove.setAccessibleName(self.tr("Remove {name}").format(name=name))
        self.remove.setToolTip(self.tr("Take this mark off the body map"))


class MarkList(QWidget):
    """The marks in order; `removed` tells the key of the one that is to go."""

    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[MarkRow] = ()
        self._before: QWidget | None = None
        self._lines: list[MarkLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    @property
    def lines(self) -> tuple[MarkLine, ...]:
        """The rows that are shown."""
        return tuple(self._lines[: len(self._rows)])

    def lie_after(self, before: QWidget) -> None:
        """The control that the tab key visits before the rows: Qt appends what is made later."""
        self._before = before

    def set_rows(self, rows: Sequence[MarkRow]) -> None:
        """Show these; lines are kept, so that the focus stays where it is."""
        self._rows = rows
        while len(self._lines) < len(rows):
            self._add_line()
        for place, line in enumerate(self._lines):
            line.setVisible(place < len(rows))
            if place < len(rows):
                line.show_row(rows[place])
        self.setVisible(bool(rows))

    def _add_line(self) -> None:
        line, place = MarkLine(self), len(self._lines)
        line.remove.clicked.connect(lambda: self.removed.emit(self._rows[place].key))
        self._column.addWidget(line)
        before = self._lines[-1].remove if self._lines else self._before
        if before is not None:
            QWidget.setTabOrder(before, line.remove)
        self._lines.append(line)

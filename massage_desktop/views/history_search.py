"""What the history is searched by: words, days, mode, protocol."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from massage_desktop.content.protocol import MODES, Protocol
from massage_desktop.store.stored import Query
from massage_desktop.views.days import chosen_day, shown_day, today
from massage_desktop.views.words import Words
from massage_desktop.widgets.eliding_box import ElidingBox
from massage_desktop.widgets.unseen_label import UnseenLabel

SETTLE_MS = 150  # after the last key, before it is searched
USUAL = timedelta(days=30)
ALL = ""


class HistorySearch(QWidget):
    """Tells `changed` when something else is looked for."""

    changed = Signal()

    def __init__(self, words: Words, protocols: Iterable[Protocol], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self.changed)
        self.text = QLineEdit(self)
        self.text.setPlaceholderText(self.tr("Client code, therapist, protocol or words of the notes"))
        self.text.setAccessibleName(self.tr("Search"))
        self.text.setClearButtonEnabled(True)
        self.text.textChanged.connect(self._search_soon)
        self.mode = self._box(self.tr("Mode"), QComboBox(self))
        self.mode.addItem(self.tr("All modes"), ALL)
        for mode in MODES:
            self.mode.addItem(words.mode(mode), mode)
        self.protocol = self._box(self.tr("Protocol"), ElidingBox(self))
        self.protocol.addItem(self.tr("All protocols"), ALL)
        for each in protocols:
            self.protocol.addItem(each.title.say(words.language), each.id)
        self.since, self.first_day = self._day(self.tr("From"), today() - USUAL)
        self.until, self.last_day = self._day(self.tr("To"), today())
        self._rest = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()

    def stack(self, stacked: bool) -> None:
        """The days below the rest, for large letters."""
        down, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._rest.setDirection(down if stacked else beside)

    def _search_soon(self) -> None:
        self._settle.start()

    def _box(self, name: str, box: QComboBox) -> QComboBox:
        box.setAccessibleName(name)
        UnseenLabel(box)
        box.currentIndexChanged.connect(lambda _index: self.changed.emit())
        return box

    def _day(self, name: str, day: date) -> tuple[QCheckBox, QDateEdit]:
        """A day that counts once its box is ticked."""
        tick, field = QCheckBox(name, self), QDateEdit(shown_day(day), self)
        field.setCalendarPopup(True)
        field.setDisplayFormat("d MMM yyyy")
        field.setAccessibleName(name)
        field.setEnabled(False)
        tick.toggled.connect(field.setEnabled)
        tick.toggled.connect(lambda _on: self.changed.emit())
        field.dateChanged.connect(self._search_soon)
        return tick, field

    def _lay_out(self) -> None:
        choices, days = QHBoxLayout(), QHBoxLayout()
        for row, parts in (
            (choices, (self.mode, self.protocol)),
            (days, (self.since, self.first_day, self.until, self.last_day)),
        ):
            row.setSpacing(8)
            for part in parts:
                row.addWidget(part)
            self._rest.addLayout(row)
        self._rest.setSpacing(8)
        days.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.text)
        column.addLayout(self._rest)
        self.setFocusProxy(self.text)

    @property
    def query(self) -> Query:
        """What is looked for now."""
        self._settle.stop()
        first = chosen_day(self.first_day) if self.since.isChecked() else None
        last = chosen_day(self.last_day) + timedelta(days=1) if self.until.isChecked() else None
        return Query(
            text=self.text.text(),
            since=None if first is None else begin_of(first),
            until=None if last is None else begin_of(last),
            mode=self.mode.currentData(),
            protocol=self.protocol.currentData(),
        )

    def clear(self) -> None:
        """Look for nothing in particular; told once."""
        blocked = self.blockSignals(True)
        self.text.clear()
        self.mode.setCurrentIndex(0)
        self.protocol.setCurrentIndex(0)
        self.since.setChecked(False)
        self.until.setChecked(False)
        self._settle.stop()
        self.blockSignals(blocked)
        self.changed.emit()


def begin_of(day: date) -> datetime:
    """The first moment of a day at the local time."""
    return datetime.combine(day, time()).astimezone()
